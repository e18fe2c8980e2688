"""The picture on the page: which one it is, and where it stands."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.session.breath import Breath
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import VALUE, tell_value
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.labels import seconds_in_words
from innerheal_desktop.ui.visuals.registry import SCENES, VISUALS, visual
from innerheal_desktop.ui.visuals.visual import Visual, phase_word

BIG_WORD = "big-word"
# What a session is given to rest the eyes on while nothing is breathed to.
STILL = ("plain", *SCENES)


def phase_of(breath: Breath | None) -> tuple[object, ...] | None:
    """What a breath is in, apart from how far."""
    return None if breath is None else (breath.phase, breath.cycle, breath.top_up)


def pictures() -> tuple[str, ...]:
    """The pictures of a breath that one goes through with a key, in their order."""
    return tuple(name for name in VISUALS if name not in (BIG_WORD, *STILL))


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
        self._followed: tuple[Timeline | None, bool] = (None, False)  # whether it breathes
        self._breath: Breath | None = None
        self.visual = self._made()

    def follow(self, timeline: Timeline) -> None:
        """The moments that follow are of `timeline`."""
        if timeline is not self._followed[0]:
            self._followed = (timeline, any(span.breath is not None for span in timeline.spans))
            self.visual.follow(timeline)

    def choose(self, name: str) -> None:
        """Show this picture of each breath from now on; an empty name leaves it to the session."""
        self._names = (self._names[0], name if name in VISUALS else "")

    def following(self, moment: Moment) -> str:
        """The name of the picture after the one that is shown; empty where none can be."""
        names, shown = pictures(), self._wanted(moment)
        if not self._followed[1]:
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
        before, self._breath = self._breath, moment.breath
        if phase_of(before) != phase_of(moment.breath):
            tell_value(self.visual, self._in_words())

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
        still = moment.breath is None and (own in STILL or not self._followed[1])
        return own if still or not chosen else chosen

    def _in_words(self) -> str:
        """The phase and its seconds, for whoever cannot see it."""
        breath = self._breath
        if breath is None:
            return tr("Nothing to follow. Breathe as you like.")
        seconds = seconds_in_words(ceil(breath.remaining))
        return tr("{phase}, {seconds}", phase=phase_word(breath), seconds=seconds)

    def _made(self) -> Visual:
        made = visual(self._names[0], *self._look)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setParent(self._page)
        made.setGeometry(self._page.rect())
        made.place(self._stage)
        if self._followed[0] is not None:
            made.follow(self._followed[0])
        setattr(made, VALUE, self._in_words)
        made.lower()
        return made
