"""Before a sitting in the terminal: what the window asks is asked or read here, with a way past."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from innerheal_desktop.care.flags import UNASKED
from innerheal_desktop.care.gates import (
    SAYS_ELSE,
    STIRRED,
    first_time,
    gentler_than,
    holds_card,
    readiness_card,
)
from innerheal_desktop.library.choosing import card_of, first_way
from innerheal_desktop.terminal.keyboard import NoKeyboard
from innerheal_desktop.tongue import tr

if TYPE_CHECKING:
    from innerheal_desktop.care.adapting import Adapted
    from innerheal_desktop.care.fit import Fit
    from innerheal_desktop.care.gates import ReadinessCard
    from innerheal_desktop.home import Home
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.terminal.keyboard import Keyboard

# The most that may be typed of a number from 0 to 10.
DIGITS = 2
GROUND, GENTLER = "g", "s"

Write = Callable[[str], object]


def unasked(script: Script, fit: Fit, variant: str = "") -> Fit:
    """The fit for a session with holds while nothing was ever answered: without holds."""
    return fit.ticked(UNASKED) if holds_card(script, fit, variant) is not None else fit


def first_for(home: Home, script: Script) -> str:
    """The variant of a session for whoever never practised it; empty for most, and afterwards."""
    first = first_way(script)
    return first if first and script.id not in home.practised() else ""


def new_words(adapted: Adapted, variant: str) -> str:
    """Why a session begins with its variant for a first time, and the way past; none if not."""
    firsts = {each.name for each in adapted.script.settings.variants if each.first}
    if variant not in firsts:
        return ""
    return tr(
        "{variant}, because this one is new to you. “--as-written” plays it in full.",
        variant=variant,
    )


def gate_words(script: Script, fit: Fit, variant: str = "", *, asks: bool = False) -> list[str]:
    """The words of the gates before this session, or this variant of it; none for most.

    Where somebody can answer (`asks`), the questions themselves are left to `ready`.
    """
    light = first_time(script)
    said = [tr(light)] if light else []
    if (holds := holds_card(script, fit, variant)) is not None:
        fitting = "; ".join(tr(each.words) for each in holds.ticks)
        said.append(tr("Better without holds for some bodies: {fitting}.", fitting=fitting))
        said.append(tr("If none of these fits you, “--holds” plays it with holds."))
    if (card := readiness_card(script)) is not None:
        else_ = "" if SAYS_ELSE in card_of(script) else card.else_
        if not asks:
            said.append(tr("{question} 0 to 10.", question=tr(card.question)))
            said.append(tr("Above six, “innerheal play {other}” is kinder.", other=card.grounding))
            said.append(tr(card.today))
        said += [tr(words) for words in (card.afterwards, else_) if words]
    return said


def ready(script: Script, keyboard: Keyboard, write: Write, there: Collection[str]) -> str:
    """Wait until the person has read the card: the id of what is to begin; empty for not now.

    Before what may stir them up they are asked how it is, and offered something gentler of what is
    `there`; any answer may go on. Nothing of it is kept.
    """
    if type(keyboard) is NoKeyboard:
        return script.id
    try:
        card = readiness_card(script)
        ways = {"enter": script.id, "space": script.id, "escape": "", "q": ""}
        if card is not None:
            ways |= _look(card, keyboard, write, there)
        write("\n" + " · ".join(_offered(ways)) + "\n")
        while (key := keyboard.read(0.2).lower()) not in ways:
            pass
    except KeyboardInterrupt:
        return ""
    return ways[key]


def _look(
    card: ReadinessCard, keyboard: Keyboard, write: Write, there: Collection[str]
) -> Mapping[str, str]:
    """Ask how it is, and whether today is okay: the gentler ways that are open then."""
    low, high = tr(card.low), tr(card.high)
    write("\n" + tr("{question} 0 to 10.", question=tr(card.question)))
    write(" " + tr("0 is “{low}”, 10 “{high}”; then Enter.", low=low, high=high) + " ")
    stirred = _number(keyboard, write) > STIRRED
    if stirred:
        write("\n" + tr(card.stirred) + "\n")
    write("\n" + tr(card.today) + "\n")
    ways = {GENTLER: gentler_than(card, there)}
    if stirred:
        ways[GROUND] = card.grounding
    return {key: session for key, session in ways.items() if session in there}


def _number(keyboard: Keyboard, write: Write) -> int:
    """What is typed until Enter, shown as it is typed; 0 for nothing. KeyboardInterrupt for Esc."""
    typed = ""
    while (key := keyboard.read(0.2).lower()) not in ("enter", "space", "escape"):
        if key == "backspace" and typed:
            typed = typed[:-1]
            write("\b \b")
        elif len(key) == 1 and key in "0123456789" and len(typed) < DIGITS:
            typed += key
            write(key)
    write("\n")
    if key == "escape":
        raise KeyboardInterrupt
    return int(typed or 0)


def _offered(ways: Mapping[str, str]) -> list[str]:
    """The keys that do something now, in words."""
    words = {
        "enter": tr("Enter begins"),
        GROUND: tr("G grounds with the senses"),
        GENTLER: tr("S something shorter and gentler"),
        "escape": tr("Esc not now"),
    }
    return [said for key, said in words.items() if key in ways]
