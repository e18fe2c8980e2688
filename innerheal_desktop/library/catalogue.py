"""The catalogue: which sessions there are, built in and the person's own, faulty ones included."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from innerheal_desktop import __version__
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.intake import LARGEST_FILE
from innerheal_desktop.session.script import Evidence, Script
from innerheal_desktop.session.steps import Play
from innerheal_desktop.trouble import TroubleError


class UnknownSessionError(TroubleError):
    """There is no such session."""


class FaultyScriptError(TroubleError):
    """The session's file has faults that must be mended first."""

    def __init__(self, name: str, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        first = next(fault for fault in faults if not fault.notice)
        super().__init__(
            f"“{name}” cannot be played yet. Line {first.line}: {first.message}",
            "Mend the file; “innerheal check FILE” lists everything",
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """A session as the library shows it. `lengths`, `shortest` and `longest` are seconds.

    `faults` holds what must be mended (then nothing else but id and title may be trusted).
    """

    id: str
    title: str
    path: str
    own: bool = False
    purpose: str = ""
    category: str = ""
    level: int = 1
    gate: str = "none"
    lengths: tuple[float, ...] = ()
    shortest: float = 0.0
    longest: float = 0.0
    visual: str = "orb"
    evidence: Evidence = field(default_factory=Evidence)
    safety: str = ""
    tags: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


class Library:
    """The sessions of a few folders, first found first kept.

    `builtin` and `own` are folders of `.md` files (the person's may be missing); `index` is a file
    that remembers what was read, by path, time and size, so that a start reads no script.
    """

    def __init__(self, builtin: Path, own: Path | None = None, index: Path | None = None) -> None:
        self._builtin = builtin
        self._own = own
        self._index = index
        self._entries: dict[str, Entry] = {}

    def entries(self) -> tuple[Entry, ...]:
        """Every session by title, looked up afresh where a file has changed."""
        remembered = self._remembered()
        rows: dict[str, dict[str, Any]] = {}
        found: dict[str, Entry] = {}
        for name, (path, own) in self._files().items():
            stat = path.stat()
            stamp = [stat.st_mtime_ns, stat.st_size, name]
            row = remembered.get(str(path), {})
            entry = _entry_of(row, stamp)
            if entry is None:
                entry = self._read_entry(path, name, own)
                row = {"stamp": stamp, "entry": asdict(entry)}
            rows[str(path)], found[name] = row, entry
        self._entries = found
        if rows != remembered:
            self._remember(rows)
        return tuple(sorted(found.values(), key=lambda entry: entry.title.casefold()))

    def find(self, words: str) -> tuple[Entry, ...]:
        """The sessions in which every word is found, the nearest first; all for no words."""
        wanted = words.casefold().split()
        ranked = [(_rank(entry, wanted), entry) for entry in self.entries()]
        return tuple(entry for rank, entry in sorted(ranked, key=lambda pair: pair[0]) if rank < 9)

    def entry(self, session: str) -> Entry:
        """The session with this id; UnknownSessionError if there is none."""
        if session not in self._entries:
            self.entries()
        if session not in self._entries:
            raise UnknownSessionError(
                f"There is no session called “{session}”", "“innerheal list” shows them all"
            )
        return self._entries[session]

    def script(self, session: str) -> Script:
        """The whole script of a session, read now; FaultyScriptError if it must be mended."""
        entry = self.entry(session)
        return self.open(Path(entry.path), entry.id)

    def open(self, path: Path, name: str | None = None) -> Script:
        """The script in any file, in the library or not; TroubleError says what is wrong."""
        from innerheal_desktop.library.reading import read

        reading = read(_bytes(path), name or path.stem, self._find_script)
        if reading.script is None:
            raise FaultyScriptError(reading.title or path.name, reading.faults)
        return reading.script

    def played_by(self, script: Script) -> Mapping[str, Script]:
        """The sessions that the `play` steps of `script` name, by id."""
        return {name: self.script(name) for name in _played(script)}

    def check(self, path: Path) -> tuple[Fault, ...]:
        """Every fault and notice of a script file; UnknownSessionError if it cannot be opened."""
        from innerheal_desktop.library.reading import read

        return read(_bytes(path), path.stem, self._find_script).faults

    def _files(self) -> dict[str, tuple[Path, bool]]:
        """Every session's id, with its file and whether it is the person's own."""
        files: dict[str, tuple[Path, bool]] = {}
        for folder, own in ((self._builtin, False), (self._own, True)):
            for path in sorted(folder.glob("*.md")) if folder is not None else ():
                if path.is_file():  # and not a folder, a pipe or a link that leads nowhere
                    files[_free_name(path.stem, files)] = (path, own)
        return files

    def _find_script(self, session: str) -> Script | None:
        """A script for a `play` block; one that plays others itself is not looked into."""
        from innerheal_desktop.library.reading import read

        path, _ = self._files().get(session, (None, False))
        try:
            return read(_bytes(path), session).script if path is not None else None
        except UnknownSessionError:
            return None

    def _read_entry(self, path: Path, name: str, own: bool) -> Entry:
        from innerheal_desktop.library.reading import read
        from innerheal_desktop.session.layout import length_range

        entry = Entry(id=name, title=path.stem, path=str(path), own=own)
        try:
            reading = read(_bytes(path), name, self._find_script)
        except UnknownSessionError as error:
            return replace(entry, faults=(Fault(1, error.message),))
        faults = tuple(fault for fault in reading.faults if not fault.notice)
        entry = replace(entry, title=reading.title or path.stem)
        script = reading.script
        if script is None:
            return replace(entry, faults=faults)
        settings = script.settings
        played = {each: self._find_script(each) for each in _played(script)}
        shortest, longest = length_range(
            script, sessions={each: other for each, other in played.items() if other is not None}
        )
        return replace(
            entry,
            purpose=script.purpose,
            category=settings.category,
            level=settings.level,
            gate=settings.gate,
            lengths=settings.lengths,
            shortest=shortest,
            longest=longest,
            visual=settings.visual,
            evidence=settings.evidence,
            safety=settings.safety,
            tags=settings.tags,
            variants=tuple(variant.name for variant in settings.variants),
            steps=tuple(section.title for section in script.sections),
        )

    def _remembered(self) -> dict[str, dict[str, Any]]:
        if self._index is None:
            return {}
        try:
            kept = json.loads(self._index.read_text("utf-8"))
            return dict(kept["rows"]) if kept["version"] == __version__ else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def _remember(self, rows: dict[str, dict[str, Any]]) -> None:
        """Write the index beside itself, then over itself; without it a start is only slower."""
        if self._index is None:
            return
        fresh = self._index.with_suffix(".new")
        try:
            fresh.write_text(json.dumps({"version": __version__, "rows": rows}), "utf-8")
            fresh.chmod(0o600)
            fresh.replace(self._index)
        except OSError:
            fresh.unlink(missing_ok=True)


def _played(script: Script) -> list[str]:
    return sorted({step.session for step in script.steps() if isinstance(step, Play)})


def _bytes(path: Path) -> bytes:
    """What a script file holds, and never much more than a script may hold."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UnknownSessionError(
            f"“{path}” cannot be opened ({error.strerror})", "Check the name of the file"
        ) from error


def _free_name(name: str, taken: Mapping[str, object]) -> str:
    free, number = name, 2
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def _entry_of(row: Any, stamp: list[object]) -> Entry | None:
    """The entry of a remembered row, unless its file has changed or the row makes no sense."""
    try:
        return _entry(row["entry"]) if row["stamp"] == stamp else None
    except (TypeError, KeyError, ValueError, AttributeError):
        return None


def _entry(row: Mapping[str, Any]) -> Entry:
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in row.items()
    }
    evidence = dict(values["evidence"])
    values["evidence"] = Evidence(evidence["strength"], evidence["line"], tuple(evidence["refs"]))
    values["faults"] = tuple(Fault(**fault) for fault in values["faults"])
    return Entry(**values)


def _rank(entry: Entry, wanted: list[str]) -> int:
    """How near an entry is to the words: 0 for the session itself, 9 for not at all.

    A word is found where one begins with it.
    """
    title, words = entry.title.casefold(), " ".join(wanted)
    if words == entry.id:
        return 0
    if title.startswith(words):
        return 1
    if wanted and _begins(wanted, f"{title} {entry.id}"):
        return 2
    places = " ".join([title, entry.id, entry.purpose, entry.category, *entry.tags]).casefold()
    return 3 if _begins(wanted, places) else 9


def _begins(wanted: list[str], places: str) -> bool:
    """Whether each of the words begins one of `places`, with its hyphens or without."""
    there = [*places.split(), *re.findall(r"\w+", places)]
    return all(any(word.startswith(part) for word in there) for part in wanted)
