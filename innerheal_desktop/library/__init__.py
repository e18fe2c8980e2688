"""Which sessions there are: reading and checking scripts, patterns, the catalogue."""
