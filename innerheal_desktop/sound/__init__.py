"""What a session sounds like: synthesis, mixing, the device."""
