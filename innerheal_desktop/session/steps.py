"""The kinds of step a session is made of: one frozen class each; its fields are the script's keys.

When you add a kind: one class here, one row in `library/blocks.py` (how its keys are read), how
long it is in `session/parts.py`, and how it unfolds into spans in `session/unfolding.py`. Every
duration is in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass

from innerheal_desktop.session.breath import BreathPattern

# What a question may offer in place of a session: the page with the crisis lines.
SUPPORT = "support"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What every step has: the line of its script, and the shortest sitting it appears in."""

    line: int = 0
    since: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Say(Step):
    """A spoken beat and the quiet after it. `text` is plain; `marked` keeps the `*emphasis*`.

    The quiet lasts `most` seconds at the most; 0 is as long as any.
    """

    text: str
    marked: str = ""
    pause: float = 3.0
    rest: bool = False
    most: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Step):
    """Words shown and not spoken, for as long as reading them takes."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Breathe(Step):
    """Paced breathing. Exactly one of `cycles`, `seconds` and `fill` (a weight) is set.

    `ramp_to` glides there breath by breath; `sides` is `"alternate"` or empty; `reminders` are
    spoken in turn each `every` seconds; `words` says whether phases may be spoken; `touch` is
    `"hum"` or empty.
    """

    pattern: BreathPattern
    cycles: int = 0
    seconds: float = 0.0
    fill: float = 0.0
    ramp_to: BreathPattern | None = None
    sides: str = ""
    reminders: tuple[str, ...] = ()
    every: float = 120.0
    words: bool = True
    touch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence(Step):
    """Unspoken time: `seconds`, or a share of what is left by the weight `fill`.

    A light bell (`sound`) is struck each `every` seconds, up to `jitter` earlier or later, and `at`
    so many seconds from its start and `before_end` from its end; but not where it would run into
    a bell before or after the silence.
    """

    seconds: float = 0.0
    fill: float = 0.0
    every: float = 0.0
    jitter: float = 0.0
    at: tuple[float, ...] = ()
    before_end: tuple[float, ...] = ()
    sound: str = "tingsha"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bell(Step):
    """A struck sound: `strikes` four seconds apart, then `ring` seconds before the next step."""

    sound: str = "bowl"
    strikes: int = 1
    ring: float = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Show(Step):
    """A change of picture or of background sound; an empty name changes nothing."""

    visual: str = ""
    ambience: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Step):
    """A question on screen, always skippable; the sitting waits at most `wait` seconds.

    `kind` is `scale` (0…10), `words`, `text` or `choice` (of `options`). An answer on a scale that
    lies above `above` is met with the offer of another session (`offer`: its id, or SUPPORT); one
    above `readiness`, with the question whether today is okay for this one. `field` is the place
    of the answer on the card of the journal that the session becomes, where it does.
    """

    question: str
    kind: str = "text"
    options: tuple[str, ...] = ()
    wait: float = 60.0
    above: float = 6.0
    offer: str = ""
    readiness: float | None = None
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Write(Step):
    """A writing page with a prompt. It lasts `seconds`, a share by `fill`, or at most `wait`.

    `field` is the place of what is written on the card of the journal, as with `Ask`.
    """

    prompt: str
    seconds: float = 0.0
    fill: float = 0.0
    wait: float = 600.0
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap(Step):
    """Wait for a key or a click, at most `wait` seconds."""

    text: str
    wait: float = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Play(Step):
    """Another session inside this one, `minutes` long (its shortest offered length if 0)."""

    session: str
    minutes: float = 0.0
