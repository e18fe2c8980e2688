"""Lines: everything that is ever spoken, each once, with how an author wants it read.

An author settles a word that can be read in two ways in a note above its paragraph:
`<!-- narration: close = klˈOs -->`. It holds for the beats of that paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.care import announcing, eyes, sips
from innerheal_desktop.care.company import LINES
from innerheal_desktop.care.own_pace import BEGIN
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Breathe, Say
from innerheal_desktop.session.voice import PACES

# What is said on the turns of the breath and at landmarks, in every sitting.
WORDS = (
    *("Breathe in.", "Hold.", "Hold softly.", "Breathe out.", "Rest.", "In.", "Out.", "Top up."),
    *("Left.", "Right.", "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight."),
    *("Nine.", "Ten.", "Halfway.", "One minute left."),
)
_NOTE = re.compile(r"^\s*<!--\s*narration:\s*(\w[\w']*)\s*=\s*([^\s>]+)\s*-->\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A text to speak. `pace` is `calm` or `sleep`, `kind` `line` or `word` (no inner pauses).

    `readings` are words with the phonemes an author wants.
    """

    text: str
    pace: str = "calm"
    kind: str = "line"
    readings: tuple[tuple[str, str], ...] = ()


def words() -> tuple[Line, ...]:
    """The breath words."""
    return tuple(Line(text, kind="word") for text in WORDS)


def company() -> tuple[Line, ...]:
    """What is said beside an author's lines, to who would rather not be alone in the quiet."""
    return tuple(Line(text, pace) for pace in PACES for text in (*LINES, BEGIN))


def lines_of(script: Script, source: str) -> Iterator[Line]:
    """The spoken lines of a script whose file holds `source`, and as they are said otherwise."""
    notes = _notes(source)
    pace = script.settings.voice
    for step in script.steps():
        match step:
            case Say(text=text, line=line):
                yield Line(text, pace, readings=notes.get(line, ()))
            case Breathe(reminders=reminders):
                for text in reminders:
                    yield Line(text, pace)
            case _:
                pass
    for told in (eyes, announcing, sips):
        for text in told.lines_of(script):
            yield Line(text, pace, readings=_of_words(text, notes.values()))


def of_library(library: Library, names: Iterable[str] = ()) -> dict[str, tuple[Line, ...]]:
    """The lines of every session, or of those named, by session; each only where it comes first."""
    wanted = list(names) or [entry.id for entry in library.entries()]
    seen: set[Line] = set()
    found: dict[str, tuple[Line, ...]] = {}
    for name in wanted:
        source = Path(library.entry(name).path).read_text("utf-8")
        fresh = [each for each in lines_of(library.script(name), source) if each not in seen]
        found[name] = tuple(dict.fromkeys(fresh))
        seen.update(fresh)
    return found


def _of_words(
    text: str, notes: Iterable[tuple[tuple[str, str], ...]]
) -> tuple[tuple[str, str], ...]:
    """What an author noted of words that are said in a sentence of ours too."""
    said = set(re.findall(r"\w+", text.lower()))
    return tuple(dict.fromkeys(note for noted in notes for note in noted if note[0] in said))


def _notes(source: str) -> dict[int, tuple[tuple[str, str], ...]]:
    """What authors noted, by the line numbers of the paragraphs below."""
    noted: dict[int, tuple[tuple[str, str], ...]] = {}
    waiting: tuple[tuple[str, str], ...] = ()
    for number, row in enumerate(source.splitlines(), 1):
        if (note := _NOTE.match(row)) is not None:
            waiting = (*waiting, (note.group(1).lower(), note.group(2)))
        elif row.strip():
            if waiting:
                noted[number] = waiting
        elif number - 1 in noted:
            waiting = ()
    return noted
