"""The caption: one beat of a session, in type that can be read from a cushion."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy

from innerheal_desktop.session.emphasis import plain, runs
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import tell_value
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# A caption keeps this many lines' room, so that the picture does not jump when words come and go.
LINES = 3


class Caption(PlainLabel):
    """Shows a beat in 24/36; a long one in 18/26, so that it never takes the picture's place."""

    accessible_role = "StaticText"

    def __init__(self) -> None:
        self._marked = ""
        super().__init__("", Type.BEAT, characters=60, centred=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Caption"))

    def say(self, text: str) -> None:
        """Show a line; what stands between asterisks in it leans."""
        if text == self._marked:
            return
        self._marked = text
        self.setText(plain(text))
        self.setAccessibleName(plain(text) or tr("Caption"))
        tell_value(self, plain(text))
        self._fit()

    def accessible_value(self) -> str:
        """The line that is shown, for whoever reads it with the fingers or hears it."""
        return self.text()

    def formats(self) -> list[QTextLayout.FormatRange]:
        """The emphasis of the line."""
        leaning, start = [], 0
        for piece, emphasised in runs(self._marked):
            length = len(piece.encode("utf-16-le")) // 2  # Qt counts in UTF-16
            if emphasised:
                span = QTextLayout.FormatRange()
                span.start, span.length = start, length
                style = QTextCharFormat()
                style.setFontItalic(True)
                span.format = style
                leaning.append(span)
            start += length
        return leaning

    def sizeHint(self) -> QSize:
        """The room of three lines, whatever is said."""
        room = Type.BEAT.face.line * LINES * self._scale
        return QSize(200, round(min(room, self._tallest())))

    def minimumSizeHint(self) -> QSize:
        """As much as it asks for."""
        return self.sizeHint()

    def _tallest(self) -> float:
        """No more than a quarter of the page."""
        page = self.parentWidget()
        return page.height() * 0.26 if page is not None and page.height() > 0 else 1000.0

    def _fit(self) -> None:
        for role in (Type.BEAT, Type.CAPTION, Type.BODY):
            self.role = role
            self._measure()
            if self.heightForWidth(self.width()) <= self.sizeHint().height():
                return

    def showEvent(self, event: object) -> None:
        """Fit to the width that the page gives."""
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """Fit to the new width."""
        self._fit()
