"""The rescue page: in the place of Today and Journey while the log cannot be opened.

It is no alarm. It says what happened, what is there, and the ways on, each with what it will do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.about import CANNOT_OPEN, open_folder
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.rescue.mending import Mending
from innerheal_desktop.ui.rescue.words import CALM, UNDO, Way, happened, there_lines, ways_on
from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.spacing import COLUMN, XS, L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.laid import emptied, laid_widgets
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.practice.rescuing import Found
    from innerheal_desktop.ui.memory import Memory

LEADING = Qt.AlignmentFlag.AlignLeading
LOOKING = mark("Looking what is there…")
WORKING = mark("One moment: the log is being made ready.")
FAULT = mark("That did not work, because of a fault in the app. Nothing was changed.")
# What can be breathed with at once, and for how long.
BREATH, SECONDS = "sigh-reset", 60.0


class RescuePage(Page):
    """`mended` says that the log may be another now; `words` of it stand on Today."""

    mended = Signal(str)

    def __init__(self, memory: Memory, open_: Callable[[Path], bool] = open_folder) -> None:
        super().__init__()
        self.setAccessibleName(tr("Your log"))
        self._memory = memory
        self._open = open_
        self._announcer = Announcer(self)
        self.mending = Mending(memory, self)
        self.mending.ended.connect(self._end)
        self.parts = Parts()
        self.parts.chosen.connect(self._go)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.parts)

    def fill(self) -> None:
        """Tell what is known at once; what lies there is read through meanwhile."""
        if self.mending.busy:
            return
        self.parts.tell(*happened(self._memory.opening.trouble))
        self.parts.say(tr(LOOKING))
        self.mending.look(_look)

    def focus_first(self) -> None:
        """What brings most back; until that is known, a minute to breathe."""
        self.parts.focus_first()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Far hills at the foot of the page, as on Today."""
        from innerheal_desktop.ui.visuals.ground import paint_hills, scenery

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_hills(painter, QRectF(self.rect()), scenery(worn(self.palette())))

    def _go(self, name: str) -> None:
        """Do what a way on is named for."""
        memory = self._memory
        now = memory.home.clock.now()
        found = self.parts.found
        if name == "breathe":
            self.begin.emit(BREATH, SECONDS, "")
        elif name == "folder":
            opened = self._open(memory.home.folder)
            self._say("" if opened else tr(CANNOT_OPEN))
        elif name == "without":
            memory.go_without()
            self.mended.emit("")
        elif name == "again":
            memory.reopen()
            self.mended.emit("")
        elif name == "restore" and found is not None and found.backup is not None:
            self._work(partial(_restore, file=found.backup.path, now=now))
        elif name == "rebuild":
            self._work(partial(_rebuild, now=now))

    def _work(self, work: Callable[[Path], object]) -> None:
        self.parts.ways.allow(allowed=False)
        self._say(tr(WORKING))
        self.mending.begin(work)

    def _end(self, result: Any) -> None:
        from innerheal_desktop.practice.rescuing import Found

        self.parts.ways.allow(allowed=True)
        if isinstance(result, Found):
            self.parts.show_found(result, self._memory)
            self._announcer.say(" ".join(way.words for way in self.parts.ways.known))
        elif isinstance(result, TroubleError):
            self._say(str(result))
            self.parts.focus_first()
        elif isinstance(result, Exception):
            self._say(tr(FAULT))
            raise result
        else:
            self.mended.emit(mended_words(result))

    def _say(self, words: str) -> None:
        self.parts.say(words)
        self._announcer.say(words)


class Parts(Scroll):
    """What stands on the page; `chosen` says the name of a way on."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(COLUMN + 40)
        self.clear()
        self.found: Found | None = None
        self.heading = PlainLabel("", Type.H2)
        self.happened = PlainLabel("", Type.BODY, characters=70)
        self.breathe = Button(tr("Breathe for a minute"), icon="play")
        self.line = LongWords("", Type.BODY, tone="muted")
        self.there = There()
        self.ways = WaysOn()
        self.breathe.clicked.connect(partial(self.chosen.emit, "breathe"))
        self.there.folder.clicked.connect(partial(self.chosen.emit, "folder"))
        self.ways.chosen.connect(self.chosen)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.happened)
        self.column.addWidget(self.breathe, 0, LEADING)
        self.column.addWidget(self.line)
        self.column.addWidget(self.there)
        self.column.addWidget(self.ways)
        self.column.addStretch(1)
        self.there.hide()

    def tell(self, heading: str, words: str) -> None:
        """What happened, and that there is no hurry."""
        self.heading.say(heading)
        self.happened.say(f"{words} {tr(CALM)}")

    def say(self, words: str) -> None:
        """One line of what goes on, or why it did not; none for no words."""
        self.line.say(words)
        self.line.setVisible(bool(words))

    def show_found(self, found: Found, memory: Memory) -> None:
        """Show what is there, and the ways on."""
        from innerheal_desktop.practice.file import FILE

        now = memory.home.clock.now().astimezone()
        held = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.found = found
        self.say("")
        self.there.show_lines(there_lines(found, memory.home.folder / FILE, now))
        self.there.setVisible(found.state != "busy")
        self.ways.show_ways(ways_on(found, now))
        if held:
            self.focus_first()

    def focus_first(self) -> None:
        """The first way on, or the breath while none is known."""
        first = next(iter(self.ways.buttons()), self.breathe)
        first.setFocus(Qt.FocusReason.OtherFocusReason)


class There(Card):
    """What is there, line by line, and the way to look for oneself."""

    def __init__(self) -> None:
        super().__init__(tr("What is there"))
        self.folder = Button(tr("Show the folder"), icon="folder")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(XS)
        self.body.addWidget(PlainLabel(tr("What is there"), Type.H3))
        self.body.addLayout(self._lines)
        self.body.addWidget(self.folder, 0, LEADING)

    def show_lines(self, lines: Iterable[str]) -> None:
        """Show these in place of what was shown."""
        emptied(self._lines)
        for line in lines:
            self._lines.addWidget(LongWords(line, Type.BODY))


class WaysOn(QWidget):
    """The ways on, each with what it will do; `chosen` says the name of one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.known: list[Way] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(L)

    def show_ways(self, ways: list[Way]) -> None:
        """Show these in place of what was shown; the first is the one to take."""
        self.known = ways
        emptied(self._rows)
        for at, way in enumerate(ways):
            row = QWidget()
            lines = QVBoxLayout(row)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(XS)
            button = Button(way.words, Weight.PLAIN if at else Weight.MAIN)
            button.setAccessibleDescription(way.about)
            button.clicked.connect(partial(self.chosen.emit, way.name))
            lines.addWidget(button, 0, LEADING)
            lines.addWidget(PlainLabel(way.about, Type.BODY, tone="muted", characters=70))
            self._rows.addWidget(row)
        if any(way.name in ("restore", "rebuild") for way in ways):
            self._rows.addWidget(PlainLabel(tr(UNDO), Type.SMALL, tone="muted", characters=78))

    def allow(self, *, allowed: bool) -> None:
        """Let them be chosen, or not while the files are changed."""
        for button in self.buttons():
            button.setEnabled(allowed)

    def buttons(self) -> list[Button]:
        """The buttons that stand here now, in order."""
        rows = laid_widgets(self._rows)
        return [button for row in rows for button in row.findChildren(Button)]


def mended_words(result: Any) -> str:
    """What came of a restore, a rebuild or an undo: one line for Today."""
    from innerheal_desktop.ui.pages.backup_words import counts_words

    counted = counts_words(result.records, result.days, result.last)
    if not counted:
        return tr("What had been set aside is back in its place.")
    return tr("Your log is here again: {counts}.", counts=counted)


def _look(folder: Path) -> object:
    from innerheal_desktop.practice.rescuing import look

    return look(folder)


def _restore(folder: Path, *, file: Path, now: Any) -> object:
    from innerheal_desktop.practice.restoring import restore

    return restore(folder, file, now)


def _rebuild(folder: Path, *, now: Any) -> object:
    from innerheal_desktop.practice.rescuing import rebuild

    return rebuild(folder, now)
