"""The card of one session: what it is, how long, which variant, and Begin."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from innerheal_desktop.care.gates import BREATHING, NOT_WHILE
from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.lengths import spans
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.pages.session_faults import folder_button
from innerheal_desktop.ui.pages.session_fit import SessionFit
from innerheal_desktop.ui.pages.session_lengths import Lengths
from innerheal_desktop.ui.pages.session_picture import PictureChoice
from innerheal_desktop.ui.pages.session_words import EVIDENCE, GATES, KNOWN, PERMISSIONS, about
from innerheal_desktop.ui.pages.sources import sources_button
from innerheal_desktop.ui.pages.voice_line import Foretold, VoiceLine
from innerheal_desktop.ui.shelf import LONGEST_NOTE, Shelf
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

WORKED = mark("Worked for me")


class SessionCard(Card):
    """`moved` says that another length or variant is chosen; `noted`, that the person noted it."""

    begin = Signal(str, float, str)  # a session, its seconds, a variant of it or none
    moved = Signal()
    noted = Signal()

    def __init__(self, entry: Entry, shelf: Shelf) -> None:
        super().__init__(entry.title)
        self.entry = entry
        self._shelf = shelf
        self.fit = SessionFit(entry, shelf.fitting)
        seconds, variant = shelf.way(entry)
        self.variant = self.fit.variant or (variant if self.fit.may_be(variant) else "")
        self.lengths = Lengths(entry)
        self.button = Button("", Weight.MAIN, icon="play")
        self.note = Note(shelf.notes().get(entry.id, ""))
        self.lengths.vary(self.variant)
        self.lengths.choose(seconds or self.lengths.seconds)
        self.lengths.moved.connect(self._tell)
        self.button.clicked.connect(self._begin)
        self.note.written.connect(self._write)
        self.body.setSpacing(L)
        self._add_head()
        self._add_choices()
        self._add_about()
        self._tell()

    def _begin(self) -> None:
        self.begin.emit(self.entry.id, self.lengths.seconds, self.variant)

    def _write(self, words: str) -> None:
        self._shelf.note(self.entry.id, words)
        self.noted.emit()

    def _tell(self) -> None:
        """Say on Begin what would begin."""
        seconds = self.lengths.seconds
        self.button.setText(tr("Begin · {length}", length=length_words(seconds)))
        said = tr("Begin {title}, {length}", title=self.entry.title, length=length_spoken(seconds))
        self.button.setAccessibleName(f"{said}, {self.variant}" if self.variant else said)
        gate = tr(GATES[self.entry.gate][1]) if self.entry.gate in GATES else ""
        known = tr(KNOWN[self.entry.evidence.strength])
        self.button.setAccessibleDescription(f"{gate} {known}".strip())
        self.button.updateGeometry()
        self.moved.emit()

    def _add_head(self) -> None:
        entry = self.entry
        top = QHBoxLayout()
        top.setSpacing(S)
        top.addWidget(PlainLabel(entry.title, Type.H1), 1)
        keep = KeepButton(entry.title, kept=self._shelf.is_kept(entry.id))
        keep.toggled.connect(partial(self._keep, entry.id))
        top.addWidget(keep, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(S)
        words.addLayout(top)
        if entry.purpose:
            words.addWidget(PlainLabel(entry.purpose, Type.BODY))
        words.addWidget(PlainLabel(" · ".join(about(entry)), Type.SMALL, tone="muted"))
        self.body.addLayout(words)
        self.keep_button = keep

    def _foretold(self) -> Foretold:
        """Who will speak; nothing where the session cannot be read any more: Begin says why."""
        try:
            return self._shelf.speaker(self.entry.id)
        except TroubleError:
            return Foretold()

    def _keep(self, session: str, kept: bool) -> None:
        self._shelf.keep(session, kept=kept)
        self.noted.emit()

    def _add_choices(self) -> None:
        self.body.addWidget(self.fit)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.lengths)
        self.body.addWidget(VoiceLine(self._foretold()))
        gate = tr(GATES[self.entry.gate][1]) if self.entry.gate in GATES else ""
        never = tr(NOT_WHILE) if self.entry.category in BREATHING else ""
        care = " ".join(text for text in (gate, self.entry.safety, never) if text)
        told = (self.entry.purpose, care)  # a reader that comes in hears these, not all below
        self.setAccessibleDescription(" ".join(text for text in told if text))
        if care:
            self.body.addWidget(PlainLabel(care, Type.BODY))
        if self.entry.variants:
            self.body.addWidget(_part(tr("Ways to do it"), self._variants()))
        self.body.addWidget(PictureChoice(self._shelf, self.entry.id, self.entry.visual))

    def _add_about(self) -> None:
        entry = self.entry
        if entry.steps:
            steps = PlainLabel(" · ".join(entry.steps), Type.SMALL, tone="muted")
            self.body.addWidget(_part(tr("What happens"), steps))
        dot, _ = EVIDENCE[entry.evidence.strength]
        known = [
            PlainLabel(f"{dot} {tr(KNOWN[entry.evidence.strength])}", Type.SMALL, tone="muted")
        ]
        if entry.evidence.line:
            known.append(PlainLabel(entry.evidence.line, Type.SMALL, tone="muted"))
        self.body.addWidget(_part(tr("What is known"), *known))
        if entry.evidence.refs:
            sources = sources_button(entry.evidence)
            self.body.addWidget(sources, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(_part(tr("A note to yourself"), self.note))
        if entry.own:
            self._add_own(Path(entry.path))

    def _add_own(self, file: Path) -> None:
        """What a file of one's own may do, how it is shared and taken away, and where it lies."""
        shared = tr(
            "To share it, give somebody its file, {file}: they let it fall on their window."
            " To take it away, delete that file.",
            file=file.name,
        )
        for words in (tr(PERMISSIONS), shared):
            self.body.addWidget(LongWords(words, Type.SMALL, tone="muted"))
        self.body.addWidget(folder_button(file.parent), 0, Qt.AlignmentFlag.AlignLeading)

    def _variants(self) -> QWidget:
        """The variants to choose from; the author's own comes first."""
        box = QWidget()
        box.setAccessibleName(tr("Ways to do it"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        usual = spans(self.entry)
        for name in ("", *self.entry.variants):
            here = spans(self.entry, name)
            other = name and round(here[0][0] / 60) != round(usual[0][0] / 60)
            range_ = tr("{n} min at least", n=max(round(here[0][0] / 60), 1)) if other else ""
            option = Option(name or tr("As it is written"), range_)
            option.setChecked(name == self.variant)
            option.setEnabled(self.fit.may_be(name))
            option.setToolTip(name)
            option.clicked.connect(partial(self._vary, name))
            column.addWidget(option)
        return box

    def _vary(self, name: str) -> None:
        self.variant = name
        self.lengths.vary(name)
        self._tell()


class KeepButton(Button):
    """A star with its word: kept close, or not."""

    def __init__(self, title: str, *, kept: bool) -> None:
        super().__init__("", Weight.QUIET, icon="star")
        self.setCheckable(True)
        self.setChecked(kept)
        self._title = title
        self.toggled.connect(self._say)
        self._say(kept)

    def _say(self, kept: bool) -> None:
        self.setText(tr("Kept close") if kept else tr("Keep close"))
        self.ink = token(self.palette(), "accent") if kept else None
        self.setAccessibleName(tr("Keep {title} close", title=self._title))
        self.setToolTip(tr("F, in the list"))
        self.updateGeometry()


class Note(QWidget):
    """One private line. `written` is told when the hand leaves it, or when it says it worked."""

    written = Signal(str)

    def __init__(self, words: str) -> None:
        super().__init__()
        self.field = QLineEdit(words)
        self.field.setMaxLength(LONGEST_NOTE)
        self.field.setAccessibleName(tr("A note to yourself"))
        self.field.setPlaceholderText(tr("Only you see this, on this computer"))
        self.worked = Button(tr(WORKED), Weight.QUIET, icon="check")
        self.field.editingFinished.connect(self._write)
        self.worked.clicked.connect(self._say_worked)
        self._kept = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.field)
        column.addWidget(self.worked, 0, Qt.AlignmentFlag.AlignLeading)
        self.worked.setVisible(not words)

    def _say_worked(self) -> None:
        self.field.setText(tr(WORKED))
        self._write()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        words = self.field.text().strip()
        self.worked.setVisible(not words)
        if words != self._kept:
            self._kept = words
            self.written.emit(words)


def _part(title: str, *widgets: QWidget) -> QWidget:
    """A small heading with what belongs to it."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, M, 0, 0)
    column.setSpacing(S)
    column.addWidget(PlainLabel(title, Type.STRONG))
    for widget in widgets:
        column.addWidget(widget)
    return part
