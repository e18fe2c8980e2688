"""What a press in Support changes of what one person has: one function a change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from innerheal_desktop.care.people import added, changed, moved, removed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from innerheal_desktop.care.lines import OwnLine
    from innerheal_desktop.care.message import Draft
    from innerheal_desktop.care.mine import Mine
    from innerheal_desktop.care.people import Person


def line_kept(mine: Mine, line: OwnLine, before: OwnLine | None) -> Mine:
    """With a line of one's own, in the place of `before` where there was one."""
    return replace(mine, lines=mine.lines.kept(line, before))


def line_gone(mine: Mine, line: OwnLine) -> Mine:
    """Without a line of one's own."""
    return replace(mine, lines=mine.lines.without(line))


def hidden(mine: Mine, key: str) -> Mine:
    """With a line of ours hidden."""
    return replace(mine, lines=mine.lines.hid(key))


def restored(mine: Mine, key: str) -> Mine:
    """With a line of ours as we know it."""
    return replace(mine, lines=mine.lines.restored(key))


def person_kept(mine: Mine, person: Person, before: Person | None, at: int = -1) -> Mine:
    """With a person, in the place of `before` where there was one, or `at` a place."""
    if before is not None:
        return replace(mine, people=changed(mine.people, before, person))
    people = added(mine.people, person, at) if at >= 0 else added(mine.people, person)
    return replace(mine, people=people)


def person_gone(mine: Mine, person: Person) -> Mine:
    """Without a person."""
    return replace(mine, people=removed(mine.people, person))


def person_moved(mine: Mine, person: Person, steps: int) -> Mine:
    """With a person so many places further down."""
    return replace(mine, people=moved(mine.people, person, steps))


def paper_kept(mine: Mine, name: str, parts: Mapping[str, str]) -> Mine:
    """With these words on a paper."""
    return mine.written(name, parts)


def draft_kept(mine: Mine, draft: Draft) -> Mine:
    """With a message as it stands."""
    return replace(mine, draft=draft)
