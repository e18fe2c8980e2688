"""The picture on the page: which one it is, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.registry import visual
from innerheal_desktop.ui.visuals.visual import Visual


class Picture:
    """Holds the visual that a moment asks for, behind everything else on its page."""

    def __init__(self, page: QWidget, palette: Palette, motion: Motion) -> None:
        self._page = page
        self._palette = palette
        self._motion = motion
        self._name = "orb"
        self._stage = QRect()
        self._timeline: Timeline | None = None
        self.visual = self._made()

    def follow(self, timeline: Timeline) -> None:
        """The moments that follow are of `timeline`."""
        if timeline is not self._timeline:
            self._timeline = timeline
            self.visual.follow(timeline)

    def present(self, moment: Moment) -> None:
        """Show a moment, in the picture it asks for."""
        if moment.visual and moment.visual != self._name:
            self._name = moment.visual
            self.visual.hide()
            self.visual.deleteLater()
            self.visual = self._made()
            self.visual.show()
        self.visual.present(moment)

    def place(self, stage: QRect) -> None:
        """Fill the page, and draw inside `stage`."""
        self._stage = stage
        self.visual.setGeometry(self._page.rect())
        self.visual.place(stage)

    def wear(self, palette: Palette) -> None:
        """Change colours."""
        self._palette = palette
        self.visual.wear(palette)

    def calm(self, motion: Motion) -> None:
        """Change how much moves."""
        self._motion = motion
        self.visual.calm(motion)

    def _made(self) -> Visual:
        made = visual(self._name, self._palette, self._motion)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setParent(self._page)
        made.setGeometry(self._page.rect())
        made.place(self._stage)
        if self._timeline is not None:
            made.follow(self._timeline)
        made.lower()
        return made
