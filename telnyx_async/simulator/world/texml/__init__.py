"""TeXML: calls that run the instructions of an application, instead of sending it webhooks."""
