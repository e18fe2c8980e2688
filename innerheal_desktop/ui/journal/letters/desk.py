"""The desk: where a letter is written, kept as one goes, sealed, or let go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal

from innerheal_desktop.journal.journal import State
from innerheal_desktop.journal.letters import TO, sealed, to_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.written import note_written
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.letters.foot import Foot
from innerheal_desktop.ui.journal.letters.words import ABOUT, BEGINNINGS
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.view import View
from innerheal_desktop.ui.journal.writing.editor import TitleLine
from innerheal_desktop.ui.journal.writing.paper import Paper
from innerheal_desktop.ui.journal.writing.pen import Pen, Standing
from innerheal_desktop.ui.journal.writing.tally import Tally
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# What a letter that was written here is noted under: the first one is a milestone.
SESSION = "letter-written"


class LetterTally(Tally):
    """Tells the practice log that a letter was written, and no word of it."""

    def note(self, id: str, text: str) -> None:
        """The letter with this id was kept or let go."""
        log, length = self._memory.log, len(text.strip())
        added = max(length - self._length, 0)
        told = (id, self._time.seconds, added)
        if log is not None and note_written(log, *told, session=SESSION, title=tr("A letter")):
            self.begin(text)


class Desk(View):
    """`wished` names what is wished for: back, seal, look, breath."""

    wished = Signal(str)

    # More than eight: what stands on the desk, and the pen.

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.setAccessibleName(tr("A letter"))
        clock = room.house.home.clock
        now = lambda: round(clock.now().timestamp() * 1000)  # noqa: E731
        self.pen = Pen(room.journal, LetterTally(room.house), now, self)
        self.back = Button(
            tr("Letters"), Weight.QUIET, icon="previous", name=tr("Back to the letters")
        )
        self.to = PlainLabel("", Type.H3)
        self.about = PlainLabel("", Type.SMALL, tone="muted", characters=72)
        self.title, self.paper = TitleLine(), Paper()
        self.title.setAccessibleName(tr("Title of this letter"))
        self.paper.setAccessibleName(tr("Your letter"))
        self.beginnings = Flow(0)
        self.foot = Foot()
        self._arrange()
        self._connect()

    def take(self, page: Page) -> None:
        """Write on this letter from now on."""
        self._open_to_hand(opened=True)
        self.foot.settle()
        self.pen.begin(page)
        to = to_of(page)
        words, opening = next((words, opening) for name, words, opening in TO if name == to)
        self.to.say(tr(words))
        self.about.say(tr(ABOUT[to]))
        self._show(page, tr(opening))
        self.beginnings.clear()
        for each in BEGINNINGS[to]:
            button = Button(
                tr(each), Weight.QUIET, name=tr("Begin a line: {words}", words=tr(each))
            )
            button.clicked.connect(partial(self._begin_line, tr(each)))
            self.beginnings.addWidget(button)
            button.show()

    def fill(self) -> None:
        """What is being written stays."""

    def keep(self) -> None:
        """Keep what stands here."""
        self._take()
        self.pen.keep()

    def seal_until(self, day: date) -> None:
        """Keep what stands here, sealed until a day."""
        self._take()
        self.pen.change(sealed(self.pen.page, day))
        self.pen.keep()

    def forget(self) -> None:
        """Show nothing of it any more."""
        self.pen.forget()
        self._show(Page(), "")

    def focus_first(self) -> None:
        """Ready to type."""
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_to_hand(self, *, opened: bool) -> None:
        """Where a letter was just let go, nothing can be written until one is begun."""
        self.title.setEnabled(opened)
        self.paper.setEnabled(opened)
        for button in self.beginnings.widgets():
            button.setEnabled(opened)

    def _show(self, page: Page, opening: str) -> None:
        """The words of a letter in the fields, and nothing that counts as typed."""
        for field in (self.title, self.paper):
            field.blockSignals(True)
        self.title.setText(page.title)
        self.paper.put(page.text)
        self.paper.setPlaceholderText(opening)
        for field in (self.title, self.paper):
            field.blockSignals(False)

    def _arrange(self) -> None:
        self.column.setSpacing(S)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.to, self.about, self.title):
            self.column.addWidget(part)
        self.column.addWidget(self.paper, 1)
        self.column.addLayout(self.beginnings)
        self.column.addWidget(self.foot)

    def _connect(self) -> None:
        # A signal carries any objects; these a `Standing` and a reason.
        self.pen.told.connect(self._stand)  # type: ignore[call-overload]
        self.title.downward.connect(self.paper.setFocus)
        self.title.textEdited.connect(self._take)
        self.paper.textChanged.connect(self._take)
        self.paper.left.connect(self.pen.draft)
        self.back.clicked.connect(lambda: self.wished.emit("back"))
        self.foot.wanted.connect(self._do)

    def _stand(self, standing: Standing, why: BaseException | None) -> None:
        self.foot.tell(standing, why, sealed=self.room.journal.state is State.OPEN)

    def _take(self) -> None:
        title, text = self.title.text(), self.paper.words
        self.pen.change(replace(self.pen.page, title=title, text=text))

    def _begin_line(self, words: str) -> None:
        """A beginning, in a paragraph of its own; one goes on writing behind it."""
        text = self.paper.words.rstrip()
        self.paper.moveCursor(self.paper.textCursor().MoveOperation.End)
        self.paper.insertPlainText(f"{'' if not text else chr(10) * 2}{words.rstrip('…')} ")
        self.focus_first()

    def _do(self, name: str) -> None:
        if name == "keep":
            self.keep()
            self.wished.emit("back")
        elif name == "release":
            self.pen.let_go(self.foot.say_gone)
            self._show(Page(), "")
            self._open_to_hand(opened=False)
        else:
            self.wished.emit(name)
