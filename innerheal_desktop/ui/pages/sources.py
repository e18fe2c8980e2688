"""Sources: what an evidence line rests on, and how far anybody here has read it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop import paths
from innerheal_desktop.library.references import PARTLY, SEEN, UNCHECKED, Reference, of
from innerheal_desktop.library.references import read_references as read
from innerheal_desktop.session.script import Evidence
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.session_words import EVIDENCE, KNOWN
from innerheal_desktop.ui.theme.spacing import XS, L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

STANDING = {
    SEEN: mark("Read for this app, on public pages."),
    PARTLY: mark("Read in part, or told by a later text."),
    UNCHECKED: mark("Named from general knowledge and not read by us. Nothing is claimed from it."),
}
AVERAGES = mark("What studies find are averages of groups, and no promise to anybody.")
ALL = mark("What the evidence lines of the sessions rest on. Nothing here is opened or sent.")


class SourcesSheet(Sheet):
    """The references of one session, or all of them for none."""

    def __init__(self, window: QWidget, evidence: Evidence | None = None) -> None:
        title = tr("All sources") if evidence is None else tr("What is known")
        super().__init__(window, title)
        known = read(paths.assets())
        self.column.setSpacing(M)
        if evidence is None:
            self._tell(tr(ALL), Type.BODY)
            self._add_dots()
            self._add(known.values())
        else:
            dot, _ = EVIDENCE[evidence.strength]
            self._tell(f"{dot} {tr(KNOWN[evidence.strength])}", Type.STRONG)
            if evidence.line:
                self._tell(evidence.line, Type.BODY)
            self._tell(tr(AVERAGES), Type.SMALL)
            self._add(of(evidence.refs, known))
        self.column.addStretch(1)

    def _tell(self, words: str, type_: Type) -> None:
        self.column.addWidget(PlainLabel(words, type_, characters=72))

    def _add_dots(self) -> None:
        """What each dot says."""
        for strength, (dot, _) in EVIDENCE.items():
            self._tell(f"{dot} {tr(KNOWN[strength])}", Type.BODY)
        self._tell(tr(AVERAGES), Type.SMALL)

    def _add(self, references: Iterable[Reference]) -> None:
        self.column.addSpacing(S)
        for reference in references:
            self.column.addWidget(Source(reference))


class Source(QWidget):
    """One reference: how it is cited, what was found, whether it was read, and its address."""

    def __init__(self, reference: Reference) -> None:
        super().__init__()
        self.setAccessibleName(tr("Source {name}", name=reference.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, L)
        column.setSpacing(XS)
        column.addWidget(LongWords(reference.cite, Type.STRONG))
        if reference.found:
            column.addWidget(LongWords(reference.found, Type.BODY))
        if reference.link:
            column.addWidget(LongWords(reference.link, Type.SMALL))
        said = f"{reference.id} · {tr(STANDING[reference.standing])}"
        column.addWidget(PlainLabel(said, Type.SMALL, tone="muted", characters=72))


def sources_button(evidence: Evidence) -> Button:
    """What opens the references of a session, over the window that it stands in."""
    button = Button(tr("Sources"), Weight.QUIET, name=tr("Show what is known, and the sources"))
    button.clicked.connect(partial(_open, button, evidence))
    return button


def all_sources_button() -> Button:
    """What opens all references."""
    button = Button(tr("All sources"), name=tr("Show all sources of what is said to be known"))
    button.clicked.connect(partial(_open, button, None))
    return button


def _open(button: Button, evidence: Evidence | None) -> None:
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    SourcesSheet(button.window(), evidence).appear()
