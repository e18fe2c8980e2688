"""What there is to know of one session, and the ways to begin it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.save_sound import SaveSound
from innerheal_desktop.ui.pages.session_card import SessionCard
from innerheal_desktop.ui.pages.session_faults import Faults, folder_button
from innerheal_desktop.ui.pages.session_words import mended
from innerheal_desktop.ui.shelf import Shelf
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll


class Details(QWidget):
    """The side of the Library that follows the list.

    `noted` says that the person keeps or notes something else now. `turn` asks the page for what
    is not here: `back` to the list, `again` from the disk, `clear` the search, or a session's id.
    """

    begin = Signal(str, float, str)  # a session, its seconds, a variant of it or none
    noted = Signal()
    turn = Signal(str)

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self.card: Card | None = None
        self.back = Button(tr("Back to the list"), Weight.QUIET, icon="previous")
        self.back.clicked.connect(lambda: self.turn.emit("back"))
        self._save = SaveSound(shelf.render)
        self._scroll = Scroll(620, margins=False)
        self._scroll.clear()
        self._scroll.column.addWidget(self._save)
        self._scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(S)
        box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(self._scroll)

    @property
    def session(self) -> SessionCard | None:
        """The card of the session that is shown, if one is that can be played."""
        return self.card if isinstance(self.card, SessionCard) else None

    def show_entry(self, entry: Entry) -> None:
        """Show a session, or what is to be mended in its file."""
        if not mended(entry):
            self._save.offer(None)
            card = self._fresh(Card(entry.title))
            card.body.addWidget(PlainLabel(entry.title, Type.H1))
            card.body.addWidget(Faults(entry, partial(self.turn.emit, "again")))
            return
        session = SessionCard(entry, self._shelf)
        session.begin.connect(self.begin)
        session.noted.connect(self.noted)
        session.moved.connect(partial(self._offer_sound, session))
        session.fit.changed.connect(partial(self._fit_anew, entry))
        self._fresh(session)
        if entry.own:
            self._offer_to_add(session, tr("Add another session…"))
        self._offer_sound(session)

    def show_nothing(self, words: str, near: tuple[Entry, ...]) -> None:
        """Nothing was found for `words`, or nothing meets the filters; `near` might be meant."""
        self._save.offer(None)
        card = self._fresh(Card(tr("Nothing found")))
        card.body.addWidget(PlainLabel(tr("Nothing found"), Type.H2))
        said = tr("Nothing here is called “{words}”.", words=words)
        if not words:
            said = tr("No session has all of that at once.")
        card.body.addWidget(LongWords(said, Type.BODY, tone="muted"))
        if near:
            card.body.addSpacing(S)
            card.body.addWidget(PlainLabel(tr("Near to it"), Type.STRONG))
        for entry in near:
            button = Button(entry.title, Weight.QUIET, name=tr("Show {title}", title=entry.title))
            button.clicked.connect(partial(self.turn.emit, entry.id))
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addSpacing(S)
        clear = Button(tr("Show all sessions"))
        clear.clicked.connect(partial(self.turn.emit, "clear"))
        card.body.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeading)

    def show_own(self) -> None:
        """There are no sessions of one's own yet: where they go."""
        self._save.offer(None)
        card = self._fresh(Card(tr("From file")))
        card.body.addWidget(PlainLabel(tr("Sessions of your own"), Type.H2))
        words = tr(
            "A session is one text file that you can write, or that somebody gives you."
            " Let it fall on this window, or put it into the sessions folder, and it stands here."
        )
        card.body.addWidget(PlainLabel(words, Type.BODY))
        card.body.addWidget(
            PlainLabel(tr("It can show words and play sounds, nothing else."), Type.BODY)
        )
        if self._shelf.folder is not None:
            card.body.addSpacing(S)
            card.body.addWidget(LongWords(str(self._shelf.folder), Type.SMALL, tone="muted"))
            folder = folder_button(self._shelf.folder)
            card.body.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeading)
        self._offer_to_add(card, tr("Add a session…"))
        again = Button(tr("Look again"), name=tr("Look again: read the folder anew"))
        again.clicked.connect(partial(self.turn.emit, "again"))
        card.body.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)

    def show_trouble(self, words: str) -> None:
        """A file could not be added: why."""
        self._save.offer(None)
        card = self._fresh(Card(tr("From file")))
        card.body.addWidget(PlainLabel(tr("This was not added"), Type.H2))
        card.body.addWidget(LongWords(words, Type.BODY))
        self._offer_to_add(card, tr("Another file…"))

    def focus_first(self) -> None:
        """Go to Begin; to the first thing that can be pressed where nothing can begin."""
        if self.session is not None:
            button = self.session.button
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, button, partial(self._show_from_title, button))
        elif self.card is not None:
            first = next(iter(self.card.findChildren(Button)), self.back)
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_from_title(self, button: QWidget) -> None:
        """As much of the card as stands above the button, now that each has its place."""
        self._scroll.settle()
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.ensureWidgetVisible(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.turn.emit("back")
        else:
            super().keyPressEvent(event)

    def _fit_anew(self, entry: Entry) -> None:
        """The same session, as it suits now; the focus stays where the choice was made."""
        self.show_entry(entry)
        if self.session is not None:
            QTimer.singleShot(0, self.session, self.session.fit.focus_first)

    def _offer_sound(self, session: SessionCard) -> None:
        self._save.offer(session.entry, session.lengths.seconds, session.variant)

    def _offer_to_add(self, card: Card, words: str) -> None:
        add = Button(words, Weight.QUIET, icon="plus", name=tr("Add a session: choose its file"))
        add.clicked.connect(partial(self.turn.emit, "add"))
        card.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)

    def _fresh(self, card: Card) -> Card:
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        self._scroll.column.insertWidget(0, card)
        dress(card)
        self._scroll.verticalScrollBar().setValue(0)
        return card
