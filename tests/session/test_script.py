"""A script before a length is chosen: its main pattern and its variants."""

from dataclasses import replace

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.script import Script, Section, Settings, Variant
from innerheal_desktop.session.steps import Breathe, Say

CALM = BreathPattern.parse("4-0-6-0")
BOX = BreathPattern.parse("4-4-4-4")


def script(*steps, **of):
    return Script("practice", "A Practice", "", Settings(**of), (Section("Part", steps),))


def test_the_main_pattern_is_the_one_that_fills():
    breathing = Breathe(pattern=CALM, cycles=3), Breathe(pattern=BOX, fill=1)
    assert script(Say(text="a"), *breathing).main_pattern() == BOX
    assert script(*breathing[:1]).main_pattern() == CALM
    assert script(Say(text="a")).main_pattern() is None


def test_a_variant_leaves_other_patterns_alone():
    small = BreathPattern.parse("3-3-3-3")
    varied = script(
        Breathe(pattern=CALM, cycles=3),
        Breathe(pattern=CALM, ramp_to=BOX, cycles=3),
        Breathe(pattern=BOX, fill=1),
        variants=(Variant("Small", small),),
    ).varied("Small")
    assert [(str(step.pattern), step.ramp_to) for step in varied.steps()] == [
        ("4-0-6-0", None),
        ("4-0-6-0", small),
        ("3-3-3-3", None),
    ]


def test_a_variant_is_as_deep_as_the_breath_whose_place_it_takes():
    slow, small = BreathPattern.parse("3-0-4-1.5"), BreathPattern.parse("3-0-4-0")
    varied = script(
        Breathe(pattern=replace(slow, depth=0.66), fill=1),
        Breathe(pattern=replace(slow, depth=0.4), cycles=2),
        variants=(Variant("No rest", small),),
    ).varied("No rest")
    assert [step.pattern for step in varied.steps()] == [
        replace(small, depth=0.66),
        replace(small, depth=0.4),
    ]
