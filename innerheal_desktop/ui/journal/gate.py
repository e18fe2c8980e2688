"""The gate: what stands before a locked journal, and opens to whoever has a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from innerheal_desktop.journal.errors import DamagedHeaderError
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.opening import Opening
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.still_life import StillLife
from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

WIDEST = 580
# Below this height (pixels at 100 % text) there is room for what one needs alone.
TALL = 330.0
LOCKED = mark("Your journal is locked")
ABOUT = mark("What you wrote is sealed on this computer. It opens with your passphrase.")


class Gate(QWidget):
    """A closed book in the evening light, and below it the ways to open it."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.setAccessibleName(tr(LOCKED))
        self.room = room
        self.picture = StillLife()
        self.heading = PlainLabel(tr(LOCKED), Type.H1)
        self.opening = Opening(room.journal, tr(ABOUT))
        self.opening.opened.connect(self._opened)
        self.opening.wanted.connect(self._want)
        scroll = Scroll(WIDEST)
        scroll.clear()
        scroll.column.setSpacing(S)
        scroll.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        scroll.column.addWidget(self.heading)
        scroll.column.addSpacing(S)
        scroll.column.addWidget(self.opening)
        scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def fill(self) -> None:
        """Be ready for a passphrase, and watch over the journal once it is open."""
        from innerheal_desktop.ui.journal.guard import guard_of

        guard_of(self, self.room)
        trouble = self.room.journal.trouble
        if isinstance(trouble, DamagedHeaderError):
            self.opening.tell_damaged(trouble)

    def focus_first(self) -> None:
        """Where it is written."""
        if not self.opening.busy:
            self.opening.way.focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere leaves nothing standing in the fields."""
        self.opening.begin_anew()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the words come first."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, other hills; another text size, another room for the picture."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Far hills at the foot, as on the other pages, and the light of the lantern."""
        from innerheal_desktop.ui.visuals.ground import paint_hills, scenery

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_hills(painter, QRectF(self.rect()), scenery(worn(self.palette())))
        if self.picture.isVisible():
            self.picture.paint_light(painter, self)

    def _fit(self) -> None:
        words = TALL * scale_of(QApplication.font())
        self.picture.setVisible(self.height() >= words + self.picture.sizeHint().height())
        self.opening.explain(tr(ABOUT) if self.height() >= words else "")
        self.heading.write_in(Type.H1 if self.height() >= words else Type.H3)

    def _opened(self, by: str) -> None:
        """Whoever came by the recovery key is offered a passphrase they can keep in mind."""
        if by == "recovery":
            from innerheal_desktop.ui.journal.doors import open_new_passphrase

            open_new_passphrase(self.window(), self.room)

    def _want(self, what: str) -> None:
        do = getattr(self.window(), "do", None)
        if do is not None:
            do(what)
