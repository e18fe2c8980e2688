"""The sheets by which pages of the journal leave, come in, and come back from a backup."""

from innerheal_desktop.journal.backups import back_up
from innerheal_desktop.journal.page import Page
from innerheal_desktop.ui.journal.bringing import BringingSheet
from innerheal_desktop.ui.journal.earlier_state import EarlierSheet
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.taking import open_taking


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
