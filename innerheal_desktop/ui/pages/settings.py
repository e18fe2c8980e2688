"""Settings: what a person can have their own way, a group at a time; a change works at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QVBoxLayout

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.settings_groups import NAMES, PARTS, Means, group_of
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.spacing import COLUMN, MARGIN, NARROW_MARGIN, XL, L
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import HALO
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll
from innerheal_desktop.ui.widgets.side_list import SideList

if TYPE_CHECKING:
    from innerheal_desktop.ui.hearing import Hearing
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.pages.field_group import Group
    from innerheal_desktop.ui.pages.sound_settings import SoundSettings
    from innerheal_desktop.ui.preferences import Preferences

# Below this width (at 100 % text) a field that opens takes the place of the list at the side.
WIDE = 700
UNKEPT = mark(
    "These choices hold until the window closes: their file cannot be written. Look whether the "
    "disk is full, and whether the folder of your data may be written to."
)


class SettingsPage(Page):
    """Each group is made when it is first gone to."""

    def __init__(
        self, hearing: Hearing, memory: Memory, preferences: Preferences, motion: Motion
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Settings"))
        self.setAccessibleDescription(tr("How it looks, sounds and behaves"))
        self._means = Means(hearing, memory, preferences, motion, self.go.emit)
        self._groups = Groups()
        self._field = Choice(tr("Group of settings"))
        self._list = SideList(
            tr("Groups of settings"), tuple((part.icon, tr(part.word)) for part in PARTS)
        )
        self._notice = PlainLabel("", Type.BODY, tone="text", characters=70)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    @property
    def group(self) -> str:
        """The name of the group that is shown."""
        return NAMES[self._field.currentIndex()]

    @property
    def sound(self) -> SoundSettings:
        """The group of sound."""
        return self.made("sound")  # type: ignore[return-value]

    def made(self, name: str) -> Group:
        """The group called `name`, made and filled when it is first asked for."""
        group = self._groups.get(name)
        if group is None:
            group = self._groups.add(name, group_of(name, self._means))
            group.fill()
        return group

    def open_group(self, name: str) -> None:
        """Show the group called `name`."""
        self._list.choose(NAMES.index(name))
        self._field.setCurrentIndex(NAMES.index(name))
        self.made(name).fill()
        self._groups.show_one(name)
        self._tell()

    def fill(self) -> None:
        """Show the choices as they are."""
        self.open_group(self.group)

    def focus_first(self) -> None:
        """Where one goes from group to group."""
        if self._field.isVisibleTo(self):
            self._field.setFocus()
        else:
            self._list.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list at the side where there is room, a field that opens where there is not."""
        wide = self.width() >= WIDE * scale_of(QApplication.font())
        direction = QBoxLayout.Direction
        self._across.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        focused = self._list.isAncestorOf(self.window().focusWidget() or self)
        focused = focused or self._field.hasFocus()
        self._list.setVisible(wide)
        self._field.setVisible(not wide)
        if focused:
            self.focus_first()
        margin = MARGIN if self.width() >= 700 else NARROW_MARGIN
        self._across.setContentsMargins(margin - HALO, 0, margin - HALO, 0)
        super().resizeEvent(event)

    def _build(self) -> None:
        self._field.addItems([tr(part.word) for part in PARTS])
        self._field.activated.connect(lambda index: self.open_group(NAMES[index]))
        self._list.choose(0)
        self._list.chosen.connect(lambda index: self.open_group(NAMES[index]))
        self._means.preferences.changed.connect(self._tell)
        side = QVBoxLayout()
        side.addWidget(self._field)
        side.addWidget(self._list, 1)
        main = QVBoxLayout()
        main.setSpacing(L)
        main.addWidget(self._notice)
        main.addWidget(self._groups, 1)
        self._across.setSpacing(XL)
        self._across.addLayout(side)
        self._across.addLayout(main, 1)
        self.setLayout(self._across)
        self._notice.hide()

    def _tell(self) -> None:
        """Say it where choices cannot be kept."""
        kept = self._means.preferences.kept
        self._notice.say("" if kept else tr(UNKEPT))
        self._notice.setVisible(not kept)


class Groups(QStackedWidget):
    """The groups that there are by now, each in a page that scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, tuple[Group, Scroll]] = {}

    def get(self, name: str) -> Group | None:
        """The group called `name`, if it was made."""
        return self._made[name][0] if name in self._made else None

    def add(self, name: str, group: Group) -> Group:
        """One more."""
        scroll = Scroll(COLUMN, margins=False)
        scroll.clear()
        scroll.column.addWidget(group)
        scroll.column.addStretch(1)
        self._made[name] = (group, scroll)
        self.addWidget(scroll)
        return group

    def show_one(self, name: str) -> None:
        """Show this one."""
        self.setCurrentWidget(self._made[name][1])
