"""Letters: to a younger self, to later, to somebody; sealed until a day."""
