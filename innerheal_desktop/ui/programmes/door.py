"""The doors of this room: the shelf, one programme, the open step; and what Today and After say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.settings_at import PAGE as SETTINGS
from innerheal_desktop.ui.pages.settings_at import open_settings
from innerheal_desktop.ui.programmes.room import Room

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.shell import Shell
    from innerheal_desktop.ui.widgets.sheet import Sheet

# What a programme is called among the pages of the quick start: this, a space, and its id.
PAGE = "programmes"


def room_of(shell: Shell, memory: Memory) -> Room:
    """The room of one person, over this window."""

    def begin(session: str, seconds: float) -> None:
        shell.unhurried = True  # as from a page: how it feels may be said before
        try:
            shell.begin.emit(session, seconds, "")
        finally:
            shell.unhurried = False

    def write(question: str) -> None:
        shell.do(f"page {question}")

    return Room(memory.home, memory, begin, shell.open, write)


def open_programmes(shell: Shell, memory: Memory) -> Sheet:
    """Open the shelf; one that is open already stays."""
    from innerheal_desktop.ui.programmes.shelf import ShelfSheet

    for open_already in shell.findChildren(ShelfSheet):
        if open_already.isVisible():
            return open_already
    sheet = ShelfSheet(shell, room_of(shell, memory))
    sheet.left.connect(lambda: _refill(shell))
    sheet.appear(sheet.first)
    return sheet


def open_programme(shell: Shell, memory: Memory, which: str) -> Sheet:
    """Open one programme; the shelf where there is none of this id any more."""
    from innerheal_desktop.ui.programmes.sheet import ProgrammeSheet

    try:
        programme = memory.home.programmes.named(which)
    except TroubleError:
        return open_programmes(shell, memory)
    sheet = ProgrammeSheet(shell, room_of(shell, memory), programme)
    sheet.left.connect(lambda: _refill(shell))
    sheet.appear(sheet.first)
    return sheet


def open_step(shell: Shell, memory: Memory) -> Sheet:
    """Open the step that is open in the programme that is followed; the shelf where there is none.

    Today is filled anew when it is left.
    """
    from innerheal_desktop.ui.programmes.step_sheet import StepSheet

    room = room_of(shell, memory)
    found = room.current()
    if found is None:
        return open_programmes(shell, memory)
    programme, here = found
    sheet = StepSheet(shell, room, programme, here.way.at)
    sheet.left.connect(lambda: _refill(shell))
    sheet.appear(sheet.first)
    return sheet


def pages(memory: Memory) -> tuple[tuple[str, str], ...]:
    """The programmes as pages of the quick start: what they are known by, and called."""
    found = memory.home.programmes.all().programmes
    return tuple((f"{PAGE} {each.id}", each.short) for each in found)


def open_page(shell: Shell, memory: Memory, page: str) -> None:
    """Open what the quick start names: a page, a group of the settings, or a programme."""
    name, _, which = page.partition(" ")
    if which and name == SETTINGS:
        open_settings(shell, which)
    elif which:
        open_programme(shell, memory, which)
    else:
        shell.do(name)


def after_sitting(memory: Memory, session: str) -> str:
    """What is said of the programme that is followed after a sitting; empty for nothing."""
    from innerheal_desktop.practice.followed import look, ways_in
    from innerheal_desktop.practice.following import GOING
    from innerheal_desktop.practice.following_words import after_words

    log = memory.log
    if log is None or log.read_only:
        return ""
    room = Room(memory.home, memory)
    try:
        going = {name: way for name, way in ways_in(log).items() if way.standing == GOING}
        there = {each.id: each for each in room.found().programmes} if going else {}
        for name, before in reversed(going.items()):
            here = look(log, there[name]) if name in there else None
            if here is not None and (
                said := after_words(there[name], before, here, session, room.titles)
            ):
                return said
    except (KeepingError, TroubleError):
        return ""
    return ""


def _refill(shell: Shell) -> None:
    """What was decided shows on the page below, unless a sitting has begun."""
    if shell.sitting is None:
        shell.refresh()
