"""Folds: cards that open one at a time, so that a long page stays quiet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, XL, XS, L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.icon import paint_icon
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

ICON = 22


class FoldHead(QAbstractButton):
    """The head of a fold: what is in it, and whether it is open."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setText(title)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._about = about
        words = QVBoxLayout()
        words.setSpacing(XS)
        for label in (PlainLabel(title, Type.CAPTION), PlainLabel(about, Type.SMALL, tone="muted")):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(XL, L, XL, L)
        row.setSpacing(L)
        row.addLayout(words, 1)
        row.addWidget(_Sign(self), 0, Qt.AlignmentFlag.AlignVCenter)
        self.toggled.connect(self._tell)
        self._tell(opened=False)

    def sizeHint(self) -> QSize:
        """What its words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

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


class _Sign(QWidget):
    """Points down where the fold opens, up where it closes."""

    def __init__(self, head: FoldHead) -> None:
        super().__init__(head)
        self._head = head
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As large as the text is."""
        side = round(ICON * scale_of(QApplication.font()))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One stroke."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        warm = self._head.underMouse() or self._head.isChecked()
        ink = token(self.palette(), "primary" if warm else "muted")
        name = "up" if self._head.isChecked() else "down"
        paint_icon(painter, name, QRectF(self.rect()), ink)


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
