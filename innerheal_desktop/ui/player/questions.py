"""How a question of a session is laid out, and the offer that may come after its answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from innerheal_desktop.care.heeding import Kindness
from innerheal_desktop.session.steps import SUPPORT, Ask, Write
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.keys import Keys
from innerheal_desktop.ui.player.fields import Field
from innerheal_desktop.ui.shortcuts import shown
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.over import OF_JOURNAL
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

UNKEPT = mark("Only here. At the end you say whether it is kept.")
# Letters of a kept card that a button shows.
SHORT = 48
# What a question leaves open for words of one's own.
GAP = "___"
# Where the time of a step is over, and somebody is still at it.
PAGE_OVER = mark("The time for this page is over. Go on when you are ready.")
QUESTION_OVER = mark("The time for this question is over. Go on when you are ready.")


def lay_question(
    grid: QGridLayout,
    step: Ask | Write,
    field: Field | None,
    give: Callable[[Callable[[], object]], None],
    skip: Callable[[], None],
    out: str = "",
) -> PlainLabel:
    """Lay the question, where it is answered, and the ways on; a hidden line for when it is over.

    `give` takes what says the answer. `out` are the keys that lead away from a page, in words:
    letters are typed there.
    """
    words = step.question if isinstance(step, Ask) else step.prompt
    grid.addWidget(PlainLabel(words, Type.H2, characters=48), 0, 0, 1, 2)
    if field is not None:
        grid.addWidget(field.widget, 1, 0, 1, 2)
    elif isinstance(step, Ask):
        grid.addLayout(_options(step, give), 1, 0, 1, 2)
    if isinstance(step, Write):
        below = " ".join(filter(None, (tr(UNKEPT), out)))
        grid.addWidget(PlainLabel(below, Type.SMALL, tone="muted"), 2, 0, 1, 2)
        grid.setRowStretch(1, 1)
    elif step.kind == "scale":
        grid.addWidget(PlainLabel("0", Type.SMALL), 2, 0)
        grid.addWidget(PlainLabel("10", Type.SMALL), 2, 1, Qt.AlignmentFlag.AlignRight)
    over = PlainLabel(tr(PAGE_OVER if isinstance(step, Write) else QUESTION_OVER), characters=60)
    over.hide()
    grid.addWidget(over, 3, 0, 1, 2)
    if field is not None:
        go = _go_on()
        go.clicked.connect(partial(give, field.said))
        grid.addWidget(go, 4, 0, Qt.AlignmentFlag.AlignLeft)
    leave = Button(tr("Skip"), Weight.QUIET, name=tr("Skip this question"))
    leave.clicked.connect(skip)
    grid.addWidget(leave, 4, 1, Qt.AlignmentFlag.AlignRight)
    return over


def _options(step: Ask, give: Callable[[Callable[[], object]], None]) -> Flow:
    options = Flow(S)
    for option in step.options:
        button = Button(option)
        button.clicked.connect(partial(give, partial(str, option)))
        options.addWidget(button)
    return options


def lay_beginnings(kept: Sequence[str], begin: Callable[[str], None]) -> QWidget:
    """What was kept before, as ways to begin an answer; `begin` takes the one that is chosen."""
    part = QWidget()
    part.setObjectName(OF_JOURNAL)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(XS)
    column.addWidget(PlainLabel(tr("Or begin from a card you kept:"), Type.SMALL, tone="muted"))
    row = Flow(XS)
    for words in kept:
        short = words if len(words) <= SHORT else f"{words[: SHORT - 1].rstrip()}…"
        button = Button(short, Weight.QUIET, name=tr("Begin from: {words}", words=words))
        button.clicked.connect(partial(begin, words))
        row.addWidget(button)
    column.addLayout(row)
    return part


def begun_with(question: str, words: str) -> str:
    """A question with its first gap filled, up to the second: `If she is late, then I will `."""
    before, gap, after = question.partition(GAP)
    return f"{before}{words}{after.partition(GAP)[0]}" if gap else f"{words} "


def ways_out(keys: Keys) -> str:
    """The keys that help also where one types, in words."""
    leave, support = shown(keys.key("leave")), shown(keys.key("support-here"))
    if not support:
        return tr("{key} offers ways out.", key=leave)
    return tr("{key} offers ways out, {other} opens Support.", key=leave, other=support)


def _go_on() -> Button:
    go = Button(tr("Go on"), Weight.MAIN)
    key = QKeySequence("Ctrl+Return")
    go.setToolTip(key.toString(QKeySequence.SequenceFormat.NativeText))
    return go


def _ending(offer: str, title: str) -> str:
    if offer == SUPPORT:
        return tr("End here, and open {title}", title=title)
    return tr("End here, and begin {title}", title=title)


def lay_offer(
    grid: QGridLayout,
    kindness: Kindness,
    title: str,
    go_on: Callable[[], None],
    wish: Callable[[str], None],
) -> Button:
    """Lay the words and the ways on into `grid`; the button that is to have the focus.

    `wish` takes the id of the session that is chosen, or nothing to end here.
    """
    for row, words in enumerate(kindness.words):
        grid.addWidget(PlainLabel(tr(words), Type.BODY if row else Type.H2, characters=48), row, 0)
    go = Button(tr("Go on"), Weight.PLAIN if kindness.first else Weight.MAIN)
    go.clicked.connect(go_on)
    ways = [go]
    if kindness.offer:
        weight = Weight.MAIN if kindness.first else Weight.PLAIN
        other = Button(title, weight, name=_ending(kindness.offer, title))
        other.clicked.connect(partial(wish, kindness.offer))
        ways.insert(0 if kindness.first else 1, other)
    if kindness.asks:
        later = Button(tr("Not today"), Weight.QUIET, name=tr("Not today: end here"))
        later.clicked.connect(partial(wish, ""))
        ways.append(later)
    row_of_ways = Flow(S)
    for way in ways:
        row_of_ways.addWidget(way)
    grid.addLayout(row_of_ways, len(kindness.words), 0)
    return ways[0]
