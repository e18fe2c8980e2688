"""Memory: what the window remembers of a person, and how it goes on when it cannot."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from innerheal_desktop.home import Home
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.rescue.opening import Opening

if TYPE_CHECKING:
    from innerheal_desktop.care.fit import Fit
    from innerheal_desktop.keeping.writer import Receipt
    from innerheal_desktop.library.breaths import Breaths
    from innerheal_desktop.library.suggestion import Past
    from innerheal_desktop.practice.feelings import Feeling
    from innerheal_desktop.practice.keeping import Keeper
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord
    from innerheal_desktop.practice.sittings import Unfinished
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.sound.voices.choice import VoiceChoice
    from innerheal_desktop.ui.pages.cut_off import CutOff

NOT_KEPT = mark("Sittings are not written down until your log is mended.")


class Memory:
    """The log of one person, opened at first need, and what the window asks of it.

    A log that cannot be opened is a notice, and the sittings go on without it.
    """

    # Long and many, as it is the window's one door to a log that may be away, and holds meanwhile
    # what the log would; each way in is a few lines.

    def __init__(self, home: Home) -> None:
        self.home = home
        home.breaths = self.breaths
        home.own_voice = self.own_voice
        self.opening = Opening(home)
        self.without = False  # the person goes on though nothing is remembered
        self._left: Unfinished | None = None
        self._keeper: Keeper | None = None
        self._ended: list[Keeper] = []  # of sittings that ended while the log was being mended
        self._boundary: int | None = None  # of the log that is being mended
        self._fit: Fit | None = None  # while there is no log
        self._breaths: Breaths | None = None  # as they were read, or kept since
        self._voice: VoiceChoice | None = None
        self.notice = ""
        self.before: Feeling | None = None  # what was said of how it felt before the sitting
        self.shown = ""  # the session whose card stood before the sitting that goes on
        self.erased = False  # nothing is opened or written until somebody begins anew

    @cached_property
    def log(self) -> PracticeLog | None:
        """The practice log, or None when it cannot be opened; `notice` then says why.

        One that can only be read is a log; `notice` says it.
        """
        log, trouble = self.opening.open(), self.opening.trouble
        said = self.opening.notice if trouble is None else f"{trouble} {tr(NOT_KEPT)}"
        self.notice = said or self.notice
        return log

    def past(self) -> Past:
        """What is known of the practice so far; nothing, where there is no log."""
        from innerheal_desktop.library.suggestion import Past

        if self.log is None:
            return Past()
        from innerheal_desktop.practice.past import past_of

        return past_of(self.log)

    @property
    def tender(self) -> bool:
        """Whether a sitting of the last two days was harder than the time before it."""
        if self.log is None:
            return False
        from innerheal_desktop.practice.past import tender

        return tender(self.log)

    def resting(self) -> str:
        """The rest that goes on, in words; nothing where there is none."""
        if self.log is None:
            return ""
        from innerheal_desktop.practice.by_hand import rest, rest_words

        now = rest(self.log)
        return rest_words(now, self.log.today()) if now is not None else ""

    def be_back(self) -> str:
        """End the rest; where that cannot be written, why, and `notice` says it too."""
        if self.log is not None:
            from innerheal_desktop.practice.by_hand import resume

            try:
                resume(self.log).result(2.0)
            except TroubleError as trouble:
                self.notice = str(trouble)
                return self.notice
        return ""

    def close(self, *, last: bool = True) -> None:
        """Write what is left, make a `last` backup if anything changed, and close the log."""
        log = self.__dict__.get("log")
        if log is not None:
            self.opening.close(log, last=last)

    def reopen(self) -> None:
        """Open the log again, at the next need: at once where a sitting waits to be written."""
        if self.erased:
            return
        self.without = False
        self.notice, self._left, self._breaths = "", None, None
        self.__dict__.pop("log", None)
        waiting = [*self._ended, *([self._keeper] if self._keeper is not None else [])]
        if self._boundary is not None and waiting:
            log = self.log
            if log is None or log.read_only:
                return
            for keeper in waiting:
                keeper.go_on(log)
        self._ended, self._boundary = [], None

    def let_go(self) -> None:
        """Close the log, whose files are about to be changed.

        What is practised until `reopen` waits, and is written down then.
        """
        log = self.__dict__.get("log")
        if log is not None and not log.read_only:
            self._boundary = log.boundary
            if self._keeper is not None:
                self._keeper.wait()
        self.close(last=False)
        self.__dict__["log"] = None

    def go_without(self) -> None:
        """Go on though nothing can be remembered; the next start asks again."""
        self.without = True
        self.notice = tr(NOT_KEPT)

    def forget(self) -> None:
        """The folder was emptied: remember nothing, and write nothing, until `begin_anew`."""
        self._left = self._keeper = self._fit = self._breaths = self._voice = None
        self.before = self._boundary = None
        self._ended = []
        self.notice = self.shown = ""
        self.__dict__["log"] = None
        self.erased = True
        self.home.forget()

    def begin_anew(self) -> None:
        """Remember from now on, as on the first day, if everything was forgotten."""
        if self.erased:
            self.erased = False
            self.reopen()
            self.home.begin_anew()

    def cut_off(self) -> CutOff | None:
        """The newest sitting that a crash cut off, if it lasted long enough to ask about."""
        from innerheal_desktop.ui.pages.cut_off import asked_of, left_in

        log = self.log
        left = left_in(log) if log is not None and not log.read_only else []
        self._left = left[-1] if left else None
        return asked_of(left, self.home.clock.now()) if left else None

    def settle(self, *, kept: bool) -> None:
        """Keep the sitting that was asked about, or let it go."""
        if self.log is None or self._left is None:
            return
        if kept:
            self.log.keep(self._left)
        else:
            self.log.discard(self._left)
        self._left = None

    def sit(self, laid: Timeline, *, logged: bool = True) -> None:
        """A sitting begins; it is in the log from its first second on, if it is to be `logged`."""
        self._keeper = self.before = None
        self.begin_anew()
        if logged:
            self._keeper = self._kept(laid)

    def _kept(self, laid: Timeline) -> Keeper | None:
        """Who keeps a sitting that begins; nobody, where there is no log that can be written."""
        from innerheal_desktop.practice.keeping import Keeper
        from innerheal_desktop.practice.sittings import Sitting

        sitting = Sitting(laid.session, laid.title, laid.length, laid.visuals[0].value)
        if self.log is not None and not self.log.read_only:
            return Keeper(self.log, sitting)
        if self._boundary is not None:
            return Keeper.meanwhile(sitting, self.home.clock.now(), self._boundary)
        return None

    def felt(self, before: Feeling) -> None:
        """So it felt before the sitting that has begun, or waits to; its record carries it."""
        if self._keeper is not None:
            self.before = before
            self._keeper.felt(before.as_json())

    def progressed(self, active: float) -> None:
        """So many seconds of the sitting are practised."""
        if self._keeper is not None:
            self._keeper.note(active, 0, now=True)

    def mark(self, word: str) -> None:
        """Something happened to the clocks of the sitting: its record says so (`MARKS`)."""
        if self._keeper is not None:
            self._keeper.mark(word)

    def sat(self, active: float, *, completed: bool) -> Receipt[SessionRecord] | None:
        """The sitting is over after so many seconds of practice; its record, where one is kept."""
        kept, self._keeper = self._keeper, None
        if kept is not None and self._boundary is not None:
            self._ended.append(kept)
        return kept.finish(active, completed=completed) if kept is not None else None

    def has_read(self, script: Script) -> bool:
        """Whether the card of a session needs no showing; before a deep one it always does."""
        from innerheal_desktop.library.choosing import READINESS

        if script.settings.gate in READINESS or self.log is None:
            return False
        return script.id in self.log.setting("cards", [])

    def remember(self, script: Script, seconds: float, variant: str = "") -> None:
        """Remember what is begun, for the next suggestion."""
        self.begin_anew()
        if self.log is not None:
            from innerheal_desktop.practice.past import remember

            remember(self.log, script.id, seconds, variant)

    @property
    def fit(self) -> Fit:
        """What the person told us of what suits them; it lies in the log and nowhere else."""
        from innerheal_desktop.care.fit import KEY, NOTHING_TOLD, Fit

        if self.log is None:
            return self._fit or NOTHING_TOLD
        return Fit.from_json(self.log.setting(KEY))

    def keep_fit(self, fit: Fit) -> None:
        """Remember it; while there is no log, as long as the window."""
        from innerheal_desktop.care.fit import KEY

        self._fit = fit
        if self.log is not None:
            self.log.set_setting(KEY, fit.as_json())

    def breaths(self) -> Breaths:
        """The person's own patterns, and the pace that they found."""
        from innerheal_desktop.library.breaths import breaths_of

        if self._breaths is None:
            self._breaths = breaths_of(self.log)
        return self._breaths

    def keep_breaths(self, breaths: Breaths) -> None:
        """Remember them; while there is no log, as long as the window. TroubleError if not."""
        from innerheal_desktop.library.breaths import keep

        self.begin_anew()
        if self.log is not None:
            keep(self.log, breaths)
        self._breaths = breaths

    def own_voice(self) -> VoiceChoice:
        """Who reads aloud what came without a recording."""
        from innerheal_desktop.sound.voices.choice import KEY, VoiceChoice

        if self._voice is None:
            told = self.log.setting(KEY) if self.log is not None else None
            self._voice = VoiceChoice.from_json(told)
        return self._voice

    def keep_own_voice(self, choice: VoiceChoice) -> None:
        """Remember it; while there is no log, as long as the window."""
        from innerheal_desktop.sound.voices.choice import KEY

        self._voice = choice
        if self.log is not None and not self.log.read_only:
            self.log.set_setting(KEY, choice.as_json())

    def note_read(self, session: str) -> None:
        """Remember that the card of a session was read and the session begun, if one was shown."""
        if self.log is not None and session == self.shown:
            cards = self.log.setting("cards", [])
            self.log.set_setting("cards", sorted({*cards, session}))
