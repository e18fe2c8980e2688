"""The settings, opened at one of their groups from anywhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from innerheal_desktop.ui.shell import Shell

# What a group is called among the pages of the quick start: this, a space, and its name.
PAGE = "settings"


def open_settings(shell: Shell, group: str) -> None:
    """Go to the settings, at `group`, unless what was just written keeps the person where it is."""
    from innerheal_desktop.ui.pages.settings import SettingsPage

    shell.open(PAGE)
    for page in shell.findChildren(SettingsPage):
        if page.isVisible():
            page.open_group(group)
