"""How it feels: the scales as sliders, as a field, or as lists; words for it; one line."""
