"""Finding one's pace: it follows a sitting, hears its answers, and may turn the sitting back."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from innerheal_desktop.library.pace_finder import (
    SESSION,
    Descent,
    answered,
    looked,
    stages_of,
    turned_back,
)
from innerheal_desktop.paths import assets
from innerheal_desktop.session.steps import Ask

if TYPE_CHECKING:
    from innerheal_desktop.home import Home
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.session.timeline import Moment, Timeline
    from innerheal_desktop.ui.player.sitting import Sitting


class Finding:
    """What was said of the paces of the sitting that it follows; `descent` is all of it."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._stages: tuple[int, ...] = ()
        self.descent = Descent()

    def follow(self, sitting: Sitting) -> None:
        """Follow a sitting that begins, if it is one in which a pace is found."""
        self.descent, self._stages = Descent(), ()
        if sitting.player.timeline.session == SESSION:
            self._stages = stages_of(sitting.player.timeline)
            sitting.moved.connect(self._look)

    def answer(self, sitting: Sitting, step: object, answer: object) -> Timeline | None:
        """Take an answer; the sitting as it goes on from here where that is another way now."""
        if not self._stages or not isinstance(step, Ask):
            return None
        moment, before = sitting.moment, self.descent
        self.descent = answered(before, self._stages, moment.section, step, answer)
        if not self.descent.over or before.over:
            return None
        return turned_back(self.descent, sitting.player.timeline, moment.time, self._pace_before)

    def _look(self, moment: Moment) -> None:
        self.descent = looked(self.descent, self._stages, moment)

    @cached_property
    def _pace_before(self) -> Script:
        return self._home.library.open(assets() / "breaths" / "pace-before.md")
