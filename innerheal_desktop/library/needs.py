"""Needs and feelings: what a session is good for, and what people feel when they look for it.

When you add a feeling: a word in a row of FEELINGS, or a row. A translation replaces the words of
a row by those that its own language says; what they seek stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from innerheal_desktop.library.spelling import words_in
from innerheal_desktop.tongue import mark, tr

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry

# The needs: each is also a tag that a script may carry, and the words it is shown with.
NEEDS: dict[str, str] = {
    "calm": mark("Calm"),
    "sleep": mark("Sleep"),
    "feelings": mark("Feelings"),
    "focus": mark("Focus"),
    "younger self": mark("Younger self"),
    "kindness": mark("Kindness"),
    "spirit": mark("Spirit"),
    "nature": mark("Nature"),
}
# What the sessions of a category are good for, without saying so in their tags.
OF_CATEGORY: dict[str, tuple[str, ...]] = {
    "breathe": ("calm",),
    "steady": ("calm",),
    "inner-child": ("younger self", "feelings"),
    "meditate": ("focus",),
    "kindness": ("kindness",),
    "spirit": ("spirit",),
    "nature": ("nature",),
    "sleep": ("sleep",),
    "write": ("feelings",),
    "support": ("feelings",),
}


class Feeling(NamedTuple):
    """Words that people type, and the needs, tags or categories they seek, the nearest first."""

    words: str
    seeks: tuple[str, ...]


FEELINGS: tuple[Feeling, ...] = (
    Feeling(
        mark(
            "panic, panicking, panicky, overwhelmed, overwhelm, alarm, terror, triggered, crisis,"
            " help, sos"
        ),
        ("steady", "triggered"),
    ),
    Feeling(
        mark("anxious, anxiety, worried, worry, nervous, afraid, scared, fear, fearful, uneasy"),
        ("steady", "calm"),
    ),
    Feeling(
        mark("stressed, stress, tense, tension, tight, restless, pressure, agitated, hectic"),
        ("calm", "nature"),
    ),
    Feeling(
        mark("sleep, sleepless, asleep, insomnia, awake, bed, bedtime, night, nightmare"),
        ("sleep",),
    ),
    Feeling(
        mark("tired, exhausted, weary, drained, sluggish, fatigue, burnt, burned, rest"),
        ("rest", "sleep", "calm"),
    ),
    Feeling(
        mark("angry, anger, rage, furious, cross, irritated, annoyed, frustrated, upset"),
        ("triggered", "calm", "feelings"),
    ),
    Feeling(
        mark("sad, sadness, grief, grieving, down, low, crying, hurt, heartbroken, hopeless"),
        ("kindness", "feelings", "ease"),
    ),
    Feeling(
        mark("lonely, alone, unloved, ashamed, shame, guilt, guilty, worthless, ugly"),
        ("kindness", "younger self", "feelings"),
    ),
    Feeling(
        mark("numb, unreal, spacey, dissociated, floaty, empty, frozen"),
        ("steady", "ground"),
    ),
    Feeling(
        mark("focus, focused, concentrate, concentration, distracted, scattered, attention"),
        ("focus",),
    ),
    Feeling(
        mark("child, childhood, inner, parent, mother, father, young, small, abandoned"),
        ("younger self",),
    ),
    Feeling(
        mark("god, prayer, pray, soul, sacred, faith, holy"),
        ("spirit",),
    ),
    Feeling(
        mark("happy, grateful, gratitude, thankful, joy, glad"),
        ("gratitude", "kindness", "nature"),
    ),
    Feeling(
        mark("calm, calmer, peace, peaceful, quiet, soothe, settle, relax, relaxed, ease"),
        ("breathe", "calm", "ease", "nature"),
    ),
)
# Who types one of these is shown where help is before anything to practise.
CRISIS = mark(
    "crisis, emergency, hotline, helpline, suicide, suicidal, kill, killing, die, dying, harm,"
    " ambulance, police"
)
# And who types one of these, divided by commas, what steadies, with where help is beside it.
ALARM = mark(
    "help, help me, sos, can't breathe, cant breathe, cannot breathe, can not breathe,"
    " short of breath, hard to breathe"
)
# Words around a feeling that say nothing of what is sought.
FILLING = mark(
    "a, an, the, i, i'm, im, me, my, am, is, are, be, feel, feeling, feelings, so, very, too, and,"
    " or, to, of, for, with, in, on, at, it, this, that, some, something, want, need, help, please,"
    " can't, cant, cannot, can, don't, when, before, after, now, want, about, by, do"
)


def needs_of(entry: Entry) -> frozenset[str]:
    """The needs that a session meets: by its category, and by its tags."""
    return frozenset({*OF_CATEGORY.get(entry.category, ()), *(NEEDS.keys() & set(entry.tags))})


def filling() -> frozenset[str]:
    """The words that say nothing, in the language that is spoken."""
    return frozenset(words_in(tr(FILLING)))


def in_crisis(words: Iterable[str]) -> bool:
    """Whether one of these words asks where help is."""
    return not frozenset(words_in(tr(CRISIS))).isdisjoint(words)


def in_alarm(line: str) -> bool:
    """Whether a line cries for help, or says that it is hard to breathe.

    What is all filling is a cry only by itself: “help me sleep” asks for sleep.
    """
    said, empty = words_in(line), filling()
    for cry in map(words_in, tr(ALARM).split(",")):
        whole = len(cry) < 2 or empty.issuperset(cry)
        if said == cry or (not whole and f" {' '.join(cry)} " in f" {' '.join(said)} "):
            return True
    return False


def sought() -> dict[str, tuple[str, ...]]:
    """What each word for a feeling seeks, in the language that is spoken."""
    found: dict[str, tuple[str, ...]] = {}
    for feeling in FEELINGS:
        for word in words_in(tr(feeling.words)):
            found[word] = (*found.get(word, ()), *feeling.seeks)
    return found
