"""The recovery key: shown once, printed, saved or copied, and typed back from the paper once."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPagedPaintDevice, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.key_paper import as_pdf, draw_on, groups_of, written
from innerheal_desktop.ui.journal.still_life import StillLife
from innerheal_desktop.ui.journal.typed_back import FITS, FITS_NOT, TypedBack
from innerheal_desktop.ui.summary.saving import print_drawn
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, XL, L, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight, paint_ring
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.journal.guard import Guard
    from innerheal_desktop.ui.journal.room import Room

ABOUT = (
    mark(
        "If the passphrase is ever forgotten, this key opens the journal. It is shown now, and"
        " never again: InnerHeal keeps no copy of it."
    ),
    mark(
        "Paper is a good place for it, where your important papers are, and not beside this"
        " computer. A PDF is as safe as the place it lies in."
    ),
)
COPIED = mark("Copied. The clipboard is cleared in 30 seconds.")
GOING = mark(
    "The key cannot be shown a second time. If it is not on paper yet, this is the moment. If it is"
    " too much just now: a new one can be made later, in Settings › Privacy."
)
NAME = mark("Say on the paper what it is for")
FILE = mark("Recovery key")
LARGE, SPACED = 24, 2.0  # pixels at 100 % text

Ask = Callable[["QWidget", str], str]
Print = Callable[["QWidget", Callable[[QPagedPaintDevice], None]], bool]


def ask_for_pdf(parent: QWidget, name: str) -> str:
    """Ask for a place with the system's own dialog; empty when there shall be none."""
    from pathlib import Path

    from innerheal_desktop.ui.summary.saving import ask_titled

    return ask_titled(parent, Path(name).stem, name)


class Group(PlainLabel):
    """Five signs of the key, large, in the letters in which no two look alike."""

    def __init__(self, signs: str) -> None:
        super().__init__(signs, Type.STRONG)
        self.setWordWrap(False)

    def _measure(self) -> None:
        super()._measure()
        font = font_for(Type.STRONG, scale_of(QApplication.font()), LARGE)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, SPACED)
        self.setFont(font)

    def _line(self) -> int:
        return self.fontMetrics().height()


class KeyPanel(QFrame):
    """The groups of a key, large, from left to right in every language; or covered."""

    accessible_role = "StaticText"

    def __init__(self, key: str) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Sign by sign, as one would dictate it.
        groups = groups_of(key)
        self.setAccessibleName(", ".join(" ".join(group) for group in groups))
        # Whoever does not see it comes to it by Tab: it is shown this once.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        grid = QGridLayout(self)
        grid.setContentsMargins(M, M, M, M)
        grid.setHorizontalSpacing(XL)
        grid.setVerticalSpacing(M)
        for at, group in enumerate(groups):
            grid.addWidget(Group(group), at // 3, at % 3)
        grid.setColumnStretch(3, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        super().paintEvent(event)
        if self.hasFocus():
            shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
            paint_ring(QPainter(self), shape, token(self.palette(), "focus"), CONTROL_CORNER)


class RecoverySheet(Sheet):
    """`key` was just made, and `done` says by what; `ask` asks for a place, `print_` for a printer.

    Whoever leaves before it was typed back is asked once whether it is on paper.
    """

    def __init__(
        self,
        window: QWidget,
        room: Room,
        key: str,
        done: str = "",
        ask: Ask = ask_for_pdf,
        print_: Print = print_drawn,
    ) -> None:
        super().__init__(window, tr("Your recovery key"), tr("Later"))
        self._room, self._key, self._ways = room, key, (ask, print_)
        self._warned = False
        self.way_out.clicked.disconnect(self.leave)
        self.way_out.clicked.connect(self.go)
        self.shown = Shown(key)
        for name, do in (("print", self._print), ("pdf", self._save), ("copy", self._copy)):
            self.shown.buttons[name].clicked.connect(partial(_done, do))
        self.typed = TypedBack()
        self.typed.given.connect(self._check)
        self.typed.begun.connect(self._cover)
        if done:
            self.column.addWidget(PlainLabel(done, Type.STRONG, characters=70))
        self.column.addWidget(self.shown)
        self.column.addWidget(self.line)
        self.column.addWidget(self.typed)
        self.column.addStretch(1)

    def go(self) -> None:
        """Leave; where the key was not typed back, after a word about it."""
        if self._warned or self._room.journal.confirmed:
            self.leave()
            return
        self._warned = True
        self.say(tr(GOING), urgent=True)

    def leave(self) -> None:
        """Go, and keep nothing of the key."""
        self._key = ""
        self.typed.wipe()
        super().leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes, with the same word about it."""
        if event.key() == Qt.Key.Key_Escape:
            self.go()

    def _check(self) -> None:
        if self.typed.fits(self._room):
            self.typed.hide()
            self.typed.wipe()
            self.shown.hide()
            self.column.insertWidget(0, StillLife(), 0, Qt.AlignmentFlag.AlignLeading)
            self.way_out.setText(tr("Done"))
            self.way_out.updateGeometry()
            self.say(tr(FITS))
            self.way_out.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.say(tr(FITS_NOT), urgent=True)
            self.typed.focus()

    def _cover(self) -> None:
        """What is typed back comes from the paper: the key is covered meanwhile."""
        self.shown.cover(covered=True)

    @property
    def _day(self) -> date:
        return self._room.house.home.clock.now().astimezone().date()

    def _print(self) -> None:
        key, day, named = self._key, self._day, self.shown.named.isChecked()
        if self._ways[1](self, lambda device: draw_on(device, key, day, named=named)):
            self.say(tr("Given to the printer."))

    def _save(self) -> None:
        from innerheal_desktop.ui.summary.saving import keep

        path = self._ways[0](self, f"{tr(FILE)}.pdf")
        if not path:
            return
        named = self.shown.named.isChecked()
        try:
            keep(written(path), as_pdf(self._key, self._day, named=named))
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
        else:
            said = tr("Saved: {file}.", file=written(path))
            mine = tr("Only you can read it.")
            self.say(f"{said} {mine}" if os.name == "posix" else said)

    def _copy(self) -> None:
        from innerheal_desktop.ui.journal.guard import guard_of

        guard: Guard = guard_of(self.window(), self._room)
        guard.copies.copy(self._key)
        self.say(tr(COPIED))


class Shown(QWidget):
    """What the key is for, the key, and the ways to keep it."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.panel = KeyPanel(key)
        self.uncover = Button(tr("Show it again"), name=tr("Show the recovery key again"))
        self.uncover.clicked.connect(lambda: self.cover(covered=False))
        self.uncover.hide()
        self.named = Tick(tr(NAME))
        self.named.setChecked(True)
        self.buttons = {
            "print": Button(tr("Print…"), Weight.MAIN, name=tr("Print the recovery key…")),
            "pdf": Button(
                tr("Save as PDF…"), icon="save", name=tr("Save the recovery key as PDF…")
            ),
            "copy": Button(tr("Copy"), icon="copy", name=tr("Copy the recovery key")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        for words in ABOUT:
            column.addWidget(PlainLabel(tr(words), Type.BODY, characters=70))
        card = Card(tr("Your recovery key"))
        card.body.addWidget(self.panel)
        card.body.addWidget(self.uncover, 0, Qt.AlignmentFlag.AlignLeading)
        row = Flow(S)
        for button in self.buttons.values():
            row.addWidget(button)
        column.addWidget(card)
        column.addWidget(self.named)
        column.addLayout(row)

    def cover(self, *, covered: bool) -> None:
        """Show the key, or that it is covered."""
        self.panel.setHidden(covered)
        self.uncover.setHidden(not covered)


def _done(do: Callable[[], None]) -> None:
    do()
