"""The editor: a breath of one's own, shaped with five sliders while it breathes above them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.breath_words import breaths_in, in_words, number, rate_in_words
from innerheal_desktop.library.breaths import LONGEST_NAME, OwnPattern, fair_name
from innerheal_desktop.library.shaping import FIELDS, draft_of, ends, note_on, shaped
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journey.fields import Field
from innerheal_desktop.ui.patterns.book import Book
from innerheal_desktop.ui.patterns.preview import Preview
from innerheal_desktop.ui.theme.spacing import L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet
from innerheal_desktop.ui.widgets.slider import Slider, SliderRow

# Tenths of a second: a step of the arrow keys, and of Page Up and Down.
STEP, FINE, PAGE = 5, 1, 10
WORDS = {
    "inhale": (mark("In"), mark("Breathe in")),
    "top_up": (mark("A little more"), mark("A little more on top")),
    "hold": (mark("Hold"), mark("Hold after the in-breath")),
    "exhale": (mark("Out"), mark("Breathe out")),
    "rest": (mark("Rest"), mark("Rest after the out-breath")),
}


class Begun(NamedTuple):
    """What the editor begins with: the number of a pattern of one's own (0: new), name, breath."""

    number: int
    name: str
    pattern: BreathPattern


class Said(NamedTuple):
    """What is said of the breath as it is: how it goes, how quick it is, and who it is for."""

    words: PlainLabel
    facts: PlainLabel
    note: PlainLabel


class Ways(NamedTuple):
    """What is chosen beside the breath: the steps, its name, and that it is kept."""

    fine: Tick
    name: Field
    keep: Button


class Seconds(Slider):
    """A slider of tenths of a second; with Shift the arrows go by one of them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift makes the steps fine."""
        step = self.singleStep()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.setSingleStep(FINE)
        super().keyPressEvent(event)
        self.setSingleStep(step)


class Part(QWidget):
    """One part of the breath: its slider, and below it why it goes no further."""

    moved = Signal(int)  # tenths of a second, by the person

    def __init__(self, field: str, *, holds: bool) -> None:
        super().__init__()
        low, high = ends(field, holds=holds)
        self.slider = Seconds(low, max(high, low + 1), step=STEP, page=PAGE, origin=low)
        word, name = WORDS[field]
        self.row = SliderRow(tr(word), tr(name), self.slider, spoken, seconds)
        self.row.moved.connect(self.moved)
        self.reason = PlainLabel("", Type.SMALL, tone="muted", characters=76)
        self.reason.hide()
        self.slider.setEnabled(high > low)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.reason)

    def say(self, reason: str) -> None:
        """Say why it stands where it does; nothing for no reason."""
        self.reason.say(reason)
        self.reason.setVisible(bool(reason))
        self.slider.setAccessibleDescription(reason)


class EditorSheet(Sheet):
    """`kept` tells the pattern (an `OwnPattern`) once it is kept; the sheet is gone then."""

    kept = Signal(object)

    def __init__(self, window: QWidget, book: Book, begun: Begun) -> None:
        title = tr("Change a breath") if begun.number else tr("A breath of your own")
        super().__init__(window, title, out=tr("Back"))
        self._book, self._number = book, begun.number
        self.draft = draft_of(begun.pattern, holds=book.holds)
        house = book.house
        self.preview = Preview(house.home.clock.elapsed, house.theme)
        self.said = Said(
            PlainLabel("", Type.H2, centred=True),
            PlainLabel("", Type.BODY, tone="muted", centred=True),
            PlainLabel("", Type.BODY, centred=True),
        )
        self.parts = {field: Part(field, holds=book.holds) for field in FIELDS}
        self.ways = Ways(
            Tick(tr("Finer steps"), tr("A tenth of a second; Shift does it too")),
            Field(tr("What it is called"), hint=tr("A name, such as Evening")),
            Button(tr("Keep it"), Weight.MAIN, icon="check"),
        )
        self.ways.name.setMaxLength(LONGEST_NAME)
        self.ways.name.setText(begun.name if begun.number else "")
        self._arrange()
        for field, part in self.parts.items():
            part.moved.connect(lambda tenths, field=field: self._shape(field, tenths))
        self.ways.fine.toggled.connect(self._step)
        self.ways.name.returnPressed.connect(self._keep)
        self.ways.keep.clicked.connect(self._keep)
        self._show({})

    def showEvent(self, event: object) -> None:
        """It breathes as soon as it is seen."""
        self.preview.show_pattern(self.draft.pattern)

    def _shape(self, field: str, tenths: int) -> None:
        """A hand moved one part: the breath follows as far as it may."""
        self.draft, reasons = shaped(self.draft, field, tenths, holds=self._book.holds)
        self._show(dict(reasons))
        self.preview.show_pattern(self.draft.pattern)
        if reasons:
            self._announcer.say(" ".join(reasons.values()))

    def _show(self, reasons: dict[str, str]) -> None:
        """Say the breath as it is now."""
        draft, pattern = self.draft, self.draft.pattern
        if not self._book.holds:
            because = tr("Without holds, {because}.", because=self._book.because)
            reasons.setdefault("hold", because)
        for field, part in self.parts.items():
            part.row.show_value(draft.of(field))
            part.say(reasons.get(field, ""))
        count = breaths_in(pattern, 5)
        five = plural("1 breath in five minutes", "{n} breaths in five minutes", count)
        self.said.words.say(in_words(pattern))
        self.said.facts.say(f"{rate_in_words(pattern)} · {five}")
        self.said.note.say(note_on(draft))

    def _step(self, fine: bool) -> None:
        for part in self.parts.values():
            part.slider.setSingleStep(FINE if fine else STEP)

    def _keep(self) -> None:
        if not fair_name(self.ways.name.text()):
            self.say(tr("It needs a name, so that you find it again."))
            self.ways.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            own: OwnPattern = self._book.keep(
                self.ways.name.text(), self.draft.pattern, self._number
            )
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
            return
        self.leave()
        self.kept.emit(own)

    def _arrange(self) -> None:
        again = Button(tr("Show two breaths"), Weight.QUIET, icon="play")
        again.clicked.connect(self.preview.play)
        self.column.setSpacing(S)
        self.column.addWidget(self.preview)
        for label in self.said:
            self.column.addWidget(label)
        self.column.addWidget(again, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(M)
        for part in self.parts.values():
            self.column.addWidget(part)
        self.column.addWidget(self.ways.fine)
        self.column.addSpacing(M)
        self.column.addWidget(PlainLabel(tr("What it is called"), Type.STRONG))
        self.column.addWidget(self.ways.name)
        self.column.addWidget(self.line)
        ways = QWidget()
        flow = Flow(L)
        ways.setLayout(flow)
        flow.addWidget(self.ways.keep)
        self.column.addWidget(ways)
        self.column.addStretch(1)


def seconds(tenths: int) -> str:
    """A part of the breath in short: `4.5 s`."""
    return tr("{n} s", n=f"{tenths / 10:g}")


def spoken(tenths: int) -> str:
    """The same as a screen reader says it."""
    value = tenths / 10
    return plural(
        "{s} second", "{s} seconds", 1 if value == 1 else 2, s=number(value) if value else 0
    )
