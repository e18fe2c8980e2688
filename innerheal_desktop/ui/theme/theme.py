"""The theme: which palette and text size the application wears, now and when the system changes."""

from __future__ import annotations

from pathlib import Path
from types import FunctionType
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from innerheal_desktop.ui.theme.motion import Motion, system_motion, wants_contrast
from innerheal_desktop.ui.theme.palette import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DAWN,
    DUSK,
    PALETTES,
    Palette,
    qt_palette,
)
from innerheal_desktop.ui.theme.typography import FIRST, LATER, body_font, load

# The application is made with these arguments. Asked for in Python, the same style costs 7 ms
# before the first paint, because the binding loads every style there is to name what it returns.
FUSION = ("-style", "fusion")


class Look(NamedTuple):
    """What was chosen: a palette's name or `system`, the text size, movement, and the letters."""

    chosen: str
    scale: float
    moving: str
    letters: str


class Theme(QObject):
    """Dresses the application (made with `FUSION`): a palette, and the type.

    Call `finish` once the first paint is done. `chosen` is `system` or the name of a palette;
    `scale` is the text size (0.85…2.0); `moving` is `system` or the value of a `Motion`;
    `letters` are `bundled` or the `system`'s.
    """

    changed = Signal(object)  # the Palette now worn
    moved = Signal(Motion)  # how much may move now

    def __init__(
        self,
        app: QApplication,
        fonts: Path,
        *,
        chosen: str = "system",
        scale: float = 1.0,
        moving: str = "system",
        letters: str = "bundled",
    ) -> None:
        super().__init__(app)
        self._app = app
        self._look = Look(chosen, scale, moving, letters)
        self._finished = False
        self._hints = app.styleHints()
        self._fonts = fonts
        load(fonts, FIRST)
        app.setFont(body_font(scale, letters))
        self.palette = self._named(chosen)
        self._wear()
        self._hints.colorSchemeChanged.connect(self._follow)

    @property
    def motion(self) -> Motion:
        """How much may move, as the person chose or the system asks."""
        moving = self._look.moving
        return system_motion(self._hints) if moving == "system" else Motion(moving)

    def finish(self) -> None:
        """Put on what no first paint needs: the leaning faces, and an ear for the system."""
        if not self._finished:
            self._finished = True
            load(self._fonts, LATER)
            self._listen()

    def choose(self, chosen: str) -> None:
        """Wear the palette called so, or the system's, from now on."""
        self._look = self._look._replace(chosen=chosen)
        self._follow()

    def resize(self, scale: float) -> None:
        """Write at this text size from now on."""
        self._write(self._look._replace(scale=scale))

    def write_in(self, letters: str) -> None:
        """Write in these letters from now on, `bundled` or the `system`'s."""
        self._write(self._look._replace(letters=letters))

    def move(self, moving: str) -> None:
        """Let so much move from now on."""
        before = self.motion
        self._look = self._look._replace(moving=moving)
        if self.motion is not before:
            self.moved.emit(self.motion)

    def _write(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._app.setFont(body_font(look.scale, look.letters))
            event = QEvent(QEvent.Type.ApplicationFontChange)
            for widget in self._app.allWidgets():
                # Qt hands this on to windows alone.
                if isinstance(type(widget).changeEvent, FunctionType):
                    widget.changeEvent(event)
            self._tell(QEvent.Type.ApplicationFontChange)

    def _tell(self, kind: QEvent.Type) -> None:
        """Tell every dressed widget of a change that Qt keeps from it."""
        from innerheal_desktop.ui.theme.sheet import KINDS

        for widget in self._app.allWidgets():
            if isinstance(widget, KINDS):
                self._app.sendEvent(widget, QEvent(kind))

    def _listen(self) -> None:
        """Follow what the system prefers, as far as this Qt is told of it."""
        if not hasattr(self._hints, "accessibility"):
            return
        preferred = self._hints.accessibility()
        if hasattr(preferred, "contrastPreferenceChanged"):
            preferred.contrastPreferenceChanged.connect(self._follow)
        if hasattr(preferred, "motionPreferenceChanged"):
            preferred.motionPreferenceChanged.connect(lambda: self.moved.emit(self.motion))

    def _follow(self) -> None:
        palette = self._named(self._look.chosen)
        if palette is not self.palette:
            self.palette = palette
            self._wear()
            self.changed.emit(palette)

    def _named(self, chosen: str) -> Palette:
        if chosen == "system":
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
            if wants_contrast(self._hints):
                return CONTRAST_DARK if dark else CONTRAST_LIGHT
            return DUSK if dark else DAWN
        return PALETTES[chosen]

    def _wear(self) -> None:
        self._app.setPalette(qt_palette(self.palette))
        if self._finished:
            self._tell(QEvent.Type.ApplicationPaletteChange)
