"""The things there are, by name. A scene is 100 units high; all of it is still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter

from innerheal_desktop.ui.grown import built, nature
from innerheal_desktop.ui.grown.look import Inks

Draw = Callable[[QPainter, Inks], None]
# What each draws, and the box it fills: left, top, width, height in units.
THINGS: dict[str, tuple[Draw, tuple[float, float, float, float]]] = {
    "stone": (nature.stone, (-5.5, -6, 13, 7.5)),
    "cairn": (built.cairn, (-5.5, -11, 11, 12)),
    "grass": (nature.grass, (-6, -10.5, 12, 11.5)),
    "tree": (nature.tree, (-11, -24, 22, 25)),
    "pine": (nature.pine, (-6.5, -24, 13, 25)),
    "birch": (nature.birch, (-6, -25, 12.5, 26)),
    "flowers": (nature.flowers, (-7.5, -10, 15, 11)),
    "lantern": (built.lantern, (-2.5, -18, 9, 19)),
    "bench": (built.bench, (-7.5, -9.5, 15, 10.5)),
    "gate": (built.gate, (-6.5, -11.5, 13, 12.5)),
    "hut": (built.hut, (-10.5, -17, 21, 18.5)),
    "bridge": (built.bridge, (-10.5, -8.5, 21, 18)),
    "boat": (built.boat, (-8, -15, 17, 16.5)),
    "birds": (nature.birds, (-13, -6.5, 26, 13)),
    "kite": (built.kite, (-9, -8, 15, 38)),
}
