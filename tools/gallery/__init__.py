"""Draws every page, picture and state of the real window, the same each time, to be looked at."""
