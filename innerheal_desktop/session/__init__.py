"""What a session is: steps, breath, timeline, player. Pure."""
