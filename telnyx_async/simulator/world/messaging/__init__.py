"""Messages: their texts, their senders and recipients, and who has opted out."""
