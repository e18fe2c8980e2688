"""A button as wide as its page: a card or a row that shows itself, and is pressed as a whole."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.widgets.icon import paint_icon
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# The side of the sign at 100 % text, in pixels.
SIGN = 22


class WideButton(QAbstractButton):
    """Whoever is one paints itself and its ring; its words are labels inside, or painted too."""

    def __init__(self, words: str, about: str = "") -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """What its words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class OpenSign(QWidget):
    """On a button that opens what is below it: down where it will, up where it closes it again."""

    def __init__(self, head: QAbstractButton) -> None:
        super().__init__(head)
        self._head = head
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As large as the text is."""
        side = round(SIGN * scale_of(QApplication.font()))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One stroke."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        warm = self._head.underMouse() or self._head.isChecked()
        ink = token(self.palette(), "primary" if warm else "muted")
        name = "up" if self._head.isChecked() else "down"
        paint_icon(painter, name, QRectF(self.rect()), ink)


def let_through(label: PlainLabel) -> PlainLabel:
    """The words on such a button: a click on them is one on the button."""
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
