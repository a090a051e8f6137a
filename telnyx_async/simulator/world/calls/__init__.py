"""Voice: call legs, the commands of Call Control, and what runs on a call."""
