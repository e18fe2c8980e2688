"""Fitting: the sessions as they suit the person, for every page that offers or begins one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from innerheal_desktop.library.lengths import nearest
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.care.adapting import Adapted
    from innerheal_desktop.home import Home
    from innerheal_desktop.library.asking import Answer
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.library.suggestion import Offer, Suggestion
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.ui.memory import Memory

NEW = mark("because it is new to you")


class Fitting:
    """Looks up what the person told each time: it may have been changed, or forgotten."""

    def __init__(self, home: Home, memory: Memory) -> None:
        self._home = home
        self._memory = memory

    def adapted(self, session: str, *, as_written: bool | None = None) -> Adapted | None:
        """A session as it suits the person, who may want it `as_written` (None: as they chose).

        None where nobody told us anything, or the session cannot be read.
        """
        from innerheal_desktop.care.sitting import fitted

        fit = self._memory.fit
        if not fit.flags:
            return None
        wanted = session in fit.as_written if as_written is None else as_written
        try:
            script = self._home.library.script(session)
            played = self._home.library.played_by(script)
            return fitted(script, fit.written(session, wanted=wanted), played=played)
        except TroubleError:
            return None

    def first_way(self, session: str) -> str:
        """The variant to begin with for whoever never practised a session; none for most."""
        from innerheal_desktop.library.choosing import first_way

        log = self._memory.log
        if log is not None and session in log.practised():
            return ""
        try:
            return first_way(self._home.library.script(session))
        except TroubleError:
            return ""

    def is_as_written(self, session: str) -> bool:
        """Whether the person wants a session as it is written all the same."""
        return session in self._memory.fit.as_written

    def keep_as_written(self, session: str, *, wanted: bool) -> None:
        """Remember it."""
        self._memory.keep_fit(self._memory.fit.written(session, wanted=wanted))

    def sitting(
        self,
        script: Script,
        seconds: float | None = None,
        variant: str = "",
        *,
        paced: bool = False,
    ) -> tuple[Timeline, Adapted]:
        """The sitting of a script that suits the person, of its usual length for None.

        It is `paced` where a pacer asks for it, also for whoever else has their own pace.

        LengthError and UnknownSessionError as `sitting_of` raises them.
        """
        from innerheal_desktop.care.sitting import fitted, sitting
        from innerheal_desktop.library.choosing import check_variant, usual_length

        check_variant(script, variant)
        fit = self._memory.fit
        played = self._home.library.played_by(script)
        adapted = fitted(script, fit, paced=paced, variant=variant, played=played)
        voices, length = self._home.voices(script.id), seconds or usual_length(script)
        laid = sitting(adapted, fit, length, variant, played, voices)
        return laid, adapted

    def offered(self, entries: Iterable[Entry]) -> list[Entry]:
        """The sessions that may be suggested to this person; a steadying one always may."""
        from innerheal_desktop.care.adapting import is_only_asked

        flags = self._memory.fit.flags
        return [entry for entry in entries if not is_only_asked(entry, flags)]

    def offer(self, offer: Offer, entries: Iterable[Entry] = ()) -> Offer:
        """An offer in the order that suits the person, with what is other than written said.

        Of the `entries`, those that are suggested to such a person come after the first.
        """
        from innerheal_desktop.care.adapting import outward_first, suggested_to

        flags = self._memory.fit.flags
        later = outward_first(flags)
        there = {entry.id: entry for entry in entries if not entry.faults}
        wanted = [there[name] for name in suggested_to(flags) if name in there]
        now = _with(offer.now, wanted)
        now = sorted(now, key=lambda suggestion: later(suggestion.entry))
        return replace(
            offer,
            now=tuple(self._told(each) for each in now),
            again=offer.again and self._told(offer.again),
            fresh=offer.fresh and self._told(offer.fresh),
        )

    def answer(self, answer: Answer) -> Answer:
        """What the quick start would begin, with what is other than written said."""
        if answer.entry is None:
            return answer
        adapted = self.adapted(answer.entry.id)
        if adapted is None or not adapted.line:
            first = "" if answer.variant else self._first(answer.entry, answer.seconds)
            return replace(answer, variant=first, why=answer.why or tr(NEW)) if first else answer
        names = {variant.name for variant in adapted.script.settings.variants}
        chosen = answer.variant if answer.variant in names else adapted.variant
        return replace(answer, variant=chosen, why=adapted.line)

    def _first(self, entry: Entry, seconds: float) -> str:
        """The variant for a first time, where there is one that can be so long."""
        first = self.first_way(entry.id) if entry.variants else ""
        return first if first and nearest(entry, seconds, first) == seconds else ""

    def _told(self, suggestion: Suggestion) -> Suggestion:
        adapted = self.adapted(suggestion.entry.id)
        if adapted is None or not adapted.line:
            entry, chosen = suggestion.entry, suggestion.variant
            return replace(suggestion, variant=chosen or self._first(entry, suggestion.seconds))
        said = ". ".join(part for part in (suggestion.reason, adapted.line) if part)
        return replace(suggestion, reason=said)


def _with(now: Sequence[Suggestion], wanted: Iterable[Entry]) -> list[Suggestion]:
    """The suggestions with those that a person's answers ask for, the first where it was."""
    from innerheal_desktop.library.suggestion import Suggestion

    offered = {each.entry.id for each in now}
    more = [
        Suggestion(entry, min(entry.lengths), tr("because it may suit you"))
        for entry in wanted
        if entry.id not in offered and entry.lengths
    ]
    return [*now[:1], *more, *now[1:]]
