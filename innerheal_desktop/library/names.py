"""The names a script may use for pictures and sounds. Names, never paths.

When you add a picture or a sound: its name here, and its row in `ui/visuals` or `sound/catalogue`.
"""

from __future__ import annotations

VISUALS = ("orb", "lotus", "square", "wave", "ring", "landscape", "plain")
AMBIENCES = ("none", "rain", "ocean", "brown", "forest", "garden")
BELLS = ("bowl", "tingsha", "chime", "wood")
