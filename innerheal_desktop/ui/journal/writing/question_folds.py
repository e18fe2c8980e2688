"""All questions by their groups: quiet folds, one stop of the Tab key, the arrows within."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.journal.prompts import GROUPS, ONLY_AS_MUCH, Group, Prompt
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, XS, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.wide_button import OpenSign, WideButton, let_through

_KEY = Qt.Key
UP_AND_DOWN = (_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Home, _KEY.Key_End)
WAYS = (*UP_AND_DOWN, _KEY.Key_Left, _KEY.Key_Right)


class Stop(WideButton):
    """Something the arrows stop at: its words, a tint under the hand, a ring with the focus."""

    reached = Signal(object)  # itself, as the focus comes to it

    def __init__(self, words: str, role: Type, about: str = "") -> None:
        super().__init__(words, about)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(M, S, M, S)
        self.row.setSpacing(S)
        self.row.addWidget(let_through(PlainLabel(words, role)), 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows belong to the list."""
        if event.key() in WAYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the list: Tab comes back here."""
        super().focusInEvent(event)
        self.reached.emit(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        if self.underMouse() or self.isDown():
            tint = token(self.palette(), "surface_2")
            tint.setAlphaF(1.0 if self.isDown() else 0.6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        if self.hasFocus():
            paint_ring(painter, shape, token(self.palette(), "focus"), CONTROL_CORNER)


class Head(Stop):
    """The head of a group: its title, and whether it is open."""

    def __init__(self, title: str) -> None:
        super().__init__(title, Type.STRONG)
        self.setCheckable(True)
        self.row.addWidget(OpenSign(self), 0, Qt.AlignmentFlag.AlignTop)
        self.toggled.connect(self._tell)
        self._tell(opened=False)

    def _tell(self, opened: bool) -> None:
        self.setAccessibleDescription(tr("Open now") if opened else tr("Closed"))


class Row(Stop):
    """A question. Pressed, a page begins with it."""

    def __init__(self, prompt: Prompt) -> None:
        about = tr("Write with this question.")
        if prompt.deep:
            about = " ".join((tr(ONLY_AS_MUCH), about))
        super().__init__(tr(prompt.words), Type.BODY, about)
        self.prompt = prompt
        self.row.setContentsMargins(M + S, S - 2, M, S - 2)


class Fold(QWidget):
    """One group. Its questions are made when it first opens, and when other ones may be asked."""

    chosen = Signal(str)  # the id of a question
    reached = Signal(object)  # the stop that the focus came to

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.setAccessibleName(tr(group.title))
        self.head = Head(tr(group.title))
        self.rows: tuple[Row, ...] = ()
        self._group = group
        self._there = group.prompts
        self._room: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.head.reached.connect(self.reached)
        self.head.toggled.connect(self._turn)

    def stops(self) -> list[Stop]:
        """The head, and the questions where it is open."""
        return [self.head, *(self.rows if self.head.isChecked() else ())]

    def fill(self, hour: int) -> None:
        """Offer what may be looked up at `hour`."""
        there = self._group.at(hour)
        if there != self._there:
            self._there = there
            if self._room is not None:
                self._room.hide()
                self._room.deleteLater()
                self._room, self.rows = None, ()
            self._turn(self.head.isChecked())

    def _turn(self, opened: bool) -> None:
        if opened and self._room is None:
            self._room = self._made()
            self._column.addWidget(self._room)
        if self._room is not None:
            self._room.setVisible(opened)

    def _made(self) -> QWidget:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, S)
        column.setSpacing(0)
        self.rows = tuple(Row(each) for each in sorted(self._there, key=lambda each: each.deep))
        for deep, rows in groupby(self.rows, key=lambda each: each.prompt.deep):
            if deep:
                column.addLayout(_said(tr(ONLY_AS_MUCH)))
            for row in rows:
                row.reached.connect(self.reached)
                row.clicked.connect(lambda _=False, id=row.prompt.id: self.chosen.emit(id))
                column.addWidget(row)
        waiting = len(self._group.prompts) - len(self._there)
        if waiting:
            words = plural(
                "One question of this group waits for the day.",
                "{n} questions of this group wait for the day.",
                waiting,
            )
            column.addLayout(_said(words))
        return room


class QuestionFolds(QWidget):
    """The groups. Up and down go through what is seen; along the line opens, back closes."""

    chosen = Signal(str)  # the id of a question

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("All questions"))
        self.folds = tuple(Fold(group) for group in GROUPS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for fold in self.folds:
            fold.chosen.connect(self.chosen)
            fold.reached.connect(self._rove)
            fold.head.toggled.connect(self._rove)
            column.addWidget(fold)
        self._rove()

    def fill(self, hour: int) -> None:
        """Offer what may be looked up at `hour` (0…23, local)."""
        for fold in self.folds:
            fold.fill(hour)
        self._rove()

    def stops(self) -> list[Stop]:
        """What the arrows go through, from the top."""
        return [stop for fold in self.folds for stop in fold.stops()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open or close, or let the key go on."""
        stops = self.stops()
        here = next((each for each in stops if each.hasFocus()), None)
        if here is None or event.key() not in WAYS:
            event.ignore()
        elif event.key() in UP_AND_DOWN:
            at, last = stops.index(here), len(stops) - 1
            ways = (max(at - 1, 0), min(at + 1, last), 0, last)
            _focus(stops[ways[UP_AND_DOWN.index(Qt.Key(event.key()))]])
        else:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._along(here, on=(event.key() == _KEY.Key_Right) is not mirrored)

    def _along(self, here: Stop, *, on: bool) -> None:
        fold = next(each for each in self.folds if here in each.stops())
        if here is not fold.head:
            if not on:
                _focus(fold.head)
        elif on and here.isChecked():
            _focus(fold.rows[0])
        else:
            here.setChecked(on)

    def _rove(self, here: object = None) -> None:
        """Let Tab stop once: here, where it did, or at the first head."""
        stops, policy = self.stops(), Qt.FocusPolicy
        before = [each for each in stops if each.focusPolicy() is policy.StrongFocus]
        focused = [each for each in stops if each.hasFocus() or each is here]
        one = next(iter([*focused, *before, *stops]))
        for each in (stop for fold in self.folds for stop in (fold.head, *fold.rows)):
            each.setFocusPolicy(policy.StrongFocus if each is one else policy.ClickFocus)


def _focus(stop: Stop) -> None:
    stop.setFocus(Qt.FocusReason.TabFocusReason)


def _said(words: str) -> QHBoxLayout:
    """A quiet line among the questions, that begins where they do."""
    row = QHBoxLayout()
    row.setContentsMargins(M + S, S, M, XS)
    row.addWidget(PlainLabel(words, Type.SMALL, tone="muted"))
    return row
