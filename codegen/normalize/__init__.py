"""Stage 2: whatever a document says, in the few forms that the next stages know."""
