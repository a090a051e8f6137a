"""What is served over HTTP: the API, with injected faults, the control API and its page."""
