"""Gates: what comes before a session that may ask more of a person. Data, shown by the window.

Nobody has to prove that they are well: one line, once; four ticks before the first session with
holds; a look at how it is before what may stir a person up. Every gate has a way past it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from innerheal_desktop.care.breaths import has_holds
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.care.flags import TICKED, TICKED_STAYS, UNSAID
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Breathe
from innerheal_desktop.session.timeline import Timeline
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
    """G3: asked before every sitting that can stir feelings; of G3-light, the questions alone.

    `before` is said above the questions unless the session's own card says it, `else_` below them.
    `gentler` are ids of sessions that are offered instead, the best first; `grounding` is offered
    where a person is stirred up already.
    """

    deep: bool = True
    before: str = mark(
        "This practice can bring up feelings. It works best with some time afterwards, on an"
        " ordinary day."
    )
    question: str = mark("How stirred up are you right now?")
    low: str = mark("Calm")
    high: str = mark("Very stirred up")
    today: str = mark("Is today okay for this?")
    afterwards: str = mark(
        "Is there a little time to land afterwards? If not, another hour may be kinder."
    )
    else_: str = mark(
        "Please choose something else if you are in crisis, have flashbacks that take you out of"
        " the room, hear or see things others don't, or a professional has asked you not to do"
        " imagery on your own."
    )
    stirred: str = mark("That is a lot to carry already. Grounding may be kinder now.")
    gentler: tuple[str, ...] = ("inner-safety", "kindness-break", "extended-exhale")
    grounding: str = "ground-54321"


HOLDS_CARD = HoldsCard()
READINESS_CARD = ReadinessCard()
LIGHTER_CARD = ReadinessCard(deep=False, before="", afterwards="", else_="")
# A session whose own card, or line of safety, says so needs it no second time.
CAN_BRING_UP = "can bring up feelings"
SAYS_ELSE = "choose something else"
# Shown once, before a first silence that lasts so many seconds or longer.
LONG_SILENCE = 45 * 60.0
LONG_NOTE = mark(
    "This is a long silence. Plan a break, and let standing up or ending early be part of it. Of"
    " people who ever meditated, about a third met some unwanted effect, mostly one that passed;"
    " long, solitary, focused practice met more. If it becomes too much, open your eyes and look"
    " around."
)
# In every sitting with paced breathing, one press away.
STOP_LINE = mark(
    "Dizzy, tingly, or a tight chest? Breathe normally and look around. If chest pain, fainting or"
    " new breathlessness, call {emergency}."
)
# In the details of every session of these categories.
BREATHING = ("breathe", "steady", "sleep", "routine")
NOT_WHILE = mark(
    "Never while driving or cycling, in or near water, on a height, or operating machines."
)


def holds_card(script: Script, fit: Fit, variant: str = "") -> HoldsCard | None:
    """The four ticks, where they are to be asked before this session, or this variant of it."""
    chosen = (each.pattern for each in script.settings.variants if each.name == variant)
    held = holds(script) or any(pattern and has_holds(pattern) for pattern in chosen)
    return HOLDS_CARD if held and not fit.answered else None


def readiness_card(script: Script) -> ReadinessCard | None:
    """The look at how it is, where it comes before this session."""
    cards = {READINESS: READINESS_CARD, GENTLE: LIGHTER_CARD}
    return cards.get(script.settings.gate)


def gentler_than(card: ReadinessCard, there: Container[str]) -> str:
    """The id of the session that is offered in the place of a deep one; empty where none is."""
    return next((name for name in card.gentler if name in there), "")


def is_long_silence(laid: Timeline) -> bool:
    """Whether a sitting of `LONG_SILENCE` or more is silent for most of it."""
    silent = sum(span.seconds for span in laid.spans if span.kind == "silence")
    return laid.length >= LONG_SILENCE - 1.0 and silent > laid.length / 2.0


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
