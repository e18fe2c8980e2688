"""Print what every answer changes in every session, as a table for a clinician to read.

`python -m tools.care` prints it all; with names of sessions, only those. A line is a session and a
question; sessions that stay as they are written are named together below each question.
"""

from __future__ import annotations

import sys

from innerheal_desktop import paths
from innerheal_desktop.care.adapting import adapt
from innerheal_desktop.care.flags import FLAGS, Flag
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.script import Script

FIXED, FREE = "stays", "may be changed back"


def main(names: list[str]) -> int:
    """Print the matrix of the sessions called `names`; of all of them for none."""
    library = Library(paths.assets() / "scripts")
    scripts = [library.script(entry.id) for entry in library.entries()]
    chosen = [script for script in scripts if not names or script.id in names]
    for flag in FLAGS:
        print("\n".join(rows(flag, chosen)))
    return 0


def rows(flag: Flag, scripts: list[Script]) -> list[str]:
    """The part of one question: its words, then a line for each thing it changes."""
    said = [f"## {flag.question}", "", f"{flag.effect}", ""]
    said += [
        "| session | breath, then | what changes, or is said before | and |",
        "|---|---|---|---|",
    ]
    same = []
    for script in scripts:
        adapted = adapt(script, {flag.name})
        if not adapted.reasons:
            same.append(script.id)
        breath = pattern_of(script, adapted.script)
        for reason in adapted.reasons:
            free = (
                (FREE if reason.back else FIXED) if reason.change is not None else "a line to read"
            )
            said.append(f"| {script.id} | {breath} | {reason.line} | {free} |")
        if adapted.variant:
            said.append(f"| {script.id} | | takes the author's “{adapted.variant}” | |")
    return [*said, "", f"As written: {', '.join(same) or 'none'}.", ""]


def pattern_of(before: Script, after: Script) -> str:
    """The main breath before and after, with how full it gets where that is less."""
    one, other = before.main_pattern(), after.main_pattern()
    if one is None or other is None:
        return ""
    depth = f" at {other.depth:.0%}" if other.depth < 1 else ""
    return f"{one} → {other}{depth}" if one != other else str(one)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
