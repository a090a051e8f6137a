"""A service that answers the telephone."""
