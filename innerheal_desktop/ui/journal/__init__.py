"""The journal's page: its tabs, the lock before them, and what is written there."""
