"""Report or edit a line: write down what is right for oneself, hide it, or tell others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from innerheal_desktop.care.line_words import said
from innerheal_desktop.care.lines import OwnLine, Shown
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.support.changes import hidden, line_gone, line_kept, restored
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.theme.spacing import M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.care.help import Line
    from innerheal_desktop.care.mine import Mine
    from innerheal_desktop.ui.support.room import Room

Change = Callable[[Callable[["Mine"], "Mine"], str | None], None]
FIELDS = (
    ("service", mark("Who answers")),
    ("number", mark("Number to call")),
    ("text", mark("How one writes to it")),
    ("hours", mark("When it answers")),
    ("language", mark("Language")),
    ("site", mark("Address on the web, such as example.org")),
)
ABOUT = mark(
    "What you write here is shown to you in its place, as yours, with today's date. It stays on"
    " this computer."
)
NEW = mark("A line, a group or a place that you know of. It stays on this computer.")
REPORT = mark(
    "To help others too, copy a report and give it to whoever you have InnerHeal from. InnerHeal"
    " sends nothing."
)
NEEDED = mark("A name, and a number or a way to write, and it can be kept.")
REPORTED = mark("The report is copied. You can paste it wherever you write.")


class LineSheet(Sheet):
    """`shown` is the line, or None for a new one; `change` changes what the person has."""

    def __init__(self, window: QWidget, room: Room, shown: Shown | None, change: Change) -> None:
        super().__init__(window, tr("A line of my own") if shown is None else tr("Report or edit"))
        self._room, self._shown, self._change = room, shown, change
        self.fields = {name: Field(tr(words)) for name, words in FIELDS}
        self.keep = Button(tr("Keep as mine"), Weight.MAIN)
        self.keep.clicked.connect(self.save)
        self.column.setSpacing(M)
        about = tr(NEW) if shown is None else tr(ABOUT)
        self.column.addWidget(PlainLabel(about, tone="muted", characters=72))
        for name, words in FIELDS:
            self.fields[name].setText(_before(shown).get(name, ""))
            self.column.addWidget(Labelled(tr(words), self.fields[name]))
        self.others = self._others()
        self.column.addWidget(in_a_row(self.keep, *self.others))
        self.column.addWidget(self.line)
        if shown is not None and shown.line is not None:
            self._offer_report(shown.line)
        self.column.addStretch(1)

    @property
    def typed(self) -> dict[str, str]:
        """What stands in the fields."""
        return {name: field.text().strip() for name, field in self.fields.items()}

    def save(self) -> None:
        """Keep it, where there is somebody and a way to reach them."""
        typed = self.typed
        if not typed["service"] or not (typed["number"] or typed["text"]):
            self.say(tr(NEEDED), urgent=True)
            missing = "number" if typed["service"] else "service"
            self.fields[missing].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        shown = self._shown
        own = shown.own if shown is not None else None
        country = own.country if own is not None else self._room.code
        key = shown.key if shown is not None else ""
        typed["site"] = typed["site"].removeprefix("https://").removeprefix("http://")
        made = OwnLine(on=self._room.today(), country=country, instead=key, **typed)
        self._go(partial(line_kept, line=made, before=own), key)

    def _others(self) -> tuple[Button, ...]:
        """What else may be done with it."""
        shown = self._shown
        if shown is None:
            return ()
        if shown.line is not None and shown.own is not None:
            change = partial(restored, key=shown.key)
            return (self._way(tr("Back to the one we know"), change),)
        if shown.own is not None:
            return (self._way(tr("Remove it"), partial(line_gone, line=shown.own)),)
        return (self._way(tr("Hide this line"), partial(hidden, key=shown.key)),)

    def _way(self, words: str, change: Callable[[Mine], Mine]) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self._go(change, self._shown.key if self._shown else ""))
        return button

    def _go(self, change: Callable[[Mine], Mine], key: str) -> None:
        self.leave()
        self._change(change, key)

    def _offer_report(self, line: Line) -> None:
        self.column.addSpacing(S)
        self.column.addWidget(PlainLabel(tr("Tell others"), Type.H3))
        self.column.addWidget(PlainLabel(tr(REPORT), tone="muted", characters=72))
        self.report = Button(tr("Copy a report"), icon="copy")
        self.report.clicked.connect(lambda: self._copy(line))
        self.column.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeading)

    def _copy(self, line: Line) -> None:
        country = self._room.country
        code = country.code if country is not None else ""
        QGuiApplication.clipboard().setText(report(line, code, self.typed))
        self.say(tr(REPORTED))


def report(line: Line, code: str, typed: dict[str, str]) -> str:
    """What is known of a line, and what somebody says it should be, to be passed on."""
    numbers = ", ".join(line.numbers) or line.text
    known = f"{code} · {line.service} · {numbers} · {line.hours} · {line.site}"
    source = f"{line.source} ({line.source_date}), {line.checked_on.isoformat()}"
    should = " · ".join(text for text in typed.values() if text)
    return "\n".join(
        (
            tr("A crisis line in InnerHeal"),
            tr("As it stands: {line}", line=known),
            tr("From: {source}", source=source),
            tr("As it should be: {line}", line=should),
        )
    )


def _before(shown: Shown | None) -> dict[str, str]:
    """What stands in the fields at first."""
    if shown is None:
        return {}
    if shown.own is not None:
        return shown.own.as_json()
    line = shown.line
    if line is None:
        return {}
    reach = {"service": line.service, "number": ", ".join(line.numbers), "text": line.text}
    hours = {"hours": said(line.hours), "language": said(line.language)}
    return {**reach, **hours, "site": line.site}
