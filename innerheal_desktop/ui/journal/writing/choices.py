"""What a person chose for how pages are shown, kept with the log: two words, nothing of a page."""

from __future__ import annotations

from innerheal_desktop.ui.memory import Memory

KEY = "journal"
COUNT, AGO = "count", "ago"


class Choices:
    """Each is off until it is chosen; where there is no log, they last as long as the window."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._here: dict[str, bool] = {}

    def has(self, name: str) -> bool:
        """Whether this was chosen: to `count` the words, to show a page from a month `ago`."""
        if name in self._here:
            return self._here[name]
        log = self._memory.log
        kept = log.setting(KEY, {}) if log is not None else {}
        return isinstance(kept, dict) and kept.get(name) is True

    def choose(self, name: str, *, on: bool) -> None:
        """From now on."""
        self._here[name] = on
        log = self._memory.log
        if log is not None and not log.read_only:
            chosen = {each: True for each in (COUNT, AGO) if self.has(each)}
            log.set_setting(KEY, chosen)
