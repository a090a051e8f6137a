"""The implementation of calls. It is internal: users import from the modules one level up."""
