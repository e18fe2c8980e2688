"""The voice: every spoken line of the shipped sessions, rendered once, into small clips."""
