"""The OpenAPI document, and what follows from it alone: which requests are valid, and what responses look like."""
