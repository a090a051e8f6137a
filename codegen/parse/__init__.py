"""Stage 3: openapi-python-client gives each schema its Python type."""
