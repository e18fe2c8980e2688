"""The synthesis of every shipped sound: fixed seeds in, calm recordings out. Build-time only."""
