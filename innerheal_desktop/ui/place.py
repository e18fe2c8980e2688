"""Where the window stands: as it was left, on a screen that is there today."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

# So much of the window's upper edge must be on a screen, in pixels, for a hand to take it.
HOLD_WIDE, HOLD_TALL = 120, 40


def brought_back(box: QRect, screens: Sequence[QRect]) -> QRect:
    """`box`, if a hand reaches its upper edge on one of `screens`; else moved onto the nearest."""
    hold = QRect(box.left(), box.top(), box.width(), HOLD_TALL)
    for screen in screens:
        seen = screen.intersected(hold)
        if seen.width() >= HOLD_WIDE and seen.height() >= HOLD_TALL // 2:
            return box
    middle = box.center()
    near = min(screens, key=lambda each: (each.center() - middle).manhattanLength())
    size = box.size().boundedTo(near.size())
    left = min(max(box.left(), near.left()), near.right() + 1 - size.width())
    top = min(max(box.top(), near.top()), near.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


def show(window: QWidget, place: tuple[int, ...], *, full_screen: bool = False) -> None:
    """Show the window where it was left: left, top, width, height, and 1 where it was maximised.

    With `full_screen` it fills the screen, wherever it was.
    """
    if full_screen:
        window.showFullScreen()
        return
    if len(place) == 5:
        from PySide6.QtGui import QGuiApplication

        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        box = QRect(*place[:4])
        window.setGeometry(brought_back(box, screens) if screens else box)
        if place[4]:
            window.showMaximized()
            return
    window.show()


def window_of(window: QWidget) -> tuple[int, ...]:
    """Where a window stands, for `show` at the next start."""
    large = window.isMaximized() or window.isFullScreen()
    box = window.normalGeometry() if large else window.geometry()
    return (box.left(), box.top(), box.width(), box.height(), int(window.isMaximized()))
