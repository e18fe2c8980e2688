"""The lamp: a window at night, and a paper lantern on its sill that burns quite still."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPixmap

from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import dithered, painter_on
from innerheal_desktop.ui.visuals.lamp_art import (
    EVENING,
    TWILIGHT,
    in_lines,
    paint_curtains,
    paint_halo,
    paint_lantern,
    paint_outside,
    paint_wall,
    paint_window,
)
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.looks import Light, Look, look_of
from innerheal_desktop.ui.visuals.scenic import Art, Scenic


class Lamp(Scenic):
    """A room to fall asleep in. Its light swells and wanes so slowly that nobody sees it."""

    called = mark("A window at night, and a small lamp")

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """The room in both lights; nothing in it moves."""
        look = look_of(self.colours)
        if look is None:
            return Art(in_lines(lie, ratio, self.colours), None)
        low = room(lie, ratio, look, look.low, 0.62, self.colours)
        return Art(low, room(lie, ratio, look, look.low, 1.0, self.colours))


def room(
    lie: Lie, ratio: float, look: Look, light: Light, shine: float, palette: Palette
) -> QPixmap:
    """The room, with the lantern as bright as `shine` (0…1)."""
    image = QImage((lie.size * ratio).toSize(), QImage.Format.Format_RGBX64)
    painter = painter_on(image, ratio)
    paint_wall(painter, lie, palette, look)
    paint_outside(painter, lie, *(look, light) if palette.dark else (EVENING, TWILIGHT))
    paint_window(painter, lie, palette, look)
    paint_curtains(painter, lie, palette, look)
    paint_halo(painter, lie, palette, shine)
    paint_lantern(painter, lie, palette, look, shine)
    painter.end()
    return dithered(image, ratio)
