"""Folds: cards that open one at a time, so that a long page stays quiet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, XL, XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.wide_button import OpenSign, WideButton, let_through


class FoldHead(WideButton):
    """The head of a fold: what is in it, and whether it is open."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__(title)
        self.setCheckable(True)
        self._about = about
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(let_through(PlainLabel(title, Type.CAPTION)))
        words.addWidget(let_through(PlainLabel(about, Type.SMALL, tone="muted")))
        row = QHBoxLayout(self)
        row.setContentsMargins(XL, L, XL, L)
        row.setSpacing(L)
        row.addLayout(words, 1)
        row.addWidget(OpenSign(self), 0, Qt.AlignmentFlag.AlignVCenter)
        self.toggled.connect(self._tell)
        self._tell(opened=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring; the card paints the rest."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inside = HALO + 1
            shape = QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)
            paint_ring(painter, shape, token(self.palette(), "focus"), CARD_CORNER - 2)

    def _tell(self, opened: bool) -> None:
        state = tr("Open now") if opened else tr("Closed")
        self.setAccessibleDescription(f"{state}. {self._about}")


class Fold(Card):
    """A card that opens; what is in it is made when it first does, by `make`."""

    opened = Signal()

    def __init__(self, title: str, about: str, make: Callable[[], QWidget]) -> None:
        super().__init__(title)
        self._make = make
        self.inside: QWidget | None = None
        self.head = FoldHead(title, about)
        self.head.toggled.connect(self._turn)
        self._room = QWidget()
        self._around = QVBoxLayout(self._room)
        self._around.setContentsMargins(XL, 0, XL, XL)
        self._room.hide()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.head)
        self.body.addWidget(self._room)

    @property
    def is_open(self) -> bool:
        """Whether it is open now."""
        return self.head.isChecked()

    def open(self, *, wide: bool = True) -> None:
        """Open it, or close it again."""
        self.head.setChecked(wide)

    def forget(self) -> None:
        """Make what is in it anew: at once where it is open."""
        if self.inside is not None:
            self.inside.hide()
            self.inside.deleteLater()
            self.inside = None
        self._turn(self.is_open)

    def _turn(self, opened: bool) -> None:
        if opened and self.inside is None:
            self.inside = self._make()
            self._around.addWidget(self.inside)
            in_reading_order(self)
        self._room.setVisible(opened)
        if opened:
            self.opened.emit()


class Folds(QWidget):
    """Folds one below the other, of which one is open at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.folds: dict[str, Fold] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)

    def add(self, name: str, fold: Fold) -> None:
        """One more, at the end."""
        self.folds[name] = fold
        fold.opened.connect(lambda: self._close_others(name))
        self._column.addWidget(fold)

    def open(self, name: str) -> None:
        """Open one of them; none where there is none of that name."""
        if name in self.folds:
            self.folds[name].open()

    def _close_others(self, name: str) -> None:
        for other, fold in self.folds.items():
            if other != name:
                fold.open(wide=False)
