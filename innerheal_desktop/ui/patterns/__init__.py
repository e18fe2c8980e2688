"""The room of breath patterns: the table of them, making one's own, and finding one's pace."""
