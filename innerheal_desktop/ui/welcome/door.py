"""Who is welcomed: whoever comes for the first time, and whoever asks to be shown around."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from innerheal_desktop.home import Home
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences

SIGH = "sigh-reset"
# In the log's settings: whether somebody began before the safety page, and is to be shown it yet.
WAITS = "welcome-waits"


def is_new(memory: Memory, preferences: Preferences) -> bool:
    """Whether nobody has practised or been welcomed here yet; looked into the log only once.

    Who wanted to breathe at once, before the safety page, is as new afterwards.
    A log that cannot be opened has a notice of its own, and may be full: nobody is welcomed.
    """
    if preferences.settings.welcomed or memory.log is None:
        return False
    if memory.log.setting(WAITS, False):
        return True
    if memory.log.records() or memory.log.unfinished():
        preferences.change(welcomed=True)
        return False
    return True


def wait(memory: Memory) -> None:
    """Let the welcome come once more: what was begun came before what everybody should see."""
    if memory.log is not None and not memory.log.read_only:
        memory.log.set_setting(WAITS, True)


def one_sigh(home: Home) -> Callable[[], Timeline]:
    """Twenty seconds to sit, laid out when they are asked for."""

    def lay() -> Timeline:
        from innerheal_desktop.library.choosing import sitting_of

        library, voices = home.library, home.voices(SIGH)
        return sitting_of(library, library.script(SIGH), 20.0 / 60.0, voices=voices)

    return lay
