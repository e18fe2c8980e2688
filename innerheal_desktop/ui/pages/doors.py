"""The doors of the first day: three ways in, each in one press, and a smaller one below them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, XL, L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight, paint_ring
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.icon import paint_icon
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.wide_button import WideButton, let_through

ICON = 28
# Side by side from this width on, in pixels at 100 % text.
SIDE_BY_SIDE = 560
# An icon, what is behind the door, a line on it, and the word it is opened by.
DOORS = (
    (
        "steady",
        mark("I need calm now"),
        mark("A few minutes to steady you, starting at once."),
        "calm",
    ),
    (
        "play",
        mark("I have ten minutes"),
        mark("One calm breathing session, with a picture to follow."),
        "ten",
    ),
    (
        "today",
        mark("Show me around"),
        mark("Two minutes, and every step can be skipped."),
        "around",
    ),
)


class Door(WideButton):
    """A card that is one button: an icon, what is behind it, and a line on it."""

    def __init__(self, icon: str, words: str, about: str) -> None:
        super().__init__(words, about)
        self._icon = icon
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL + ICON + L, XL, XL)
        column.setSpacing(S)
        column.addWidget(let_through(PlainLabel(words, Type.CAPTION)))
        column.addWidget(let_through(PlainLabel(about, Type.BODY, tone="muted")))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, hairline, icon, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        warm = self.underMouse() or self.isDown()
        painter.setPen(QPen(token(palette, "primary") if warm else hairline(palette), 1.0))
        painter.setBrush(token(palette, "surface"))
        painter.drawRoundedRect(shape, CARD_CORNER, CARD_CORNER)
        left = XL
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - XL - ICON
        box = QRectF(left, XL, ICON, ICON)
        paint_icon(painter, self._icon, box, token(palette, "primary"))
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CARD_CORNER)


class Doors(QWidget):
    """Calm now, ten minutes, or a look around; one minute for whoever wants no more."""

    opened = Signal(str)  # `calm`, `ten`, `around`, `minute`

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Ways to begin"))
        self.doors = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(L)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(S)
        for icon, words, about, behind in DOORS:
            door = Door(icon, tr(words), tr(about))
            door.clicked.connect(partial(self.opened.emit, behind))
            self.doors.append(door)
            self._box.addWidget(door, 1)
        self.minute = Button(tr("One minute, breathing along"), Weight.QUIET, icon="clock")
        self.minute.clicked.connect(partial(self.opened.emit, "minute"))
        below = Flow(S)
        below.addWidget(self.minute)
        whole.addLayout(self._box)
        whole.addLayout(below)
        self.hide()

    def focus_first(self) -> None:
        """The first door takes Enter."""
        self.doors[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else below one another."""
        wide = self.width() >= SIDE_BY_SIDE * scale_of(QApplication.font())
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        super().resizeEvent(event)
