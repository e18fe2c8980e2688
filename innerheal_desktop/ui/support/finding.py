"""Finding ongoing help: who there is, what a first hour is like, what it may cost, how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.care.help import FIND_A_HELPLINE
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.support.lines import directory, in_a_row
from innerheal_desktop.ui.support.room import REACH_OUT
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.support.room import Room

# When a person is better than an app: said plainly, and nothing is named or diagnosed.
TALK = (
    mark("Something keeps getting worse, or lasts for weeks."),
    mark("After practice you feel unsettled for hours, or far away, and it keeps happening."),
    mark("Sleep, food, work or being with others has become hard."),
    mark("You carry something that would be lighter if somebody knew."),
)
TALK_TO = mark(
    "A family doctor is a good first step, and so is a counsellor, a therapist, or anybody whom "
    "you trust. One sentence is enough to begin with: “I have not been well, and I would like to "
    "talk about it.” It is a reason to talk to a person, and it is not a failure."
)


class Kind(NamedTuple):
    """A kind of person to go to, in plain words."""

    name: str
    about: str


KINDS = (
    Kind(
        mark("Family doctor"),
        mark("Often the nearest door. Listens, looks at the body too, and knows whom to ask next."),
    ),
    Kind(
        mark("Psychotherapist or psychologist"),
        mark("Works with you over weeks or months on what hurts and on what repeats."),
    ),
    Kind(
        mark("Psychiatrist"),
        mark("A doctor for the mind, who looks at body and mind together."),
    ),
    Kind(
        mark("Counsellor"),
        mark("For one difficulty in particular: a loss, a decision, a relationship, work."),
    ),
    Kind(
        mark("Social worker"),
        mark("Helps with what weighs on everyday life: money, housing, forms, care."),
    ),
    Kind(
        mark("Group of people in the same place"),
        mark("People who know it from their own lives, meeting as equals."),
    ),
    Kind(
        mark("Somebody of your faith"),
        mark("If you have one. Many listen to anybody, whatever they believe."),
    ),
)
FIRST = (
    mark("You are asked what brings you. You may answer as little as you like."),
    mark("You may ask questions too, and say what you do not want to talk about yet."),
    mark("It is all right to meet two or three people before you choose one."),
    mark("Leave yourself a quiet hour afterwards."),
)
COST = (
    mark("Ask whether there is a lower fee. It is an ordinary question."),
    mark("Places that train therapists often see people for less, with a teacher beside them."),
    mark("A university, an employer or a union may have somebody whom you can see for nothing."),
    mark("Ask your insurance, or your country’s health service, what it pays and how one asks."),
    mark("Charities and places of worship often know of groups that cost nothing."),
)


class Finding(QWidget):
    """`begun` names a session, `prepare` asks for the page to take along, `write` for a message."""

    begun = Signal(str)
    prepare = Signal()
    write = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._list(tr("A person may help when"), TALK)
        self._column.addWidget(PlainLabel(tr(TALK_TO), tone="muted", characters=72))
        self._ways(room)
        self._head(tr("Who there is"))
        for kind in KINDS:
            self._column.addWidget(_kind(kind))
        self._list(tr("What a first session is like"), FIRST)
        self._list(tr("When money is short"), COST)
        self._head(tr("If nobody comes to mind"))
        self._column.addWidget(directory(FIND_A_HELPLINE, room))

    def _ways(self, room: Room) -> None:
        reach = Button(tr("Reaching Out, five minutes"), icon="play")
        reach.clicked.connect(lambda: self.begun.emit(REACH_OUT))
        reach.setHidden(not room.has(REACH_OUT))
        prepare = Button(tr("Prepare a first session…"), icon="pencil")
        prepare.clicked.connect(self.prepare)
        write = Button(tr("A message to someone…"), icon="pencil")
        write.clicked.connect(self.write)
        self.ways = (reach, prepare, write)
        self._column.addSpacing(XS)
        self._column.addWidget(in_a_row(*self.ways))

    def _head(self, words: str) -> None:
        self._column.addSpacing(S)
        self._column.addWidget(PlainLabel(words, Type.H3))

    def _list(self, title: str, rows: tuple[str, ...]) -> None:
        self._head(title)
        for words in rows:
            row = QHBoxLayout()
            row.setSpacing(S)
            row.addWidget(PlainLabel("·", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(tr(words), characters=70), 1)
            self._column.addLayout(row)


def _kind(kind: Kind) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, XS)
    column.setSpacing(0)
    column.addWidget(PlainLabel(tr(kind.name), Type.STRONG))
    column.addWidget(PlainLabel(tr(kind.about), tone="muted", characters=72))
    return part
