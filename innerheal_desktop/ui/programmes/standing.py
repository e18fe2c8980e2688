"""Where one is in a programme, as it stands on its sheet: words, a heading, and its own numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from innerheal_desktop.library.breath_words import in_words
from innerheal_desktop.library.programme_words import minutes_words, practice_words
from innerheal_desktop.library.programmes import Part, Programme
from innerheal_desktop.practice.following import Way, Where
from innerheal_desktop.practice.following_words import standing_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.lengths import length_words
from innerheal_desktop.ui.programmes.parts import block, words
from innerheal_desktop.ui.programmes.room import Room
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


def where_lines(programme: Programme, here: Where | None, room: Room) -> list[QWidget]:
    """Where one is, and the step that is there; before the first one, what a step is."""
    if here is None:
        return [
            words(
                tr(
                    "A step is a step and no date: nothing expires, and every step can be"
                    " repeated, passed by, or rested."
                )
            )
        ]
    said: list[QWidget] = [words(standing_words(programme, here), tone="muted")]
    if here.finished:
        return [*said, words(programme.closing)] if programme.closing else said
    if here.step is not None:
        said.append(PlainLabel(here.step.title, Type.H2))
        parts = (practice_words(here.step, room.titles), minutes_words(here.step))
        said.append(words(" · ".join(part for part in parts if part)))
    return said


def charts(programme: Programme, here: Where | None, room: Room) -> list[QWidget]:
    """The numbers that the programme shows: minutes, and how easy a pace was. Nothing else."""
    if here is None:
        return []
    lines = _minutes(programme, here.way) if "minutes" in programme.charts else []
    if "ease" in programme.charts:
        lines += [
            tr("{breath}: ease {n} of 10", n=pace.ease, breath=in_words(pace.pattern))
            for pace in room.paces()
            if pace.ease >= 0
        ]
    return [block(tr("So far"), *lines)] if lines else []


def part_heading(part: Part) -> QWidget:
    """The heading of a part, and what is good to have before it, in words."""
    if not part.title:
        return PlainLabel(tr("The steps"), Type.H3)
    return block(part.title, *(line for line in (part.about, part.why) if line))


def _minutes(programme: Programme, way: Way) -> list[str]:
    """The minutes that were sat in each part where any were."""
    sums: dict[int, float] = {}
    for at, behind in way.behind:
        if at < len(programme.steps) and behind.seconds:
            part = programme.steps[at].part
            sums[part] = sums.get(part, 0.0) + behind.seconds
    return [
        f"{programme.parts[part].title or programme.short} · {length_words(60 * round(sat / 60))}"
        for part, sat in sorted(sums.items())
        if sat >= 30.0
    ]
