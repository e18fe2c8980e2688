"""Labels that show words as they are: never as markup, whatever a script or a person wrote."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.lines import leading, set_lines

UNBOUNDED = 100_000
HEADINGS = (Type.GREETING, Type.H1, Type.H2, Type.H3)


class PlainLabel(QLabel):
    """Plain text in one of the type's roles, with its line height, wrapped to its width.

    `tone` is the palette token it is written in; `characters` bounds the length of a line.
    """

    def __init__(
        self,
        text: str = "",
        role: Type = Type.BODY,
        *,
        tone: str = "text",
        characters: int = 0,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.role = role
        self.tone = tone
        self.ink: QColor | None = None  # replaces the tone for a while
        self._characters = characters
        self._scale = 1.0
        self._laid: tuple[object, QTextLayout, float] = (None, QTextLayout(), 0.0)
        middle = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(middle | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self._measure()

    @property
    def accessible_role(self) -> str | None:
        """Words in a heading's type are a heading for whoever does not see the type."""
        return "Heading" if getattr(self, "role", None) in HEADINGS else None

    def say(self, text: str) -> None:
        """Show `text`; nothing is laid out again when it is there already."""
        if text != self.text():
            self.setText(text)
            if not text:  # what is said no more is not remembered either
                self._laid = (None, QTextLayout(), 0.0)
            self.updateGeometry()

    def write_in(self, role: Type) -> None:
        """Write in another of the type's roles."""
        if role is not self.role:
            self.role = role
            self._measure()

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Where the letters differ from the role's; nowhere, unless a kind of label says so."""
        return []

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._measure()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """The height of the text, wrapped to `width`."""
        return ceil(self._lines(width)[1])

    def sizeHint(self) -> QSize:
        """One line if it fits a reading column, wrapped otherwise."""
        if not self.wordWrap():
            return QSize(ceil(self._natural()), self._line())
        width = min(ceil(self._natural()), self._widest())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A wrapped text may become as narrow as its longest word."""
        if not self.wordWrap():
            return self.sizeHint()
        words = self.text().split() or [""]
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in words) + 2
        return QSize(min(widest, self._widest()), self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.ink or token(self.palette(), self.tone))
        layout, height = self._lines(self.width())
        top = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = max((self.height() - height) / 2, 0.0)
        layout.draw(painter, QPointF(0, top))

    def _measure(self) -> None:
        self._scale = scale_of(QApplication.font())
        self.setFont(font_for(self.role, self._scale))
        self.updateGeometry()

    def _line(self) -> int:
        return line_for(self.role, self._scale)

    def _natural(self) -> float:
        lines = self.text().split("\n")
        return max(self.fontMetrics().horizontalAdvance(line) for line in lines) + 2.0

    def _widest(self) -> int:
        """The longest line this label writes, in pixels."""
        if not self._characters:
            return UNBOUNDED
        sample = "a quiet breath in, and a slow breath out, as it comes to me "
        return ceil(self._characters * self.fontMetrics().horizontalAdvance(sample) / len(sample))

    def _lines(self, width: int) -> tuple[QTextLayout, float]:
        """The text laid out in lines inside `width`; remembered, for Qt asks often."""
        key: object = (self.text(), width, self.font().key(), self.alignment(), self.wordWrap())
        key = (key, self.layoutDirection())
        if self._laid[0] != key:
            self._laid = (key, *self._lay_out(width))
        return self._laid[1], self._laid[2]

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        align = leading(self, self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        bound = min(width, self._widest()) if self.wordWrap() else width
        layout, height = set_lines(
            self.text(),
            self.font(),
            bound,
            float(self._line()),
            align=align,
            wrap=self.wordWrap(),
            formats=self.formats(),
        )
        spare = max(width - bound, 0)
        if align & Qt.AlignmentFlag.AlignHCenter:
            layout.setPosition(QPointF(spare / 2, 0.0))
        elif align & Qt.AlignmentFlag.AlignRight:
            layout.setPosition(QPointF(spare, 0.0))
        return layout, height
