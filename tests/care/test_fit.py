"""A fit: what is kept of answers, and that it shows nowhere."""

from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop import paths
from innerheal_desktop.care import gates
from innerheal_desktop.care.fit import NOTHING_TOLD, Fit
from innerheal_desktop.care.flags import FLAGS, TICKED, TICKED_STAYS, UNSAID
from innerheal_desktop.library.catalogue import Library

LIBRARY = Library(paths.assets() / "scripts")
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_there_are_twelve_plain_questions():
    assert len(FLAGS) == 12
    assert len({flag.name for flag in FLAGS}) == 12
    for flag in FLAGS:
        assert flag.question.endswith("?")
        assert flag.because.startswith("because ")
        assert flag.effect.endswith(".")


@given(ANYTHING)
def test_whatever_the_log_holds_is_understood_or_passed_over(value):
    assert isinstance(Fit.from_json(value), Fit)


@given(st.frozensets(st.sampled_from([flag.name for flag in FLAGS])), st.frozensets(st.text()))
def test_a_fit_comes_back_from_the_log_as_it_was(flags, sessions):
    fit = Fit(flags, True, sessions)
    assert Fit.from_json(fit.as_json()) == fit


def test_a_fit_says_nothing_of_itself_when_it_is_printed():
    fit = Fit().told("heart", yes=True).written("box", wanted=True)
    assert repr(fit) == "Fit()"
    assert f"{fit}" == "Fit()"


def test_a_question_that_is_answered_knows_better_than_the_card_did():
    ticked = NOTHING_TOLD.ticked(TICKED_STAYS, UNSAID)
    assert ticked.told("ears", yes=True).flags == {"ears"}
    assert NOTHING_TOLD.told("ears", yes=True).told("ears", yes=False) == Fit(answered=True)


def test_the_four_ticks_come_once_and_only_before_holds():
    box, coherent = LIBRARY.script("box"), LIBRARY.script("coherent")
    assert gates.holds_card(box, NOTHING_TOLD) is gates.HOLDS_CARD
    assert gates.holds_card(coherent, NOTHING_TOLD) is None
    none = gates.answer(NOTHING_TOLD, ())
    assert gates.holds_card(box, none) is None
    assert none.flags == frozenset()
    assert len(gates.HOLDS_CARD.ticks) == 4


def test_the_four_ticks_come_before_a_variant_that_holds_too():
    sides = LIBRARY.script("alternate-nostril")
    pauses = next(each.name for each in sides.settings.variants if each.pattern)
    assert gates.holds_card(sides, NOTHING_TOLD, pauses) is gates.HOLDS_CARD
    assert gates.holds_card(sides, NOTHING_TOLD, "No hands") is None
    assert gates.holds_card(sides, gates.answer(NOTHING_TOLD, ()), pauses) is None


def test_any_tick_and_no_word_at_all_mean_no_holds():
    for tick in gates.HOLDS_CARD.ticks:
        assert gates.answer(NOTHING_TOLD, (tick,)).flags in ({TICKED}, {TICKED_STAYS})
    assert gates.answer(NOTHING_TOLD, (), unsaid=True).flags == {UNSAID}


def test_the_gates_of_each_session():
    assert gates.first_time(LIBRARY.script("box"))
    assert gates.first_time(LIBRARY.script("sigh-reset")) == ""
    assert gates.readiness_card(LIBRARY.script("meet-younger-self")) is gates.READINESS_CARD
    assert gates.readiness_card(LIBRARY.script("box")) is None
