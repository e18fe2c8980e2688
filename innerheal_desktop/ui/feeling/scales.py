"""The scales as they are asked: sliders with faces at their ends, one field, or plain lists.

When you add a manner: a class with the signal `said`, `felt` and `stops`, and its row in `MANNERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.practice.feelings import AROUSAL, SCALES, VALENCE, Scale
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.feeling.faces import Face
from innerheal_desktop.ui.feeling.pad import Pad
from innerheal_desktop.ui.feeling.slider import UNSET, FeelingSlider
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# The faces at the low and the high end of a scale; the third has its numbers.
ENDS = {VALENCE: ("unpleasant", "pleasant"), AROUSAL: ("sleepy", "alert")}


class Asks(Protocol):
    """What asks for one scale or for two."""

    def felt(self) -> dict[str, int | None]:
        """What it stands at, by the names of its scales."""
        ...

    def show_felt(self, felt: dict[str, int | None]) -> None:
        """Stand at these, though nobody moved it."""
        ...

    def first(self) -> QWidget:
        """What has the focus first."""
        ...


class Heading(QWidget):
    """A question, and behind it what was answered so far."""

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._scale = scale
        self.question = PlainLabel(tr(scale.question), Type.STRONG)
        self.answer = PlainLabel("", Type.BODY, tone="muted")
        row = Flow(S)
        row.addWidget(self.question)
        row.addWidget(self.answer)
        self.setLayout(row)
        self.say(None)

    def say(self, value: int | None) -> None:
        """Show a value in words."""
        self.answer.say(self._scale.said(value))


class SliderAsk(QWidget):
    """One scale as a slider: the question, and between two faces the way from one to the other."""

    said = Signal()

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.slider = FeelingSlider(scale)
        self._scale = scale
        self._heading = Heading(scale)
        self.slider.said.connect(self._tell)
        low, high = PlainLabel(tr(scale.low), Type.SMALL), PlainLabel(tr(scale.high), Type.SMALL)
        for words in (low, high):
            words.tone = "muted"
        high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        ends = QHBoxLayout()
        ends.setSpacing(L)
        ends.addWidget(low, 1)
        ends.addWidget(high, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._heading, 0, 0, 1, 3)
        grid.addWidget(self.slider, 1, 1)
        grid.setColumnStretch(1, 1)
        faces = ENDS.get(scale.name)
        if faces is not None:
            grid.addWidget(Face(faces[0]), 1, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Face(faces[1]), 1, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(ends, 2, 0, 1, 3)

    def felt(self) -> dict[str, int | None]:
        """Where the slider stands."""
        return {self._scale.name: self.slider.felt}

    def show_felt(self, felt: dict[str, int | None]) -> None:
        """Stand there."""
        self.slider.felt = felt.get(self._scale.name)
        self._heading.say(self.slider.felt)

    def first(self) -> QWidget:
        """The slider."""
        return self.slider

    def _tell(self) -> None:
        self._heading.say(self.slider.felt)
        self.said.emit()


class ListAsk(QWidget):
    """One scale as a plain list to choose from. Delete takes the choice back."""

    said = Signal()

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.setAccessibleName(tr(scale.question))
        self._scale = scale
        self.group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(tr(scale.question), Type.STRONG))
        rows = Flow(0)
        column.addLayout(rows)
        for value, words in scale.points():
            option = Option(words)
            option.setAccessibleName(f"{tr(scale.question)} {words}")
            self.group.addButton(option, value)
            rows.addWidget(option)
        self.group.idClicked.connect(self.said)

    def felt(self) -> dict[str, int | None]:
        """What is chosen."""
        at = self.group.checkedId()
        return {self._scale.name: at if at >= 0 else None}

    def show_felt(self, felt: dict[str, int | None]) -> None:
        """Choose what lies nearest."""
        value = felt.get(self._scale.name)
        self.group.setExclusive(False)
        points = [at for at, _ in self._scale.points()]
        near = None if value is None else min(points, key=lambda at: abs(at - value))
        for at in points:
            self.group.button(at).setChecked(at == near)
        self.group.setExclusive(True)

    def first(self) -> QWidget:
        """What is chosen, or the first that may be."""
        return self.group.checkedButton() or self.group.buttons()[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the choice back."""
        if event.key() in UNSET and self.group.checkedId() >= 0:
            self.show_felt({})
            self.said.emit()
        else:
            event.ignore()


class End(QWidget):
    """A face and its words: below it, or `beside` it."""

    def __init__(self, face: str, words: str, *, beside: bool) -> None:
        super().__init__()
        label = PlainLabel(words, Type.SMALL, tone="muted", centred=not beside)
        row: QBoxLayout = QHBoxLayout(self) if beside else QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        row.addWidget(Face(face), 0, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)


class PadAsk(QWidget):
    """Two scales as one field: further along is more pleasant, further up is more energy."""

    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pad = Pad()
        self._headings = {name: Heading(SCALES[name]) for name in (VALENCE, AROUSAL)}
        self.pad.said.connect(self._tell)
        grid = QGridLayout()
        grid.setSpacing(XS)
        middle = Qt.AlignmentFlag.AlignCenter
        for scale, places in ((VALENCE, ((1, 0), (1, 2))), (AROUSAL, ((2, 1), (0, 1)))):
            of, beside = SCALES[scale], scale == AROUSAL
            for face, words, place in zip(ENDS[scale], (of.low, of.high), places, strict=True):
                grid.addWidget(End(face, tr(words), beside=beside), *place, middle)
        grid.addWidget(self.pad, 1, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for heading in self._headings.values():
            column.addWidget(heading)
        column.addLayout(grid)

    def felt(self) -> dict[str, int | None]:
        """Where the hand was put."""
        return dict(self.pad.felt)

    def show_felt(self, felt: dict[str, int | None]) -> None:
        """Stand there."""
        self.pad.show_felt({name: felt.get(name) for name in self._headings})
        self._show()

    def first(self) -> QWidget:
        """The field."""
        return self.pad

    def _show(self) -> None:
        for name, heading in self._headings.items():
            heading.say(self.pad.felt[name])

    def _tell(self) -> None:
        self._show()
        self.said.emit()


class Scales(QWidget):
    """The scales of a check-in, in the manner a person likes."""

    said = Signal()

    def __init__(self, names: Sequence[str], manner: str) -> None:
        super().__init__()
        made = MANNERS[manner](names)
        self.asks: tuple[Asks, ...] = tuple(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        for each in made:
            each.said.connect(self.said)
            column.addWidget(each)

    def felt(self) -> dict[str, int | None]:
        """What is set, by scale; None where nothing is."""
        found: dict[str, int | None] = {}
        for each in self.asks:
            found |= each.felt()
        return found

    def show_felt(self, felt: dict[str, int | None]) -> None:
        """Stand at these."""
        for each in self.asks:
            each.show_felt(felt)

    def focus_first(self) -> None:
        """Go to the first of them."""
        self.asks[0].first().setFocus(Qt.FocusReason.OtherFocusReason)


def _sliders(names: Sequence[str]) -> list[SliderAsk | PadAsk | ListAsk]:
    return [SliderAsk(SCALES[name]) for name in names]


def _lists(names: Sequence[str]) -> list[SliderAsk | PadAsk | ListAsk]:
    return [ListAsk(SCALES[name]) for name in names]


def _pad(names: Sequence[str]) -> list[SliderAsk | PadAsk | ListAsk]:
    return [PadAsk(), *(SliderAsk(SCALES[name]) for name in names if name not in ENDS)]


MANNERS: dict[str, Callable[[Sequence[str]], list[SliderAsk | PadAsk | ListAsk]]] = {
    "sliders": _sliders,
    "pad": _pad,
    "lists": _lists,
}
