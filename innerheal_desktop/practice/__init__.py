"""What is remembered: records, the practice day, rhythm and streak."""
