"""Stage 5: the package as text."""
