"""What the room of programmes stands on: the programmes, and one person's ways through them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.library.programmes import Found, Programme, Sitting, Step
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.home import Home
    from innerheal_desktop.library.breaths import Pace
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.practice.following import Way, Where
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.memory import Memory

    # What begins a sitting: a session and its seconds; and what opens a page of the rail.
    Begin = Callable[[str, float], None]
    Go = Callable[[str], None]

Told = TypeVar("Told")
UNKEPT = mark("Where you are cannot be remembered now: your log cannot be written.")
# The category that a programme that goes deep belongs to.
DEEP_WORK = "inner-child"
REACH_OUT, SUPPORT = "reach-out", "support"
# One kind thing for a step that is rest; another one from step to step.
KIND_THINGS = (
    mark("something warm to drink, slowly"),
    mark("a window, for as long as a cloud takes"),
    mark("one song, and nothing beside it"),
    mark("warm water over the hands"),
    mark("a few steps out of the door, and back"),
    mark("ten minutes of lying down, with no purpose"),
    mark("a message to somebody you like, without a reason"),
)


@dataclass(frozen=True, slots=True)
class Room:
    """`begin` begins a sitting, `go` opens a page, `write` one of the journal with a question.

    Everything is looked up anew each time.
    """

    home: Home
    memory: Memory
    begin: Begin = lambda session, seconds: None
    go: Go = lambda page: None
    write: Go = lambda question: None

    def found(self) -> Found:
        """The programmes there are, and files to mend."""
        return self.home.programmes.all()

    def titles(self, session: str) -> str:
        """What a session is called; its id, where it is not in the library."""
        entry = self.entry(session)
        return entry.title if entry is not None else session

    def entry(self, session: str) -> Entry | None:
        """A session of the library, if it can be practised."""
        try:
            entry = self.home.library.entry(session)
        except TroubleError:
            return None
        return entry if entry.lengths and not entry.faults else None

    def sitting(self, sitting: Sitting) -> tuple[Entry, float] | None:
        """What is begun for a sitting, the nearest length that is possible; None for nothing."""
        from innerheal_desktop.library.lengths import nearest

        entry = next(filter(None, map(self.entry, sitting.sessions)), None)
        return None if entry is None else (entry, nearest(entry, sitting.seconds))

    def where(self, programme: Programme) -> Where | None:
        """Where the person is; None where the programme was never begun, or none can be read."""
        from innerheal_desktop.practice.followed import look

        return self._read(partial(look, programme=programme))

    def current(self) -> tuple[Programme, Where] | None:
        """The programme that is followed now, and where."""
        from innerheal_desktop.practice.followed import current

        return self._read(partial(current, programmes=lambda: self.found().programmes))

    def start(self, programme: Programme) -> None:
        """Begin a programme, or go on with it from where one was."""
        from innerheal_desktop.practice.following import again, begun

        here = self.where(programme)
        self._keep(programme, lambda now: begun(now) if here is None else again(here.way, now))

    def change(self, programme: Programme, do: Callable[[Way, int], Way]) -> None:
        """Let `do` change the way that was begun; it is given this moment too."""
        here = self.where(programme)
        if here is not None:
            self._keep(programme, lambda now: do(here.way, now))

    @property
    def notice(self) -> str:
        """What is said where nothing can be kept; empty while all is well."""
        log = self.memory.log
        return tr(UNKEPT) if log is None or log.read_only else ""

    def notes(self, programme: Programme) -> Sequence[str]:
        """What is read before a programme that goes deep, by what the person told us."""
        from innerheal_desktop.care.flags import flags_of

        told = flags_of(self.memory.fit.flags) if programme.deep else ()
        notes = [flag.deep_note or flag.note for flag in told if DEEP_WORK in flag.only_asked]
        return [tr(note) for note in dict.fromkeys(notes) if note]

    def advice(self, step: Step) -> str:
        """A word on the hour, or on a hard time lately, where a step goes deep; else nothing."""
        from innerheal_desktop.library.suggestion import DEEP, is_for_daytime

        entries = [self.sitting(each) for way in step.ways for each in way]
        gates = {found[0].gate for found in entries if found is not None}
        if not gates & {*DEEP}:
            return ""
        if self.memory.tender:
            return tr(
                "A sitting was harder lately. Steadier ground may be kinder these two days: rest"
                " counts, and this step waits."
            )
        if not is_for_daytime(self.home.clock.hour()):
            return tr("This one is kinder by day, with some time afterwards.")
        return ""

    def paces(self) -> Sequence[Pace]:
        """The comfortable paces that were found, with their ease."""
        return self.memory.breaths().paces

    def _keep(self, programme: Programme, do: Callable[[int], Way]) -> None:
        from innerheal_desktop.practice.followed import keep, now_of

        self.memory.begin_anew()
        log = self.memory.log
        if log is not None and not log.read_only:
            keep(log, programme.id, do(now_of(log)))

    def _read(self, look: Callable[[PracticeLog], Told | None]) -> Told | None:
        log = self.memory.log
        if log is None:
            return None
        try:
            return look(log)
        except KeepingError:
            return None


def kind_thing(at: int) -> str:
    """One kind thing for the step `at`."""
    return tr(KIND_THINGS[at % len(KIND_THINGS)])
