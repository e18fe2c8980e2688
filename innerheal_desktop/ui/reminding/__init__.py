"""Reminding: one quiet offer a day at most, for those who asked for it."""
