"""The reminder at home: put together with what is nearby."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from innerheal_desktop.ui.reminding.notices import is_locked, notices
from innerheal_desktop.ui.reminding.reminder import Reminder, Surroundings

if TYPE_CHECKING:
    from innerheal_desktop.ui.hearing import Hearing
    from innerheal_desktop.ui.nearby import Nearby

# How long a soft tone may ring before the device is let go, in milliseconds.
RINGING = 6000


def reminder_of(nearby: Nearby) -> Reminder:
    """The reminder of one person."""
    from innerheal_desktop.practice.zone import this_zone

    house = nearby.mini.house
    around = Surroundings(
        held=lambda: (
            nearby.mini.pacer is not None or nearby.shell.sitting is not None or nearby.mini.busy()
        ),
        locked=is_locked,
        zone=this_zone,
        begin=lambda: nearby.mini.begin("sigh-reset", 60.0),
        open=nearby.show_window,
        chime=lambda: chime(house.hearing(), nearby),
    )
    shows = notices(lambda: nearby.shown.tray, nearby)
    return Reminder(house.memory, house.home.clock, house.preferences, shows, around)


def chime(hearing: Hearing, nearby: Nearby) -> None:
    """One soft tone, and silence again."""
    from innerheal_desktop.library.at_hand import TONE
    from innerheal_desktop.session.layout import lay_out
    from innerheal_desktop.session.script import Bells, Script, Section, Settings

    quiet = Settings(bells=Bells(open=0, close=0))
    script = Script("chime", "", "", quiet, (Section("", (TONE,)),))
    hearing.listen(lay_out(script, TONE.ring))
    QTimer.singleShot(RINGING, nearby, lambda: hearing.quiet(ring=True))
