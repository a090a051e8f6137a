"""Record and replay: responses of Telnyx kept in a file, without secrets and phone numbers."""
