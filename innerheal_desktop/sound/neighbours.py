"""The sound devices around the one that plays: which have gone, and which have come."""

from __future__ import annotations

import re
from collections.abc import Callable

# Seconds between two looks. A look costs microseconds, and a headset that is pulled out must not
# leave the loudspeakers playing.
LOOK = 0.25

# A screen that goes dark takes its loudspeaker with it, and nobody was wearing it.
_SCREEN = re.compile(r"hdmi|display\s*port|\bmonitor\b|\btv\b", re.IGNORECASE)

Names = tuple[str, ...]


class Neighbours:
    """Watches the list of devices while one is open: `device`, or the system's own if empty.

    SDL does not say which device the system's own is. So any that goes away is taken for the one
    that was heard, unless it belongs to a screen. A plug pulled from a socket whose sound card
    stays is not seen at all: then the system moves the sound, as it does for every program.
    """

    def __init__(self, device: str, names: Names) -> None:
        self.lost: frozenset[str] = frozenset()
        self.joined: frozenset[str] = frozenset()
        self._device = device
        self._names = frozenset(names)
        self._looked = float("-inf")

    def changed(self, now: float, names: Callable[[], Names]) -> bool:
        """Whether the list has changed since the last look. `lost` and `joined` say how."""
        if now - self._looked < LOOK:
            return False
        self._looked = now
        before, self._names = self._names, frozenset(names())
        gone, come = before - self._names, self._names - before
        if self._device:
            self.lost, self.joined = gone & {self._device}, frozenset()
        else:
            self.lost, self.joined = _worn(gone), _worn(come)
        return bool(self.lost or self.joined)


def _worn(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in names if not _SCREEN.search(name))
