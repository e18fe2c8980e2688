"""Coming back: on a new computer, everything that was taken along is here again."""
