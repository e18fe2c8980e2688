"""A slider that paints itself, and a row that says what it is set to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QSlider, QWidget

from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import TARGET, L
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

KNOB = 24
GROOVE = 6
# Widths at 100 % text: the words before a slider, those after it, and what it needs itself.
BEFORE, AFTER, BETWEEN = 112, 112, 180


class Slider(QSlider):
    """Arrows move it by its single step, Page keys by its page step, Home and End to the ends.

    It is filled from `origin`, the value that means nothing. A wheel scrolls the page instead.
    """

    def __init__(self, low: int, high: int, *, step: int, page: int, origin: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(page)
        self.origin = origin
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Tall enough for a finger."""
        return QSize(BETWEEN, TARGET)

    def minimumSizeHint(self) -> QSize:
        """Short of that, it can hardly be aimed."""
        return QSize(120, TARGET)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Groove, what is filled, knob, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        middle, knob = self.height() / 2, self._place(self.sliderPosition())
        groove = QRectF(KNOB / 2 - 3, middle - GROOVE / 2, self.width() - KNOB + 6, GROOVE)
        painter.setPen(QPen(token(palette, "border"), 1.0))
        painter.setBrush(token(palette, "surface_2"))
        painter.drawRoundedRect(groove, GROOVE / 2, GROOVE / 2)
        nothing = self._place(self.origin)
        if self.origin == self.minimum():
            nothing = groove.right() if self._mirrored else groove.left()
        filled = QRectF(QPointF(nothing, groove.top()), QPointF(knob, groove.bottom())).normalized()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token(palette, "primary"))
        painter.drawRoundedRect(filled, GROOVE / 2, GROOVE / 2)
        radius = KNOB / 2 - (HALO if self.hasFocus() else 1)
        painter.setPen(QPen(token(palette, "surface"), 2.0))
        if not self.isEnabled():
            painter.setBrush(token(palette, "surface"))
            painter.setPen(QPen(token(palette, "border"), 1.5, Qt.PenStyle.DashLine))
        elif self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(knob - radius, middle - radius, 2 * radius, 2 * radius)
        if self.hasFocus():
            # The ground shows between knob and ring, also where the groove runs.
            ground = box.adjusted(-HALO + 1, -HALO + 1, HALO - 1, HALO - 1)
            brush = painter.brush()
            painter.setBrush(token(palette, "surface"))
            painter.drawEllipse(ground)
            painter.setBrush(brush)
        painter.drawEllipse(box)
        if self.hasFocus():
            paint_ring(painter, box, token(palette, "focus"), radius)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _place(self, value: int) -> float:
        """The middle of the knob at `value`, as the style sheet's own slider has it."""
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        if self._mirrored:
            share = 1.0 - share
        return KNOB / 2 + share * (self.width() - KNOB)


class SliderRow(QWidget):
    """A word, its slider, and what it stands at: in one line, or in two where that is narrow.

    `said` turns a value into words, which a screen reader hears after the `name`; `shown` into
    those on the page, where they differ.
    """

    moved = Signal(int)  # by the person

    def __init__(
        self,
        word: str,
        name: str,
        slider: Slider,
        said: Callable[[int], str],
        shown: Callable[[int], str] | None = None,
    ) -> None:
        super().__init__()
        self.slider = slider
        self.words = PlainLabel("", Type.BODY, tone="muted")
        self._name = name
        self._said = said
        self._shown = shown or said
        self._label = PlainLabel(word, Type.BODY)
        self._label.setBuddy(slider)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(L)
        self._grid.setVerticalSpacing(0)
        self._folded: bool | None = None
        self._fold(folded=False)
        slider.valueChanged.connect(self._move)
        slider.sliderMoved.connect(self._tell)
        self._tell()

    def show_value(self, value: int) -> None:
        """Stand at `value`, though nobody moved it."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(value)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room."""
        self._fold(folded=self.width() < self._whole())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._folded = None
            self._fold(folded=self.width() < self._whole())
        super().changeEvent(event)

    def _move(self, value: int) -> None:
        self._tell()
        said = self._said(value)
        if not said.startswith(str(value)):  # a reader says the number by itself
            Announcer(self.slider).say(said)
        self.moved.emit(value)

    def _tell(self) -> None:
        at = self.slider.sliderPosition()
        self.words.say(self._shown(at))
        self.slider.setAccessibleName(f"{self._name}, {self._said(at)}")

    def _whole(self) -> float:
        return (BEFORE + AFTER) * scale_of(QApplication.font()) + BETWEEN + 2 * L

    def _fold(self, *, folded: bool) -> None:
        if folded is self._folded:
            return
        self._folded = folded
        scale, grid = scale_of(QApplication.font()), self._grid
        before, after = round(BEFORE * scale), round(AFTER * scale)
        self._label.setMinimumWidth(0 if folded else before)
        self.words.setMinimumWidth(0 if folded else after)
        grid.setColumnMinimumWidth(0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if folded:
            grid.addWidget(self._label, 0, 0, middle)
            grid.addWidget(self.words, 0, 1, middle)
            grid.addWidget(self.slider, 1, 0, 1, 3)
        else:
            grid.addWidget(self._label, 0, 0, middle)
            grid.addWidget(self.slider, 0, 1)
            grid.addWidget(self.words, 0, 2, middle)
        grid.setColumnStretch(1, 0 if folded else 1)
        grid.setColumnStretch(2, 1 if folded else 0)
