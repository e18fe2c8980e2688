"""The theme: which palette and text size the application wears, now and when the system changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from innerheal_desktop.ui.theme.motion import Motion, system_motion
from innerheal_desktop.ui.theme.palette import DAWN, DUSK, PALETTES, Palette, qt_palette
from innerheal_desktop.ui.theme.sheet import sheet
from innerheal_desktop.ui.theme.typography import FIRST, LATER, Type, font_for, load

# The application is made with these arguments. Asked for in Python, the same style costs 7 ms
# before the first paint, because the binding loads every style there is to name what it returns.
FUSION = ("-style", "fusion")


class Theme(QObject):
    """Dresses the application (made with `FUSION`): a palette, the type, one small style sheet.

    Call `finish` once the first paint is done. `chosen` is `system` or the name of a palette;
    `scale` is the text size (0.85…2.0); `moving` is `system` or the value of a `Motion`.
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
    ) -> None:
        super().__init__(app)
        self._app = app
        self._look = (chosen, scale, moving)
        self._sheeted = False
        self._hints = app.styleHints()
        self._fonts = fonts
        load(fonts, FIRST)
        app.setFont(font_for(Type.BODY, scale))
        self.palette = self._named(chosen)
        self._wear()
        self._hints.colorSchemeChanged.connect(self._follow)

    @property
    def motion(self) -> Motion:
        """How much may move, as the person chose or the system asks."""
        moving = self._look[2]
        return system_motion(self._hints) if moving == "system" else Motion(moving)

    def finish(self) -> None:
        """Put on what no first paint needs: the leaning faces and the style sheet."""
        load(self._fonts, LATER)
        self._sheeted = True
        self._app.setStyleSheet(sheet(self.palette))

    def choose(self, chosen: str) -> None:
        """Wear the palette called so, or the system's, from now on."""
        self._look = (chosen, *self._look[1:])
        self._follow()

    def resize(self, scale: float) -> None:
        """Write at this text size from now on."""
        chosen, before, moving = self._look
        if scale != before:
            self._look = (chosen, scale, moving)
            self._app.setFont(font_for(Type.BODY, scale))

    def move(self, moving: str) -> None:
        """Let so much move from now on."""
        before = self.motion
        self._look = (*self._look[:2], moving)
        if self.motion is not before:
            self.moved.emit(self.motion)

    def _follow(self) -> None:
        palette = self._named(self._look[0])
        if palette is not self.palette:
            self.palette = palette
            self._wear()
            self.changed.emit(palette)

    def _named(self, chosen: str) -> Palette:
        if chosen == "system":
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
            return DUSK if dark else DAWN
        return PALETTES[chosen]

    def _wear(self) -> None:
        self._app.setPalette(qt_palette(self.palette))
        if self._sheeted:
            self.finish()
