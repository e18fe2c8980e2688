"""The room of programmes: the shelf of them, one with all its steps, and one step."""
