"""Phone numbers: found, reserved, ordered, configured and given back."""
