"""The picture on the page: which one it is, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.registry import VISUALS, visual
from innerheal_desktop.ui.visuals.visual import Visual

BIG_WORD, PLAIN = "big-word", "plain"


def pictures() -> tuple[str, ...]:
    """The pictures of a breath that one goes through with a key, in their order."""
    return tuple(name for name in VISUALS if name not in (BIG_WORD, PLAIN))


class Picture:
    """Holds the visual that a moment asks for, or the person, behind everything else on its page.

    `usual` is how much moves where the person did not ask for less in this sitting.
    """

    def __init__(self, page: QWidget, palette: Palette, motion: Motion) -> None:
        self.usual = motion
        self._page = page
        self._look = (palette, motion)
        self._names = ("orb", "")  # shown; chosen by the person, empty for the session's own
        self._stage = QRect()
        self._timeline: Timeline | None = None
        self._breathes = False
        self.visual = self._made()

    def follow(self, timeline: Timeline) -> None:
        """The moments that follow are of `timeline`."""
        if timeline is not self._timeline:
            self._timeline = timeline
            self._breathes = any(span.breath is not None for span in timeline.spans)
            self.visual.follow(timeline)

    def choose(self, name: str) -> None:
        """Show this picture of each breath from now on; an empty name leaves it to the session."""
        self._names = (self._names[0], name if name in VISUALS else "")

    def following(self, moment: Moment) -> str:
        """The name of the picture after the one that is shown; empty where none can be."""
        names = pictures()
        shown = self._wanted(moment)
        if moment.breath is None and shown == PLAIN:
            return ""
        after = names.index(shown) + 1 if shown in names else 0
        return names[after % len(names)]

    def present(self, moment: Moment) -> None:
        """Show a moment, in the picture it asks for."""
        wanted = self._wanted(moment)
        if wanted != self._names[0]:
            self._names = (wanted, self._names[1])
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
        self._look = (palette, self._look[1])
        self.visual.wear(palette)

    def calm(self, motion: Motion) -> None:
        """Change how much moves."""
        self._look = (self._look[0], motion)
        self.visual.calm(motion)

    def _wanted(self, moment: Moment) -> str:
        """The person's picture where there is a breath, or was one: else what the session shows."""
        shown, chosen = self._names
        own = moment.visual or shown
        still = moment.breath is None and (own == PLAIN or not self._breathes)
        return own if still or not chosen else chosen

    def _made(self) -> Visual:
        made = visual(self._names[0], *self._look)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setParent(self._page)
        made.setGeometry(self._page.rect())
        made.place(self._stage)
        if self._timeline is not None:
            made.follow(self._timeline)
        made.lower()
        return made
