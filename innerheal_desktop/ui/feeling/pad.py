"""A field for two scales at once: along it how pleasant, up it how much energy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from innerheal_desktop.practice.feelings import AROUSAL, SCALES, VALENCE
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import tell_value
from innerheal_desktop.ui.feeling.slider import UNSET
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring

SIDE = 220
DOT = 10.0
MOST = 100


class Pad(QWidget):
    """`felt` holds both scales, 0…100 or None. The arrows go by ten, with Ctrl by one.

    An arrow sets only its own scale: a line stands there, until the other is set too. Space sets
    what is not set to the middle, Delete sets nothing again.
    """

    accessible_role = "Slider"

    said = Signal()  # by the person

    def __init__(self) -> None:
        super().__init__()
        self.felt: dict[str, int | None] = {VALENCE: None, AROUSAL: None}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)
        self._name()

    def show_felt(self, felt: dict[str, int | None]) -> None:
        """Stand there."""
        self.felt = {name: felt.get(name) for name in (VALENCE, AROUSAL)}
        self._name()
        self.update()

    def accessible_value(self) -> str:
        """Both in words."""
        return tr(
            "pleasant: {valence}; energy: {arousal}",
            valence=SCALES[VALENCE].said(self.felt[VALENCE]),
            arousal=SCALES[AROUSAL].said(self.felt[AROUSAL]),
        )

    def sizeHint(self) -> QSize:
        """A field that a hand finds its way in."""
        side = round(SIDE * min(scale_of(QApplication.font()), 1.2))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Narrower than tall, if it must be."""
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or let the key go on."""
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step, key = 1 if fine else 10, event.key()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        along = -step if mirrored else step
        ways = {
            Qt.Key.Key_Right: (VALENCE, along),
            Qt.Key.Key_Left: (VALENCE, -along),
            Qt.Key.Key_Up: (AROUSAL, step),
            Qt.Key.Key_Down: (AROUSAL, -step),
        }
        if key in ways:
            name, by = ways[Qt.Key(key)]
            self._say(self.felt | {name: _from(self.felt[name], by)})
        elif key == Qt.Key.Key_Space:
            self._say({name: _from(at, 0) for name, at in self.felt.items()})
        elif key in UNSET and any(at is not None for at in self.felt.values()):
            self._say(dict.fromkeys(self.felt))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It goes to where it is pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._say(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And follows."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._say(self._at(event.position()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and its two middles; a dot, or a line while one scale is open; the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, field = self.palette(), self._field()
        painter.setPen(QPen(token(palette, "border"), 1.5))
        painter.setBrush(token(palette, "surface"))
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        painter.drawRoundedRect(shape, CARD_CORNER, CARD_CORNER)
        painter.setPen(QPen(hairline(palette), 1.0, Qt.PenStyle.DashLine))
        middle = field.center()
        painter.drawLine(QPointF(field.left(), middle.y()), QPointF(field.right(), middle.y()))
        painter.drawLine(QPointF(middle.x(), field.top()), QPointF(middle.x(), field.bottom()))
        x, y = self._places(field)
        painter.setPen(QPen(token(palette, "primary"), 2.0))
        if x is not None and y is None:
            painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
        elif y is not None and x is None:
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
        elif x is not None and y is not None:
            painter.setPen(QPen(token(palette, "surface"), 2.0))
            painter.setBrush(token(palette, "primary"))
            painter.drawEllipse(QPointF(x, y), DOT, DOT)
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CARD_CORNER)

    def _field(self) -> QRectF:
        """Where the middle of the dot may stand."""
        inside = DOT + HALO + 4
        return QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)

    def _places(self, field: QRectF) -> tuple[float | None, float | None]:
        along, up = self.felt[VALENCE], self.felt[AROUSAL]
        if along is not None and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            along = MOST - along
        return (
            None if along is None else field.left() + along / MOST * field.width(),
            None if up is None else field.bottom() - up / MOST * field.height(),
        )

    def _at(self, place: QPointF) -> dict[str, int | None]:
        field = self._field()
        along = min(max((place.x() - field.left()) / max(field.width(), 1.0), 0.0), 1.0)
        up = min(max((field.bottom() - place.y()) / max(field.height(), 1.0), 0.0), 1.0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            along = 1.0 - along
        return {VALENCE: round(along * MOST), AROUSAL: round(up * MOST)}

    def _say(self, felt: dict[str, int | None]) -> None:
        if felt != self.felt:
            self.show_felt(felt)
            self.said.emit()

    def _name(self) -> None:
        value = self.accessible_value()
        question = tr(
            "How does it feel? The arrows along: how pleasant; up and down: how much energy."
        )
        self.setAccessibleName(f"{question} {value}")
        tell_value(self, value)


def _from(at: int | None, by: int) -> int:
    return min(max((MOST // 2 if at is None else at) + by, 0), MOST)
