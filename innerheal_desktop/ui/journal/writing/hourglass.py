"""An hourglass: how much of a time is left, read off a clock; and the ring that shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.typography import scale_of

SIDE = 22
STROKE = 2.5
WHOLE = 5760  # a full turn, in the sixteenths of a degree that Qt counts in
STEPS = 120  # so many places has the ring: it is painted again when it comes to the next


@dataclass(frozen=True, slots=True)
class Hourglass:
    """Sand for so many `seconds`, of which so much is `spent`.

    It runs `since` a reading of the clock, or lies on its side where that is None. Readings are
    seconds of a clock that only goes forward, and may stand while the computer sleeps.
    """

    seconds: float
    spent: float = 0.0
    since: float | None = None

    @property
    def runs(self) -> bool:
        """Whether sand falls."""
        return self.since is not None

    def left(self, now: float) -> float:
        """Seconds that are left when the clock reads `now`; never less than nothing."""
        falling = max(now - self.since, 0.0) if self.since is not None else 0.0
        return max(self.seconds - self.spent - falling, 0.0)

    def laid_down(self, now: float) -> Hourglass:
        """The same, on its side."""
        return replace(self, spent=self.seconds - self.left(now), since=None)

    def stood_up(self, now: float) -> Hourglass:
        """The same, running from `now` on."""
        return replace(self.laid_down(now), since=now)


class Ring(QWidget):
    """A thin ring that fills while the time runs. The words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Be filled by so much, 0…1; nothing is painted while it stands at the same place."""
        at = round(share * STEPS)
        if at != self._at:
            self._at = at
            self.update()

    def sizeHint(self) -> QSize:
        """As large as the text is."""
        side = round(SIDE * scale_of(QApplication.font()))
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The groove, and what has passed, from twelve o'clock on."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = STROKE * scale_of(QApplication.font())
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(token(palette, "surface_2"), width))
        painter.drawEllipse(box)
        if self._at:
            pen = QPen(token(palette, "primary"), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(box, WHOLE // 4, -round(WHOLE * self._at / STEPS))
