"""The preview: the paper itself, to be read before it is given away, also by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.summary.paper import INK, WHITE
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER
from innerheal_desktop.ui.widgets.button import paint_ring

EDGE = 28
HIGH = 420


class Preview(QTextEdit):
    """Shows a document that cannot be written in; it is white in every theme, as paper is."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The summary as it will be on paper"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setMinimumHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        dressed(self.verticalScrollBar())
        paper = self.palette()
        paper.setColor(QPalette.ColorRole.Base, WHITE)
        paper.setColor(QPalette.ColorRole.Text, INK)
        self.setPalette(paper)

    def show_document(self, made: QTextDocument) -> None:
        """Show this one, from where the reading was."""
        place = self.verticalScrollBar().value()
        made.setDocumentMargin(EDGE)
        self.setDocument(made)
        self._shown = made  # Qt does not keep what it was given
        self.verticalScrollBar().setValue(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, and the ring where it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = QRectF(self.viewport().rect()).adjusted(3, 3, -3, -3)
            paint_ring(painter, ring, token(self.palette(), "focus"), CONTROL_CORNER)
