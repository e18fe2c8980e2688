"""Finding a pace: it goes by ease and air hunger, and by nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.library.pace_finder import (
    Descent,
    Hunger,
    Tried,
    answered,
    looked,
    stages_of,
    turned_back,
)
from innerheal_desktop.library.reading import read
from innerheal_desktop.paths import assets
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.steps import Ask

SCRIPT = read((assets() / "scripts" / "pace-finder.md").read_bytes(), "pace-finder").script
BEFORE = read((assets() / "breaths" / "pace-before.md").read_bytes(), "pace-before").script
RATES = (6.5, 6.0, 5.5, 5.0, 4.5)
ANSWERS = st.lists(st.tuples(st.integers(-1, 10), st.sampled_from(Hunger)), min_size=0, max_size=5)


def descent_of(answers):
    laid = lay_out(SCRIPT, 720)
    stages = stages_of(laid)
    patterns = [breaths(laid, section)[0] for section in stages]
    descent = Descent()
    for stage, (ease, hunger) in enumerate(answers):
        if descent.over:
            break
        descent = descent.breathed(stage, patterns[stage])
        descent = descent.said(stage, ease=ease if ease >= 0 else None, hunger=hunger)
    return descent


def breaths(timeline, section):
    """The patterns breathed in a section, one a breath."""
    spans = [each for each in timeline.spans if each.section == section and each.breath]
    return [each.breath.pattern for each in spans if each.breath.phase.value == "inhale"]


@pytest.mark.parametrize("seconds", [720, 1020])
def test_the_five_paces_come_in_order_two_parts_in_and_three_out(seconds):
    laid = lay_out(SCRIPT, seconds)
    assert laid.length == pytest.approx(seconds, abs=1.0)
    for section, rate in zip(stages_of(laid), RATES, strict=True):
        pattern = breaths(laid, section)[0]
        assert pattern.rate == pytest.approx(rate, abs=0.01)
        assert pattern.inhale / pattern.cycle == pytest.approx(0.4, abs=0.001)
        lasts = pattern.cycle * len(breaths(laid, section))
        assert lasts >= (90.0 if seconds == 720 else 150.0)


@given(ANSWERS)
def test_what_is_found_was_tried_without_air_hunger_and_nothing_was_easier(answers):
    descent = descent_of(answers)
    found = descent.found
    fitting = [each for each in descent.tried if each.hunger is Hunger.NONE and each.ease >= 0]
    if not fitting:
        assert found is None
        return
    assert found in descent.tried
    assert found.hunger is Hunger.NONE
    assert found.ease == max(each.ease for each in fitting)
    # Of those that were as easy, the faster one.
    assert found.stage == min(each.stage for each in fitting if each.ease == found.ease)


@given(ANSWERS)
def test_a_lot_of_air_hunger_ends_the_steps_and_is_never_kept(answers):
    descent = descent_of(answers)
    worst = [each for each in descent.tried if each.hunger is Hunger.A_LOT]
    assert len(worst) <= 1
    assert all(not each.may_be_kept for each in worst)
    assert not worst or (descent.over and worst == [descent.tried[-1]])


@pytest.mark.parametrize("stage", range(5))
@pytest.mark.parametrize("seconds", [720, 1020])
def test_turning_back_goes_to_the_pace_before_and_comes_to_a_kind_end(stage, seconds):
    laid = lay_out(SCRIPT, seconds)
    descent = descent_of([(5, Hunger.NONE)] * stage + [(2, Hunger.A_LOT)])
    section = stages_of(laid)[stage]
    asked = [each for each in laid.spans if each.section == section and each.kind == "ask"]
    t = asked[-1].start + 2.0
    turned = turned_back(descent, laid, t, BEFORE)
    assert turned.span_at(t - 1.0) == asked[-1] or turned.span_at(t - 1.0).end == t
    assert all(
        before.end == pytest.approx(after.start)
        for before, after in zip(turned.spans, turned.spans[1:], strict=False)
    )
    assert turned.spans[-1].end == pytest.approx(turned.length)
    later = [each.breath for each in turned.spans if each.start >= t and each.breath]
    if stage:
        wanted = breaths(laid, stages_of(laid)[stage - 1])[0]
        assert {each.pattern for each in later} == {wanted}
        lasts = sum(each.pattern.seconds(each.phase) for each in later)
        assert 45.0 <= lasts <= 61.0
    else:
        assert later == []
    said = " ".join(each.text for each in turned.spans if each.kind == "say" and each.start >= t)
    assert "Look around you." in said
    assert turned.sections[-1].title == "Come back"
    assert [each.at for each in turned.cues] == sorted(each.at for each in turned.cues)
    assert (
        turned.at(t + 1.0).section_title == turned.sections[turned.span_at(t + 1.0).section].title
    )


def test_answers_go_to_the_pace_they_are_asked_about():
    laid = lay_out(SCRIPT, 720)
    stages, descent = stages_of(laid), Descent()
    scale, hunger = (step for step in SCRIPT.sections[1].steps if isinstance(step, Ask))
    assert answered(descent, stages, stages[0], scale, 7) == descent  # nothing was breathed yet
    for at in range(200):
        descent = looked(descent, stages, laid.at(float(at)))
    descent = answered(descent, stages, stages[0], scale, 7)
    descent = answered(descent, stages, stages[0], hunger, "Some")
    assert [(each.stage, each.ease, each.hunger) for each in descent.tried] == [
        (0, 7, Hunger.SOME),
        *((each.stage, -1, Hunger.UNSAID) for each in descent.tried[1:]),
    ]
    over = answered(descent, stages, stages[0], hunger, "A lot")
    assert over.over
    assert looked(over, stages, laid.at(300.0)) == over
    assert answered(over, stages, stages[0], scale, 1) == over


def test_a_pace_that_was_skipped_was_not_tried():
    laid = lay_out(SCRIPT, 720)
    stages = stages_of(laid)
    start = next(each.start for each in laid.sections if each.title == "Third pace")
    descent = Descent()
    for at in range(90):
        descent = looked(descent, stages, laid.at(start + at))
    assert [each.stage for each in descent.tried] == [2]


def test_no_word_speaks_of_the_heart_but_to_say_that_none_is_measured():
    text = (assets() / "scripts" / "pace-finder.md").read_text("utf-8")
    honest = "without a heart sensor, so it finds a comfortable pace, not a resonance frequency"
    assert honest in text
    rest = text.replace(honest, "").casefold()
    assert not any(word in rest for word in ("heart", "hrv", "resonance", "vagus", "pulse"))


def test_an_unsaid_ease_may_still_be_kept():
    assert Tried(0, descent_of([(1, Hunger.NONE)]).tried[0].pattern).may_be_kept
