"""What a sitting sounds like, proved to the sample."""
