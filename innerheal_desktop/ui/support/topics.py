"""Violence or abuse, children and teens, substances, grief: a few words, and where to look."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.help import (
    BEFRIENDERS,
    CHILD_HELPLINES,
    FIND_A_HELPLINE,
    Directory,
)
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.support.lines import directory
from innerheal_desktop.ui.support.place import danger_words
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.support.room import Room


class Topic(NamedTuple):
    """Something that help may be sought for, in a few words, and where to look."""

    title: str
    about: str
    directories: tuple[Directory, ...]


CHILDREN = Topic(
    mark("Children and teens"),
    mark(
        "You may call about anything that weighs on you, also when you are not sure that it counts."
        " Adults who worry about a child may call too."
    ),
    (CHILD_HELPLINES,),
)
TOPICS = (
    Topic(
        mark("Violence or abuse"),
        mark(
            "It is not your fault, and you need not prove anything to ask for help. If somebody"
            " watches this computer, another telephone may be safer. In danger, call {emergency}."
        ),
        (FIND_A_HELPLINE,),
    ),
    CHILDREN,
    Topic(
        mark("Alcohol and other substances"),
        mark(
            "For yourself, or for somebody you love. Nothing has to be decided before you talk to"
            " someone."
        ),
        (FIND_A_HELPLINE,),
    ),
    Topic(
        mark("Grief"),
        mark(
            "There is no right way to miss somebody, and no date by which it should be over. To"
            " talk about them is reason enough to call."
        ),
        (FIND_A_HELPLINE, BEFRIENDERS),
    ),
)


class Topics(QWidget):
    """Each with its directories; for somebody under 18, children and teens come first."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        others = tuple(each for each in TOPICS if each is not CHILDREN)
        for topic in (CHILDREN, *others) if room.young else TOPICS:
            column.addWidget(PlainLabel(tr(topic.title), Type.H3))
            words = tr(topic.about, emergency=danger_words(room.country))
            column.addWidget(PlainLabel(words, tone="muted", characters=72))
            for each in topic.directories:
                column.addWidget(directory(each, room, about=False))
            column.addSpacing(S)
