"""Flags: twelve plain questions that nobody has to answer, and what an answer changes.

They say nothing of a person but this: which sessions want another form. The rules are house rules,
drawn from what trials screened for and what studies of harm found; a clinician should read them
(`python -m tools.care` prints them all). Nobody is asked about medicines.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from enum import Enum

from innerheal_desktop.tongue import mark


class Change(Enum):
    """What a flag changes: its line, said with the reason. `adapting.py` does it, in this order.

    A line may name the author's `{variant}`.
    """

    SUITED = mark("As “{variant}”, {because}.")
    OWN_PACE = mark("At your own pace, without holds, {because}.")
    NO_HOLDS = mark("Without holds, {because}.")
    NOT_TOO_SLOW = mark("No slower than five breaths a minute, {because}.")
    NOT_FAST = mark("No faster than twelve breaths a minute, {because}.")
    SMALL = mark("With smaller breaths, {because}.")
    NO_HUM = mark("Without humming, {because}.")
    SOFT_BELLS = mark("With the softest bell, {because}.")
    CALM = mark("With the calmest pictures, {because}.")
    OPEN_EYES = mark("With open eyes, {because}.")
    SHORT_QUIET = mark(
        "With silences of at most twenty seconds, also where a longer one is announced, {because}."
    )
    ONLY_ASKED = mark("Never suggested by itself, {because}. It is here if you want it.")


@dataclass(frozen=True, slots=True)
class Flag:
    """A question and what a yes changes.

    `because` ends the line of a reason, `effect` says all of it in the settings. `only_asked` are
    categories, or ids of sessions, that are no longer suggested; `suggests` are ids of those that
    are. `stays`: its no-hold is not changed back. `note` is a line to read before breathing,
    `sleep_note` before a session to sleep with, `standing_note` before one that may be done
    standing, `deep_note` before inner-child work.
    """

    name: str
    question: str
    because: str
    effect: str
    changes: tuple[Change, ...]
    only_asked: tuple[str, ...] = ()
    suggests: tuple[str, ...] = ()
    stays: bool = False
    note: str = ""
    sleep_note: str = ""
    standing_note: str = ""
    deep_note: str = ""


_HOLDS = (Change.NO_HOLDS,)
# Where one imagines: the shelves, and what stands on others and is written so.
IMAGINED = (
    *("inner-child", "spirit", "visualise"),
    *("container", "evening-close", "loving-kindness", "night-waking", "rain", "wind-down"),
    "yoga-nidra",
)
_SEATED = mark("Best seated, this one.")
# Read before what is not changed to open eyes itself.
EYES = mark("Eyes open is a good way to do this.")
_WITH_SOMEBODY = mark(
    "Where hard memories are near, it can be good to do this with a professional at your side."
)
FLAGS: tuple[Flag, ...] = (
    Flag(
        "birth",
        mark("Pregnant, or recently gave birth?"),
        mark("because you told us about a pregnancy or a birth"),
        mark("No holds, no slower than five breaths a minute, and seated where others stand."),
        (Change.SUITED, Change.NO_HOLDS, Change.NOT_TOO_SLOW),
        stays=True,
        sleep_note=mark("For lying down, your left side is suggested."),
        standing_note=_SEATED,
    ),
    Flag(
        "heart",
        mark("Heart condition, rhythm problem, chest pain, stroke?"),
        mark("because you told us about your heart"),
        mark("No holds, and no slower than five breaths a minute."),
        (Change.SUITED, Change.NO_HOLDS, Change.NOT_TOO_SLOW),
        note=mark("Before a first time, please check with somebody who knows your heart."),
    ),
    Flag(
        "pressure",
        mark("High or low blood pressure, or fainting?"),
        mark("because you told us about your blood pressure"),
        mark("No holds, and a word about sitting, and about getting up slowly."),
        (Change.SUITED, Change.NO_HOLDS),
        note=mark("Best seated. Get up slowly afterwards."),
        standing_note=_SEATED,
    ),
    Flag(
        "lungs",
        mark("Asthma, COPD, a chest infection, breathless at rest?"),
        mark("because you told us about your lungs"),
        mark(
            "Your own pace in place of a counted one, no holds, and a word about keeping your"
            " inhaler near. Pursed-lip breathing is suggested where it is in the Library."
        ),
        (Change.SUITED, Change.OWN_PACE, Change.NO_HOLDS),
        suggests=("pursed-lip",),
        note=mark("Keep your inhaler near, if you have one, and go at your own pace."),
    ),
    Flag(
        "seizures",
        mark("Epilepsy or seizures, now or before?"),
        mark("because you told us about seizures"),
        mark("No holds, no fast breathing, the calmest pictures. None flashes, for anybody."),
        (Change.SUITED, Change.NO_HOLDS, Change.NOT_FAST, Change.CALM),
        stays=True,
    ),
    Flag(
        "eyes",
        mark("Glaucoma, eye surgery or retinal trouble?"),
        mark("because you told us about your eyes"),
        mark("No holds, and no humming."),
        (Change.SUITED, Change.NO_HOLDS, Change.NO_HUM),
        stays=True,
    ),
    Flag(
        "ears",
        mark("Ear infection, ear surgery, troublesome tinnitus?"),
        mark("because you told us about your ears"),
        mark("The softest bell instead of others, and no humming unless you want it."),
        (Change.SUITED, Change.NO_HUM, Change.SOFT_BELLS),
    ),
    Flag(
        "surgery",
        mark("Recent surgery of chest, belly, head?"),
        mark("because you told us about surgery"),
        mark("Your own pace in place of a counted one, no holds, and smaller breaths."),
        (Change.SUITED, Change.OWN_PACE, Change.NO_HOLDS, Change.SMALL),
        stays=True,
        note=mark("Small breaths are enough. Nothing here needs to strain."),
    ),
    Flag(
        "breath",
        mark("Panic attacks, or does focusing on breath worry you?"),
        mark("because you told us that the breath can worry you"),
        mark(
            "What does not ask for the breath comes first, and Steady me with it; smaller breaths,"
            " no holds."
        ),
        (Change.SUITED, Change.NO_HOLDS, Change.SMALL),
        suggests=("ground-54321", "steady-now"),
    ),
    Flag(
        "memories",
        mark("Does looking inward sometimes bring back hard memories?"),
        mark("because you told us about hard memories"),
        mark(
            "Open eyes and shorter silences. Long silences and the younger self are not suggested."
        ),
        (Change.SUITED, Change.OPEN_EYES, Change.SHORT_QUIET, Change.ONLY_ASKED),
        only_asked=("inner-child", "meditate"),
        note=EYES,
        deep_note=_WITH_SOMEBODY,
    ),
    Flag(
        "unseen",
        mark("Times of hearing or seeing things others don't, or very high energy without sleep?"),
        mark("because of what you told us"),
        mark("Grounding and short practices; long silences and imagery are not suggested."),
        (Change.SUITED, Change.ONLY_ASKED),
        only_asked=("meditate", *IMAGINED),
        suggests=("ground-54321",),
        note=mark("If you can, ask somebody who knows your health whether this suits you."),
    ),
    Flag(
        "far-away",
        mark("Feeling unreal or far away?"),
        mark("because you told us that things can feel far away"),
        mark("Open eyes, movement and grounding; imagery is not suggested."),
        (Change.SUITED, Change.OPEN_EYES, Change.ONLY_ASKED),
        only_asked=("open-awareness", *IMAGINED),
        suggests=("ground-54321", "walking"),
        note=EYES,
    ),
)
# What is kept of the four ticks before a first session with holds: less than any question asks.
TICKED, TICKED_STAYS, UNSAID = "ticked", "ticked-stays", "unsaid"
# Never kept: where nobody can be asked, nothing is held.
UNASKED = "unasked"
_TICKED = mark("because of what you ticked")
AT_THE_CARD: tuple[Flag, ...] = (
    Flag(TICKED, "", _TICKED, "", _HOLDS),
    Flag(TICKED_STAYS, "", _TICKED, "", _HOLDS, stays=True),
    Flag(UNSAID, "", mark("because you would rather not say"), "", _HOLDS),
    Flag(UNASKED, "", mark("because nothing was answered in Make it fit me"), "", _HOLDS),
)
_BY_NAME = {flag.name: flag for flag in (*FLAGS, *AT_THE_CARD)}


def flags_of(names: Set[str]) -> tuple[Flag, ...]:
    """The flags of these names, in their order; names that nobody knows are passed over."""
    return tuple(flag for name, flag in _BY_NAME.items() if name in names)
