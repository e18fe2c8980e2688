"""The journal: what a person writes, sealed where they wish it, and what may help them begin."""
