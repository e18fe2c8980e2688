"""Leaving: taking everything with one, and erasing everything here."""
