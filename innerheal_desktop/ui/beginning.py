"""Beginning: from what is wanted to a sitting in the window, adapted, with what comes before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from innerheal_desktop.care.gates import (
    LONG_NOTE,
    answer,
    first_time,
    gentler_than,
    holds_card,
    is_long_silence,
    readiness_card,
)
from innerheal_desktop.library.choosing import asked_for, card_of, safety_of
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.check_in import Beforehand, Place
from innerheal_desktop.ui.fitting import Fitting

if TYPE_CHECKING:
    from argparse import Namespace

    from innerheal_desktop.care.adapting import Adapted
    from innerheal_desktop.care.gates import Tick
    from innerheal_desktop.home import Home
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.ui.before import BeforeSheet
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.player.sheet import Aside
    from innerheal_desktop.ui.shell import Shell

STEADY = "steady-now"
# Asked for by its name alone, in need: from a sitting that is too much, from Support, afterwards.
GROUNDING = "ground-54321"
# In the log's settings: whether the word about long silences was read.
LONG_TOLD = "long-silence-told"


@dataclass(frozen=True, slots=True)
class Wish:
    """A sitting that somebody wants. `seconds` is its usual length for None.

    `carded`: its card is to be shown before, unless it was read. `read`: its words have just been
    shown. `logged`: it is to be remembered. `unhurried`: how it feels may be said before it begins.
    """

    script: Script
    seconds: float | None
    variant: str = ""
    visual: str = ""
    carded: bool = True
    read: bool = False
    logged: bool = True
    unhurried: bool = False


class Beginning:
    """Begins sittings in `shell`; `make_way` ends what goes on beside it."""

    def __init__(
        self,
        shell: Shell,
        home: Home,
        memory: Memory,
        make_way: Callable[[], None],
        beforehand: Beforehand,
        *,
        logged: bool,
    ) -> None:
        self._shell = shell
        self._home = home
        self._memory = memory
        self._make_way = make_way
        self._beforehand = beforehand
        self._logged = logged
        self._fitting = Fitting(home, memory)
        self.sheet: BeforeSheet | None = None

    def by_name(self, session: str, seconds: float, variant: str = "") -> None:
        """Begin a session, `seconds` long (0: the shortest it offers). Trouble is told on Today."""
        self._beforehand.forget()

        def begin() -> None:
            script = self._home.library.script(session)
            length = seconds or min(script.settings.lengths)
            carded = bool(seconds) or session != GROUNDING  # in need, nothing is to be read first
            unhurried = carded and self._shell.unhurried
            self.begin(Wish(script, length, variant, carded=carded, unhurried=unhurried))

        self._telling(begin)

    def asked(self, asked: Namespace) -> None:
        """Begin at once what the command line asks for, without its card. TroubleError if not."""
        self._beforehand.forget()
        library = self._home.library
        session = getattr(asked, "session", None)
        script = asked_for(library, session) if session else library.script(STEADY)
        seconds = 60.0 * (getattr(asked, "minutes", None) or 0.0) or None
        variant = getattr(asked, "variant", "")
        logged = not getattr(asked, "no_log", False)
        self.begin(Wish(script, seconds, variant, asked.visual, carded=False, logged=logged))

    def begin(self, wish: Wish) -> None:
        """Begin, or show what comes before it. TroubleError where it cannot be begun."""
        self.close_sheet()
        script = wish.script
        _, adapted = self._fitting.sitting(script, wish.seconds, wish.variant)
        if script.id == STEADY:
            self._play(wish)
        elif (holds := holds_card(script, self._memory.fit, wish.variant)) is not None:
            from innerheal_desktop.ui.before import HoldsSheet

            sheet = HoldsSheet(self._shell, holds, script.title, words_before(adapted))
            sheet.answered.connect(partial(self._answer, wish))
            self._open(sheet, wish)
        elif (readiness := readiness_card(script)) is not None and not wish.read:
            from innerheal_desktop.ui.before import ReadinessSheet

            lines = words_before(adapted).split("\n\n")
            kinder = gentler_than(readiness, {entry.id for entry in self._home.library.entries()})
            looking = ReadinessSheet(self._shell, readiness, script.title, kinder, *lines)
            looking.ready.connect(partial(self._go_on, replace(wish, read=True)))
            looking.other.connect(lambda other: self._shell.begin.emit(other, 0.0, ""))
            self._open(looking, wish)
        else:
            self._play(wish)

    def close_sheet(self) -> None:
        """Whatever else is begun or gone to, the sheet before a sitting is over."""
        self._beforehand.leave()
        if self.sheet is not None:
            self.sheet.leave()

    def _open(self, sheet: BeforeSheet, wish: Wish) -> None:
        """Show a sheet over the page; over Today, where there is none yet or a sitting goes on."""
        if self._shell.sitting is not None or not wish.carded:
            self._shell.open("today")
        self.sheet = sheet
        if self._offers(wish):
            stirred = getattr(sheet, "show_stirred", None)
            self._beforehand.offer(Place(wish.script, sheet.offer_aside, sheet.go_on, stirred))
        sheet.left.connect(partial(setattr, self, "sheet", None))
        sheet.appear()

    def _answer(self, wish: Wish, ticked: tuple[Tick, ...], unsaid: bool) -> None:
        self._memory.keep_fit(answer(self._memory.fit, ticked, unsaid=unsaid))
        self._go_on(replace(wish, read=True))

    def _go_on(self, wish: Wish) -> None:
        self._telling(partial(self.begin, wish))

    def _play(self, wish: Wish) -> None:
        from innerheal_desktop.session.timeline import Change

        memory, script = self._memory, wish.script
        laid, adapted = self._fitting.sitting(script, wish.seconds, wish.variant)
        if wish.visual:
            laid = replace(laid, visuals=(Change(0.0, wish.visual),))
        unread = script.id != STEADY and not wish.read and not memory.has_read(script)
        card = words_before(adapted) if unread and wish.carded else ""
        if wish.carded and self._is_long(laid):
            card = "\n\n".join(filter(None, (tr(LONG_NOTE), card)))
        memory.remember(script, laid.length, wish.variant)
        self._make_way()
        memory.shown = script.id if card or wish.read else ""
        memory.sit(laid, logged=self._logged and wish.logged)
        if self._beforehand.felt:
            memory.felt(self._beforehand.felt)
        aside, gate = self._aside(wish, card), script.settings.gate
        self._shell.play(laid, card, safety_of(script), adapted.line, wish.visual, aside, gate)

    def _is_long(self, laid: Timeline) -> bool:
        """Whether a word about long silences is due: once, before the first."""
        log = self._memory.log
        if not is_long_silence(laid) or (log is not None and log.setting(LONG_TOLD, False)):
            return False
        if log is not None and not log.read_only:
            log.set_setting(LONG_TOLD, True)
        return True

    def _offers(self, wish: Wish) -> bool:
        """Whether there is time to say how it feels, and a record to keep it; never in need."""
        logged = self._logged and wish.logged
        unhurried = wish.unhurried and wish.script.id != STEADY
        return logged and unhurried and self._beforehand.when != "off"

    def _aside(self, wish: Wish, card: str) -> Aside | None:
        """What is offered below Begin; nothing after a sheet that has offered it already."""
        waits = bool(card) or self._beforehand.when == "always"
        if wish.read or not waits or not self._offers(wish):
            return None

        def offer(aside: Aside) -> None:
            self._shell.player.view.say_aside(aside)

        go_on = self._shell.player.view.parts.sheet.focus_first
        return self._beforehand.aside(Place(wish.script, offer, go_on, keep=self._memory.felt))

    def _telling(self, begin: Callable[[], None]) -> None:
        """Begin, or say on Today why that cannot be."""
        try:
            begin()
        except TroubleError as trouble:
            self._memory.notice = str(trouble)
            self._shell.open("today")


def words_before(adapted: Adapted) -> str:
    """What is shown before a session is begun: what is otherwise and why, and its author's card."""
    script = adapted.script
    light = first_time(script)
    told = " ".join(reason.line for reason in adapted.reasons)
    parts = [told, card_of(script), tr(light) if light else ""]
    return "\n\n".join(part for part in parts if part)
