"""One pattern in the table: its shape, its name and how it goes; opened, all there is to know."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.patterns.shape import Shape
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, RING, RING_GAP, L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import paint_ring
from innerheal_desktop.ui.widgets.icon import paint_icon
from innerheal_desktop.ui.widgets.long_words import LongWords

HALO = RING + RING_GAP
CHEVRON = 20


class Head(QAbstractButton):
    """What is always seen of a row; pressing it opens the rest, or closes it."""

    def __init__(self, name: str, pattern: BreathPattern, words: str) -> None:
        super().__init__()
        self.shape = Shape(pattern)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{name}. {words}")
        self.setAccessibleDescription(tr("Opens what there is to know of it"))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        for label in (
            LongWords(name, Type.STRONG),
            LongWords(words, Type.SMALL, tone="muted"),
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            texts.addWidget(label)
        texts.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(HALO + S, HALO + S, HALO + S + CHEVRON + S, HALO + S)
        across.setSpacing(L)
        across.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(texts, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The room for the chevron is on the trailing side."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, chevron, the line below, ring."""
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
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = shape.left() + S if mirrored else shape.right() - S - CHEVRON
        box = QRectF(left, shape.center().y() - CHEVRON / 2, CHEVRON, CHEVRON)
        paint_icon(painter, "up" if self.isChecked() else "down", box, token(palette, "muted"))
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
