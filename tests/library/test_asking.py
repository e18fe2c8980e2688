"""One line of words becomes something to begin."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.library.asking import Asking
from innerheal_desktop.library.catalogue import Entry, Library
from innerheal_desktop.library.lengths import is_possible
from innerheal_desktop.library.line import understood
from innerheal_desktop.library.searching import Search
from innerheal_desktop.library.suggestion import Suggestion
from innerheal_desktop.paths import assets
from tests.counting import calls

PAGES = (("today", "Today"), ("journey", "Journey"), ("journal", "Journal"))


@pytest.fixture(scope="module")
def known():
    return {entry.id: entry for entry in Library(assets() / "scripts").entries()}


@pytest.fixture(scope="module")
def asking(known):
    now = (Suggestion(known["resonance-46"], 300.0, "because it is evening"),)
    return Asking(Search(tuple(known.values())), now, Suggestion(known["box"], 240.0), PAGES)


def first(asking, line):
    answer = asking.answers(line)[0]
    return (answer.entry.id if answer.entry else answer.page, answer.seconds)


@pytest.mark.parametrize(
    ("line", "words", "seconds"),
    [
        ("box 3", ("box",), 180),
        ("3 box", ("box",), 180),
        ("box for 3 min", ("box",), 180),
        ("Box 90 s", ("box",), 90),
        ("sleep 10min", ("sleep",), 600),
        ("5", (), 300),
        ("2,5", (), 150),
        ("one minute", (), 60),
        ("a minute", (), 60),
        ("an hour", (), 3600),
        ("half an hour", (), 1800),
        ("a quarter of an hour", (), 900),
        ("half a minute", (), 30),
        ("box 2:30", ("box",), 150),
        ("box three", ("box",), 180),
        ("anxious 5 min", ("anxious",), 300),
        ("four sides", ("four", "sides"), 0),
        ("four sides five minutes", ("four", "sides"), 300),
        ("4-7-8", ("4-7-8",), 0),
        ("54321 3min", ("54321",), 180),
        ("5 then 10", ("then",), 600),
        ("m", ("m",), 0),
        ("I can't sleep", ("sleep",), 0),
        ("", (), 0),
    ],
)
def test_words_and_lengths_are_told_apart(line, words, seconds):
    assert understood(line) == (words, seconds)


@pytest.mark.parametrize(
    ("line", "begun"),
    [
        ("", ("resonance-46", 300)),
        ("box 3", ("box", 180)),
        ("box", ("box", 240)),
        ("four sides", ("box", 240)),
        ("last", ("box", 240)),
        ("again 8", ("box", 480)),
        ("steady", ("steady-now", 180)),
        ("panic", ("steady-now", 180)),
        ("sleep", ("resonance-46", 300)),
        ("one minute", ("sigh-reset", 60)),
        ("5", ("resonance-46", 300)),
        ("journal", ("journal", 0)),
        ("sylent sit 10", ("silent-sit", 600)),
        ("xyzzy plugh", ("resonance-46", 300)),
    ],
)
def test_what_would_begin(asking, line, begun):
    assert first(asking, line) == begun


def test_a_variant_may_be_named(asking):
    answer = asking.answers("open box 5")[0]
    assert (answer.entry.id, answer.variant, answer.seconds) == ("box", "Open box, no holds", 300)
    assert asking.answers("box")[0].variant == ""


@pytest.mark.parametrize(
    ("line", "seconds", "why"),
    [
        ("box 1", 120, "2 min is as short as it can be"),
        ("ground 60", 840, "14 min is as long as it can be"),
        ("box 3", 180, ""),
    ],
)
def test_a_length_that_cannot_be_is_drawn_in_and_said(asking, line, seconds, why):
    answer = asking.answers(line)[0]
    assert (answer.seconds, answer.why) == (seconds, why)


def test_pages_that_begin_so_come_after_what_is_called_so(asking):
    assert [answer.page for answer in asking.answers("jour")][:2] == ["journey", "journal"]
    assert first(asking, "today") == ("today", 0)


def test_nobody_has_practised_yet(known):
    answers = Asking(Search(tuple(known.values()))).answers("again")
    assert answers
    assert all(answer.entry is not None for answer in answers)


def test_an_empty_library_has_no_answers():
    assert Asking(Search(())).answers("box") == ()
    assert Asking(Search(())).answers("") == ()


WORDS = st.sampled_from(
    ["box", "3", "5 min", "sleep", "again", "min", "0", "999", "open", "-", "’", "90 s", "journal"]
)
LINES = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=6).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(line=LINES)
def test_whatever_is_typed_can_be_begun(asking, line):
    answers = asking.answers(line)
    assert 1 <= len(answers) <= 6
    for answer in answers:
        assert (answer.entry is None) == bool(answer.page)
        if answer.entry is not None:
            assert is_possible(answer.entry, answer.seconds, answer.variant)
            assert answer.variant == "" or answer.variant in answer.entry.variants
    assert asking.answers(line) == answers


@pytest.fixture(scope="module")
def tender(known):
    """The same person on the day after something was harder, who sat quietly for long before."""
    now = (Suggestion(known["ground-54321"], 240.0, "because a sitting was harder lately"),)
    last = Suggestion(known["silent-sit"], 1200.0)
    return Asking(Search(tuple(known.values())), now, last, PAGES, tender=True)


@pytest.mark.parametrize(
    "line", ["", "12", "12 min", "20", "an hour", "sad", "younger child feelings", "quiet", "still"]
)
def test_somebody_tender_is_offered_nothing_first_that_may_stir(tender, line):
    answer = tender.answers(line)[0]
    assert answer.entry.gate not in ("readiness", "gentle")
    assert answer.entry.category != "meditate" or answer.seconds < 600


@pytest.mark.parametrize(
    ("line", "begun"),
    [
        ("younger", "letter-younger-self"),
        ("meeting a younger you", "meet-younger-self"),
        ("silent 20", "silent-sit"),
        ("again", "silent-sit"),
    ],
)
def test_somebody_tender_may_have_whatever_they_call_by_its_name(tender, line, begun):
    assert tender.answers(line)[0].entry.id == begun


def test_what_may_stir_stands_behind_and_is_not_hidden(tender):
    found = [answer.entry for answer in tender.answers("younger child feelings")]
    deep = [entry.gate in ("readiness", "gentle") for entry in found]
    assert deep == sorted(deep)
    assert True in deep


@given(minutes=st.integers(2, 71))
def test_every_whole_minute_that_is_possible_is_kept(asking, minutes):
    assert asking.answers(f"box {minutes}")[0].seconds == minutes * 60


def test_a_thousand_sessions_answer_within_a_frame():
    """60 calls for each session at most: 7 ms of the 16 that a frame lasts."""
    entries = tuple(
        Entry(f"s{n}", f"Meadow {n} path", "", purpose=f"A quiet way {n}.", lengths=(300.0,))
        for n in range(1000)
    )
    asking = Asking(Search(entries))
    for line in ("me", "path", "quiet 3", "anxius", "wya", "15", "way", ""):
        assert asking.answers(line)
        assert calls(lambda line=line: asking.answers(line)) < 60 * len(entries), line


def test_nothing_typed_offers_one_calm_minute_after_what_suits_now(asking):
    minutes = [answer.seconds for answer in asking.answers("")]
    assert minutes.index(60.0) <= 2


def test_what_is_called_by_no_name_is_said_to_be(asking):
    assert asking.answers("xyzzy plugh")[0].why == "nothing is called so; this suits now"


def test_a_page_that_is_named_in_two_words_comes_before_the_sessions():
    entries = Library(assets() / "scripts").entries()
    asking = Asking(Search(entries), (), None, (("patterns", "Breath patterns"),))
    assert asking.answers("breath patt")[0].page == "patterns"
    assert asking.answers("breath")[0].page == ""


@pytest.fixture(scope="module")
def in_the_house(known):
    """With the pages that the window has."""
    now = (Suggestion(known["resonance-46"], 300.0, "because it is evening"),)
    pages = (*PAGES, ("support", "Support"), ("settings fit", "Make it fit me"))
    return Asking(Search(tuple(known.values())), now, None, pages)


@pytest.mark.parametrize("line", ["suicide", "I want to die", "kill myself", "crisis", "emergency"])
def test_who_is_in_danger_is_shown_first_where_help_is_and_then_what_steadies(in_the_house, line):
    answers = in_the_house.answers(line)
    assert answers[0].page == "support"
    assert answers[1].entry.category == "steady"


@pytest.mark.parametrize("line", ["help", "Help me", "I can't breathe", "cant breathe", "sos"])
def test_a_cry_is_answered_by_what_steadies_with_help_beside_it(in_the_house, line):
    answers = in_the_house.answers(line)
    assert answers[0].entry.id == "steady-now"
    assert answers[1].page == "support"


def test_help_with_something_asks_for_that(in_the_house):
    assert in_the_house.answers("help me sleep") == in_the_house.answers("sleep")


def test_without_a_page_of_help_a_cry_still_finds_what_steadies(asking):
    assert asking.answers("suicidal")[0].entry.category == "steady"


@pytest.mark.parametrize("line", ["anxious 1 min", "panic one minute", "calm 1"])
def test_what_can_be_so_long_comes_before_what_cannot(asking, line):
    fits = [answer.seconds == 60 for answer in asking.answers(line)]
    assert fits[0]
    assert fits == sorted(fits, reverse=True)


@pytest.mark.parametrize("line", ["make it fit me", "fit me", "make it fit", "fit"])
def test_a_page_is_found_by_any_word_of_its_name(in_the_house, line):
    assert "settings fit" in [answer.page for answer in in_the_house.answers(line)]


@pytest.mark.parametrize("line", ["calm", "I need calm now", "relax", "settle"])
def test_who_asks_for_calm_is_led_to_a_breath_first(asking, line):
    assert asking.answers(line)[0].entry.category == "breathe"


def test_the_calm_pace_of_the_house_is_what_calm_begins_with(asking):
    assert first(asking, "calm") == ("coherent", 300.0)
    assert first(asking, "place of ease")[0] == "ease-place"
