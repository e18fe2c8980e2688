"""Privacy: the promise and the folder, everything to take along, and the way to erase it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.dialogs import where_to_save
from innerheal_desktop.ui.pages.about import PrivacyGroup
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.working import Working

if TYPE_CHECKING:
    from innerheal_desktop.leaving.taking import Taken
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences

TAKE = mark("Take everything with you")
TAKE_HELP = mark(
    "One ZIP file with your practice, your notes and answers, your settings, and sessions and "
    "sounds of your own, in forms that other programs read. A file inside says what each one is. "
    "Your journal is in it too: while it is locked, as sealed as it lies; otherwise so that "
    "whoever has the file can read it."
)
BRING = mark("Come from another app")
BRING_HELP = mark(
    "Years of practice from Insight Timer, Apple Health and others come in from a file. You see "
    "first what is in it, and can take all of it back."
)
BACK_HELP = mark(
    "The ZIP, a copied folder or a copy of the log, from another computer or from before: all that"
    " is in it is then here again. What is here now is set aside first."
)
ERASE = mark("Erase everything")
ERASE_HELP = mark(
    "Every file that InnerHeal keeps of you on this computer goes. You see first what that is, "
    "and nothing goes before you have typed a word."
)
FAULT = mark("The file could not be written because of a fault in the app. Nothing was kept.")

Ask = Callable[[QWidget, str], str]


def ask_place(parent: QWidget, name: str) -> str:
    """Ask for a place with the system's own dialog; empty when there shall be none."""
    kinds = tr("ZIP archive") + " (*.zip)"
    return where_to_save(parent, tr(TAKE), name, kinds)


class TakeAlong(QWidget):
    """A button, a bar that fills while the window goes on, and one line of what came of it."""

    def __init__(self, memory: Memory, ask: Ask = ask_place) -> None:
        super().__init__()
        self._memory = memory
        self._ask = ask
        self._announcer = Announcer(self)
        self.button = Button(f"{tr(TAKE)}…", icon="save")
        self.working = Working(
            tr("Everything to take along, percent written"), tr("Cancel taking everything along")
        )
        self.working.ended.connect(self._end)
        self.line = LongWords("", Type.SMALL, tone="muted")
        self.button.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.working)
        column.addWidget(self.line)
        self._show()

    @property
    def writing(self) -> bool:
        """Whether the archive is being written."""
        return self.working.busy

    def stop(self) -> None:
        """Write no more; no half file stays."""
        self.working.stop()

    def _take(self) -> None:
        from innerheal_desktop.leaving.taking import archive_name, take

        now = self._memory.home.clock.now().astimezone()
        path = self._ask(self, archive_name(now))
        if not path:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        home, log = self._memory.home, self._memory.log
        folder, journal = home.folder, home.journal

        def work(out: Path, tell: Callable[[float], None]) -> Taken:
            return take(folder, log, out, now, tell, journal=journal)

        self.working.begin(work, Path(path))
        self._show(tr("Writing “{file}”.", file=Path(path).name))
        self.working.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, result: Any) -> None:
        held = self.window().focusWidget() is self.working.cancel
        self._show(taken_words(result))
        if held:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(result, Exception) and not isinstance(result, TroubleError):
            raise result

    def _show(self, words: str = "") -> None:
        self.button.setVisible(not self.working.busy)
        self.line.say(words)
        self.line.setVisible(bool(words))
        self._announcer.say(words)


def taken_words(result: Taken | Exception | None) -> str:
    """What came of it, honestly."""
    if result is None:
        return tr("Cancelled. Nothing was kept.")
    if isinstance(result, TroubleError):
        return str(result)
    if isinstance(result, Exception):
        return tr(FAULT)
    records = plural("{n} record", "{n} records", result.records)
    files = plural("{n} file of yours", "{n} files of yours", result.files)
    said = tr(
        "Saved: {file}. It holds {records} and {files}.",
        file=result.path,
        records=records,
        files=files,
    )
    if result.pages is None:
        sealed = tr("Your journal is in it as it lies, and opens with its own passphrase.")
        return f"{said} {sealed}"
    if not result.pages:
        return said
    pages = plural(
        "{n} page of your journal is in it, and can be read by whoever has the file.",
        "{n} pages of your journal are in it, and can be read by whoever has the file.",
        result.pages,
    )
    return f"{said} {pages}"


class TakeCard(Card):
    """Everything that one can take along."""

    def __init__(self, memory: Memory, ask: Ask = ask_place) -> None:
        super().__init__(tr(TAKE))
        self.take = TakeAlong(memory, ask)
        self.body.addWidget(PlainLabel(tr(TAKE), Type.H3))
        self.body.addWidget(PlainLabel(tr(TAKE_HELP), Type.BODY, tone="muted", characters=70))
        self.body.addSpacing(S)
        self.body.addWidget(self.take)


class BringCard(Card):
    """The way to the desk at which practice from another app comes in."""

    def __init__(self, bring: Callable[[], None]) -> None:
        super().__init__(tr(BRING))
        self.bring = Button(tr("Bring practice along…"), icon="folder")
        self.bring.clicked.connect(bring)
        self.body.addWidget(PlainLabel(tr(BRING), Type.H3))
        self.body.addWidget(PlainLabel(tr(BRING_HELP), Type.BODY, tone="muted", characters=70))
        self.body.addSpacing(S)
        self.body.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeading)


class ReturnCard(Card):
    """The way to the sheet that brings everything back."""

    def __init__(self, bring: Callable[[], None]) -> None:
        from innerheal_desktop.ui.returning.sheet import TITLE

        super().__init__(tr(TITLE))
        self.bring = Button(f"{tr(TITLE)}…", icon="undo")
        self.bring.clicked.connect(bring)
        self.body.addWidget(PlainLabel(tr(TITLE), Type.H3))
        self.body.addWidget(PlainLabel(tr(BACK_HELP), Type.BODY, tone="muted", characters=70))
        self.body.addSpacing(S)
        self.body.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeading)


class EraseCard(Card):
    """The way to the sheet that erases."""

    def __init__(self, erase: Callable[[], None]) -> None:
        super().__init__(tr(ERASE))
        self.erase = Button(f"{tr(ERASE)}…")
        self.erase.clicked.connect(erase)
        self.body.addWidget(PlainLabel(tr(ERASE), Type.H3))
        self.body.addWidget(PlainLabel(tr(ERASE_HELP), Type.BODY, tone="muted", characters=70))
        self.body.addSpacing(S)
        self.body.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeading)


def privacy_group(
    title: str,
    memory: Memory,
    do: Callable[[str], None],
    lock: tuple[Preferences, Callable[[str], None]],
) -> PrivacyGroup:
    """The group of the settings; `do` opens a sheet: `erase`, `restore` or `returning`.

    `lock` are the choices of the journal's lock, and what does a deed of it by its name.
    """
    from innerheal_desktop.ui.journal.settings_card import JournalCard
    from innerheal_desktop.ui.pages.backups import BackupsCard

    group = PrivacyGroup(title, memory.home.folder)
    backups = BackupsCard(memory, partial(do, "restore"))
    group.filled.connect(backups.fill)
    card = JournalCard(memory.home.journal, *lock)
    group.filled.connect(card.fill)
    group.column.addWidget(card)
    group.column.addWidget(backups)
    group.column.addWidget(BringCard(lambda: lock[1]("moving")))
    group.column.addWidget(TakeCard(memory))
    group.column.addWidget(ReturnCard(partial(do, "returning")))
    group.column.addWidget(EraseCard(partial(do, "erase")))
    return group
