"""The sheets by which pages of the journal leave, come in, and come back from a backup."""

from innerheal_desktop.journal.backups import back_up
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.importing import plan
from innerheal_desktop.ui.journal.bringing import BringingSheet
from innerheal_desktop.ui.journal.earlier_state import EarlierSheet
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.taking import open_taking
from innerheal_desktop.ui.moving.sheet import open_moving

# Twice the same, a timer that was forgotten, after midnight, and no length at all.
MUCH_TO_SAY = """Started At,Duration,Preset,Activity
11/20/2025 06:30:00,0:20:0,,Meditation
11/20/2025 06:30:00,0:20:0,,Meditation
11/18/2025 23:40:00,9:30:0,,Meditation
11/18/2025 00:20:00,0:20:0,,Meditation
11/17/2025 06:30:00,0:0:0,,Meditation
"""


def leaving_and_coming(app, settled):
    """What leaves, seen on paper; what comes in; and the backups there are."""
    home, shell = app.house.home, app.shell
    room = Room(home.journal, app.house)
    home.journal.write(Page(text="It rained all morning, and I let it.")).result(30)
    back_up(home.folder, "asked", home.clock.now())
    taking = open_taking(shell, room)
    settled()
    yield "pages that leave"
    taking.leave()
    bringing = BringingSheet(shell, room)
    bringing.appear()
    settled()
    yield "pages that come in"
    bringing.leave()
    earlier = EarlierSheet(shell, room)
    earlier.appear()
    settled()
    yield "backups of the journal"
    earlier.leave()
    yield from _practice_that_comes(app, settled)


def _practice_that_comes(app, settled):
    """The desk, and a file seen there of which there is much to say."""
    moving = open_moving(app.shell, app.house)
    settled()
    yield "practice from another app"
    file = app.house.home.folder / "InsightTimerLogs.csv"
    file.write_text(MUCH_TO_SAY)
    moving._see(plan(app.house.memory.log, file))
    file.unlink()
    settled()
    yield "practice from another app, seen"
    moving.leave()
