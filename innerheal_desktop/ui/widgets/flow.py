"""A layout that sets its widgets in a line, and in further lines where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QStyle, QWidget

from innerheal_desktop.ui.widgets.laid import emptied, laid_widgets


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
        emptied(self)
        self.invalidate()

    def widgets(self) -> list[QWidget]:
        """The widgets, in their order."""
        return laid_widgets(self)

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
        sizes = [_wanted(widget) for widget in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest of them."""
        size = QSize(0, 0)
        for widget in self._shown():
            size = size.expandedTo(_least(widget))
        return size

    def _shown(self) -> list[QWidget]:
        return [widget for widget in laid_widgets(self) if not widget.isHidden()]

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Set the lines inside `rect`; the height they take."""
        owner = self.parentWidget()
        towards = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        lines: list[list[tuple[QWidget, QSize]]] = [[]]
        used = 0
        for widget in self._shown():
            size = _wanted(widget)
            width = size.width()
            if lines[-1] and used + self.spacing() + width > rect.width():
                lines.append([])
                used = 0
            used += width + (self.spacing() if lines[-1] else 0)
            lines[-1].append((widget, size))
        y = rect.y()
        for line in lines:
            sizes = [size for _, size in line]
            whole = sum(s.width() for s in sizes) + self.spacing() * max(len(line) - 1, 0)
            tallest = max((size.height() for size in sizes), default=0)
            x = rect.x() + (max((rect.width() - whole) // 2, 0) if self._centred else 0)
            for widget, size in line:
                if move:
                    width = min(size.width(), rect.width())
                    corner = QPoint(x, y + (tallest - size.height()) // 2)
                    place = QRect(corner, QSize(width, size.height()))
                    widget.setGeometry(QStyle.visualRect(towards, rect, place))
                x += size.width() + self.spacing()
            y += tallest + self.spacing()
        return y - self.spacing() - rect.y()


def _wanted(widget: QWidget) -> QSize:
    """The size that a widget would have, within its bounds."""
    return _bounded(widget, widget.sizeHint().expandedTo(widget.minimumSizeHint()))


def _least(widget: QWidget) -> QSize:
    """The size under which it is not itself; one that cannot shrink needs all it wants."""
    across, down = widget.sizePolicy().horizontalPolicy(), widget.sizePolicy().verticalPolicy()
    wanted, least = widget.sizeHint(), widget.minimumSizeHint()
    shrinks = QSizePolicy.PolicyFlag.ShrinkFlag.value
    width = least.width() if across.value & shrinks else max(wanted.width(), least.width())
    height = least.height() if down.value & shrinks else max(wanted.height(), least.height())
    return _bounded(widget, QSize(width, height))


def _bounded(widget: QWidget, size: QSize) -> QSize:
    return size.boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())
