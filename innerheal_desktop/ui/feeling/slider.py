"""A slider for a scale: unset until it is touched, and then where the hand put it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication

from innerheal_desktop.practice.feelings import Scale
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import tell_value
from innerheal_desktop.ui.theme.palette import is_stark, token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, TARGET, XS
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.slider import GROOVE, KNOB, Slider

# From the middle of the groove to its end there is room for half the knob and its ring.
END = KNOB / 2
UNSET = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FeelingSlider(Slider):
    """`felt` is where it stands, None while it is not set.

    The arrows go ten steps from end to end, with Ctrl the finest; the first of them sets out from
    the scale's origin, Space stays there. Home and End are the ends, Delete is not set again. On a
    scale that shows its numbers their keys are its places, 0 twice the last.
    """

    accessible_role = "Slider"

    said = Signal()  # by the person: it stands elsewhere now, or nowhere

    def __init__(self, scale: Scale) -> None:
        super().__init__(0, scale.most, step=scale.step, page=2 * scale.step, origin=0)
        self.scale = scale
        self._felt: int | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    @property
    def felt(self) -> int | None:
        """Where it stands."""
        return self._felt

    @felt.setter
    def felt(self, value: int | None) -> None:
        self._felt = None if value is None else min(max(value, 0), self.scale.most)
        self.setValue(self.scale.origin if self._felt is None else self._felt)
        self._name()
        self.update()

    def accessible_value(self) -> str:
        """In words; beside them the number, where a fine step has no word of its own."""
        words = self.scale.said(self._felt)
        if self._felt is None or not self.scale.steps or not self._felt % 10:
            return words
        return tr("{words}, {n}", words=words, n=self._felt)

    def sizeHint(self) -> QSize:
        """Tall enough for a finger, and for the numbers where there are any."""
        return super().sizeHint() + QSize(0, self._numbers())

    def minimumSizeHint(self) -> QSize:
        """Short of that, it can hardly be aimed."""
        return super().minimumSizeHint() + QSize(0, self._numbers())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it, or let the key go on."""
        value = keyed(event, self.scale, self._felt, mirrored=self._mirrored)
        if value is not None:
            self._say(value)
        elif event.key() in UNSET and self._felt is not None:
            self._say(None)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It goes to where it is pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._say(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And follows."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._say(self._at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stays."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Groove and numbers; a knob where it is set, and a ring where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, middle = self.palette(), TARGET / 2
        groove = QRectF(END - 3, middle - GROOVE / 2, self.width() - 2 * END + 6, GROOVE)
        painter.setPen(QPen(token(palette, "border"), 1.0))
        painter.setBrush(token(palette, "surface_2"))
        painter.drawRoundedRect(groove, GROOVE / 2, GROOVE / 2)
        if self._numbers():
            self._paint_numbers(painter)
        if self._felt is not None:
            self._paint_knob(painter, QPointF(self._place(self._felt), middle))
        elif self.hasFocus():
            whole = QRectF(0, middle - KNOB / 2, self.width(), KNOB)
            shape = whole.adjusted(HALO, HALO, -HALO, -HALO)
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)

    def _paint_knob(self, painter: QPainter, place: QPointF) -> None:
        palette = self.palette()
        radius = KNOB / 2 - (HALO if self.hasFocus() else 1)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token(palette, "bg"))
            painter.drawEllipse(place, KNOB / 2 - 1, KNOB / 2 - 1)
        else:
            painter.setPen(QPen(token(palette, "surface"), 2.0))
        painter.setBrush(token(palette, "primary"))
        painter.drawEllipse(place, radius, radius)
        if self.hasFocus():
            box = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
            paint_ring(painter, box, token(palette, "focus"), radius)

    def _paint_numbers(self, painter: QPainter) -> None:
        palette, scale = self.palette(), scale_of(QApplication.font())
        each = (self.width() - 2 * END) / self.scale.most
        for number in range(self.scale.most + 1):
            here = number == self._felt
            painter.setFont(font_for(Type.STRONG if here else Type.SMALL, scale))
            painter.setPen(token(palette, "text" if here or is_stark(palette) else "muted"))
            # In large text the last number is wider than there is room beside the groove's end.
            half = painter.fontMetrics().horizontalAdvance(str(number)) / 2
            middle = min(max(self._place(number), half), self.width() - half)
            box = QRectF(middle - each / 2, TARGET, each, line_for(Type.SMALL, scale))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(box, flags, str(number))

    def _say(self, value: int | None) -> None:
        if value != self._felt:
            self.felt = value
            self.said.emit()

    def _at(self, x: float) -> int:
        """The value at a place from the left."""
        share = min(max((x - END) / max(self.width() - 2 * END, 1.0), 0.0), 1.0)
        return round((1.0 - share if self._mirrored else share) * self.scale.most)

    def _name(self) -> None:
        value = self.accessible_value()
        question = tr(self.scale.question)
        self.setAccessibleName(f"{question} {value}")
        tell_value(self, value)

    def _numbers(self) -> int:
        """The height of the line of numbers below, 0 without one."""
        if self.scale.steps:
            return 0
        return line_for(Type.SMALL, scale_of(QApplication.font())) + XS


def keyed(event: QKeyEvent, scale: Scale, felt: int | None, *, mirrored: bool) -> int | None:
    """Where a key leads to from `felt`; None where it means nothing here."""
    key, most = event.key(), scale.most
    fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    here = scale.origin if felt is None else felt
    step = 1 if fine else scale.step
    forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if mirrored:
        forward, back = back, forward
    ways = {forward: here + step, Qt.Key.Key_Up: here + step}
    ways |= {back: here - step, Qt.Key.Key_Down: here - step}
    ways |= {Qt.Key.Key_PageUp: here + 2 * step, Qt.Key.Key_PageDown: here - 2 * step}
    ways |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: most, Qt.Key.Key_Space: here}
    typed = event.text()
    if not scale.steps and typed.isdecimal() and typed.isascii() and not fine:
        return most if typed == "0" and felt == 0 else int(typed)
    found = ways.get(Qt.Key(key)) if key in ways else None
    return None if found is None else min(max(found, 0), most)
