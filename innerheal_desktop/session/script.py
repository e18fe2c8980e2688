"""A script: what an author wrote, read and checked, before any length is chosen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.steps import Breathe, Step

CATEGORIES = (
    "breathe",
    "steady",
    "visualise",
    "inner-child",
    "meditate",
    "kindness",
    "spirit",
    "nature",
    "sleep",
    "routine",
    "write",
    "support",
)
GATES = ("none", "note", "holds", "readiness", "gentle")
STRENGTHS = ("good", "mixed", "traditional")
# In place of a variant's name: the session as it is where none is chosen.
AS_WRITTEN = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about a practice: a strength of `STRENGTHS`, one honest line, references."""

    strength: str = "traditional"
    line: str = ""
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bells:
    """Strikes that open and close a session (0 for none), of the catalogue sound `sound`."""

    open: int = 1
    close: int = 1
    sound: str = "bowl"


@dataclass(frozen=True, slots=True)
class Variant:
    """A named way of doing the same session.

    With a `pattern` it changes the main one (of the first `breathe` step that fills); sections may
    belong to it alone. `suits` are names of answers for whom it is the one to begin with; `first`,
    that it is for whoever never practised the session.
    """

    name: str
    pattern: BreathPattern | None = None
    suits: tuple[str, ...] = ()
    first: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """The `session` block: what a session is, and how it is offered. `lengths` are in seconds.

    `usual` is the one of them to begin with; 0 where its author names none. `keeps` is the kind of
    page that the answers become in the journal, where the person wants that; empty for a plain one.
    """

    format: int = 1
    category: str = "breathe"
    level: int = 1
    gate: str = "none"
    lengths: tuple[float, ...] = (300.0,)
    usual: float = 0.0
    visual: str = "orb"
    ambience: str = "none"
    evidence: Evidence = field(default_factory=Evidence)
    safety: str = ""
    variants: tuple[Variant, ...] = ()
    tags: tuple[str, ...] = ()
    voice: str = "calm"
    bells: Bells = field(default_factory=Bells)
    language: str = "en"
    keeps: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a session that one can jump to. `since` is the shortest sitting it appears in.

    `only` names the variants it belongs to, AS_WRITTEN for none chosen; empty for all of them.
    """

    title: str
    steps: tuple[Step, ...]
    line: int = 0
    since: float = 0.0
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """One session as its author wrote it. `card` is shown before the start, never spoken."""

    id: str
    title: str
    purpose: str
    settings: Settings
    sections: tuple[Section, ...]
    card: str = ""

    def steps(self) -> tuple[Step, ...]:
        """Every step of every section, in order."""
        return tuple(step for section in self.sections for step in section.steps)

    def main_pattern(self) -> BreathPattern | None:
        """The pattern of the first breathing that fills (else of the first breathing), if any."""
        breathing = [step for step in self.steps() if isinstance(step, Breathe)]
        filling = [step for step in breathing if step.fill]
        main = filling or breathing
        return main[0].pattern if main else None

    def varied(self, name: str = AS_WRITTEN) -> Script:
        """The script as its variant `name` has it; KeyError if it has none such.

        Only the sections of the variant stay, and they are nobody's own any more. With a pattern,
        that takes the place of the main one, and ramps that lead to the main pattern lead to it.
        """
        of_name = {each.name: each.pattern for each in self.settings.variants}
        pattern = of_name[name] if name else None
        main = self.main_pattern()

        def own(written: BreathPattern) -> BreathPattern:
            """The variant's pattern in the place of the main one, as deep as it is there."""
            if pattern is None or main is None or replace(written, depth=main.depth) != main:
                return written
            return replace(pattern, depth=written.depth)

        def vary(step: Step) -> Step:
            if not isinstance(step, Breathe) or pattern is None:
                return step
            return replace(
                step, pattern=own(step.pattern), ramp_to=step.ramp_to and own(step.ramp_to)
            )

        sections = tuple(
            replace(section, steps=tuple(vary(step) for step in section.steps), only=())
            for section in self.sections
            if not section.only or name in section.only
        )
        return replace(self, sections=sections)
