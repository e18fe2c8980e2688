"""The rooms of the journal's lock: the gate, every way to open it, and what is done to a lock."""

from innerheal_desktop.journal.state import State
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.doors import open_confirm, open_unlock
from innerheal_desktop.ui.journal.opening import NOT_IT
from innerheal_desktop.ui.journal.protect import DEEDS, UNLIKE, DeedSheet
from innerheal_desktop.ui.journal.recovery import GOING, RecoverySheet
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.typed_back import ConfirmSheet
from innerheal_desktop.ui.journal.unlock_sheet import UnlockSheet
from tests.ui.host import settled
from tests.ui.journal.lock.hand_journal import KEY, HandJournal


def lock_of_the_journal(app):
    """The gate, the sheets, and the card of Settings, on a journal that is locked by hand."""
    real = app.house.home.journal
    app.house.home.__dict__["journal"] = journal = HandJournal(real, sealed=True)
    app.shell.forget()
    try:
        yield from _gate(app)
        yield from _sheets(app, Room(journal, app.house))
        yield from _settings(app, journal)
    finally:
        app.house.home.__dict__["journal"] = real
        app.shell.forget()
        app.shell.open("today")
        settled()


def _gate(app):
    app.shell.open("journal")
    settled()
    yield "journal, locked"
    opening = app.shell._pages.stack.currentWidget().gate.opening
    opening.say(tr(NOT_IT))
    opening.ways["passphrase"].secrets.lines[0].caps.emit(True)
    settled()
    yield "journal, a slip"
    for name in ("recovery", "neither", "damaged"):
        opening.turn(name)
        settled()
        yield f"journal, locked, {name}"


def _sheets(app, room):
    shell, journal = app.shell, room.journal
    open_unlock(shell, room, lambda: None)
    settled()
    yield "unlock the journal"
    _seen(shell, UnlockSheet).leave()
    for name, deed in DEEDS.items():
        journal.state = State.PLAIN if name == "protect" else State.OPEN
        sheet = DeedSheet(shell, room, deed)
        sheet.appear()
        sheet.say(tr(UNLIKE))
        settled()
        yield f"the lock, {name}"
        sheet.leave()
    journal.confirmed = False
    sheet = RecoverySheet(shell, room, KEY, tr(DEEDS["protect"].done))
    sheet.appear()
    settled()
    yield "the recovery key"
    sheet.shown.cover(covered=True)
    sheet.say(tr(GOING))
    settled()
    yield "the recovery key, covered"
    sheet.leave()
    open_confirm(shell, room)
    settled()
    yield "the recovery key, typed back"
    _seen(shell, ConfirmSheet).leave()


def _settings(app, journal):
    app.shell.open("settings")
    page = app.shell._pages.stack.currentWidget()
    for state in State:
        journal.state = state
        page.open_group("privacy")
        page.focus_first()
        settled()
        yield f"settings, the journal {state.value}"


def _seen(shell, kind):
    return next(each for each in shell.findChildren(kind) if each.isVisible())
