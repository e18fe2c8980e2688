"""A layout that sets its widgets in a line, and in further lines where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QStyle, QWidget


class Flow(QHBoxLayout):
    """From the leading side on, then down; `centred` sets every line in the middle.

    The items stay with Qt's own layout, which knows when a widget goes: kept in Python, they
    outlived their widgets and brought the window down with them.
    """

    def __init__(self, spacing: int, *, centred: bool = False) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._centred = centred

    def clear(self) -> None:
        """Take every widget away."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def widgets(self) -> list[QWidget]:
        """The widgets, in their order."""
        found = (item.widget() for item in self._items())
        return [widget for widget in found if widget is not None]

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower line makes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall the lines are together."""
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        QLayout.setGeometry(self, rect)
        self._set(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest of them."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _items(self) -> list[QLayoutItem]:
        found = (self.itemAt(index) for index in range(self.count()))
        return [item for item in found if item is not None]

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items() if not item.isEmpty()]

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Set the lines inside `rect`; the height they take."""
        owner = self.parentWidget()
        towards = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            width = item.sizeHint().width()
            if lines[-1] and used + self.spacing() + width > rect.width():
                lines.append([])
                used = 0
            used += width + (self.spacing() if lines[-1] else 0)
            lines[-1].append(item)
        y = rect.y()
        for line in lines:
            sizes = [item.sizeHint() for item in line]
            whole = sum(s.width() for s in sizes) + self.spacing() * max(len(line) - 1, 0)
            tallest = max((size.height() for size in sizes), default=0)
            x = rect.x() + (max((rect.width() - whole) // 2, 0) if self._centred else 0)
            for item, size in zip(line, sizes, strict=True):
                if move:
                    width = min(size.width(), rect.width())
                    corner = QPoint(x, y + (tallest - size.height()) // 2)
                    place = QRect(corner, QSize(width, size.height()))
                    item.setGeometry(QStyle.visualRect(towards, rect, place))
                x += size.width() + self.spacing()
            y += tallest + self.spacing()
        return y - self.spacing() - rect.y()
