"""What stays on this computer, and what the app is made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices

from innerheal_desktop import __version__, paths
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.field_group import Group
from innerheal_desktop.ui.pages.sources import all_sources_button
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

PROMISES = (
    mark("InnerHeal never goes online. It holds no code that could, and a test sees to it."),
    mark("There is no account, and nothing about you is sent anywhere."),
    mark("All that you do here stays in one folder of yours, in forms that other programs read."),
)
# What may lie in the folder: its name, and what it is.
KEPT = (
    ("practice.sqlite", mark("Your practice: what, when, and how long")),
    ("log-*.jsonl", mark("The same once more, a plain text for each year")),
    ("journal.sqlite", mark("Your journal")),
    ("journal-key.json", mark("What its passphrase and its recovery key open")),
    ("drafts", mark("Pages of the journal that are still being written")),
    ("backups", mark("Copies of both, from the last days, weeks and months")),
    ("set-aside", mark("What a restore has put aside")),
    ("ballast", mark("Room kept free, so that your practice can be written on a full disk")),
    ("settings.json", mark("Your settings")),
    ("sessions", mark("Sessions of your own, one text file each")),
    ("sounds", mark("Sounds of your own")),
)
CANNOT_OPEN = mark("The folder could not be opened here. This is where it is.")
NOT_MEDICAL = mark(
    "InnerHeal is for everyday wellbeing. It is not medical or psychological treatment, and does "
    "not replace a doctor, a therapist or emergency help."
)
HONEST = mark(
    "Each session says what is known of it: tested, little tested, or tradition. What nobody here "
    "has read is not told as a fact."
)
# What the app is made of: name, the package that knows its version, licence, and what it does.
MADE_OF = (
    ("InnerHeal Desktop", "", "MIT", mark("this app, its sessions, sounds and pictures")),
    ("Qt", "", "LGPL 3", mark("the window")),
    ("PySide6", "PySide6-Essentials", "LGPL 3", mark("Qt for Python")),
    ("pygame-ce", "pygame-ce", "LGPL 2.1", mark("the way to the sound device, with SDL (zlib)")),
    ("NumPy", "numpy", "BSD", mark("the mixing of sound")),
    ("soundfile", "soundfile", "BSD", mark("sound files, with libsndfile (LGPL 2.1)")),
    ("markdown-it-py", "markdown-it-py", "MIT", mark("the reading of sessions")),
    ("Rich", "rich", "MIT", mark("the player for terminals")),
    ("PyNaCl", "PyNaCl", "Apache 2.0", mark("the sealing of the journal, with libsodium (ISC)")),
    ("platformdirs", "platformdirs", "MIT", mark("where your system keeps such data")),
    ("Atkinson Hyperlegible", "", "OFL 1.1", mark("the letters of most words")),
    ("Literata", "", "OFL 1.1", mark("the letters of headings and guidance")),
    ("Kokoro-82M", "", "Apache 2.0", mark("the recorded voice: it is synthetic, nobody's own")),
    ("kokoro-onnx", "", "MIT", mark("the form of that model with which it was recorded")),
)
LICENCES = (
    ("Atkinson Hyperlegible", "fonts/atkinson-hyperlegible/OFL.txt"),
    ("Literata", "fonts/literata/OFL.txt"),
    ("Kokoro-82M", "licences/kokoro-82m.txt"),
    ("kokoro-onnx", "licences/kokoro-onnx.txt"),
    (mark("About the voice"), "licences/notice.txt"),
)


def open_folder(folder: Path) -> bool:
    """Show a folder with the system's own program; false where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def version_of(package: str) -> str:
    """The version of an installed package; empty where it is not known."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return ""


class PrivacyGroup(Group):
    """The promise, and the folder that holds everything; `filled` tells what else is here."""

    filled = Signal()

    def __init__(
        self, title: str, folder: Path, open_: Callable[[Path], bool] = open_folder
    ) -> None:
        super().__init__(title)
        self._folder = folder
        self._open = open_
        self._announcer = Announcer(self)
        self.line = PlainLabel("", Type.SMALL, tone="muted")
        self.button = Button(tr("Open the folder"), icon="folder")
        self.button.clicked.connect(self._press)
        promise = _card(self, tr("What InnerHeal promises"))
        for words in PROMISES:
            promise.body.addWidget(PlainLabel(tr(words), Type.BODY, characters=70))
        where = _card(self, tr("Where your data is"))
        where.body.addWidget(LongWords(str(folder), Type.STRONG))
        self.kept = PlainLabel("", Type.SMALL, tone="muted")
        where.body.addWidget(self.kept)
        where.body.addSpacing(S)
        where.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        where.body.addWidget(self.line)
        self.line.hide()

    def fill(self) -> None:
        """Tell what is in the folder now."""
        # Of files that are named by the year each is told of.
        there = [
            (path.name, words) for form, words in KEPT for path in sorted(self._folder.glob(form))
        ]
        lines = [tr("{file}: {what}", file=name, what=tr(words)) for name, words in there]
        self.kept.say("\n".join(lines) or tr("Nothing is kept there yet."))
        self.filled.emit()

    def _press(self) -> None:
        opened = self._open(self._folder)
        self.line.say("" if opened else tr(CANNOT_OPEN))
        self.line.setVisible(not opened)
        self._announcer.say(self.line.text())


class AboutGroup(Group):
    """The version, what the app is, what it is made of, and its licences."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.around = Button(tr("Show me around"), icon="today")
        self.safety = Button(tr("Before you begin"), name=tr("Before you begin: the safety page"))
        app = _card(self, tr("InnerHeal Desktop {version}", version=__version__))
        app.body.addWidget(PlainLabel(tr(NOT_MEDICAL), Type.BODY, characters=70))
        app.body.addSpacing(S)
        ways = Flow(S)
        ways.addWidget(self.around)
        ways.addWidget(self.safety)
        app.body.addLayout(ways)
        honest = _card(self, tr("What is known"))
        honest.body.addWidget(PlainLabel(tr(HONEST), Type.BODY, characters=70))
        honest.body.addSpacing(S)
        self.sources = all_sources_button()
        honest.body.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignLeading)
        made = _card(self, tr("Made of"))
        for name, package, licence, what in MADE_OF:
            known = qVersion() if name == "Qt" else version_of(package) if package else ""
            line = " ".join(part for part in (name, known) if part)
            made.body.addWidget(PlainLabel(f"{line} · {licence}", Type.BODY))
            made.body.addWidget(PlainLabel(tr(what), Type.SMALL, tone="muted"))
        letters = _card(self, tr("Licences of the letters and the voice"))
        row = Flow(S)
        for name, file in LICENCES:
            said = tr("Show the licence of {what}", what=tr(name))
            button = Button(tr(name), name=said)
            button.clicked.connect(partial(self._show, file))
            row.addWidget(button)
        letters.body.addLayout(row)
        self.licence = LongWords("", Type.SMALL)
        self.licence.hide()
        letters.body.addSpacing(L)
        letters.body.addWidget(self.licence)

    def _show(self, file: str) -> None:
        try:
            text = (paths.assets() / file).read_text("utf-8")
        except OSError as error:
            text = error.strerror or str(error)
        self.licence.say(text)
        self.licence.show()


def _card(group: Group, title: str) -> Card:
    card = Card(title)
    card.body.addWidget(PlainLabel(title, Type.H3))
    group.column.addWidget(card)
    return card
