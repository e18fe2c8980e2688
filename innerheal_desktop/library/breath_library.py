"""The library with a person's own breaths in it: their sittings, and as variants of other sessions.

It is decided here and nowhere else: cards, quick start, tray, pacer and command line all ask this
library.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from innerheal_desktop.library.breaths import NO_BREATHS, OWN_ID, PACE_ID, PLAIN_ID, Breaths
from innerheal_desktop.library.catalogue import Entry, Library
from innerheal_desktop.session.script import Script
from innerheal_desktop.trouble import TroubleError


class BreathLibrary(Library):
    """`breaths` is asked each time, for a person makes and forgets them while the window is open.

    The sittings with patterns of the table (`one-breath-box`) can be begun, and are not listed: the
    table is their list.
    """

    def __init__(
        self,
        builtin: Path,
        own: Path | None = None,
        index: Path | None = None,
        breaths: Callable[[], Breaths] = Breaths,
    ) -> None:
        super().__init__(builtin, own, index)
        self._breaths = breaths
        self._seen: tuple[tuple[Entry, ...], Breaths] = ((), NO_BREATHS)
        self._with_own: tuple[Entry, ...] = ()

    def entries(self) -> tuple[Entry, ...]:
        """Every session by title, those with breaths of one's own among them."""
        seen = super().entries(), self._breaths()
        if seen != self._seen:
            self._seen, self._with_own = seen, self._made(*seen)
        self._entries = {entry.id: entry for entry in self._with_own}
        return self._with_own

    def entry(self, session: str) -> Entry:
        """The session with this id, listed or not; UnknownSessionError if there is none."""
        script = self._named(session)
        return super().entry(session) if script is None else _entry(script)

    def script(self, session: str) -> Script:
        """The whole script of a session, the person's own breaths among its variants."""
        script = self._named(session)
        return self._with_variants(super().script(session)) if script is None else script

    def _named(self, session: str) -> Script | None:
        """The sitting with one breath that an id means; None for any other session."""
        if session != PACE_ID and not session.startswith((OWN_ID, PLAIN_ID)):
            return None
        from innerheal_desktop.library.breath_sessions import named

        return named(session, self._breaths())

    def _with_variants(self, script: Script) -> Script:
        breaths = self._breaths()
        if not breaths.own and breaths.pace is None:
            return script
        from innerheal_desktop.library.breath_sessions import with_own

        return with_own(script, breaths)

    def _made(self, entries: tuple[Entry, ...], breaths: Breaths) -> tuple[Entry, ...]:
        if not breaths.own and breaths.pace is None:
            return entries
        ids = [*(each.session for each in breaths.own), *([PACE_ID] if breaths.pace else [])]
        mine = [_entry(script) for each in ids if (script := self._named(each)) is not None]
        others = (self._varied(entry) for entry in entries)
        return tuple(sorted((*others, *mine), key=lambda entry: entry.title.casefold()))

    def _varied(self, entry: Entry) -> Entry:
        """The entry of a session with the person's own breaths among its variants."""
        from innerheal_desktop.library.lengths import spans_of

        if entry.category != "breathe" or not entry.variants or entry.faults:
            return entry
        try:
            script = self._with_variants(super().script(entry.id))
        except TroubleError:
            return entry
        variants = tuple(each.name for each in script.settings.variants)
        if variants == entry.variants:
            return entry
        return replace(entry, variants=variants, spans=spans_of(script, {}))


def _entry(script: Script) -> Entry:
    from innerheal_desktop.library.described import described

    return described(Entry(script.id, script.title, ""), script, {})
