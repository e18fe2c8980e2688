"""The second face: the command line and a player for terminals."""
