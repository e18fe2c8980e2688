"""One pattern in the table: its shape, its name and how it goes; opened, all there is to know."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.patterns.shape import Shape
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.wide_button import OpenSign, WideButton, let_through


class Head(WideButton):
    """What is always seen of a row; pressing it opens the rest, or closes it."""

    def __init__(self, name: str, pattern: BreathPattern, words: str) -> None:
        super().__init__(name, tr("Opens what there is to know of it"))
        self.setAccessibleName(f"{name}. {words}")
        self.setCheckable(True)
        self.shape = Shape(pattern)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(let_through(LongWords(name, Type.STRONG)))
        texts.addWidget(let_through(LongWords(words, Type.SMALL, tone="muted")))
        texts.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(HALO + S, HALO + S, HALO + S, HALO + S)
        across.setSpacing(L)
        across.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(texts, 1)
        across.addWidget(OpenSign(self), 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, the line below, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        if self.isChecked() or self.underMouse():
            tint = token(palette, "surface_2")
            tint.setAlphaF(0.7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        else:
            painter.setPen(QPen(hairline(palette), 1.0))
            painter.drawLine(shape.bottomLeft(), shape.bottomRight())
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)


class PatternRow(QWidget):
    """A head, and below it what its owner puts into `body` when it is first opened."""

    def __init__(self, key: str, name: str, pattern: BreathPattern, words: str) -> None:
        super().__init__()
        self.key = key
        self.head = Head(name, pattern, words)
        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(L, S, L, L)
        self.body.setSpacing(M)
        self.inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.inside)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was put inside yet."""
        return not self.body.count()

    def open(self, *, opened: bool) -> None:
        """Show what is inside, or the head alone."""
        self.head.setChecked(opened)
        self.inside.setVisible(opened)
