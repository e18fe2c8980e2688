"""How things are kept on a disk: whole files, one thread that writes, and what can go wrong."""
