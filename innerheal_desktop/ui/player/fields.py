"""Where one answers a question of a session: a scale, a line, a page; and what stands in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from innerheal_desktop.session.steps import Ask, Step, Write
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.widgets.slider import Slider

# A page to write on is never lower than so many pixels.
LEAST = 72
MIDDLE = 5


@dataclass(frozen=True, slots=True)
class Field:
    """A `widget` to answer in. `said` is the answer, None for none; `words` what is written there.

    `stands` says whether there is something that should not go by itself.
    """

    widget: QWidget
    said: Callable[[], object]
    words: Callable[[], str] = str
    stands: Callable[[], bool] = bool


class Paper(QPlainTextEdit):
    """A page to write on: it asks for little height, and takes what there is."""

    def sizeHint(self) -> QSize:
        """As wide as usual, and no higher than it must be."""
        return QSize(super().sizeHint().width(), LEAST)


def field_of(step: Step, words: str, changed: Callable[[], None]) -> Field | None:
    """The field of a step, with `words` in it; None where one chooses. `changed` by the person."""
    if isinstance(step, Write):
        return _page(step, words, changed)
    if not isinstance(step, Ask) or (step.kind == "choice" and step.options):
        return None
    return _scale(step, changed) if step.kind == "scale" else _line(step, words, changed)


def scale(question: str) -> Slider:
    """A real slider from 0 to 10."""
    slider = Slider(0, 10, step=1, page=2, origin=0)
    slider.setValue(MIDDLE)
    slider.setAccessibleName(tr("{question} From 0 to 10.", question=question))
    return slider


def _scale(step: Ask, changed: Callable[[], None]) -> Field:
    slider = scale(step.question)
    slider.valueChanged.connect(changed)
    # An answer that something kind comes after is not passed over; any other may be.
    marks = [step.above] if step.offer else []
    marks += [step.readiness] if step.readiness is not None else []

    def stands() -> bool:
        value = slider.value()
        return value != MIDDLE and any(value > mark for mark in marks)

    return Field(slider, slider.value, stands=stands)


def _line(step: Ask, words: str, changed: Callable[[], None]) -> Field:
    line = dressed(QLineEdit(words))
    line.setAccessibleName(step.question)
    line.textChanged.connect(changed)
    return Field(line, lambda: line.text() or None, line.text, lambda: bool(line.text().strip()))


def _page(step: Write, words: str, changed: Callable[[], None]) -> Field:
    page = dressed(Paper())
    page.setPlainText(words)
    page.document().setDocumentMargin(S)
    page.moveCursor(page.textCursor().MoveOperation.End)
    page.setAccessibleName(step.prompt)
    page.setTabChangesFocus(True)
    page.setMinimumHeight(LEAST)
    page.textChanged.connect(changed)

    def stands() -> bool:
        return bool(page.toPlainText().strip())

    return Field(page, lambda: None, page.toPlainText, stands)
