"""The breath in a quiet scene: a light that climbs, and the card that says the phase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from innerheal_desktop.session.breath import Breath
from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN, Palette
from innerheal_desktop.ui.visuals.blocks import filled
from innerheal_desktop.ui.visuals.breath_light import Climb, paint_light
from innerheal_desktop.ui.visuals.phase_card import PhaseCard
from innerheal_desktop.ui.visuals.visual import GENTLE_TURN, TURN, Drawn, Turning

# Paints what follows the breath, on its way, in the colour of its phase.
Show = Callable[[QPainter, Climb, QPixmap | None, Breath, Motion, QColor], None]
# How long the breath takes to come into a scene, and to leave it, in seconds: the card is wide, and
# nothing here may brighten or darken quickly.
COMING = 1.0


class Breathing:
    """Follows the breath of a scene, and paints it over the scene while there is one."""

    # Many, as four are what it wears, changed together by `dress`.

    def __init__(self, motion: Motion, show: Show = paint_light) -> None:
        self.reach = QRect()  # all that it may touch
        self._moment: Moment | None = None
        self._turning = Turning()
        self._drawn = Drawn()
        self._motion = motion
        self._show = show
        self._palette = DAWN
        self._card: PhaseCard | None = None
        self._light: tuple[Climb, QPixmap | None] | None = None

    def dress(
        self, card: PhaseCard, way: Climb, light: QPixmap | None, palette: Palette, motion: Motion
    ) -> None:
        """Be drawn with this card, and this light on its way, from now on."""
        self._card, self._light = card, (way, light)
        self._palette, self._motion = palette, motion
        self._drawn = Drawn()
        self.reach = card.plan.reach.united(way.reach)

    def see(self, moment: Moment) -> None:
        """Take note of what is shown now."""
        self._turning.see(moment)
        self._moment = moment

    def due(self, moment: Moment) -> bool:
        """Whether a frame of this moment would look different from the last one."""
        breath = moment.breath
        turning = moment.time - self._turning.since < COMING + 0.05
        if self._light is None or (breath is None and self._turning.before is None):
            return False
        sign: object = None
        if breath is not None:
            sign = (breath.phase, breath.top_up, breath.side, breath.cycle, filled(breath))
        edge = self._light[0].at(breath.fullness, self._motion)[0].y() if breath else 0.0
        sign = (sign, moment.time if turning else None)
        return self._drawn.due(edge, sign, moment.time, moving=breath is not None)

    def paint(self, painter: QPainter) -> None:
        """Paint the breath; nothing where there is none."""
        if self._moment is None or self._card is None or self._light is None:
            return
        breath, before = self._moment.breath, self._turning.before
        coming = breath is None or before is None
        turn = GENTLE_TURN if self._motion is Motion.GENTLE else TURN
        turn = COMING if coming else turn
        share = self._turning.share(self._moment, turn)
        shown = breath or (before if share < 1.0 else None)
        if shown is None:
            return
        painter.save()
        painter.setOpacity(1.0 if not coming else share if breath else 1.0 - share)
        way, light = self._light
        colour = QColor(self._palette.phase(shown.phase))
        self._show(painter, way, light, shown, self._motion, colour)
        painter.restore()
        if breath is not None:
            self._card.paint(painter, breath, before, share)
