"""What one may type after each command, one file a family of commands."""
