"""Tags: one's own words for what a page is about, typed and taken, with those known already."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from innerheal_desktop.journal.page import LONGEST_TAG, MOST_TAGS
from innerheal_desktop.practice.feelings import plain
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.feeling.words import WordField
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import TARGET, XS
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.widgets.button import HALO

# So many tags that are known already are offered while one types.
OFFERED = 6
WIDE = 72  # pixels beside the words that stand in the empty field


class TagField(WordField):
    """As wide as a tag."""

    def sizeHint(self) -> QSize:
        """So many letters, and tall enough to be hit."""
        scale = scale_of(QApplication.font())
        wide = self.fontMetrics().horizontalAdvance(self.placeholderText()) + round(WIDE * scale)
        return QSize(wide, round(TARGET * max(scale, 1.0)) + 2 * HALO)

    def minimumSizeHint(self) -> QSize:
        """A narrow window makes it narrower."""
        return QSize(80, self.sizeHint().height())


class Tags(QWidget):
    """The tags of a page, and those that are offered; `field`, where they are typed, stands beside.

    `known` gives all tags in use.
    """

    changed = Signal()

    def __init__(self, known: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self.tags: tuple[str, ...] = ()
        self._known = known
        self._announcer = Announcer(self)
        self.chips = Chips(tr("Tags of this page"))
        self.field = dressed(TagField())
        self.field.setMaxLength(LONGEST_TAG)
        self.field.setPlaceholderText(tr("Add a tag"))
        self.field.setAccessibleName(tr("Add a tag"))
        self.field.setAccessibleDescription(tr("Enter takes it."))
        self.field.taken.connect(self._take)
        self.field.textChanged.connect(self._typed)
        self.chips.chosen.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self.chips)
        self._offer()

    def show_tags(self, tags: Iterable[str]) -> None:
        """Show these, with nothing typed."""
        self.tags = tuple(tags)
        self.field.setText("")  # and nothing of it can be undone
        self._offer()

    def _typed(self, text: str) -> None:
        if text.endswith(","):
            self.field.setText(text[:-1])
            self._take()
        else:
            self._offer()

    def _take(self) -> None:
        """What is typed; a tag in use that says the same is written as it was."""
        typed = plain(self.field.text().lstrip("#"), LONGEST_TAG)
        known = (tag for tag in self._known() if tag.casefold() == typed.casefold())
        self.field.setText("")
        self._add(next(known, typed))

    def _add(self, tag: str) -> None:
        if tag and tag not in self.tags and len(self.tags) < MOST_TAGS:
            self.tags = (*self.tags, tag)
            self._offer()
            self._announcer.say(tr("Tag {tag}", tag=tag))
            self.changed.emit()

    def _turn(self, tag: str) -> None:
        """A chip was pressed: a tag of the page is taken off, one that is offered put on."""
        if tag not in self.tags:
            self.field.setText("")
            self._add(tag)
            return
        self.tags = tuple(each for each in self.tags if each != tag)
        self._offer()
        self._announcer.say(tr("Tag {tag} is taken off", tag=tag))
        self.changed.emit()

    def _offer(self) -> None:
        typed = self.field.text().strip().lstrip("#").casefold()
        begun = (tag for tag in self._known() if typed and tag.casefold().startswith(typed))
        offered = [tag for tag in begun if tag not in self.tags][:OFFERED]
        self.chips.offer([(tag, f"#{tag}") for tag in (*self.tags, *offered)], self.tags)
        self.chips.setVisible(bool(self.tags or offered))
