"""The answers below the quick start's field: a few rows, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.library.asking import Answer
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.lengths import length_spoken
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.icon import paint_icon
from innerheal_desktop.ui.widgets.lines import leading

# What is done, and not gone to.
DONE = ("moving", "leaving")
ICON = 20
BAR = 3


class AnswerRow(QAbstractButton):
    """One answer: what would begin and how long, and why below it where there is a reason."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer
        self.chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(words(answer))
        self.setAccessibleDescription(answer.why)

    def sizeHint(self) -> QSize:
        """One line or two, and their air."""
        scale = scale_of(QApplication.font())
        lines = line_for(Type.BODY, scale)
        lines += line_for(Type.SMALL, scale) if self._second() else 0
        return QSize(200, max(lines + 2 * S, 44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint and bar where it is chosen, icon, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, scale = self.palette(), scale_of(QApplication.font())
        shape = QRectF(self.rect())
        if self.chosen or self.underMouse():
            tint = token(palette, "surface_2")
            tint.setAlphaF(1.0 if self.chosen else 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        if self.chosen:
            bar = QRectF(0, S, BAR, shape.height() - 2 * S)
            painter.setBrush(token(palette, "primary"))
            painter.drawRoundedRect(self._placed(bar), BAR / 2, BAR / 2)
        side = ICON * scale
        icon = QRectF(M, (shape.height() - side) / 2, side, side)
        ink = token(palette, "primary" if self.chosen else "muted")
        symbol = "play" if self.answer.entry else self.answer.page.partition(" ")[0]
        paint_icon(painter, symbol, self._placed(icon), ink)
        left = icon.right() + M
        second, line = self._second(), line_for(Type.BODY, scale)
        small = line_for(Type.SMALL, scale) if second else 0
        top = (shape.height() - line - small) / 2
        rows = (
            (self.text(), Type.BODY, "text", top, line),
            (second, Type.SMALL, "muted", top + line, small),
        )
        for text, role, tone, y, height in rows:
            font = font_for(role, scale)
            font.setBold(role is Type.BODY and self.chosen)
            painter.setFont(font)
            painter.setPen(token(palette, tone))
            box = self._placed(QRectF(left, y, shape.width() - left - M, height))
            end = Qt.TextElideMode.ElideRight
            fitted = painter.fontMetrics().elidedText(text, end, int(box.width()))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(box, leading(self) | middle, fitted)

    def _second(self) -> str:
        return " · ".join(part for part in (self.answer.variant, self.answer.why) if part)

    def _placed(self, box: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        return box


class AnswerList(QScrollArea):
    """Shows answers; `moved` says that another is chosen, `pressed` that a hand took one."""

    moved = Signal()
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.answers: tuple[Answer, ...] = ()
        self._at = 0
        self._rows: list[AnswerRow] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Answers"))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    @property
    def current(self) -> Answer | None:
        """The answer that is chosen."""
        return self.answers[self._at] if self.answers else None

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show these, the first chosen."""
        self.answers = tuple(answers)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [AnswerRow(answer) for answer in self.answers]
        for at, row in enumerate(self._rows):
            row.clicked.connect(lambda at=at: self._press(at))
            self._column.addWidget(row)
            row.show()
        self._choose(0)

    def step(self, by: int) -> None:
        """Choose the next or the one before; past the last comes the first."""
        if self.answers:
            self._choose((self._at + by) % len(self.answers))
            self.moved.emit()

    def whole(self) -> int:
        """The height of all rows."""
        rows = [row.sizeHint().height() for row in self._rows]
        return sum(rows) + 2 * max(len(rows) - 1, 0)

    def _choose(self, at: int) -> None:
        self._at = at
        for index, row in enumerate(self._rows):
            row.chosen = index == at
            row.update()
        self.reveal()

    def reveal(self) -> None:
        """Scroll so far that the chosen answer is seen."""
        if self._rows:
            self._column.activate()
            self.ensureWidgetVisible(self._rows[self._at], 0, 0)

    def _press(self, at: int) -> None:
        self._choose(at)
        self.pressed.emit()


def page_words(answer: Answer) -> str:
    """What a page's answer says: a deed says itself what is done."""
    if answer.page in DONE:
        return answer.title
    return tr("Open {page}", page=answer.title)


def words(answer: Answer) -> str:
    """`Four Sides · 3 minutes`, or the page that would open."""
    if answer.entry is None:
        return page_words(answer)
    return f"{answer.title} · {length_spoken(answer.seconds)}"
