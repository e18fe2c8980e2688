"""A paper as it is printed and copied: what was written, and below it whom one can call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from innerheal_desktop.care.papers import PLAN, Paper
from innerheal_desktop.practice.summary_blocks import Block, Heading, Line
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr

if TYPE_CHECKING:
    from innerheal_desktop.ui.support.room import Room

CONFIRM = mark("Numbers change. Please confirm them while there is time.")


def blocks(paper: Paper, said: Mapping[str, str], room: Room) -> tuple[Block, ...]:
    """The paper in headings and lines; a part in which nothing stands has no heading."""
    made: list[Block] = [Heading(tr(paper.title))]
    for part in paper.parts:
        if text := said.get(part.name, "").strip():
            made.append(Heading(tr(part.title)))
            made += [Line(line) for line in text.splitlines() if line.strip()]
    if paper is PLAN:
        made.append(Heading(tr("If it cannot wait")))
        made += [Line(line) for line in at_once(room)]
        made.append(Line(tr(CONFIRM), quiet=True))
    made.append(Line(tr("As it stood on {date}.", date=date_words(room.today())), quiet=True))
    return tuple(made)


def plain(paper: Paper, said: Mapping[str, str], room: Room) -> str:
    """The same as plain text."""
    lines: list[str] = []
    for block in blocks(paper, said, room):
        if isinstance(block, Heading):
            lines += ["", block.words] if lines else [block.words]
        elif isinstance(block, Line):
            lines.append(block.words)
    return "\n".join(lines)


def at_once(room: Room) -> list[str]:
    """Whom one can call at once: the emergency number, and the lines of the country."""
    shown = room.kept.mine.lines.shown(room.country, room.code, young=room.young)
    lines = [tr("In an emergency: {number}", number=room.emergency)]
    for each in shown:
        own, line = each.own, each.line
        if own is not None:
            lines.append(f"{own.service}: {own.number or own.text}")
        elif line is not None:
            lines.append(f"{line.service}: {', '.join(line.numbers) or line.text}")
    return lines
