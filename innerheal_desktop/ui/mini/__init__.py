"""The mini pacer: a breath in a corner of the screen, beside other work."""
