"""The names a script may use for pictures, sounds and answers. Names, never paths.

When you add a picture or a sound: its name here, and its row in `ui/visuals` or `sound/catalogue`.
"""

from __future__ import annotations

VISUALS = (
    *("orb", "lotus", "square", "wave", "ring", "landscape", "plain"),
    *("forest", "shore", "stream", "sky", "glow", "glow-rising", "lamp"),
    *("senses", "ten", "thirds"),
)
AMBIENCES = (
    "none",
    *("rain", "stream", "ocean", "wind", "fire", "forest", "garden", "night"),
    *("brown", "pink", "green", "bowls"),
)
BELLS = ("bowl", "deep-bowl", "wood-bowl", "tingsha", "temple", "gong", "chime", "wood", "tick")
# What a person may have told the app, by the names that `care.flags` gives to its questions.
ANSWERS = (
    *("birth", "heart", "pressure", "lungs", "seizures", "eyes", "ears", "surgery"),
    *("breath", "memories", "unseen", "far-away"),
)
