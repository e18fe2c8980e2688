"""The page a session is practised on, and the machine that keeps its time."""
