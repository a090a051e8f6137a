"""What maintainers run beside the generator."""
