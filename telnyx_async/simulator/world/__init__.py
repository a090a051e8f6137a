"""The simulated account: its resources, the people at its numbers, calls, messages and faxes, and the webhooks about them."""
