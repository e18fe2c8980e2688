"""The room of the mini pacer: which sitting goes on in it, and that it is kept like any other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.mini.pacer import MiniPacer

# What one breathes with until one has chosen, and in which picture.
USUAL, PICTURE = "resonance-46", "orb"


class MiniRoom(QObject):
    """One pacer at a time. `make_room` ends what goes on elsewhere; `menu` is its right click.

    `busy` tells whether another program fills the screen; unless `logged` nothing is remembered.
    """

    began = Signal()
    sat = Signal()
    troubled = Signal(object)  # the TroubleError

    def __init__(
        self,
        house: House,
        busy: Callable[[], bool],
        make_room: Callable[[], None],
        menu: Callable[[], QMenu],
        parent: QObject,
        *,
        logged: bool,
    ) -> None:
        super().__init__(parent)
        self.pacer: MiniPacer | None = None
        self.house = house
        self.busy = busy
        self._logged = logged
        self._make_room = make_room
        self._menu = menu
        house.theme.changed.connect(self._wear)
        house.theme.moved.connect(self._calm)

    def begin(self, session: str = "", seconds: float = 0.0, *, active: bool = True) -> None:
        """Breathe with a session; the usual one, as long as usual, for none. `active` takes focus.

        What cannot be begun is said (`troubled`).
        """
        house = self.house
        try:
            chosen = session or house.preferences.settings.mini_session or USUAL
            self.begin_script(house.home.library.script(chosen), seconds, active=active)
        except TroubleError as trouble:
            self.troubled.emit(trouble)

    def begin_script(
        self,
        script: Script,
        seconds: float = 0.0,
        *,
        visual: str = "",
        active: bool = True,
        no_log: bool = False,
        quiet: bool = False,
    ) -> None:
        """Breathe with `script`, as it suits the person. TroubleError where that cannot be.

        Nothing of it is remembered with `no_log`, and nothing heard of it when `quiet`.
        """
        from innerheal_desktop.care.sitting import fitted
        from innerheal_desktop.sound.silence import NoSound
        from innerheal_desktop.ui.heartbeat import heartbeat_of
        from innerheal_desktop.ui.mini.pacer import Means, MiniPacer

        house = self.house
        adapted = fitted(script, house.memory.fit, paced=True)
        script = adapted.script.varied(adapted.variant)
        shown = visual or house.preferences.settings.visual or PICTURE
        laid = self._laid(script, seconds, shown)
        self._make_room()
        self.rest()
        self._remember(script, laid, logged=self._logged and not no_log)
        look, clock = (house.theme.palette, house.theme.motion), house.home.clock.awake
        sound = NoSound() if quiet else house.hearing().sound
        heart = heartbeat_of(house.memory)
        means = Means(clock, sound, self.busy, house.preferences, self._menu, heart.follow)
        self.pacer = MiniPacer(laid, means, look, shown)
        heart.setParent(self.pacer)
        self.pacer.progressed.connect(house.memory.progressed)
        self.pacer.ended.connect(self._end)
        self.pacer.setToolTip("" if house.memory.has_read(script) else script.settings.safety)
        self.pacer.begin(active=active)
        self.began.emit()

    def _remember(self, script: Script, laid: Timeline, *, logged: bool) -> None:
        """Write down that it begins; a pattern is offered here again."""
        from innerheal_desktop.library.at_hand import is_pattern

        self.house.memory.remember(script, laid.length)
        self.house.memory.sit(laid, logged=logged)
        if is_pattern(script):
            self.house.preferences.change(mini_session=script.id)

    def _laid(self, script: Script, seconds: float, shown: str) -> Timeline:
        from innerheal_desktop.library.at_hand import sitting_at_hand
        from innerheal_desktop.session.timeline import Change

        usual = self.house.preferences.settings.mini_minutes * 60.0
        return replace(sitting_at_hand(script, seconds or usual), visuals=(Change(0.0, shown),))

    def take_hold(self) -> None:
        """The pacer comes forward and takes clicks again; where there is none, one begins."""
        pacer = self.pacer
        if pacer is None:
            self.begin()
            return
        self.house.preferences.change(mini_click_through=False)
        pacer.show()
        pacer.raise_()
        pacer.activateWindow()
        pacer.setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """End what goes on; it is kept."""
        if self.pacer is not None:
            self.pacer.sitting.stop()

    def _end(self, outcome: Any) -> None:
        """The sitting is kept, and its window goes."""
        pacer, self.pacer = self.pacer, None
        self.house.memory.sat(outcome.active, completed=outcome.completed)
        if pacer is not None:
            pacer.hide()
            pacer.deleteLater()
        self.sat.emit()

    def _wear(self) -> None:
        if self.pacer is not None:
            self.pacer.wear(self.house.theme.palette)

    def _calm(self) -> None:
        if self.pacer is not None:
            self.pacer.calm(self.house.theme.motion)
