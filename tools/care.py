"""Print what every answer changes in every session, as a document for a clinician to read.

`python -m tools.care` prints it all; with names of sessions, only those. `--to FILE` writes it. One
part for each question, its lines a session and a change; then the gates, the lines that are said in
the place of others, and those that keep somebody company.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from innerheal_desktop import paths
from innerheal_desktop.care.adapting import Adapted, adapt, is_only_asked
from innerheal_desktop.care.company import HERE, OWN_PACE
from innerheal_desktop.care.eyes import OPEN_EYED, lines_of
from innerheal_desktop.care.fit import NOTHING_TOLD
from innerheal_desktop.care.flags import FLAGS, Change, Flag
from innerheal_desktop.care.gates import first_time, holds_card, readiness_card
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.grown_up import LEFT_OUT
from innerheal_desktop.session.script import Script

FIXED, FREE, READ = "stays", "may be changed back", "a line to read"
INTRO = """# What is adapted, for whom, and why

Every answer is optional and stays on the person's computer. Nothing here is a diagnosis. The
thresholds are rules of this house, drawn from what trials screened for and what studies of harm
found; a clinician should read them. Where a change “may be changed back”, the person can have the
session as it is written, after one more confirmation.
"""


def main(words: Sequence[str]) -> int:
    """Print or write the matrix of the sessions that are named; of all of them for none."""
    asked = _parser().parse_args(words)
    library = Library(paths.assets() / "scripts")
    entries = [entry for entry in library.entries() if not asked.names or entry.id in asked.names]
    scripts = [library.script(entry.id) for entry in entries]
    text = "\n".join((INTRO, *_document(scripts, library)))
    if asked.to is None:
        print(text)
    else:
        asked.to.write_text(f"{text}\n", "utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.care", description=__doc__)
    parser.add_argument("names", nargs="*", help="ids of sessions; all of them for none")
    parser.add_argument("--to", type=Path, help="write it to this file")
    return parser


def _document(scripts: Sequence[Script], library: Library) -> Iterator[str]:
    for flag in FLAGS:
        yield from rows(flag, scripts, library)
    yield from gates(scripts)
    yield from other_lines(scripts)


def rows(flag: Flag, scripts: Sequence[Script], library: Library) -> Iterator[str]:
    """The part of one question: its words, then a line for each thing it changes."""
    yield from (f"## {flag.question}", "", flag.effect, "")
    if flag.suggests:
        yield from (f"Suggested: {', '.join(flag.suggests)}.", "")
    yield "| session | breath, then | what changes, or is said before | and |"
    yield "|---|---|---|---|"
    same = []
    for script in scripts:
        adapted = adapt(script, {flag.name})
        if not adapted.reasons:
            same.append(script.id)
        breath = pattern_of(script, adapted)
        for reason in adapted.reasons:
            free = READ if reason.change is None else FREE if reason.back else FIXED
            yield f"| {script.id} | {breath} | {reason.line} | {free} |"
        if adapted.variant:
            yield f"| {script.id} | | begins with the author's “{adapted.variant}” | |"
    asked = [each.id for each in scripts if is_only_asked(library.entry(each.id), {flag.name})]
    yield from ("", f"Not suggested: {', '.join(asked) or 'none'}.")
    yield from ("", f"As written: {', '.join(same) or 'none'}.", "")


def pattern_of(script: Script, adapted: Adapted) -> str:
    """The main breath before and after, with how full it gets where that is less."""
    one = script.main_pattern()
    other = adapted.script.varied(adapted.variant).main_pattern()
    if one is None:
        return ""
    if other is None:
        return f"{one} → own pace"
    depth = f" at {other.depth:.0%}" if other.depth < 1 else ""
    return f"{one} → {other}{depth}" if one != other else str(one)


def gates(scripts: Sequence[Script]) -> Iterator[str]:
    """What comes before each session for somebody who answered nothing, and under 18."""
    yield from (
        "## Gates",
        "",
        "| session | gate | what comes before | under 18 |",
        "|---|---|---|---|",
    )
    for script in scripts:
        card = readiness_card(script)
        before = (
            first_time(script),
            "the four ticks" if holds_card(script, NOTHING_TOLD) is not None else "",
            "the readiness card" if card is not None and card.deep else "",
            "the readiness question" if card is not None and not card.deep else "",
        )
        said = " ".join(part for part in before if part) or "nothing"
        left_out = "left out" if script.settings.gate in LEFT_OUT else "there"
        yield f"| {script.id} | {script.settings.gate} | {said} | {left_out} |"
    yield ""


def other_lines(scripts: Sequence[Script]) -> Iterator[str]:
    """What is said otherwise with open eyes, and what is said beside the author's words."""
    open_ = [flag.question for flag in FLAGS if Change.OPEN_EYES in flag.changes]
    yield from ("## Open eyes", "", f"For: {' · '.join(open_)}", "")
    yield from (f"- {line}" for line in OPEN_EYED)
    yield from ("", "| session | a line, as it is said then |", "|---|---|")
    yield from (f"| {script.id} | {line} |" for script in scripts for line in lines_of(script))
    yield from ("", "## Company in a quiet", "", "Where silences are kept short:", "")
    yield from (f"- {line}" for line in HERE)
    yield from ("", "At one's own pace:", "")
    yield from (f"- {line}" for line in OWN_PACE)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
