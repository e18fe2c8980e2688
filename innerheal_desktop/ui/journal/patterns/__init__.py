"""Patterns: old scripts and new ones, what once protected, and plans for next time."""
