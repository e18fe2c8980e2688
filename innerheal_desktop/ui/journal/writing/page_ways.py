"""More for a page: a page to let go, what is shown beside the words, paper and files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.writing.choices import AGO, COUNT, Choices
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet


class PageWays(Sheet):
    """`chosen` is called after each tick; `ways` are buttons: words, and what each does."""

    def __init__(
        self,
        window: QWidget,
        choices: Choices,
        chosen: Callable[[], None],
        ways: tuple[tuple[str, str, Callable[[], None]], ...],
    ) -> None:
        super().__init__(window, tr("More for this page"))
        self.ticks = {
            COUNT: Tick(
                tr("Count the words"),
                tr("A number below the page. Nothing depends on it."),
            ),
            AGO: Tick(
                tr("Show a page from before"),
                tr("Above the list: what you wrote a month ago today, or a year ago today."),
            ),
        }
        self.buttons: list[Button] = []
        self.column.setSpacing(S)
        for words, about, do in ways:
            button = Button(words)
            button.clicked.connect(self.leave)
            button.clicked.connect(do)
            self.buttons.append(button)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.column.addWidget(PlainLabel(about, Type.SMALL, tone="muted", characters=70))
            self.column.addSpacing(S)
        for name, tick in self.ticks.items():
            tick.setChecked(choices.has(name))
            tick.toggled.connect(lambda on, name=name: choices.choose(name, on=on))
            tick.toggled.connect(chosen)
            self.column.addWidget(tick)
        self.column.addStretch(1)
