"""The sheet that brings everything back: a file or a folder is chosen, and what came is said.

The program then begins anew, so that nothing is shown of what lay here before.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.dialogs import which_file, which_folder
from innerheal_desktop.ui.pages.backup_words import counts_words
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet
from innerheal_desktop.ui.widgets.working import Working

if TYPE_CHECKING:
    from innerheal_desktop.leaving.settling import Returned
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.shell import Shell

TITLE = mark("Bring everything back")
ABOUT = mark(
    "From another computer, or from before: the ZIP of “Take everything with you”, a folder of"
    " InnerHeal that you copied, or a copy of your log or journal. Your practice and streak, your"
    " place in programmes, your journal, settings and sessions are then as they were."
)
MEANS = mark(
    "A journal that was sealed stays sealed, and opens with its own passphrase or recovery key."
    " What you have practised and written here until now is backed up and set aside, and can be put"
    " back. Nothing leaves this computer."
)
WORKING = mark("One moment: all of it is made ready.")
FAULT = mark("That did not work, because of a fault in the app. Nothing was changed.")

Ask = Callable[[QWidget], str]


def ask_file(parent: QWidget) -> str:
    """Ask for a file with the system's own dialog; empty when there shall be none."""
    return which_file(parent, tr(TITLE))


def ask_folder(parent: QWidget) -> str:
    """The same for a folder that was copied."""
    return which_folder(parent, tr(TITLE))


class ReturningSheet(Sheet):
    """Asks, does it while the window goes on, and says what is here again.

    `again` begins the program anew.
    """

    # Many, as it asks, works and tells on one sheet.

    def __init__(
        self,
        shell: Shell,
        memory: Memory,
        again: Callable[[], None],
        asks: tuple[Ask, Ask] = (ask_file, ask_folder),
    ) -> None:
        super().__init__(shell, tr(TITLE), tr("Not now"))
        self._shell, self._memory, self._again = shell, memory, again
        self.came: Returned | None = None
        self.file = Button(tr("Choose a file…"), Weight.MAIN)
        self.folder = Button(tr("Choose a folder…"))
        for button, ask in zip((self.file, self.folder), asks, strict=True):
            button.clicked.connect(lambda _=False, ask=ask: self._choose(ask))
        self.go_on = Button(tr("Go on"), Weight.MAIN, name=tr("Go on with what is here again"))
        self.go_on.clicked.connect(again)
        self.go_on.hide()
        self.words = [PlainLabel(tr(each), Type.BODY, characters=72) for each in (ABOUT, MEANS)]
        self.working = Working(tr("Bringing everything back, percent read"), tr("Cancel"))
        self.working.ended.connect(self._end)
        self._lay_out()

    def appear(self, first: QWidget | None = None) -> None:
        """Come forward; Enter chooses a file."""
        super().appear(first or self.file)

    def bring(self, source: Path) -> None:
        """Bring back what `source` holds; log and journal are closed while that is done."""
        from innerheal_desktop.leaving.returning import bring_back

        home = self._memory.home
        if "journal" in home.__dict__:
            from innerheal_desktop.ui.journal.doors import close_journal

            # Whoever asks next has it opened anew: should nothing come, it is here as before.
            close_journal(self._shell, home)
        self._memory.let_go()
        self._offer(working=True)
        self.say(tr(WORKING))
        folder, clock = home.folder, home.clock
        self.working.begin(lambda path, tell: bring_back(folder, path, clock, tell), source)
        self.working.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go, once nothing is changed any more; what has come back is gone on with."""
        if self.working.busy:
            self.working.stop()
        elif self.came is not None:
            self._again()
        else:
            super().leave()

    def _choose(self, ask: Ask) -> None:
        path = ask(self)
        if path and not self.working.busy:
            self.bring(Path(path))

    def _end(self, result: Any) -> None:
        from innerheal_desktop.leaving.settling import Returned

        self._memory.reopen()
        self.came = result if isinstance(result, Returned) else None
        self._offer(working=False)
        self.say(returned_words(result), urgent=isinstance(result, Exception))
        to = self.file if self.came is None else self.go_on
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(result, Exception) and not isinstance(result, TroubleError):
            raise result

    def _offer(self, *, working: bool) -> None:
        for button in (self.file, self.folder, self.way_out):
            button.setVisible(self.came is None and not working)
        self.go_on.setVisible(self.came is not None)
        for words in self.words:
            words.setVisible(self.came is None)

    def _lay_out(self) -> None:
        self.column.setSpacing(S)
        for words in self.words:
            self.column.addWidget(words)
        self.column.addSpacing(S)
        ways = Flow(S)
        ways.addWidget(self.file)
        ways.addWidget(self.folder)
        self.column.addLayout(ways)
        self.column.addWidget(self.working)
        self.column.addWidget(self.line)
        self.column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)


def returned_words(result: Any) -> str:
    """What is here again, or why nothing is."""
    if result is None:
        return tr("Cancelled. Nothing was changed.")
    if isinstance(result, TroubleError):
        return str(result)
    if isinstance(result, Exception):
        return tr(FAULT)
    came: Returned = result
    said = [tr("Everything that was in it is here again.")]
    if came.unread:
        said = [
            plural(
                "What could be read of it is here again; {n} entry or file could not be taken.",
                "What could be read of it is here again; {n} entries or files could not be taken.",
                came.unread,
            )
        ]
    if counted := counts_words(came.records, came.days, came.last):
        said.append(tr("Your practice: {counts}.", counts=counted))
    if came.sealed:
        said.append(tr("Your journal is here, and opens with the passphrase that it had."))
    elif came.pages:
        pages = plural("{n} page", "{n} pages", came.pages)
        said.append(tr("Your journal: {pages}, without a passphrase.", pages=pages))
    if came.files:
        said.append(plural("{n} file of yours.", "{n} files of yours.", came.files))
    if came.stayed:
        said.append(
            plural(
                "{n} was not taken, since another of its name is here.",
                "{n} were not taken, since others of their names are here.",
                came.stayed,
            )
        )
    return " ".join(said)


def open_returning(shell: Shell, memory: Memory, again: Callable[[], None]) -> ReturningSheet:
    """Open it over the window."""
    sheet = ReturningSheet(shell, memory, again)
    sheet.appear()
    return sheet
