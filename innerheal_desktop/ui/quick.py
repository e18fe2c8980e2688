"""The quick start: one field over any page; what it understands stands below, and Enter begins.

In a sitting it pauses instead, as Esc does: nothing that goes on is ended by a slip of the hand,
and the sheet that opens has every way out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from innerheal_desktop.library.asking import Answer, Asking
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.fitting import Fitting
from innerheal_desktop.ui.pages.lengths import length_spoken
from innerheal_desktop.ui.quick_answers import AnswerList, page_words
from innerheal_desktop.ui.quick_asking import asking_of
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import MARGIN, NARROW_MARGIN, L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.home import Home
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.shell import Shell

    # An answer as it suits the person.
    Fit = Callable[[Answer], Answer]

WIDEST = 600
# How much of the page below still shines through.
VEIL = 0.78


class QuickField(QLineEdit):
    """The arrows move the choice below, Enter takes it, Esc closes."""

    moved = Signal(int)
    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the sheet; the rest is typing."""
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 6,
            Qt.Key.Key_PageUp: -6,
        }
        if key in steps:
            self.moved.emit(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class QuickStart(QWidget):
    """Lies over `window` until something is taken or the person leaves; then it is gone.

    `unread` are the ids of sessions whose short note was never seen: it stands here, and is read.
    """

    taken = Signal(object)  # the Answer

    # Many, as it is both what is asked for answers and what shows them.

    def __init__(
        self,
        window: QWidget,
        asking: Asking,
        unread: frozenset[str],
        fit: Fit = lambda answer: answer,
    ) -> None:
        super().__init__(window)
        self._fit = fit
        self.setAccessibleName(tr("Quick start"))
        self._asking = asking
        self._unread = unread
        self._opener = window.focusWidget()
        self._announcer = Announcer(self)
        self.field = QuickField()
        self.list = AnswerList()
        self.note = PlainLabel("", Type.SMALL, tone="muted")
        self._card = Card(tr("Quick start"), self)
        self._build()
        dress(self)
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._answer("")

    @property
    def answer(self) -> Answer | None:
        """What Enter would take."""
        return self.list.current

    def appear(self) -> None:
        """Come forward, ready to be typed into."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._place()

    def leave(self) -> None:
        """Go, and give the focus back."""
        opener = self._opener
        self.hide()
        try:
            if opener is not None and opener.isVisible():
                opener.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:
            pass  # what had the focus is no more
        self.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in the sheet: there is one field."""
        return True

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """Cover all of the window, however large it is."""
        if event.type() == QEvent.Type.Resize and window is self.window():
            self.setGeometry(self.window().rect())
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        if event.type() == QEvent.Type.ApplicationFontChange and self.isVisible():
            self._place()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet closes it."""
        self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil of the ground's own colour."""
        veil = token(self.palette(), "bg")
        veil.setAlphaF(VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _build(self) -> None:
        self.field.setPlaceholderText(tr("A name, a time or a feeling"))
        self.field.setAccessibleName(tr("Quick start: a name, a time or a feeling"))
        self.field.setAccessibleDescription(tr("Up and Down choose, Enter begins, Esc closes."))
        self.field.textChanged.connect(self._answer)
        self.field.moved.connect(self.list.step)
        self.field.taken.connect(self._take)
        self.field.left.connect(self.leave)
        self.list.pressed.connect(self._take)
        self.list.moved.connect(self._tell)
        body = self._card.body
        body.setContentsMargins(L, L, L, L)
        body.setSpacing(S)
        body.addWidget(self.field)
        body.addWidget(self.list, 1)
        body.addWidget(self.note)

    def _answer(self, line: str) -> None:
        self.list.show_answers([self._fit(each) for each in self._asking.answers(line)])
        self._tell()

    def _take(self) -> None:
        answer = self.answer
        if answer is not None:
            self.leave()
            self.taken.emit(answer)

    def _tell(self) -> None:
        """Say what Enter would take, and what is good to know before."""
        answer = self.answer
        entry = answer.entry if answer is not None else None
        shown = entry is not None and entry.id in self._unread and bool(entry.safety)
        usual = tr("Enter begins · Esc closes")
        self.note.say(entry.safety if entry is not None and shown else usual)
        self._place()
        count = plural("1 answer", "{n} answers", len(self.list.answers))
        words = spoken(answer) if answer is not None else tr("Nothing to begin")
        self._announcer.say(f"{words}. {self.note.text() if shown else count}")

    def _place(self) -> None:
        """The sheet in the upper half, as wide as reading is pleasant."""
        scale = scale_of(QApplication.font())
        margin = MARGIN if self.width() >= 700 * scale else NARROW_MARGIN
        width = min(round(WIDEST * scale), self.width() - 2 * margin)
        room = self.height() - 2 * margin
        body = self._card.body
        inner = width - 2 * L
        fixed = self.field.sizeHint().height() + self.note.heightForWidth(inner) + 2 * S + 2 * L
        self.list.setFixedHeight(max(min(self.list.whole(), room - fixed), 1))
        body.activate()
        height = min(fixed + self.list.height(), room)
        top = min(max(self.height() // 8, margin), self.height() - margin - height)
        self._card.setGeometry(QRect((self.width() - width) // 2, top, width, height))
        body.activate()
        self.list.reveal()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Where the focus goes elsewhere by a key of the window, the sheet is over."""
        here = now is not None and now.window() is self.window() and self.isVisible()
        if now is not None and here and not self.isAncestorOf(now):
            self._opener = now
            self.leave()


def spoken(answer: Answer) -> str:
    """An answer as a screen reader says it."""
    if answer.entry is None:
        return page_words(answer)
    said = [answer.title, length_spoken(answer.seconds), answer.variant, answer.why]
    return ", ".join(part for part in said if part)


def open_quick(shell: Shell, asking: Asking, memory: Memory, fit: Fit = lambda it: it) -> None:
    """Open the sheet over `shell`; a second time, close it. `fit` gives answers as they suit."""
    open_already = shell.findChild(QuickStart)
    if open_already is not None and open_already.isVisible():
        open_already.leave()
        return
    read = memory.log.setting("cards", []) if memory.log is not None else None
    notes = (each.id for each in asking.search.entries if each.gate == "note")
    unread = frozenset(notes) - frozenset(read) if read is not None else frozenset()
    if memory.fit.flags:
        unread = frozenset()  # what was told has a word of its own on the card: it comes first
    quick = QuickStart(shell, asking, unread, fit)

    def take(answer: Any) -> None:
        if answer.entry is None:
            from innerheal_desktop.ui.programmes.door import open_page

            open_page(shell, memory, answer.page)
            return
        if answer.entry.id in unread:
            memory.shown = answer.entry.id
            memory.note_read(answer.entry.id)
        shell.begin.emit(answer.entry.id, answer.seconds, answer.variant)

    quick.taken.connect(take)
    quick.appear()


def quick_start(shell: Shell, home: Home, memory: Memory) -> None:
    """What the key of the quick start does: open the sheet, or pause the sitting that goes on."""
    if pause_instead(shell):
        return
    try:
        open_quick(shell, asking_of(home, memory), memory, cache(Fitting(home, memory).answer))
    except TroubleError as trouble:
        memory.notice = str(trouble)
        shell.open("today")


def pause_instead(shell: Shell) -> bool:
    """Whether a sitting goes on: then it pauses and asks, unless it has done so already."""
    from innerheal_desktop.ui.player.sitting import Stage

    sitting = shell.sitting
    if sitting is None:
        return False
    view = shell.player.view
    asks = view.parts.sheet.isVisibleTo(view)
    if sitting.stage in (Stage.LEAD_IN, Stage.RUNNING, Stage.PAUSED) and not asks:
        view.wanted.emit("leave")
    return True
