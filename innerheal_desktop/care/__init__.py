"""Care: what a person told us, what it changes in a session, and where people help."""
