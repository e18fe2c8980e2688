"""Chips: small words to choose from, many in a row, one stop of the Tab key for all of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.icon import paint_icon

# Room above and below the words; with the ring's room a chip is a target of 40 pixels.
AIR = 4
MARK = 16
# The line below the tab that is chosen, in pixels.
LINE = 3


class Chip(QPushButton):
    """A word that is chosen or not. Chosen, it is filled, outlined and bears a tick.

    A `tab` is one of several ways: words alone, the chosen one bold and underlined.
    """

    def __init__(self, name: str, words: str, *, tab: bool = False) -> None:
        super().__init__(words)
        self.name = name
        self._tab = tab
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """The words, room for the tick, and air."""
        words = QFontMetrics(self._bold).horizontalAdvance(self.text())
        air = S if self._tab else M
        height = QFontMetrics(self._bold).height() + 2 * (AIR + 3)
        return QSize(words + 2 * air + self._mark() + 2 * HALO, height + 2 * HALO)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shape, tick, words, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        corner = CONTROL_CORNER if self._tab else shape.height() / 2
        painter.setFont(self._bold if self._tab and self.isChecked() else self.font())
        if self._tab:
            self._paint_tab(painter, shape)
        else:
            self._paint_chip(painter, shape, corner)
        if self.hasFocus():
            paint_ring(painter, shape, token(self.palette(), "focus"), corner)

    def _paint_tab(self, painter: QPainter, shape: QRectF) -> None:
        palette, on = self.palette(), self.isChecked()
        painter.setPen(token(palette, "text" if on or self.underMouse() else "muted"))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self.text())
        if on:
            line = QRectF(shape.left() + S, shape.bottom() - LINE, shape.width() - 2 * S, LINE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token(palette, "primary"))
            painter.drawRoundedRect(line, LINE / 2, LINE / 2)

    def _paint_chip(self, painter: QPainter, shape: QRectF, corner: float) -> None:
        palette, on = self.palette(), self.isChecked()
        line, ground = token(palette, "primary" if on else "border"), token(palette, "bg")
        edge = line if on else mixed(ground, line, 0.6)
        fill = token(palette, "surface_2" if on or self.underMouse() else "surface")
        painter.setPen(QPen(edge, 1.5 if on else 1.0))
        painter.setBrush(fill)
        painter.drawRoundedRect(shape.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner)
        painter.setPen(token(palette, "text"))
        mark, mirrored = self._mark(), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = shape.adjusted(0, 0, -mark, 0) if mirrored else shape.adjusted(mark, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if mark:
            left = shape.right() - M - mark + 2 if mirrored else shape.left() + M - 2
            box = QRectF(left, shape.center().y() - mark / 2, mark, mark)
            paint_icon(painter, "check", box, token(palette, "primary"))

    def _mark(self) -> int:
        return (
            round(MARK * scale_of(QApplication.font())) if self.isChecked() and not self._tab else 0
        )

    def nextCheckState(self) -> None:
        """The tick needs room, so the width follows the state."""
        super().nextCheckState()
        self.updateGeometry()

    def _dress(self) -> None:
        scale = scale_of(QApplication.font())
        self.setFont(font_for(Type.SMALL, scale))
        self._bold = font_for(Type.SMALL, scale)
        self._bold.setBold(self._tab)
        self.updateGeometry()


class Chips(QWidget):
    """A row of chips that wraps. Tab stops once, the arrows go on, Home and End to the ends.

    With `one`, exactly one is chosen, and a click on it changes nothing; `tabs` says how it looks.
    """

    chosen = Signal(str)  # the name of the chip that was pressed

    def __init__(self, name: str, *, one: bool = False, tabs: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._one = one
        self._tabs = tabs
        self._flow = Flow(0)
        self.setLayout(self._flow)

    def offer(self, rows: Iterable[tuple[str, str]], chosen: Iterable[str] = ()) -> None:
        """Offer these (name, words); nothing is made anew while they are the same."""
        rows, on = list(rows), set(chosen)
        if [(chip.name, chip.text()) for chip in self.chips()] != rows:
            self._flow.clear()
            for name, words in rows:
                chip = Chip(name, words, tab=self._tabs)
                chip.clicked.connect(self._press)
                chip.installEventFilter(self)
                self._flow.addWidget(chip)
                chip.show()
        for chip in self.chips():
            chip.setAutoExclusive(False)  # or the last one could not be let go of
            chip.setChecked(chip.name in on)
            chip.setAutoExclusive(self._one)  # a reader hears: one of several
            chip.updateGeometry()
        self._rove()
        self.updateGeometry()

    def chips(self) -> list[Chip]:
        """The chips, in their order."""
        return [each for each in self._flow.widgets() if isinstance(each, Chip)]

    def choose(self, name: str) -> None:
        """Show one as the only one chosen."""
        self.offer([(chip.name, chip.text()) for chip in self.chips()], [name])

    def focus_first(self) -> None:
        """Go to the chosen chip, or to the first."""
        chips = self.chips()
        if chips:
            on = next((chip for chip in chips if chip.isChecked()), chips[0])
            on.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, chip: object, event: QEvent) -> bool:
        """The arrows go from chip to chip; where the focus is, Tab comes back to."""
        if isinstance(chip, Chip):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._step(chip, event.key())
            if isinstance(event, QFocusEvent) and event.gotFocus():
                self._rove(chip)
        return False

    def _step(self, chip: Chip, key: int) -> bool:
        chips = self.chips()
        at = chips.index(chip)
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        ways = {forward: at + 1, Qt.Key.Key_Down: at + 1, back: at - 1, Qt.Key.Key_Up: at - 1}
        ways |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(chips) - 1}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chip.click()
            return True
        if key not in ways:
            return False
        chips[ways[key] % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)  # type: ignore[index]
        return True

    def _rove(self, here: Chip | None = None) -> None:
        """Let Tab stop at one chip: this, or the chosen one, or the first."""
        chips = self.chips()
        if here is None:
            focused = [chip for chip in chips if chip.hasFocus()]
            on = [chip for chip in chips if chip.isChecked()]
            here = next(iter([*focused, *on, *chips]), None)
        for chip in chips:
            policy = Qt.FocusPolicy
            chip.setFocusPolicy(policy.StrongFocus if chip is here else policy.ClickFocus)

    def _press(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            if self._one:
                self.choose(chip.name)
            self.chosen.emit(chip.name)
