"""What a person can have their own way: one frozen value, and the file it is kept in."""
