"""Write `docs/sessions.md`: every session with its lengths, reading time, quiet and evidence.

`python -m tools.sessions` writes it from the scripts; with `--check` it only says whether the page
is what the scripts say, for the tests.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop import paths
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.layout import lay_out, spoken_length
from innerheal_desktop.session.script import CATEGORIES, Script
from innerheal_desktop.session.timeline import Timeline

PAGE = Path(__file__).parents[1] / "docs" / "sessions.md"
DOTS = {"good": "●", "mixed": "◐", "traditional": "○"}
GATES = {
    "none": "none",
    "note": "a note, once",
    "holds": "holds",
    "readiness": "readiness",
    "gentle": "gentle check",
}
HEAD = """\
# Every session

Written by `python -m tools.sessions` from the scripts themselves; do not edit it by hand.

A line is a session at one of its lengths. **Words** are the words that are spoken, **reading** the
time it takes to say them at the pace of a calm voice (110 words a minute, 95 before sleep),
**quiet** the share of the time in which nobody speaks and no breath is paced, **paced** the share
of guided breathing, **waiting** what questions, pages and taps may take at most. Evidence:
● randomised studies of this or something very close, ◐ small, indirect or divided findings,
○ tradition. What rests on which study stands in the session and in *All sources*.
"""


@dataclass(frozen=True, slots=True)
class Shares:
    """What fills a sitting: words, and seconds of speech, quiet, paced breathing and waiting."""

    words: int
    speech: float
    quiet: float
    paced: float
    waiting: float


def shares(laid: Timeline) -> Shares:
    """What fills a sitting."""
    seconds = dict.fromkeys(("say", "pause", "rest", "silence", "bell", "breathe"), 0.0)
    waiting = 0.0
    for span in laid.spans:
        if span.kind in seconds:
            seconds[span.kind] += span.seconds
        else:
            waiting += span.seconds
    spoken = [cue for cue in laid.cues if cue.kind == "say"]
    return Shares(
        words=sum(len(cue.text.split()) for cue in spoken),
        speech=sum(cue.seconds for cue in spoken),
        quiet=sum(seconds[kind] for kind in ("pause", "rest", "silence", "bell")),
        paced=seconds["breathe"],
        waiting=waiting,
    )


def page(library: Library) -> str:
    """The whole page."""
    scripts = [library.script(entry.id) for entry in library.entries()]
    said = [HEAD, _totals(library, scripts)]
    for category in CATEGORIES:
        within = [script for script in scripts if script.settings.category == category]
        if within:
            said += [f"## {category.capitalize()}\n", *(_session(library, each) for each in within)]
    return "\n".join(said)


def _totals(library: Library, scripts: list[Script]) -> str:
    rows = [shares(laid) for script in scripts for _, laid in _sittings(library, script)]
    lines = {step_line for script in scripts for step_line in _lines(script)}
    spoken = sum(len(line.split()) for line in lines)
    return (
        f"{len(scripts)} sessions, {len(rows)} sittings at the lengths they offer; {len(lines):,}"
        f" different spoken lines of {spoken:,} words.\n"
    )


def _lines(script: Script) -> list[str]:
    from innerheal_desktop.session.steps import Breathe, Say

    said = [step.text for step in script.steps() if isinstance(step, Say)]
    return said + [
        line for step in script.steps() if isinstance(step, Breathe) for line in step.reminders
    ]


def _sittings(library: Library, script: Script) -> list[tuple[float, Timeline]]:
    played = library.played_by(script)
    return [(each, lay_out(script, each, sessions=played)) for each in script.settings.lengths]


def _session(library: Library, script: Script) -> str:
    settings = script.settings
    evidence = settings.evidence
    about = [
        f"level {settings.level}",
        f"gate: {GATES[settings.gate]}",
        f"picture: {settings.visual}",
        *([f"background: {settings.ambience}"] if settings.ambience != "none" else []),
    ]
    variants = "; ".join(each.name for each in settings.variants)
    refs = f" ({', '.join(evidence.refs)})" if evidence.refs else ""
    said = [
        f"### {script.title} — `{script.id}`\n",
        f"{script.purpose}\n",
        f"{' · '.join(about)}\n",
        *([f"Variants: {variants}.\n"] if variants else []),
        f"{DOTS[evidence.strength]} {evidence.line}{refs}\n",
        f"{settings.safety}\n",
        "| length | words | reading | quiet | paced | waiting |",
        "|---|---|---|---|---|---|",
    ]
    for seconds, laid in _sittings(library, script):
        held = shares(laid)
        said.append(
            f"| {spoken_length(seconds)} | {held.words} | {spoken_length(held.speech)} |"
            f" {held.quiet / laid.length:.0%} | {held.paced / laid.length:.0%} |"
            f" {held.waiting / laid.length:.0%} |"
        )
    return "\n".join([*said, ""])


def main(asked: list[str]) -> int:
    """Write the page, or say whether it is what the scripts say; 1 where it is not."""
    made = page(Library(paths.assets() / "scripts"))
    if "--check" in asked:
        there = PAGE.read_text("utf-8") if PAGE.exists() else ""
        if there != made:
            print("docs/sessions.md is not what the scripts say; run python -m tools.sessions")
            return 1
        return 0
    PAGE.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
