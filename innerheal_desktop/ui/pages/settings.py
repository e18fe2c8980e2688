"""Settings: what a person can have their own way, one group below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.home import Home
from innerheal_desktop.sound.own import OwnSounds
from innerheal_desktop.ui.hearing import Hearing
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.sound_settings import SoundSettings
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.spacing import COLUMN
from innerheal_desktop.ui.widgets.scroll import Scroll


class SettingsPage(Page):
    """The groups there are, for the person of this home."""

    def __init__(self, hearing: Hearing, home: Home, motion: Motion) -> None:
        super().__init__()
        self.setAccessibleName("Settings")
        self.sound = SoundSettings(hearing, OwnSounds(home.folder), home.clock.awake, motion)
        scroll = Scroll(COLUMN + 40)
        scroll.clear()
        scroll.column.addWidget(self.sound)
        scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def fill(self) -> None:
        """Show the choices as they are."""
        self.sound.fill()

    def focus_first(self) -> None:
        """The first choice of the first group."""
        self.sound.focus_first()
