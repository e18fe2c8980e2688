"""Pages: a list of them, the one that is written, and questions that may begin one."""
