"""What is said of a session in a word or two: its level, its gate, and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from innerheal_desktop.library.filters import LEVELS
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry

CATEGORIES = {
    "breathe": mark("Breathing"),
    "steady": mark("Steadying"),
    "visualise": mark("Imagining"),
    "inner-child": mark("Younger self"),
    "meditate": mark("Meditation"),
    "kindness": mark("Kindness"),
    "spirit": mark("Spirit"),
    "nature": mark("Nature"),
    "sleep": mark("Sleep"),
    "routine": mark("Routine"),
    "write": mark("Writing"),
    "support": mark("Support"),
}
# What comes before the start: on a row, and in full.
GATES = {
    "note": (mark("short note first"), mark("A short note comes first, once.")),
    "holds": (mark("has holds"), mark("Has breath holds. Each may be left out.")),
    "readiness": (
        mark("gentle check first"),
        mark("Can stir feelings. A gentle check comes first, every time."),
    ),
    "gentle": (
        mark("gentle check first"),
        mark("Can stir feelings. A gentle check comes first, every time."),
    ),
}
# Gates that are worth a word on every row; a short note is not.
NOTED = ("holds", "readiness", "gentle")
EVIDENCE = {
    "good": ("●", mark("tested in a trial")),
    "mixed": ("◐", mark("small or mixed evidence")),
    "traditional": ("○", mark("tradition, little tested")),
}
KNOWN = {
    "good": mark("Tested in a randomised trial, or something very close to it was."),
    "mixed": mark("Small or mixed evidence."),
    "traditional": mark("A traditional practice, little tested."),
}
KEPT_WORDS = mark("kept close")
PERMISSIONS = mark("From file. It can show words and play sounds, nothing else.")
MENDING = mark("needs mending")


def mended(entry: Entry) -> bool:
    """Whether a session can be played: it has lengths, and no fault that stands in the way."""
    return bool(entry.lengths) and all(fault.notice for fault in entry.faults)


def lengths(entry: Entry) -> str:
    """`3–20 min`, or one length."""
    if not mended(entry):
        return tr(MENDING)
    first, last = min(entry.lengths), max(entry.lengths)
    if first == last:
        return length_words(first)
    if first >= 60.0:
        return f"{first / 60:g}–{length_words(last)}"
    return f"{length_words(first)} – {length_words(last)}"


def about(entry: Entry) -> list[str]:
    """Kind, level and where it is from, for a line below the purpose."""
    kind = tr(CATEGORIES.get(entry.category, entry.category))
    return [kind, tr(LEVELS[entry.level]).lower(), *([tr("from file")] if entry.own else [])]


def spoken(entry: Entry, *, kept: bool, note: str) -> str:
    """A row as a screen reader says it."""
    if not mended(entry):
        return f"{entry.title}. {tr(MENDING)}."
    first, last = min(entry.lengths), max(entry.lengths)
    lasts = length_spoken(first)
    if first != last:
        lasts = tr("{first} to {last}", first=lasts, last=length_spoken(last))
    gate = tr(GATES[entry.gate][0]) if entry.gate in GATES else ""
    said = [entry.title, entry.purpose.rstrip("."), lasts, tr(LEVELS[entry.level]), gate]
    said += [tr(EVIDENCE[entry.evidence.strength][1]), tr(KEPT_WORDS) if kept else "", note]
    return ". ".join(part for part in said if part)
