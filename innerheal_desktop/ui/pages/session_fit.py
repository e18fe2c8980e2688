"""Why a session is otherwise than written for this person, a line each, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.flags import Change
from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.fitting import Fitting

WRITTEN = mark("As it is written, because you wanted it so.")
SURE = mark(
    "You know your body best. Have this session as its author wrote it, from now on? If it is too"
    " much, stop, and breathe as you like."
)


class SessionFit(QWidget):
    """A line for each change, and *Change* where it may be changed; one more press confirms.

    `variant` is the author's variant that suits; `changed` says that the person chose anew.
    """

    # Many, as most are parts that show as one changes and confirms.

    changed = Signal()

    def __init__(self, entry: Entry, fitting: Fitting | None) -> None:
        super().__init__()
        self._entry = entry
        self._fitting = fitting
        self._announcer = Announcer(self)
        self._now = fitting.adapted(entry.id) if fitting is not None else None
        self._first = self._first_way()
        self.line = PlainLabel("", Type.STRONG)
        self.more = PlainLabel("", Type.BODY)
        self.sure = PlainLabel(tr(SURE), Type.BODY)
        self.sure.hide()
        self.ways = QWidget()
        self._flow = Flow(S)
        self.ways.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        if self._first:
            first = tr("New to you, so this begins with: {variant}", variant=self._first)
            column.addWidget(PlainLabel(first, Type.BODY))
        elif self.variant and Change.SUITED not in self._changes():
            chosen = tr("Chosen for you: {variant}", variant=self.variant)
            column.addWidget(PlainLabel(chosen, Type.BODY))
        column.addWidget(self.more)
        column.addWidget(self.sure)
        column.addWidget(self.ways)
        column.setAlignment(self.ways, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("How it suits you"))
        self._show()

    @property
    def variant(self) -> str:
        """The author's variant that suits the person; empty where it is as written."""
        suited = self._now.variant if self._now is not None else ""
        return suited or self._first

    def _first_way(self) -> str:
        """The variant for a first time, where nothing else was chosen for the person."""
        if self._fitting is None or (self._now is not None and self._now.variant):
            return ""
        first = self._fitting.first_way(self._entry.id)
        return first if first and self.may_be(first) else ""

    def may_be(self, variant: str) -> bool:
        """Whether a variant, or none, suits the person too."""
        if self._now is None or (not variant and not self._now.variant):
            return True
        return variant in {each.name for each in self._now.script.settings.variants}

    def _changes(self) -> set[Change | None]:
        return {reason.change for reason in self._now.reasons} if self._now is not None else set()

    def focus_first(self) -> None:
        """The way back, where there is one."""
        first = next(iter(self.findChildren(Button)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        """Say it; there is nothing to show where all is as written and nobody wanted it so."""
        now, written = self._now, False
        if self._fitting is not None and now is not None:
            written = self._fitting.is_as_written(self._entry.id)
        lines = [reason.line for reason in now.reasons if reason.change] if now is not None else []
        if written and now is not None and not now.line:
            lines.insert(0, tr(WRITTEN))
        self.line.say(lines[0] if lines else "")
        self.line.setVisible(bool(lines))
        self.more.say("\n".join(lines[1:]))
        self.more.setVisible(len(lines) > 1)
        self.sure.hide()
        self._flow.clear()
        if written:
            self._way(tr("Let it suit me again"), self._suit)
        elif now is not None and now.back:
            self._way(tr("Change"), self._ask, tr("Change: have it as it is written"))
        self.ways.setVisible(self._flow.count() > 0)
        if not lines and not self._first:
            self.hide()

    def _ask(self) -> None:
        """One more confirmation."""
        self.sure.show()
        self._announcer.say(tr(SURE))
        self._flow.clear()
        self._way(tr("Keep it so"), self._stay)
        self._way(tr("As it is written"), self._write)
        self.focus_first()

    def _stay(self) -> None:
        self._show()
        self.focus_first()

    def _write(self) -> None:
        self._keep(written=True)

    def _suit(self) -> None:
        self._keep(written=False)

    def _keep(self, *, written: bool) -> None:
        if self._fitting is not None:
            self._fitting.keep_as_written(self._entry.id, wanted=written)
            self.changed.emit()

    def _way(self, words: str, do: Callable[[], None], name: str = "") -> None:
        button = Button(words, Weight.QUIET, name=name)
        button.clicked.connect(do)
        self._flow.addWidget(button)
        button.show()
