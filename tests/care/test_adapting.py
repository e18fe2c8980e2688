"""Adapting: laws that hold for every script and every answer, and what a person is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop import paths
from innerheal_desktop.care.adapting import QUIET, adapt, is_only_asked, outward_first
from innerheal_desktop.care.breaths import SLOWEST, TURN
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.care.flags import AT_THE_CARD, FLAGS, Change
from innerheal_desktop.care.sitting import fitted, sitting
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import LengthError, lay_out
from innerheal_desktop.session.limits import BRISK_BREATH, breathing_within_limits, within_limits
from innerheal_desktop.session.script import Script, Section, Settings, Variant
from innerheal_desktop.session.steps import Bell, Breathe, Play, Say, Silence

NAMES = [flag.name for flag in (*FLAGS, *AT_THE_CARD)]
LIBRARY = Library(paths.assets() / "scripts")
SHIPPED = [entry.id for entry in LIBRARY.entries()]


def with_change(change):
    return {flag.name for flag in (*FLAGS, *AT_THE_CARD) if change in flag.changes}


seconds = st.floats(0.0, 12.0, allow_nan=False)


@st.composite
def breaths(draw):
    wild = BreathPattern(
        draw(st.floats(0.5, 12.0)), draw(seconds), draw(st.floats(0.5, 15.0)), draw(seconds)
    )
    return within_limits(wild)[0]


@st.composite
def breathing(draw):
    way = draw(st.sampled_from(("cycles", "seconds", "fill")))
    amount = {
        "cycles": draw(st.integers(1, 40)),
        "seconds": draw(st.floats(30.0, 600.0)),
        "fill": 1,
    }
    ramp = draw(st.none() | breaths())
    step = Breathe(pattern=draw(breaths()), ramp_to=ramp, **{way: amount[way]})
    return breathing_within_limits(step)[0]


steps = st.one_of(
    breathing(),
    st.builds(Say, text=st.just("Here."), pause=st.floats(0.0, 90.0), rest=st.booleans()),
    st.builds(Silence, seconds=st.floats(1.0, 300.0), every=st.sampled_from((0.0, 60.0))),
    st.builds(Bell, sound=st.sampled_from(("gong", "bowl"))),
)


@st.composite
def scripts(draw):
    patterns = draw(st.lists(breaths(), max_size=4))
    variants = tuple(Variant(f"Variant {n}", each) for n, each in enumerate(patterns))
    settings = Settings(
        category=draw(st.sampled_from(("breathe", "meditate", "visualise", "steady"))),
        variants=variants,
    )
    section = Section("One", tuple(draw(st.lists(steps, min_size=1, max_size=6))))
    return Script("any", "Any", "Anything.", settings, (section,))


flags = st.frozensets(st.sampled_from(NAMES), max_size=5)


def every_breath(script):
    for step in script.steps():
        if isinstance(step, Breathe):
            yield from (each for each in (step.pattern, step.ramp_to) if each is not None)
    yield from (variant.pattern for variant in script.settings.variants)


@settings(max_examples=400)
@given(scripts(), flags, st.booleans())
def test_no_breath_is_held_by_who_should_not_hold_it(script, told, as_written):
    made = adapt(script, told, as_written=as_written).script
    stays = {flag.name for flag in (*FLAGS, *AT_THE_CARD) if flag.stays}
    open_ = with_change(Change.NO_HOLDS) & (stays if as_written else set(NAMES))
    if told & open_:
        assert all(each.hold == 0 and each.rest <= TURN for each in every_breath(made))


@settings(max_examples=400)
@given(scripts(), flags)
def test_every_breath_stays_within_the_limits_and_the_rate_that_is_asked(script, told):
    made = adapt(script, told).script
    assert all(within_limits(each)[1] == () for each in every_breath(made))
    for step in made.steps():
        if isinstance(step, Breathe):
            assert breathing_within_limits(step)[1] == ()
    if told & with_change(Change.NOT_TOO_SLOW):
        assert all(each.cycle <= SLOWEST + 1e-6 for each in every_breath(made))
    if told & with_change(Change.NOT_FAST):
        assert all(each.cycle >= BRISK_BREATH - 1e-6 for each in every_breath(made))


@given(scripts(), flags)
def test_nothing_becomes_brisk_because_its_holds_are_taken_out(script, told):
    before = min((each.cycle for each in every_breath(script)), default=BRISK_BREATH)
    made = adapt(script, told).script
    after = min((each.cycle for each in every_breath(made)), default=BRISK_BREATH)
    assert after >= min(before, BRISK_BREATH) - 1e-6


@given(scripts(), flags)
def test_silences_are_as_short_as_was_asked(script, told):
    made = adapt(script, told).script
    if told & with_change(Change.SHORT_QUIET):
        for step in made.steps():
            if isinstance(step, Say):
                assert step.pause <= QUIET
                assert step.most == QUIET
            if isinstance(step, Silence):
                assert step.seconds <= QUIET


@given(scripts())
def test_who_told_nothing_gets_the_very_same_script(script):
    adapted = adapt(script, frozenset())
    assert adapted.script is script
    assert (adapted.variant, adapted.reasons, adapted.line) == ("", (), "")


@given(scripts(), flags)
def test_whatever_is_otherwise_has_a_line_that_says_why(script, told):
    adapted = adapt(script, told)
    quiet = bool(told & with_change(Change.SHORT_QUIET))
    if adapted.script != script and not quiet:
        assert adapted.line
    assert all(reason.line and "\n" not in reason.line for reason in adapted.reasons)
    assert all("{" not in reason.line for reason in adapted.reasons)


@given(scripts(), flags)
def test_adapting_what_is_adapted_changes_no_breath_again(script, told):
    once = adapt(script, told - with_change(Change.SMALL)).script
    twice = adapt(once, told - with_change(Change.SMALL)).script
    assert list(every_breath(twice)) == list(every_breath(once))


@given(scripts(), flags)
def test_a_word_is_never_changed(script, told):
    made = adapt(script, told).script
    said = [step.text for step in script.steps() if isinstance(step, Say)]
    assert [step.text for step in made.steps() if isinstance(step, Say)] == said
    assert (made.title, made.card, made.settings.safety) == (
        script.title,
        script.card,
        script.settings.safety,
    )


# The sessions that are there.


def test_with_the_heart_flag_box_is_the_open_box_and_says_why_in_one_line():
    box = LIBRARY.script("box")
    adapted = adapt(box, {"heart"})
    assert adapted.variant == "Open box, no holds"
    assert adapted.script.main_pattern() == BreathPattern.parse("4-0-4-0")
    assert adapted.line == "Without holds, because you told us about your heart."
    assert adapted.back
    assert [each.name for each in adapted.script.settings.variants] == ["Open box, no holds"]


def test_several_reasons_for_one_change_name_none_of_them():
    adapted = adapt(LIBRARY.script("box"), {"heart", "lungs"})
    assert adapted.line == "Without holds, because of what you told us."


@pytest.mark.parametrize("name", ["birth", "seizures", "eyes", "surgery", "ticked-stays"])
def test_some_holds_may_not_be_brought_back(name):
    box = LIBRARY.script("box")
    assert not adapt(box, {name}).reasons[0].back
    kept = adapt(box, {name}, as_written=True)
    assert kept.variant == "Open box, no holds"
    assert kept.line


@pytest.mark.parametrize("name", ["heart", "pressure", "lungs", "breath", "ticked", "unsaid"])
def test_who_knows_their_body_best_may_have_the_holds_as_written(name):
    box = LIBRARY.script("box")
    assert adapt(box, {name}, as_written=True).script == box


def test_without_an_author_s_variant_the_holds_are_taken_out():
    pattern = BreathPattern.parse("2-6-2-2")
    step = Breathe(pattern=pattern, cycles=10)
    script = Script("x", "X", "", Settings(), (Section("One", (step,)),))
    adapted = adapt(script, {"heart"})
    assert adapted.variant == ""
    made = adapted.script.steps()[0]
    assert made.pattern == BreathPattern(2, 0, 2, 1)
    assert made.cycles == 24  # as many seconds as before


def test_a_breath_that_is_too_slow_is_drawn_to_five_a_minute():
    script = Script(
        "x",
        "X",
        "",
        Settings(),
        (Section("1", (Breathe(pattern=BreathPattern(6, 0, 9, 0), fill=1),)),),
    )
    adapted = adapt(script, {"heart"})
    assert adapted.script.steps()[0].pattern.rate == pytest.approx(5.0)
    assert "No slower than five breaths a minute" in adapted.line


def test_ears_are_spared_and_humming_is_left_out():
    hum = Breathe(pattern=BreathPattern(4, 0, 6, 0), fill=1, touch="hum")
    script = Script("x", "X", "", Settings(), (Section("1", (Bell(sound="gong"), hum)),))
    made = adapt(script, {"ears"}).script
    assert made.settings.bells.sound == "chime"
    assert made.steps()[0].sound == "chime"
    assert made.steps()[1].touch == ""


def test_what_may_stir_a_person_is_not_suggested_and_stays_in_the_library():
    meet, coherent = LIBRARY.entry("meet-younger-self"), LIBRARY.entry("coherent")
    for name in ("memories", "unseen", "far-away"):
        assert is_only_asked(meet, {name})
        assert not is_only_asked(coherent, {name})
    assert not is_only_asked(meet, {"heart"})
    said = [each.line for each in adapt(LIBRARY.script("meet-younger-self"), {"memories"}).reasons]
    assert any("Never suggested by itself" in line for line in said)


def test_who_is_uneasy_with_the_breath_is_offered_the_room_first():
    entries = [LIBRARY.entry(name) for name in ("coherent", "ground-54321", "cyclic-sigh")]
    first = sorted(entries, key=outward_first({"breath"}))
    assert [entry.id for entry in first] == ["ground-54321", "coherent", "cyclic-sigh"]
    assert sorted(entries, key=outward_first(set())) == entries


@pytest.mark.parametrize("name", SHIPPED)
def test_every_session_can_be_sat_at_every_length_by_anybody(name):
    script = LIBRARY.script(name)
    for flag in NAMES:
        fit = Fit(frozenset({flag}), True)
        adapted = fitted(script, fit)
        for length in script.settings.lengths:
            laid = sitting(adapted, fit, length)
            assert laid.length == pytest.approx(length, abs=1.0), (flag, length)


@pytest.mark.parametrize("name", ["box", "four-seven-eight"])
@pytest.mark.parametrize("flag", sorted(with_change(Change.NO_HOLDS)))
def test_no_second_of_a_sitting_is_held(name, flag):
    script = LIBRARY.script(name)
    fit = Fit(frozenset({flag}), True)
    for variant in ("", *(each.name for each in script.settings.variants)):
        laid = sitting(fitted(script, fit), fit, 480.0, variant)
        held = [s for s in laid.spans if s.breath and s.breath.phase.value in ("hold", "rest")]
        assert held == []


def test_a_session_inside_a_session_is_adapted_too():
    fit = Fit(frozenset({"heart"}), True)
    outer = Script("x", "X", "", Settings(), (Section("1", (Play(session="box", minutes=4.0),)),))
    laid = sitting(fitted(outer, fit), fit, 244.0, played={"box": LIBRARY.script("box")})
    assert any(span.breath for span in laid.spans)
    assert all(not span.breath.pattern.hold for span in laid.spans if span.breath)


def test_a_length_that_no_longer_fits_is_the_nearest_that_does():
    step = Breathe(pattern=BreathPattern.parse("5-5-5-5"), cycles=3)
    script = Script("x", "X", "", Settings(lengths=(60.0,)), (Section("1", (step,)),))
    fit = Fit(frozenset({"heart"}), True)
    with pytest.raises(LengthError):
        sitting(fitted(script, Fit()), Fit(), 600.0)
    assert sitting(fitted(script, fit), fit, 600.0).length < 120.0


def test_who_told_nothing_sits_as_it_is_written():
    script = LIBRARY.script("box")
    assert sitting(fitted(script, Fit()), Fit(), 300.0, "Soft box, 4-2-4-2") == lay_out(
        script, 300.0, variant="Soft box, 4-2-4-2"
    )
