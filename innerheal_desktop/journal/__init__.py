"""The journal: what a person writes, and the questions that may begin it."""
