"""Programmes: a few steps in a kind order, each with what to practise; and which ones there are.

A programme is data, one `.toml` file (`docs/writing-programmes.md`). A step is a step and no date:
where a person stands in one is `practice/following.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.library.breaths import PACE_ID
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.grown_up import UNDER_18
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# What is practised in the place of one's own pace, while none was found: four in, six out.
USUAL_PACE = "resonance-46"


class UnknownProgrammeError(TroubleError):
    """There is no such programme."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One thing to practise in a step: a session, and for how many seconds."""

    session: str
    seconds: float

    @property
    def sessions(self) -> tuple[str, ...]:
        """The sessions that it may be: one's own pace is the usual one while none was found."""
        return (PACE_ID, USUAL_PACE) if self.session == PACE_ID else (self.session,)


# Everything in a way is practised, in any order; a step is held by any one of its ways.
Way = tuple[Sitting, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `rest`: resting is as good as practising; `choose`: any session will do.

    `minutes` is how long something takes that is done away from the computer. `page` is a question
    to write about, `act` one small thing in the day, `learning` what one may find out.
    """

    title: str
    about: str = ""
    ways: tuple[Way, ...] = ()
    rest: bool = False
    choose: bool = False
    minutes: float = 0.0
    page: str = ""
    act: str = ""
    learning: str = ""
    part: int = 0

    @property
    def seconds(self) -> tuple[float, float]:
        """The least and the most that its ways take; zeros where nothing is timed."""
        sums = [sum(each.seconds for each in way) for way in self.ways]
        sums += [60.0 * self.minutes] if self.minutes else []
        return (min(sums), max(sums)) if sums else (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Part:
    """A part, and what it is good to have done before: a word of advice, and never a lock.

    `times` sittings of any session of `after`; `ask` is a question that the person answers for
    themself; `why` says what both are for.
    """

    title: str = ""
    about: str = ""
    after: tuple[str, ...] = ()
    times: int = 0
    ask: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme as its author wrote it. Every step lies in one of its `parts`.

    `short` is what it is called on Today. `deep`: it goes where feelings may be stirred, and is
    for people of 18 and over. `charts` are the numbers that its progress shows: `minutes`, `ease`.
    """

    id: str
    title: str
    short: str
    purpose: str
    is_: str
    is_not: str
    level: int
    steps: tuple[Step, ...]
    parts: tuple[Part, ...] = (Part(),)
    deep: bool = False
    charts: tuple[str, ...] = ()
    closing: str = ""
    own: bool = False

    @property
    def seconds(self) -> tuple[float, float]:
        """The least and the most that a timed step takes."""
        timed = [step.seconds for step in self.steps if step.seconds[1]]
        return min((low for low, _ in timed), default=0.0), max((h for _, h in timed), default=0.0)

    @property
    def sessions(self) -> frozenset[str]:
        """Every session that its steps name."""
        return frozenset(
            name
            for step in self.steps
            for way in step.ways
            for sitting in way
            for name in sitting.sessions
        )


@dataclass(frozen=True, slots=True)
class Faulty:
    """A file that is no programme yet: what it is called, where it lies, and what to mend."""

    title: str
    path: Path
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in the folders: programmes, ours first, and files with faults."""

    programmes: tuple[Programme, ...] = ()
    faulty: tuple[Faulty, ...] = ()


class Programmes:
    """The programmes of one person, read anew where a file has changed.

    `builtin` and `own` are folders of `.toml` files, which may be missing; `answer` is what was
    said to “Are you 18 or over?”; `sessions` are the ids that the steps of an own file may name.
    """

    def __init__(
        self,
        builtin: Path,
        own: Path | None = None,
        answer: Callable[[], str] = str,
        sessions: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self._folders = ((builtin, False), *(((own, True),) if own is not None else ()))
        self._answer = answer
        self._sessions = sessions
        self._read: dict[Path, tuple[tuple[int, int], Programme | Faulty]] = {}

    def all(self) -> Found:
        """Every programme there is for this person: those that go deep not under 18."""
        known = self._sessions
        rows: dict[str, Programme] = {}
        faulty: list[Faulty] = []
        for folder, own in self._folders:
            for path, stamp in _files(folder):
                kept = self._read.get(path)
                if kept is None or kept[0] != stamp:
                    kept = stamp, _read(path, known() if own else (), own=own)
                    self._read[path] = kept
                match kept[1]:
                    case Programme() as programme:
                        rows.setdefault(programme.id, programme)
                    case Faulty() as fault:
                        faulty.append(fault)
        here = (each for each in rows.values() if not (each.deep and self._answer() == UNDER_18))
        return Found(tuple(sorted(here, key=_order)), tuple(faulty))

    def named(self, name: str) -> Programme:
        """The programme with this id; UnknownProgrammeError if there is none."""
        found = next((each for each in self.all().programmes if each.id == name), None)
        if found is None:
            raise UnknownProgrammeError(
                tr("There is no programme called “{name}”", name=name),
                tr("“innerheal programme” shows them all"),
            )
        return found


def _order(programme: Programme) -> tuple[bool, bool, int, str]:
    """Ours before one's own, the gentlest and shortest first."""
    return programme.own, programme.deep, len(programme.steps), programme.title.casefold()


def _files(folder: Path) -> list[tuple[Path, tuple[int, int]]]:
    """The `.toml` files of a folder by name, with their time of change (ns) and size (bytes)."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == ".toml")
        return [(p, (s.st_mtime_ns, s.st_size)) for p in paths if p.is_file() and (s := p.stat())]
    except OSError:
        return []  # a folder that is not there, or may not be looked into, holds none


def _read(path: Path, sessions: Iterable[str], *, own: bool) -> Programme | Faulty:
    from innerheal_desktop.library.intake import LARGEST_FILE
    from innerheal_desktop.library.programme_reading import read

    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        said = f"the file cannot be opened ({error.strerror})"
        return Faulty(path.stem, path, (Fault(1, said),))
    reading = read(data, path.stem, frozenset(sessions), own=own)
    if reading.programme is None:
        return Faulty(reading.title or path.stem, path, reading.faults)
    return reading.programme
