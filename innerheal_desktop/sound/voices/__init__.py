"""A voice for what people write: recordings made here, ahead of a sitting, beside the window."""
