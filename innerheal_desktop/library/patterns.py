"""The pattern table: breathing patterns that a script may call by name. One row a pattern.

Durations in seconds: in-hold-out-rest, `+` for the top-up of a two-part in-breath.
"""

from __future__ import annotations

from typing import NamedTuple

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.tongue import mark

# The kinds of pattern, in the order in which the table shows them.
GROUPS: tuple[tuple[str, str], ...] = (
    ("first", mark("To begin with")),
    ("slow", mark("Slow and even")),
    ("out", mark("Longer out")),
    ("holds", mark("With holds")),
    ("other", mark("Sighs, sounds and sides")),
)


class Row(NamedTuple):
    """A pattern of the table: its name in scripts, its name for people, its seconds, its group.

    `about` is one plain line. `gate` is what is usually asked before it (`none`, `note`, `holds`).
    `session` is the session that teaches it; where there is none, a plain sitting does.
    """

    name: str
    title: str
    spelled: str
    group: str
    about: str
    gate: str = "note"
    session: str = ""

    @property
    def pattern(self) -> BreathPattern:
        """The breath itself."""
        return BreathPattern.parse(self.spelled)


TABLE: tuple[Row, ...] = (
    Row("starter", mark("Starter"), "3-0-4-0", "first", mark("A small first step.")),
    Row(
        "steady-me",
        mark("Steady me"),
        "3-0-4-0",
        "first",
        mark("The same pace, kept small, for the middle of a hard moment."),
        "none",
        "steady-now",
    ),
    Row(
        "equal-3",
        mark("Equal, three"),
        "3-0-3-0",
        "first",
        mark("In and out alike, light and quick to learn."),
        session="equal-breath",
    ),
    Row(
        "equal-4",
        mark("Equal, four"),
        "4-0-4-0",
        "first",
        mark("In and out alike, one step slower."),
        session="equal-breath",
    ),
    Row(
        "pursed-lip",
        mark("Pursed lips"),
        "2-0-4-0",
        "first",
        mark("In by the nose, out through nearly closed lips, twice as long."),
        "none",
        "pursed-lip",
    ),
    Row(
        "pursed-lip-3-6",
        mark("Pursed lips, slower"),
        "3-0-6-0",
        "first",
        mark("The same, once the shorter one is easy."),
        "none",
        "pursed-lip",
    ),
    Row(
        "long-wave",
        mark("Long wave"),
        "4-0-6-0",
        "slow",
        mark("The calm pace of this app. Slow breathing makes heart rate rise and fall more."),
        session="resonance-46",
    ),
    Row(
        "lab-ratio",
        mark("Laboratory ratio"),
        "4.5-0-5.5-0",
        "slow",
        mark("The same pace, nearly even. One study of evening practice used it."),
        session="resonance-46",
    ),
    Row(
        "coherent",
        mark("Even waves, five"),
        "5-0-5-0",
        "slow",
        mark("In and out alike, at six breaths a minute."),
        session="coherent",
    ),
    Row(
        "coherent-5.5",
        mark("Even waves, five and a half"),
        "5.5-0-5.5-0",
        "slow",
        mark("In the largest blinded trial it was no better than 12 a minute for stress."),
        session="coherent",
    ),
    Row(
        "coherent-6",
        mark("Even waves, six"),
        "6-0-6-0",
        "slow",
        mark("In and out alike, at five breaths a minute. Keep it small."),
        session="coherent",
    ),
    Row(
        "longer-out-3-5",
        mark("Longer out, three and five"),
        "3-0-5-0",
        "out",
        mark("Longer out-breaths feel calming to many; studies disagree."),
    ),
    Row(
        "longer-out-4-7",
        mark("Longer out, four and seven"),
        "4-0-7-0",
        "out",
        mark("For whoever finds the long wave easy."),
        session="resonance-46",
    ),
    Row(
        "longer-out-4-8",
        mark("Longer out, four and eight"),
        "4-0-8-0",
        "out",
        mark("Twice as long out as in. If you reach for air, go back a step."),
    ),
    Row(
        "4-0-8",
        mark("4-7-8 without its hold"),
        "4-0-8-0",
        "out",
        mark("Stands in for 4-7-8 where holds are not for you."),
        session="four-seven-eight",
    ),
    Row(
        "box-3",
        mark("Small box"),
        "3-3-3-3",
        "holds",
        mark("Four short sides. The holds are pauses, not locks."),
        "holds",
        "box",
    ),
    Row(
        "box",
        mark("Box"),
        "4-4-4-4",
        "holds",
        mark("Four equal sides. Popular, little tested."),
        "holds",
        "box",
    ),
    Row(
        "soft-box",
        mark("Soft box"),
        "4-2-4-2",
        "holds",
        mark("A box with half the pauses."),
        "holds",
        "box",
    ),
    Row(
        "box-5",
        mark("Large box"),
        "5-5-5-5",
        "holds",
        mark("For practised breathers: three breaths a minute."),
        "holds",
        "box",
    ),
    Row(
        "4-7-8",
        mark("4-7-8"),
        "4-7-8-0",
        "holds",
        mark("A long hold and a longer out-breath. Popular, little tested."),
        "holds",
        "four-seven-eight",
    ),
    Row(
        "4-7-8-three-quarters",
        mark("4-7-8, three quarters"),
        "3-5.25-6-0",
        "holds",
        mark("The same shape, a quarter shorter."),
        "holds",
        "four-seven-eight",
    ),
    Row(
        "4-7-8-half",
        mark("4-7-8, half"),
        "2-3.5-4-0",
        "holds",
        mark("The same shape at half its length, to begin with."),
        "note",
        "four-seven-eight",
    ),
    Row(
        "lighter",
        mark("Lighter breath"),
        "3-0-4-1.5",
        "holds",
        mark("Smaller and quieter than usual, with a short rest after the out-breath."),
        "holds",
        "less-air",
    ),
    Row(
        "cyclic-sigh",
        mark("Cyclic sigh"),
        "2.5+1-0-6.5-0.5",
        "other",
        mark("Five minutes daily improved mood over a month in one trial."),
        session="cyclic-sigh",
    ),
    Row(
        "alternate",
        mark("Alternate nostril"),
        "4-0-6-0",
        "other",
        mark("In on one side, out on the other, and back again."),
        session="alternate-nostril",
    ),
    Row(
        "humming",
        mark("Humming"),
        "4-0-6-0",
        "other",
        mark("The out-breath is hummed, at any pitch that is comfortable."),
        session="humming",
    ),
    Row(
        "humming-4-8",
        mark("Humming, longer"),
        "4-0-8-0",
        "other",
        mark("The same, with a longer hum."),
        session="humming",
    ),
    Row(
        "three-part",
        mark("Three-part breath"),
        "6-0-6-0",
        "other",
        mark("Belly, ribs and chest, two seconds each; then all of it out."),
        session="three-part",
    ),
    Row(
        "ocean",
        mark("Ocean breath"),
        "5-0-5-0",
        "other",
        mark("A soft sound in the throat, on the way out only."),
        session="ujjayi",
    ),
    Row(
        "waking",
        mark("Waking breath"),
        "3-0-3-0",
        "other",
        mark("Brisk and not deep, a minute or two, with the arms."),
        session="waking-breath",
    ),
)

# Names that scripts may use beside those of the table.
_ALSO = {"open-box": "4-0-4-0", "one-sigh": "2+1-0-6-1"}
PATTERNS: dict[str, str] = {row.name: row.spelled for row in TABLE} | _ALSO


def pattern_of(text: str) -> BreathPattern:
    """The pattern that `text` names or spells; ValueError when it does neither."""
    return BreathPattern.parse(PATTERNS.get(text.strip(), text))
