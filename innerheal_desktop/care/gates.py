"""Gates: what comes before a session that may ask more of a person. Data, shown by the window.

Nobody has to prove that they are well: one line, once; four ticks before the first session with
holds; a look at how it is before what may stir a person up. Every gate has a way past it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from innerheal_desktop.care.breaths import has_holds
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.care.flags import TICKED, TICKED_STAYS, UNSAID
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Breathe
from innerheal_desktop.tongue import mark

# G1: before the first sitting of a breathing session.
KEEP_LIGHT = mark("Keep it light. Dizzy or tingly means too much air: make it smaller or stop.")
# A session whose own line of safety says that needs it no second time.
SAID = "dizzy or tingly"
READINESS, GENTLE = "readiness", "gentle"
# G3: above this, of 0…10, something gentler is offered first.
STIRRED = 6


@dataclass(frozen=True, slots=True)
class Tick:
    """One line to tick, and what is kept of it."""

    words: str
    kept: str


@dataclass(frozen=True, slots=True)
class HoldsCard:
    """G2: asked once, before the first session with holds, while nothing was ever answered."""

    title: str = mark("Before a session with holds")
    words: str = mark(
        "Some bodies are better off without holding the breath. Does any of this fit you? Your"
        " answer stays on this computer, and nothing but this is kept of it: holds or no holds."
    )
    ticks: tuple[Tick, ...] = (
        Tick(mark("Pregnant, or recently gave birth"), TICKED_STAYS),
        Tick(mark("Seizures, eye trouble, or recent surgery"), TICKED_STAYS),
        Tick(mark("Heart, blood pressure, fainting, or lungs"), TICKED),
        Tick(mark("Panic attacks, or breath that worries me"), TICKED),
    )
    none: str = mark("None of these")
    unsaid: str = mark("Rather not say")


@dataclass(frozen=True, slots=True)
class ReadinessCard:
    """G3: asked before every sitting that can stir feelings. `afterwards` is not said at G3-light.

    `gentler` are the sessions offered when a person is stirred up already: (id, words).
    """

    question: str = mark("How stirred up are you right now?")
    low: str = mark("Calm")
    high: str = mark("Very stirred up")
    afterwards: str = mark(
        "Is there a little time to land afterwards? If not, another hour may be kinder."
    )
    stirred: str = mark("That is a lot to carry already. Something gentler may be kinder now.")
    gentler: tuple[tuple[str, str], ...] = (
        ("steady-now", mark("Steady me now")),
        ("ground-54321", mark("Come back to this room")),
    )


HOLDS_CARD = HoldsCard()
READINESS_CARD = ReadinessCard()
LIGHTER_CARD = ReadinessCard(afterwards="")


def holds_card(script: Script, fit: Fit) -> HoldsCard | None:
    """The four ticks, where they are to be asked before this session."""
    return None if fit.answered or not holds(script) else HOLDS_CARD


def readiness_card(script: Script) -> ReadinessCard | None:
    """The look at how it is, where it comes before this session."""
    cards = {READINESS: READINESS_CARD, GENTLE: LIGHTER_CARD}
    return cards.get(script.settings.gate)


def first_time(script: Script) -> str:
    """The line that comes before a first sitting of paced breathing; none for other sessions.

    None either where the line of safety of the session says it already.
    """
    breathes = any(isinstance(step, Breathe) for step in script.steps())
    asked = breathes and script.settings.gate in ("note", "holds")
    return KEEP_LIGHT if asked and SAID not in script.settings.safety.lower() else ""


def answer(fit: Fit, ticked: Iterable[Tick], *, unsaid: bool = False) -> Fit:
    """What is known after the four ticks: no holds for any, and for who would rather not say."""
    return fit.ticked(*(tick.kept for tick in ticked), *((UNSAID,) if unsaid else ()))


def holds(script: Script) -> bool:
    """Whether the breath is held anywhere in a session for which that is asked."""
    return script.settings.gate == "holds" or any(
        has_holds(pattern)
        for step in script.steps()
        if isinstance(step, Breathe)
        for pattern in (step.pattern, step.ramp_to or step.pattern)
    )
