"""The page that the control API serves: a telephone and a live sequence diagram."""
