"""What is served over HTTP: the API, with faults by plan, and the control API with its page."""
