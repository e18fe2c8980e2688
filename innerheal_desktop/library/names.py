"""The names a script may use for pictures, sounds and answers. Names, never paths.

When you add a picture or a sound: its name here, and its row in `ui/visuals` or `sound/catalogue`.
"""

from __future__ import annotations

from collections.abc import Mapping

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
# What the answers of a session may become in the journal, and the fields of each, by the names that
# `journal.cards` gives to its questions. A page and a letter take every answer as it comes.
KEPT: Mapping[str, tuple[str, ...]] = {
    "page": (),
    "letter": (),
    "trigger": ("before", "happened", "felt", "age", "need", "give", "week", "script", "after"),
    "pattern": ("strategy", "shows", "protected", "cost", "smaller", "where"),
    "plan": ("plan", "sentence"),
    "line": ("line",),
    "values": ("chosen", "why", "moment"),
    "gratitude": ("items", "helped"),
}
