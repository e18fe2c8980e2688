"""The ways to a locked journal: the passphrase, the recovery key, neither, and a damaged lock."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.key_field import KeyField
from innerheal_desktop.ui.journal.secret import Secrets
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

NEITHER = (
    mark(
        "Without the passphrase and without the recovery key nobody can open this journal: not"
        " you, not us, not anybody who offers it for money. That is what sealing means, and it is"
        " hard when it shuts out the person it was for."
    ),
    mark(
        "Nothing has to be decided today. What is sealed stays as it is, and passphrases do come"
        " back: on another day, on another keyboard, or with the words you were fond of that year."
        " A recovery key may lie where papers lie that matter."
    ),
    mark(
        "You can also begin a new journal. The sealed one is put aside in the folder of your data,"
        " under “set-aside”. It is not deleted, and can be brought back."
    ),
)
DAMAGED = (
    mark(
        "This is not about your passphrase. What holds the key of the journal cannot be read, here"
        " and in its copy beside it."
    ),
    mark(
        "Each backup holds it as well, and so does a copy of your folder that you made elsewhere."
        " Your pages may be whole, and wait for it: please delete nothing now."
    ),
)


class Way(QWidget):
    """A way: `given` says that what stands in it shall be tried, `turn` names another way."""

    given = Signal()
    turn = Signal(str)

    def __init__(self, *lines: str) -> None:
        super().__init__()
        self.told = " ".join(tr(line) for line in lines)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(L)
        self.row = Flow(S)
        for line in lines:
            self.column.addWidget(PlainLabel(tr(line), Type.BODY, characters=84))

    @property
    def text(self) -> str:
        """What was typed."""
        return ""

    def wipe(self) -> None:
        """Keep nothing of it."""

    @property
    def first(self) -> QWidget:
        """Where a hand would begin."""
        return self.row.widgets()[0]

    def focus_first(self) -> None:
        """Put the focus there."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Try what was typed, if anything was."""
        if self.text:
            self.given.emit()
        else:
            self.focus_first()

    def leads(self, words: str, to: str) -> Button:
        """A quiet button to another way."""
        button = Button(words, Weight.QUIET)
        button.clicked.connect(partial(self.turn.emit, to))
        return button


class ByPassphrase(Way):
    """The passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self.secrets = Secrets(tr("Passphrase"))
        self.secrets.entered.connect(self.go)
        self.unlock = Button(tr("Unlock"), Weight.MAIN, name=tr("Unlock the journal"))
        self.unlock.clicked.connect(self.go)
        self.row.addWidget(self.unlock)
        self.row.addWidget(self.leads(tr("I have the recovery key"), "recovery"))
        self.row.addWidget(self.leads(tr("I have neither"), "neither"))
        self.column.addWidget(self.secrets)
        self.column.addLayout(self.row)

    @property
    def text(self) -> str:
        """The passphrase."""
        return self.secrets.texts[0]

    def wipe(self) -> None:
        """Keep nothing of it."""
        self.secrets.wipe()

    @property
    def first(self) -> QWidget:
        """The field."""
        return self.secrets.lines[0]

    def focus_first(self) -> None:
        """Put the focus there, all of it selected."""
        self.secrets.focus()


class ByRecoveryKey(Way):
    """The recovery key."""

    def __init__(self) -> None:
        super().__init__()
        self.key = KeyField()
        self.key.entered.connect(self.go)
        self.unlock = Button(
            tr("Unlock"), Weight.MAIN, name=tr("Unlock the journal with the recovery key")
        )
        self.unlock.clicked.connect(self.go)
        self.row.addWidget(self.unlock)
        self.row.addWidget(self.leads(tr("Back to the passphrase"), "passphrase"))
        self.row.addWidget(self.leads(tr("I have neither"), "neither"))
        self.column.addWidget(self.key)
        self.column.addLayout(self.row)

    @property
    def text(self) -> str:
        """The key as it was typed."""
        return self.key.line.text().strip()

    def wipe(self) -> None:
        """Keep nothing of it."""
        self.key.line.wipe()

    @property
    def first(self) -> QWidget:
        """The field. A slip is mended, not typed all anew: nothing is selected."""
        return self.key.line


class Neither(Way):
    """Nobody can open it: what stays possible."""

    def __init__(self) -> None:
        super().__init__(*NEITHER)
        self.later = Button(tr("Keep it for later"))
        self.later.clicked.connect(partial(self.turn.emit, "passphrase"))
        self.anew = Button(
            tr("Begin a new journal"), name=tr("Put the sealed journal aside, and begin a new one")
        )
        self.anew.clicked.connect(self.given)
        self.row.addWidget(self.later)
        self.row.addWidget(self.anew)
        self.column.addLayout(self.row)


class Damaged(Way):
    """What holds the key cannot be read: the ways on."""

    def __init__(self) -> None:
        super().__init__(*DAMAGED)
        self.backups = Button(tr("Bring back a backup…"))
        self.backups.clicked.connect(partial(self.turn.emit, "journal-backups"))
        self.row.addWidget(self.backups)
        self.row.addWidget(self.leads(tr("Try again"), "passphrase"))
        self.row.addWidget(self.leads(tr("Begin a new journal"), "neither"))
        self.column.addLayout(self.row)
