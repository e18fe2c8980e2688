"""Adapting: laws that hold for every script and every answer, and what a person is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop import paths
from innerheal_desktop.care.adapting import (
    SPARED,
    adapt,
    is_only_asked,
    outward_first,
    suggested_to,
)
from innerheal_desktop.care.breaths import SLOWEST, longest
from innerheal_desktop.care.changing import CALM, QUIET
from innerheal_desktop.care.company import HERE, LINES, in_company
from innerheal_desktop.care.eyes import OPEN_EYED, STAY, lines_of, offers_closed, opened
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.care.flags import AT_THE_CARD, FLAGS, Change
from innerheal_desktop.care.own_pace import BEGIN
from innerheal_desktop.care.sitting import fitted, sitting
from innerheal_desktop.library.catalogue import Entry, Library
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import LengthError, lay_out
from innerheal_desktop.session.limits import (
    BRISK_BREATH,
    LONGEST_BREATH,
    TURN,
    breathing_within_limits,
    within_limits,
)
from innerheal_desktop.session.script import Script, Section, Settings, Variant
from innerheal_desktop.session.steps import Bell, Breathe, Play, Say, Show, Silence
from innerheal_desktop.session.voice import ReadingVoice

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
def test_a_word_is_never_changed_that_offers_no_closed_eyes(script, told):
    adapted = adapt(script, told)
    made = adapted.script.varied(adapted.variant)
    said = [step.text for step in script.varied(adapted.variant).steps() if isinstance(step, Say)]
    now = [step.text for step in made.steps() if isinstance(step, Say)]
    assert [text for text in now if text != BEGIN] == said
    assert now.count(BEGIN) <= 1
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
    begun = adapted.script.varied(adapted.variant)
    assert begun.main_pattern() == BreathPattern.parse("4-0-4-0")
    assert adapted.line == "Without holds, because you told us about your heart."
    assert adapted.back
    assert [each.name for each in adapted.script.settings.variants] == ["Open box, no holds"]


def test_several_reasons_for_one_change_name_none_of_them():
    adapted = adapt(LIBRARY.script("box"), {"heart", "pressure"})
    assert adapted.line == "Without holds, because of what you told us."


@pytest.mark.parametrize("name", ["birth", "seizures", "eyes", "surgery", "ticked-stays"])
def test_some_holds_may_not_be_brought_back(name):
    box = LIBRARY.script("box")
    no_holds = [each for each in adapt(box, {name}).reasons if each.change is Change.NO_HOLDS]
    assert not any(each.back for each in no_holds)
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


@pytest.mark.parametrize("name", ["ease-place", "inner-safety"])
def test_open_eyes_are_told_of_once(name):
    for flag in ("memories", "far-away"):
        lines = [each.line for each in adapt(LIBRARY.script(name), {flag}).reasons]
        assert sum("yes open" in line or "open eyes" in line for line in lines) == 1


def test_what_may_stir_a_person_is_not_suggested_and_stays_in_the_library():
    meet, coherent = LIBRARY.entry("meet-younger-self"), LIBRARY.entry("coherent")
    for name in ("memories", "unseen", "far-away"):
        assert is_only_asked(meet, {name})
        assert not is_only_asked(coherent, {name})
    assert not is_only_asked(meet, {"heart"})
    for name in ("container", "wind-down"):  # imagery, whatever shelf it stands on
        assert is_only_asked(LIBRARY.entry(name), {"far-away"})
    said = [each.line for each in adapt(LIBRARY.script("meet-younger-self"), {"memories"}).reasons]
    assert any("Never suggested by itself" in line for line in said)


def test_who_is_uneasy_with_the_breath_is_offered_the_room_first():
    entries = [LIBRARY.entry(name) for name in ("coherent", "ground-54321", "cyclic-sigh")]
    first = sorted(entries, key=outward_first({"breath"}))
    assert [entry.id for entry in first] == ["ground-54321", "coherent", "cyclic-sigh"]
    assert sorted(entries, key=outward_first(set())) == entries


def quiet_runs(laid):
    """The seconds of every stretch without a word, a bell or something to do."""
    run = 0.0
    for span in laid.spans:
        if span.kind in ("pause", "rest", "silence"):
            run += span.seconds
        else:
            yield run
            run = 0.0
    yield run


def held(laid):
    phases = ("hold", "rest")
    return [
        span
        for span in laid.spans
        if span.breath and span.breath.phase.value in phases and span.seconds > TURN
    ]


def breaths_of(laid):
    """Every breath, in seconds, that is written and no step of a glide between two."""
    return {span.breath.pattern.cycle for span in laid.spans if span.breath}


NO_HOLDS, SHORT_QUIET = with_change(Change.NO_HOLDS), with_change(Change.SHORT_QUIET)
OPEN, SLOW = with_change(Change.OPEN_EYES), with_change(Change.NOT_TOO_SLOW)


@pytest.mark.parametrize("name", SHIPPED)
def test_the_laws_of_every_answer_hold_in_every_sitting_of(name):
    script = LIBRARY.script(name)
    played = LIBRARY.played_by(script)
    for flag in NAMES:
        fit = Fit(frozenset({flag}), True)
        adapted = fitted(script, fit)
        for length in script.settings.lengths:
            laid = sitting(adapted, fit, length, played=played)
            assert laid.length == pytest.approx(length, rel=0.25), (flag, length)
            assert flag not in NO_HOLDS or held(laid) == [], (flag, length)
            assert flag not in SHORT_QUIET or max(quiet_runs(laid)) <= QUIET + 1e-3, (flag, length)
            assert flag not in SLOW or max(breaths_of(laid), default=0) <= SLOWEST + 1e-6
            if flag in OPEN:
                shown = [change.value for change in laid.captions]
                assert [opened(line) for line in shown] == shown, (flag, length)


TOGETHER = st.frozensets(st.sampled_from(NAMES), min_size=2, max_size=4)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SHIPPED), TOGETHER, st.data())
def test_the_laws_hold_where_several_answers_meet(name, told, data):
    script = LIBRARY.script(name)
    fit = Fit(told, True)
    adapted = fitted(script, fit)
    length = data.draw(st.sampled_from(script.settings.lengths))
    names = [each.name for each in adapted.script.settings.variants]
    variant = data.draw(st.sampled_from(["", *names]))
    laid = sitting(adapted, fit, length, variant, LIBRARY.played_by(script))
    assert laid.length == pytest.approx(length, rel=0.25)
    if told & NO_HOLDS:
        assert held(laid) == []
    if told & SHORT_QUIET:
        assert max(quiet_runs(laid)) <= QUIET + 1e-3
    if told & SLOW:
        assert max(breaths_of(laid), default=0) <= SLOWEST + 1e-6


@pytest.mark.parametrize("name", ["box", "four-seven-eight"])
@pytest.mark.parametrize("flag", sorted(with_change(Change.NO_HOLDS)))
def test_no_second_of_a_sitting_is_held_in_any_variant(name, flag):
    script = LIBRARY.script(name)
    fit = Fit(frozenset({flag}), True)
    for variant in ("", *(each.name for each in script.settings.variants)):
        laid = sitting(fitted(script, fit), fit, 480.0, variant)
        assert held(laid) == []


# A variant that its author wrote for somebody.


def scanning(**suits):
    """A session with a gentle form of its own, for the answers in `suits`."""
    pattern = BreathPattern.parse("4-4-4-4")
    sections = (
        Section("Body", (Say(text="The belly."),), only=("",)),
        Section("Hands", (Say(text="The hands."),), only=("Hands and feet",)),
        Section("Breath", (Breathe(pattern=pattern, cycles=10),)),
    )
    variants = (Variant("Hands and feet", **suits), Variant("Open", BreathPattern(4, 0, 4, 0)))
    return Script("scan", "Scan", "", Settings(variants=variants), sections)


def test_a_variant_written_for_an_answer_is_the_one_to_begin_with_and_no_other_is_lost():
    fit = Fit(frozenset({"memories"}), True)
    adapted = fitted(scanning(suits=("memories",)), fit)
    assert adapted.variant == "Hands and feet"
    assert adapted.line == "As “Hands and feet”, because you told us about hard memories."
    assert adapted.back
    begun = [span.text for span in sitting(adapted, fit, 165.0).spans if span.kind == "say"]
    assert "The hands." in begun
    assert "The belly." not in begun
    other = sitting(adapted, fit, 120.0, "Open")
    assert other.spans
    written = fitted(scanning(suits=("memories",)), fit.written("scan", wanted=True))
    assert (written.variant, written.line) == ("", "")


def test_a_variant_for_an_answer_is_without_holds_for_whoever_needs_that():
    fit = Fit(frozenset({"memories", "birth"}), True)
    adapted = fitted(scanning(suits=("memories",)), fit)
    assert adapted.variant == "Hands and feet"
    assert held(sitting(adapted, fit, 165.0)) == []


# One's own pace.


def test_with_lungs_to_spare_the_pace_is_free_and_the_author_s_open_one_can_be_chosen():
    box = LIBRARY.script("box")
    fit = Fit(frozenset({"lungs"}), True)
    adapted = fitted(box, fit)
    assert adapted.line == "At your own pace, without holds, because you told us about your lungs."
    laid = sitting(adapted, fit, 300.0)
    assert not any(span.breath for span in laid.spans)
    assert BEGIN in [span.text for span in laid.spans]
    assert max(quiet_runs(laid)) <= 60.0 + 1e-3
    paced = sitting(adapted, fit, 300.0, "Open box, no holds")
    assert any(span.breath for span in paced.spans)
    assert held(paced) == []
    assert laid.length == pytest.approx(300.0, abs=1.0)


def test_the_breathing_that_is_suggested_to_somebody_keeps_its_pace():
    step = Breathe(pattern=BreathPattern(2, 0, 4, 0), fill=1)
    script = Script("pursed-lip", "P", "", Settings(), (Section("One", (step,)),))
    assert "pursed-lip" in suggested_to({"lungs"})
    assert adapt(script, {"lungs"}).script == script
    assert adapt(script, {"surgery"}).script != script


def test_who_asks_for_a_pace_right_now_has_one_without_holds():
    adapted = fitted(LIBRARY.script("box"), Fit(frozenset({"surgery"}), True), paced=True)
    begun = adapted.script.varied(adapted.variant)
    assert begun.main_pattern() is not None
    assert not begun.main_pattern().hold
    assert Change.OWN_PACE not in adapted.done


# Open eyes.


@pytest.mark.parametrize(
    ("said", "opened_"),
    [
        ("Eyes open or closed. Change any word.", f"{STAY} Change any word."),
        ("Your eyes can be open, half open, or closed. As you like.", f"{STAY} As you like."),
        ("Sit or lie, eyes open or closed.", "Sit or lie, with your eyes open."),
        ("If your eyes are closed, let them open. Look left.", None),
        ("Let your eyes rest on something close by.", "Let your eyes rest on something close by."),
        ("Your eyes can rest on something close.", "Your eyes can rest on something close."),
        ("You might close your eyes.", STAY),
        ("The evening is closing. Look around.", "The evening is closing. Look around."),
    ],
)
def test_a_sentence_that_offers_closed_eyes_gives_way_and_its_neighbours_stay(said, opened_):
    expected = opened_ or "Let your eyes take in the room. Look left."
    assert opened(said) == expected


@given(st.text(alphabet="abc .!?\nEyes closed", max_size=80))
def test_opening_a_line_once_is_enough(text):
    assert not offers_closed(opened(text)) or not offers_closed(text)
    assert opened(opened(text)) == opened(text)


def test_an_open_eyed_voice_needs_few_lines_more():
    sentences = set()
    for name in SHIPPED:
        for line in lines_of(LIBRARY.script(name)):
            sentences |= {each for each in OPEN_EYED if each in line}
            assert any(each in line for each in OPEN_EYED)
    assert sentences <= set(OPEN_EYED)
    assert len(OPEN_EYED) <= 8


# Company.


def test_a_long_quiet_is_kept_company_and_keeps_its_length_and_bells():
    sit = LIBRARY.script("silent-sit")
    alone = lay_out(sit, 1200.0)
    fit = Fit(frozenset({"memories"}), True)
    kept = sitting(fitted(sit, fit), fit, 1200.0)
    assert kept.length == pytest.approx(alone.length, abs=1.0)
    bells = [cue for cue in kept.cues if cue.kind in ("bell", "tick")]
    assert len(bells) == len([cue for cue in alone.cues if cue.kind in ("bell", "tick")])
    said = [cue.text for cue in kept.cues if cue.kind == "say"]
    assert set(HERE) <= set(said)
    assert [span.start for span in kept.spans[1:]] == [span.end for span in kept.spans[:-1]]
    assert list(kept.cues) == sorted(kept.cues, key=lambda cue: cue.at)


@given(st.floats(5.0, 60.0), st.sampled_from((300.0, 900.0)))
def test_no_quiet_is_longer_than_was_asked(most, length):
    laid = lay_out(LIBRARY.script("silent-sit"), length)
    kept = in_company(laid, LINES, most, ReadingVoice())
    assert max(quiet_runs(kept)) <= most + 1e-6
    assert in_company(kept, LINES, most + 1e-3, ReadingVoice()) is kept


# Pictures, and what is suggested.


def test_with_seizures_there_are_the_calmest_pictures_alone():
    step = Breathe(pattern=BreathPattern(4, 0, 6, 0), fill=1)
    shows = (Show(visual="lotus"), Show(ambience="rain"), Show(visual="landscape"))
    script = Script("x", "X", "", Settings(visual="wave"), (Section("1", (*shows, step)),))
    adapted = adapt(script, {"seizures"})
    made = adapted.script
    assert made.settings.visual in CALM
    assert [each.visual for each in made.steps()[:3]] == ["orb", "", "landscape"]
    assert adapted.line == "With the calmest pictures, because you told us about seizures."


@pytest.mark.parametrize("name", SPARED)
def test_steady_ground_and_walking_are_suggested_to_anybody(name):
    entry = Entry(name, name, "", category="inner-child")
    assert not any(is_only_asked(entry, {flag.name}) for flag in FLAGS)


def test_what_is_suggested_is_never_also_left_to_be_asked_for():
    for flag in FLAGS:
        for name in flag.suggests:
            if name in SHIPPED:
                assert not is_only_asked(LIBRARY.entry(name), {flag.name})


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


def test_no_key_draws_a_breath_out_past_what_suits_a_person():
    assert longest({"birth"}) == longest({"heart", "ears"}) == 12.0
    assert longest({"breath"}) == longest(set()) == LONGEST_BREATH
