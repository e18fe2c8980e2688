"""The result of finding one's pace: the paces that were tried, and the one that may be kept."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.breath_words import in_words, rate_in_words
from innerheal_desktop.library.pace_finder import Descent, Hunger, Tried
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.patterns.book import Book
from innerheal_desktop.ui.patterns.shape import Shape
from innerheal_desktop.ui.theme.spacing import L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

HUNGERS = {
    Hunger.NONE: mark("no air hunger"),
    Hunger.SOME: mark("some air hunger"),
    Hunger.A_LOT: mark("a lot of air hunger"),
}
HONEST = mark(
    "This goes by comfort, without a heart sensor, so it finds a comfortable pace, not a resonance"
    " frequency. Another day may find another one."
)


class Shown(NamedTuple):
    """The pace that is chosen: its shape, how it goes, and how quick it is."""

    shape: Shape
    words: PlainLabel
    rate: PlainLabel


class PaceSheet(Sheet):
    """Shows a `descent`; what is kept is the pace that is chosen here."""

    def __init__(self, window: QWidget, book: Book, descent: Descent) -> None:
        super().__init__(window, tr("Your pace"), out=tr("Not now"))
        self._book = book
        self.chosen: Tried | None = descent.found
        self.options: list[tuple[Tried, Option]] = []
        self.keep = Button(tr("Keep it as my pace"), Weight.MAIN, icon="check")
        self.keep.clicked.connect(self._keep)
        self._card = Card(tr("The pace that was found"))
        self._shown = Shown(
            Shape(descent.tried[0].pattern),
            PlainLabel("", Type.H2),
            PlainLabel("", Type.BODY, tone="muted"),
        )
        self._arrange(descent)
        self._tell()

    def _choose(self, tried: Tried) -> None:
        self.chosen = tried
        self._tell()

    def _tell(self) -> None:
        """Show the pace that is chosen now."""
        for part in (self._shown.shape, self._shown.rate, self.keep):
            part.setVisible(self.chosen is not None)
        if self.chosen is None:
            self._shown.words.say(tr("None of these for now"))
            return
        pattern = self.chosen.pattern
        self._shown.shape.show_pattern(pattern)
        self._shown.words.say(in_words(pattern))
        self._shown.rate.say(rate_in_words(pattern))

    def _keep(self) -> None:
        if self.chosen is None:
            return
        try:
            self._book.keep_pace(self.chosen.pattern, self.chosen.ease)
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
            return
        words = tr(
            "Kept as “My pace”. It stands in the Library and among the breath patterns, and is a"
            " choice in Even Waves and Long Wave."
        )
        self.say(words)
        self.keep.setEnabled(False)
        self.way_out.setText(tr("Close"))
        self.way_out.updateGeometry()
        self.way_out.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, descent: Descent) -> None:
        body = self._card.body
        body.addWidget(self._shown.shape, 0, Qt.AlignmentFlag.AlignLeading)
        body.addWidget(self._shown.words)
        body.addWidget(self._shown.rate)
        body.addSpacing(S)
        body.addWidget(PlainLabel(why(descent), Type.BODY, characters=70))
        ways = QWidget()
        flow = Flow(L)
        ways.setLayout(flow)
        flow.addWidget(self.keep)
        body.addSpacing(S)
        body.addWidget(ways)
        body.addWidget(self.line)
        self.column.setSpacing(M)
        self.column.addWidget(self._card)
        self.column.addWidget(PlainLabel(tr("What you tried"), Type.STRONG))
        tried = QWidget()
        tried.setAccessibleName(tr("What you tried"))
        rows = QVBoxLayout(tried)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for each in descent.tried:
            option = Option(f"{rate_in_words(each.pattern)} · {in_words(each.pattern)}", said(each))
            option.setChecked(each is self.chosen)
            option.setEnabled(each.may_be_kept)
            option.clicked.connect(lambda _=False, each=each: self._choose(each))
            self.options.append((each, option))
            rows.addWidget(option)
        self.column.addWidget(tried)
        self.column.addWidget(PlainLabel(tr(HONEST), Type.SMALL, tone="muted", characters=84))
        self.column.addStretch(1)


def why(descent: Descent) -> str:
    """Why this pace, in a line or two."""
    if descent.found is not None:
        words = tr(
            "The easiest of those that left you no air hunger; of two that were as easy, the"
            " quicker one. You can choose another below."
        )
    elif all(not each.may_be_kept for each in descent.tried):
        words = tr(
            "Slow breathing wanted more air today, and that is good to know. The starter, in three"
            " and out four, is a kind pace."
        )
    else:
        words = tr(
            "No pace was both easy and without air hunger, or it was not said. If one of them felt"
            " right, choose it below; nothing needs to be chosen."
        )
    if descent.over and descent.found is not None:
        words = " ".join((words, tr("The steps ended where you wanted more air.")))
    return words


def said(tried: Tried) -> str:
    """What was said of a pace that was tried."""
    ease = tr("Ease {n} of 10", n=tried.ease) if tried.ease >= 0 else ""
    hunger = tr(HUNGERS[tried.hunger]) if tried.hunger in HUNGERS else ""
    return ", ".join(part for part in (ease, hunger) if part) or tr("Nothing was said of it")
