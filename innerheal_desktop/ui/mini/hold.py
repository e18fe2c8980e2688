"""The hold on the mini pacer: a hand or keys that move and resize it, and the place it keeps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.ui.mini.edges import (
    STEP,
    cursor_for,
    inside,
    nearest,
    pulled,
    resized,
    rim_at,
    size_of,
    snapped,
)
from innerheal_desktop.ui.preferences import Preferences

if TYPE_CHECKING:
    from innerheal_desktop.ui.mini.pacer import MiniPacer

# Where nothing was chosen yet: sides, and the room to the corner of the screen.
SIDE, WIDTH, AWAY = 180, 260, 24
WAYS: dict[int, QPoint] = {
    Qt.Key.Key_Left: QPoint(-STEP, 0),
    Qt.Key.Key_Right: QPoint(STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -STEP),
    Qt.Key.Key_Down: QPoint(0, STEP),
}


class Hold:
    """Keeps one window in its place. `key`, `press`, `move` and `release` are what hands do."""

    def __init__(self, window: MiniPacer, preferences: Preferences) -> None:
        self._window = window
        self._preferences = preferences
        self._grip: tuple[Qt.Edge, QPoint, QRect] | None = None
        self._sides = (SIDE, WIDTH)  # of the square, of the strip
        self._strip = False

    def choose(self, settings: Settings) -> None:
        """Take shape, layer and opacity from the settings; once shown, keep the corner."""
        window = self._window
        window.setWindowOpacity(settings.mini_opacity)
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        if settings.mini_on_top:
            flags |= Qt.WindowType.WindowStaysOnTopHint
        if settings.mini_click_through:
            flags |= Qt.WindowType.WindowTransparentForInput
        strip = settings.mini_shape == "strip"
        if not window.isVisible():
            window.setWindowFlags(flags)
            return
        if flags != window.windowFlags():
            box = window.geometry()
            window.setWindowFlags(flags)
            window.setGeometry(box)
            window.show()
        if strip != self._strip:
            self._strip = strip
            size = size_of(*self._sides, strip=strip)
            window.setGeometry(resized(window.geometry(), size, self._screen(window.geometry())))

    def appear(self, *, active: bool) -> None:
        """Show the window where it was left, if that is on a screen today; else in a corner."""
        settings = self._preferences.settings
        place = settings.mini_place
        self._strip = settings.mini_shape == "strip"
        if len(place) == 4:
            self._sides = (place[2], place[3])
        size = size_of(*self._sides, strip=self._strip)
        if len(place) == 4:
            box = QRect(QPoint(place[0], place[1]), size)
            box = inside(box, self._screen(box))
        else:
            box = QRect(QPoint(0, 0), size)
            box.moveBottomRight(
                QGuiApplication.primaryScreen().availableGeometry().bottomRight()
                - QPoint(AWAY, AWAY)
            )
        window = self._window
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not active)
        window.setGeometry(box)
        window.show()
        if active:
            window.activateWindow()
            window.setFocus(Qt.FocusReason.OtherFocusReason)

    def key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key means; false when it means nothing here."""
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        actions: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Space: self._window.pause,
            Qt.Key.Key_Escape: self._window.sitting.stop,
            Qt.Key.Key_Plus: lambda: self._window.ease(1),
            Qt.Key.Key_Equal: lambda: self._window.ease(1),
            Qt.Key.Key_Minus: lambda: self._window.ease(-1),
        }
        if key in WAYS:
            (self._grow if shift else self._step)(WAYS[key])
            self.remember()
        elif key in actions:
            actions[key]()
        return key in WAYS or key in actions

    def press(self, event: QMouseEvent) -> None:
        """A hand takes the body, or a piece of the rim."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        window = self._window
        edges = rim_at(event.position().toPoint(), window.size(), strip=self._strip)
        handle = window.windowHandle()
        if handle is not None and QGuiApplication.platformName() == "wayland":
            # There a program cannot say where its windows are: the system moves them.
            if edges:
                handle.startSystemResize(edges)
            else:
                handle.startSystemMove()
            return
        self._grip = (edges, event.globalPosition().toPoint(), window.geometry())

    def move(self, event: QMouseEvent) -> None:
        """The hand moves: the window follows it, and snaps to the edges of the screen."""
        window = self._window
        if self._grip is None:
            edges = rim_at(event.position().toPoint(), window.size(), strip=self._strip)
            window.setCursor(cursor_for(edges))
            return
        edges, start, box = self._grip
        by = event.globalPosition().toPoint() - start
        if edges:
            window.setGeometry(pulled(box, edges, by, strip=self._strip))
        else:
            moved = box.translated(by)
            window.setGeometry(snapped(moved, self._screen(moved)))

    def release(self) -> None:
        """The hand lets go; nothing of the window is left off the screen."""
        if self._grip is not None:
            self._grip = None
            box = self._window.geometry()
            self._window.setGeometry(inside(box, self._screen(box)))
            self.remember()

    def remember(self) -> None:
        """Keep the place and the size for another day."""
        box = self._window.geometry()
        side, width = self._sides
        self._sides = (side, box.width()) if self._strip else (box.width(), width)
        self._preferences.change(mini_place=(box.left(), box.top(), *self._sides))

    def _step(self, by: QPoint) -> None:
        box = self._window.geometry().translated(by)
        self._window.setGeometry(inside(box, self._screen(box)))

    def _grow(self, by: QPoint) -> None:
        box = self._window.geometry()
        wanted = box.width() + by.x() - by.y()
        size = size_of(wanted, wanted, strip=self._strip)
        self._window.setGeometry(resized(box, size, self._screen(box)))

    def _screen(self, box: QRect) -> QRect:
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        return nearest(box, screens)
