"""A label for words that may be longer than a line: paths, and names that files have."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize

from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# A place where a line may end, though nothing is seen there.
MAY_BREAK = "\u200b"
LONG = 16
PIECE = 8


def breakable(text: str) -> str:
    """`text`, in which every long word may be broken: after a slash, and every few letters."""

    def broken(word: re.Match[str]) -> str:
        parts = re.findall(rf"[^/\\]{{1,{PIECE}}}[/\\]?|[/\\]", word.group())
        return MAY_BREAK.join(parts)

    return re.sub(rf"\S{{{LONG},}}", broken, text)


class LongWords(PlainLabel):
    """Plain text that no word makes wider than its place. A screen reader is told it whole."""

    def setText(self, text: str) -> None:
        """Show `text`."""
        super().setText(breakable(text))
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest piece that cannot be broken."""
        pieces = re.split(rf"[\s{MAY_BREAK}]+", self.text())
        widest = max(self.fontMetrics().horizontalAdvance(piece) for piece in pieces) + 2
        return QSize(widest, super().minimumSizeHint().height())
