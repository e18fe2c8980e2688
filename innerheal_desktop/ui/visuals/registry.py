"""The pictures there are, by the names that scripts use.

When you add a picture: one file beside this one, one row here.
"""

from __future__ import annotations

from collections.abc import Callable

from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.big_word import BigWord
from innerheal_desktop.ui.visuals.forest import Forest
from innerheal_desktop.ui.visuals.glow import Glow, RisingGlow
from innerheal_desktop.ui.visuals.lamp import Lamp
from innerheal_desktop.ui.visuals.landscape import Landscape
from innerheal_desktop.ui.visuals.lotus import Lotus
from innerheal_desktop.ui.visuals.orb import Orb
from innerheal_desktop.ui.visuals.plain import Plain
from innerheal_desktop.ui.visuals.ring import Ring
from innerheal_desktop.ui.visuals.senses import Senses
from innerheal_desktop.ui.visuals.shore import Shore
from innerheal_desktop.ui.visuals.sky import Sky
from innerheal_desktop.ui.visuals.square import Square
from innerheal_desktop.ui.visuals.stream import Stream
from innerheal_desktop.ui.visuals.ten import Ten
from innerheal_desktop.ui.visuals.thirds import Thirds
from innerheal_desktop.ui.visuals.visual import Visual
from innerheal_desktop.ui.visuals.wave import Wave

# Quiet scenes for sessions that imagine, watch or rest; they show a breath where there is one.
SCENES: dict[str, Callable[[Palette, Motion], Visual]] = {
    "forest": Forest,
    "shore": Shore,
    "stream": Stream,
    "sky": Sky,
    "glow": Glow,
    "glow-rising": RisingGlow,
    "lamp": Lamp,
    "senses": Senses,
    "ten": Ten,
    "thirds": Thirds,
}
VISUALS: dict[str, Callable[[Palette, Motion], Visual]] = {
    "orb": Orb,
    "lotus": Lotus,
    "wave": Wave,
    "landscape": Landscape,
    "square": Square,
    "ring": Ring,
    "plain": Plain,
    "big-word": BigWord,
    **SCENES,
}


def visual(name: str, palette: Palette, motion: Motion) -> Visual:
    """The picture called `name`; the orb where there is no such picture."""
    return VISUALS.get(name, Orb)(palette, motion)
