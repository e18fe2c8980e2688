"""Commands that sound: `play` in the terminal, and `render` into a file."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop.care.heeding import SUPPORT_TITLE
from innerheal_desktop.care.sitting import fitted, sitting
from innerheal_desktop.home import Home
from innerheal_desktop.library.choosing import (
    asked_for,
    card_of,
    check_variant,
    safety_of,
    usual_length,
)
from innerheal_desktop.practice.backing import Backing
from innerheal_desktop.practice.clocks import Clocks
from innerheal_desktop.practice.keeping import Keeper
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.practice.wording import acknowledgement, as_shown, standing
from innerheal_desktop.session.layout import spoken_length
from innerheal_desktop.session.player import Player
from innerheal_desktop.session.steps import SUPPORT
from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.settings.file import read
from innerheal_desktop.terminal.before import first_for, gate_words, new_words, ready, unasked
from innerheal_desktop.terminal.kept import Words, ask
from innerheal_desktop.terminal.keyboard import Keyboard, NoKeyboard, this_keyboard
from innerheal_desktop.terminal.remembered import cut_off
from innerheal_desktop.terminal.screen import LineScreen, LiveScreen, Screen
from innerheal_desktop.terminal.sitting import TerminalSitting
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.care.adapting import Adapted
    from innerheal_desktop.care.fit import Fit
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.sound.engine import SoundEngine

STEADY = "steady-now"


def play(home: Home, asked: argparse.Namespace) -> int:
    """Play a session here. 0 when it came to its end or was ended kindly."""
    session = getattr(asked, "session", None)
    script = asked_for(home.library, session) if session else home.library.script(STEADY)
    minutes, variant = getattr(asked, "minutes", None), getattr(asked, "variant", "")
    fit, keyboard = home.fit(), this_keyboard()
    if not variant and not getattr(asked, "as_written", False):
        variant = first_for(home, script)
    suited = fit if getattr(asked, "holds", False) else unasked(script, fit, variant)
    laid, adapted = sitting_for(home, script, minutes, variant, suited)
    written = Words(script, ())
    with ended_by_signals(), _log(home, kept=not asked.no_log) as log:
        if new := new_words(adapted, variant):
            print(f"{new}\n", flush=True)
        print(words_before(adapted), flush=True)
        for words in gate_words(script, fit, variant, asks=type(keyboard) is not NoKeyboard):
            print(f"\n{words}", flush=True)
        if speaker := said_before(home, script, quiet=asked.quiet):
            print(f"\n{speaker}", flush=True)
        with _sound(home, quiet=asked.quiet) as sound, keyboard:
            begun = script.id if script.id == STEADY else _ready(home, script, keyboard)
            if begun == script.id:
                player = Player(laid, home.clock.awake)
                keeper = _keeper(log, laid, asked.visual or script.settings.visual)
                screen, clocks = _screen(laid.title, safety_of(script)), Clocks(home.clock)
                title = _title(home)
                sat = TerminalSitting(player, keyboard, screen, sound, keeper, clocks, title)
                sat.run(partial(_tell, home, script, player, log))
                begun, written = sat.then, Words(script, sat.written, sat.sitting)
                if sat.cut_off:
                    return 0  # the terminal is closing: there is nobody to ask
    code = _next(home, asked, begun) if begun else 0
    if written.wait:  # whoever left to steady themselves is asked after that
        with ended_by_signals(), keyboard:
            ask(home, written, keyboard, partial(print, end="", flush=True))
    return code


def _next(home: Home, asked: argparse.Namespace, begun: str) -> int:
    """Do what the person left a sitting for."""
    if begun == SUPPORT:
        from innerheal_desktop.terminal.support import support

        return support(home, argparse.Namespace(country="", json=False))
    asked.session, asked.holds = begun, False
    asked.minutes, asked.variant = None, ""
    return play(home, asked)


def _tell(
    home: Home, script: Script, player: Player, log: PracticeLog | None, completed: bool
) -> None:
    """Say what was practised. Steadying oneself counts, and is nothing to be praised for."""
    steady, rhythm = script.id == STEADY, log.rhythm() if log is not None else None
    said = None if steady and completed else rhythm
    print(acknowledgement(player.active, said, completed=completed), flush=True)
    show = "none" if steady else read(home.folder).show_rhythm
    shown = None if rhythm is None else as_shown(rhythm, show)
    if shown is not None and shown.total:
        print(standing(shown), flush=True)


def words_before(adapted: Adapted) -> str:
    """What is read before the start: what is otherwise and why, then the card."""
    lines = [reason.line for reason in adapted.reasons]
    return "\n\n".join([*lines, card_of(adapted.script)])


def said_before(home: Home, script: Script, *, quiet: bool) -> str:
    """Which voice will speak, or none."""
    from innerheal_desktop.sound.voices.telling import who_will_speak

    played = home.library.played_by(script).values()
    return who_will_speak(script, played, home.narration, home.heard(), quiet=quiet)


def sitting_for(
    home: Home, script: Script, minutes: float | None, variant: str, fit: Fit | None = None
) -> tuple[Timeline, Adapted]:
    """The sitting as it suits the person, and why. LengthError or UnknownSessionError if not.

    `fit` is what is known of them; what they told, for None.
    """
    check_variant(script, variant)
    fit = fit or home.fit()
    played, voices = home.library.played_by(script), home.voices(script.id)
    adapted = fitted(script, fit, variant=variant, played=played)
    seconds = 60.0 * minutes if minutes else usual_length(script)
    return sitting(adapted, fit, seconds, variant, played, voices), adapted


def _title(home: Home) -> Callable[[str], str]:
    """What gives the title of a session by its id; the id itself where there is none such."""

    def title(session: str) -> str:
        if session == SUPPORT:
            return tr(SUPPORT_TITLE)
        found = (entry.title for entry in home.library.entries() if entry.id == session)
        return next(found, session)

    return title


@contextmanager
def _log(home: Home, *, kept: bool) -> Iterator[PracticeLog | None]:
    """The log; without one when nothing is to be kept, or, saying so, when it cannot be opened."""
    if not kept:
        yield None
        return
    try:
        log = home.open_log()
    except TroubleError as trouble:
        print(f"{trouble} This sitting is not written down.", file=sys.stderr)
        yield None
        return
    with log:
        for left in cut_off(log):
            print(left, file=sys.stderr)
        # Nothing but this one sitting is written meanwhile: its end is early enough for a backup.
        backing = Backing(log, home.clock)
        backing.tick()
        try:
            yield log
        finally:
            backing.close()
    # What the disk refused is tried once more at the close; what it still refuses is said.
    said = [str(each) for each in (log.trouble, backing.trouble) if each is not None]
    for words in dict.fromkeys(said):
        print(words, file=sys.stderr)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """A closed terminal or a polite kill ends a sitting as Ctrl+C does: kept, and tidied up.

    Whoever asks again while that is done is not heard: it takes seconds at most.
    """
    ending = False

    def stop(number: int, _: object) -> None:
        nonlocal ending
        if not ending:
            ending = True
            raise KeyboardInterrupt(number)

    names = [name for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), stop) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


def _keeper(log: PracticeLog | None, laid: Timeline, visual: str) -> Keeper | None:
    if log is None:
        return None
    return Keeper(log, Sitting(laid.session, laid.title, laid.length, visual))


def _ready(home: Home, script: Script, keyboard: Keyboard) -> str:
    """What is to begin when the card is read, by its id; empty for nothing now."""
    there = {entry.id for entry in home.library.entries()}
    return ready(script, keyboard, partial(print, end="", flush=True), there)


def _screen(title: str, safety: str) -> Screen:
    from rich.console import Console

    console = Console()
    if console.is_terminal and sys.stdin.isatty():
        return LiveScreen(console, title, safety)
    return LineScreen(lambda line: print(line, flush=True))


@contextmanager
def _sound(home: Home, *, quiet: bool) -> Iterator[SoundEngine | None]:
    if quiet:
        yield None
        return
    from innerheal_desktop.sound.engine import SoundEngine

    said = home.narration.clip_for
    engine = SoundEngine(
        clock=home.clock.awake, choices=home.heard(), own=home.folder, clip_for=said
    )
    try:
        yield engine
    finally:
        engine.close()


def render(home: Home, asked: argparse.Namespace) -> int:
    """Write a whole sitting as a sound file, with a progress bar where somebody looks on."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    from innerheal_desktop.sound.choices import SoundChoices
    from innerheal_desktop.sound.clips import Shelf
    from innerheal_desktop.sound.own import OwnSounds
    from innerheal_desktop.sound.rendering import render as render_sound

    out = Path(asked.out)
    script = asked_for(home.library, asked.session)
    laid, adapted = sitting_for(home, script, asked.minutes, asked.variant)
    if adapted.line:
        print(adapted.line, file=sys.stderr)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    console, unseen = Console(stderr=True), not sys.stderr.isatty()
    with Progress(*columns, console=console, transient=True, disable=unseen) as progress:
        task = progress.add_task(laid.title, total=1.0)
        report = render_sound(
            laid,
            out,
            choices=replace(home.heard(), master=SoundChoices().master),
            progress=lambda share: progress.update(task, completed=share),
            shelf=Shelf(own=OwnSounds(home.folder), clip_for=home.narration.clip_for),
        )
    for notice in report.notices:
        print(notice, file=sys.stderr)
    print(f"{out}: {laid.title}, {spoken_length(laid.length)}")
    return 0
