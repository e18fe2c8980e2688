"""The catalogue: which sessions there are, built in and the person's own, faulty ones included."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from innerheal_desktop import __version__
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.intake import LARGEST_FILE
from innerheal_desktop.library.mistyped import is_session, misnamed
from innerheal_desktop.session.script import Evidence, Script
from innerheal_desktop.session.steps import Play
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.library.lengths import Spans
    from innerheal_desktop.library.searching import Search

# When a file was changed (ns), its size (bytes) and id; its path, whether it is one's own.
Stamp = tuple[int, int, str]
Found = tuple[str, bool, int, int]


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
    """A session as the library shows it. `lengths`, `usual`, `shortest`, `longest`: seconds.

    `spans` are the lengths that are possible: as it is written, then with each of its `variants`.
    `faults` holds what must be mended (then nothing else but id and title may be trusted). It
    `breathes` where breath is paced in it, and `steps` are its parts as it is written.
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
    usual: float = 0.0
    shortest: float = 0.0
    longest: float = 0.0
    visual: str = "orb"
    evidence: Evidence = field(default_factory=Evidence)
    safety: str = ""
    tags: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    spans: tuple[Spans, ...] = ()
    faults: tuple[Fault, ...] = ()
    breathes: bool = False


# An index whose entries had other fields is not read.
FIELDS = [each.name for each in fields(Entry)]
# How editors end the name of a plain text; what holds a session is listed, and must be renamed.
_OTHERWISE = (".txt", ".markdown")
_EVIDENCE, _SPANS, _FAULTS = (FIELDS.index(name) for name in ("evidence", "spans", "faults"))


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
        self._rows: dict[str, tuple[Stamp, Entry]] | None = None
        self._search: Search | None = None

    def entries(self) -> tuple[Entry, ...]:
        """Every session by title, looked up afresh where a file has changed."""
        remembered = self._rows if self._rows is not None else self._remembered()
        rows: dict[str, tuple[Stamp, Entry]] = {}
        found: dict[str, Entry] = {}
        for name, (path, own, changed, size) in _files(self._builtin, self._own).items():
            stamp = (changed, size, name)
            row = remembered.get(path)
            if row is None or row[0] != stamp:
                row = stamp, self._read_entry(Path(path), name, own)
            rows[path], found[name] = row, row[1]
        if rows != remembered:
            _remember(self._index, rows)
        self._rows, self._entries = rows, found
        return tuple(sorted(found.values(), key=lambda entry: entry.title.casefold()))

    def find(self, words: str) -> tuple[Entry, ...]:
        """The sessions in which every word is found, the nearest first; all for no words."""
        return self.search().find(words) if words.strip() else self.entries()

    def search(self) -> Search:
        """What finds words in the sessions as they are now."""
        from innerheal_desktop.library.searching import Search

        entries = self.entries()
        if self._search is None or self._search.entries != entries:
            self._search = Search(entries)
        return self._search

    def entry(self, session: str) -> Entry:
        """The session with this id; UnknownSessionError if there is none."""
        if session not in self._entries:
            self.entries()
        if session not in self._entries:
            said = tr("There is no session called “{session}”", session=session)
            raise UnknownSessionError(said, tr("“innerheal list” shows them all"))
        return self._entries[session]

    def script(self, session: str) -> Script:
        """The whole script of a session, read now; FaultyScriptError if it must be mended."""
        entry = self.entry(session)
        return self.open(Path(entry.path), entry.id)

    def open(self, path: Path, name: str | None = None) -> Script:
        """The script in any file, in the library or not; TroubleError says what is wrong."""
        from innerheal_desktop.library.reading import read

        reading = read(read_bytes(path), name or path.stem, self._find_script)
        if reading.script is None:
            raise FaultyScriptError(reading.title or path.name, reading.faults)
        return reading.script

    def played_by(self, script: Script) -> Mapping[str, Script]:
        """The sessions that the `play` steps of `script` name, by id."""
        return {name: self.script(name) for name in _played(script)}

    def check(self, path: Path) -> tuple[Fault, ...]:
        """Every fault and notice of a script file; UnknownSessionError if it cannot be opened."""
        from innerheal_desktop.library.reading import read

        return read(read_bytes(path), path.stem, self._find_script).faults

    def _find_script(self, session: str) -> Script | None:
        """A script for a `play` block; one that plays others itself is not looked into."""
        from innerheal_desktop.library.reading import read

        found = _files(self._builtin, self._own).get(session)
        try:
            return read(read_bytes(Path(found[0])), session).script if found else None
        except UnknownSessionError:
            return None

    def _read_entry(self, path: Path, name: str, own: bool) -> Entry:
        from innerheal_desktop.library.described import described
        from innerheal_desktop.library.reading import read

        entry = Entry(id=name, title=path.stem, path=str(path), own=own)
        try:
            reading = read(read_bytes(path), name, self._find_script)
        except UnknownSessionError as error:
            return replace(entry, faults=(Fault(1, error.message),))
        faults = tuple(fault for fault in reading.faults if not fault.notice)
        if wrong := misnamed(path.name):
            faults = (Fault(1, wrong), *faults)
            return replace(entry, title=reading.title or path.stem, faults=faults)
        entry = replace(entry, title=reading.title or path.stem)
        if (script := reading.script) is None:
            return replace(entry, faults=faults)
        played = {each: self._find_script(each) for each in _played(script)}
        return described(entry, script, {name: other for name, other in played.items() if other})

    def _remembered(self) -> dict[str, tuple[Stamp, Entry]]:
        if self._index is None:
            return {}
        try:
            kept = json.loads(self._index.read_text("utf-8"))
            ours = [kept["version"], kept["fields"]] == [__version__, FIELDS]
            read = {path: _row_of(row) for path, row in (kept["rows"] if ours else {}).items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}
        return {path: row for path, row in read.items() if row is not None}


def _played(script: Script) -> list[str]:
    return sorted({step.session for step in script.steps() if isinstance(step, Play)})


def read_bytes(path: Path) -> bytes:
    """What a script file holds, and never much more than a script may hold."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UnknownSessionError(
            tr("“{file}” cannot be opened: {why}", file=path, why=error.strerror or error),
            tr("Look whether it is there, and whether you may read it"),
        ) from error


def _was_meant(path: Path) -> bool:
    """Whether a file whose name ends otherwise holds a session: its author is to be told."""
    try:
        return is_session(read_bytes(path))
    except UnknownSessionError:
        return False


def free_name(name: str, taken: Mapping[str, object]) -> str:
    """`name`, or with the first number behind it that is not taken."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def _row_of(row: Any) -> tuple[Stamp, Entry] | None:
    """A remembered row, unless it makes no sense."""
    try:
        changed, size, name = row["stamp"]
        return (changed, size, name), _entry(row["entry"])
    except (TypeError, KeyError, ValueError, AttributeError):
        return None


def _entry(row: list[Any]) -> Entry:
    """An entry from the values of its `FIELDS`; a thousand of them are wanted in 50 ms."""
    values: list[Any] = [tuple(value) if value.__class__ is list else value for value in row]
    evidence = values[_EVIDENCE]
    values[_EVIDENCE] = Evidence(evidence["strength"], evidence["line"], tuple(evidence["refs"]))
    values[_SPANS] = tuple(tuple((low, high) for low, high in spans) for spans in values[_SPANS])
    values[_FAULTS] = tuple(Fault(**fault) for fault in values[_FAULTS])
    return Entry(*values)


def _remember(index: Path | None, rows: Mapping[str, tuple[Stamp, Entry]]) -> None:
    """Write the index beside itself, then over itself; without it a start is only slower."""
    if index is None:
        return
    written = {
        path: {"stamp": stamp, "entry": list(asdict(entry).values())}
        for path, (stamp, entry) in rows.items()
    }
    kept = {"version": __version__, "fields": FIELDS, "rows": written}
    fresh = index.with_suffix(".new")
    try:
        fresh.write_text(json.dumps(kept), "utf-8")
        fresh.chmod(0o600)
        fresh.replace(index)
    except OSError:
        with suppress(OSError):  # a disk that cannot be written removes nothing either
            fresh.unlink(missing_ok=True)


def _files(builtin: Path, own_folder: Path | None) -> dict[str, Found]:
    """Every session's id, with its file, whether it is the person's own, its time and size."""
    files: dict[str, Found] = {}
    for folder, own in ((builtin, False), (own_folder, True)):
        for path, changed, size in _scripts(folder) if folder is not None else ():
            name = os.path.basename(path).removesuffix(".md")  # noqa: PTH119 — a thousand a time
            files[free_name(name, files)] = (path, own, changed, size)
    return files


def _scripts(folder: Path) -> list[tuple[str, int, int]]:
    """The session files of a folder by name: path, time of change (ns) and size (bytes)."""
    found: list[tuple[str, int, int]] = []
    try:
        with os.scandir(folder) as files:
            for file in files:
                # And not a folder, a pipe or a link that leads nowhere.
                named = file.name.endswith(".md")
                if not named and not file.name.endswith(_OTHERWISE):
                    continue
                if file.is_file() and (named or _was_meant(Path(file.path))):
                    stat = file.stat()
                    found.append((file.path, stat.st_mtime_ns, stat.st_size))
    except OSError:
        return []  # a folder that is not there, or may not be looked into, holds no sessions
    return sorted(found)
