"""A suggestion: one session for this hour, and the plain reason for it."""

import pytest

from innerheal_desktop import paths
from innerheal_desktop.library.catalogue import Entry, Library
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.hours import AFTER_A_HARD_ONE, BY_HOUR, WHEN_LOW
from innerheal_desktop.library.suggestion import (
    DEEP as GATES,
)
from innerheal_desktop.library.suggestion import (
    NOT_WHEN_LOW,
    TENDER,
    Past,
    gently,
    is_for_daytime,
    is_tender,
    offer,
)

NAMES = ("coherent", "cyclic-sigh", "extended-exhale", "resonance-46")
ENTRIES = [Entry(name, name.title(), "", lengths=(180.0, 360.0, 600.0)) for name in NAMES]


def suggest(entries, hour, last="", last_seconds=0.0):
    """What stands first."""
    return next(iter(offer(entries, hour, Past(last, last_seconds)).now), None)


@pytest.mark.parametrize(
    ("hour", "name"),
    [
        (0, "resonance-46"),
        (4, "resonance-46"),
        (5, "coherent"),
        (11, "cyclic-sigh"),
        (14, "extended-exhale"),
        (18, "resonance-46"),
        (23, "resonance-46"),
    ],
)
def test_every_hour_has_its_session(hour, name):
    offered = suggest(ENTRIES, hour)
    assert (offered.entry.id, offered.seconds) == (name, 360)
    assert offered.reason.startswith("because it is ")


def test_what_was_practised_last_is_offered_at_its_length():
    offered = suggest(ENTRIES, 12, last="cyclic-sigh", last_seconds=600)
    assert (offered.seconds, offered.reason[-29:]) == (600, "and it is what you began last")
    assert suggest(ENTRIES, 12, last="coherent", last_seconds=600).seconds == 360


def test_what_must_be_mended_is_not_offered():
    faulty = Entry("box", "Box", "", lengths=(60.0,), faults=(Fault(1, "x"),))
    assert suggest([faulty], 12) is None
    assert suggest([faulty, ENTRIES[0]], 12).entry.id == "coherent"


SIGH = Entry("sigh-reset", "Sigh", "", lengths=(20.0, 60.0))
DEEP = Entry("deep", "Deep", "", lengths=(600.0,), gate="readiness")
GROUND = Entry("ground-54321", "Five Senses", "", lengths=(120.0, 240.0), category="steady")
NAP = Entry("nap", "Nap", "", lengths=(600.0,), category="sleep")
ALL = [*ENTRIES, SIGH, DEEP, GROUND, NAP]
KNOWN = frozenset(NAMES) | {"silent-sit", "ease-place"}


def ids(suggestions):
    return [each.entry.id for each in suggestions]


@pytest.mark.parametrize("hour", range(24))
def test_every_session_of_the_table_is_ours_and_light(hour):
    shipped = Library(paths.assets() / "scripts")
    rows = next(rows for first, rows in reversed(BY_HOUR) if hour >= first)
    for name, _ in rows:
        assert shipped.entry(name).gate in ("none", "note")
    for name, reason in (*AFTER_A_HARD_ONE, *WHEN_LOW):
        assert shipped.entry(name).gate == "none"
        assert reason.startswith("because ")


def test_there_are_others_and_never_the_same_twice():
    now = ids(offer(ALL, 12, Past(favourites=("coherent", "deep", "gone"))).now)
    assert now == ["cyclic-sigh", "coherent", "ground-54321"]


def test_every_third_practice_day_is_one_for_something_new():
    firsts = [
        offer(ALL, 12, Past(practised=KNOWN - {"coherent"}, days=days)).now[0] for days in range(6)
    ]
    assert ids(firsts) == [*("cyclic-sigh", "cyclic-sigh", "coherent")] * 2
    assert firsts[2].reason == "because every third day is one for something new"


def test_something_new_is_light_and_sleep_is_for_the_night():
    assert offer(ALL, 12, Past(practised=KNOWN)).fresh is None
    assert offer(ALL, 22, Past(practised=KNOWN)).fresh.entry.id == "nap"
    assert offer(ALL, 12, Past(practised=KNOWN - {"coherent"})).fresh.entry.id == "coherent"


def test_a_routine_is_new_in_its_own_part_of_the_day_alone():
    names = ("morning-open", "midday-reset", "evening-close")
    entries = [Entry(name, name, "", category="routine", lengths=(300.0,)) for name in names]
    for hour, name in ((7, "morning-open"), (12, "midday-reset"), (19, "evening-close")):
        found = {offer(entries, hour, Past(today=today)).fresh for today in range(6)}
        assert {each.entry.id for each in found if each is not None} <= {name}
    assert offer(entries[:2], 19, Past(days=2)).fresh is None


def test_another_day_another_something_new():
    offered = {offer(ALL, 9, Past(today=day)).fresh.entry.id for day in range(1, 9, 2)}
    assert len(offered) > 1


def test_after_a_hard_one_steady_ground_comes_first():
    past = Past(last="deep", last_seconds=600.0, days=2, hard=True)
    offered = offer(ALL, 12, past)
    assert offered.now[0].entry.id == "ground-54321"
    assert offered.now[0].reason.startswith("because a sitting was harder lately")
    assert offered.again is None


def test_a_minute_is_the_same_session_or_the_smallest():
    known = Past(days=10)
    assert ids([offer(ALL, 12, known).brief]) == ["sigh-reset"]
    assert offer(ALL, 12, known).brief.seconds == 60
    short = Entry("cyclic-sigh", "Sighs", "", lengths=(60.0, 300.0))
    assert ids([offer([short, SIGH], 12, known).brief]) == ["cyclic-sigh"]
    assert offer([SIGH], 12, known).brief is None
    assert offer([ENTRIES[0]], 12, known).brief is None


def test_the_first_days_are_offered_the_smallest_step():
    for days in (0, 9):
        brief = offer(ALL, 12, Past(days=days)).brief
        assert (brief.entry.id, brief.seconds) == ("sigh-reset", 20)


def test_who_comes_back_is_offered_twenty_seconds():
    brief = offer(ALL, 12, Past(days=41, returning=True)).brief
    assert (brief.entry.id, brief.seconds) == ("sigh-reset", 20)
    assert offer(ALL, 12, Past(days=41, returning=True)).now[0].entry.id == "cyclic-sigh"


def test_the_last_is_offered_again_unless_it_is_offered_already_or_was_for_steadiness():
    again = offer(ALL, 12, Past(last="coherent", last_seconds=600.0)).again
    assert (again.entry.id, again.seconds) == ("coherent", 600)
    assert offer(ALL, 12, Past(last="cyclic-sigh", last_seconds=600.0)).again is None
    assert offer(ALL, 12, Past(last="ground-54321", last_seconds=120.0)).again is None
    assert offer(ALL, 12, Past(last="gone", last_seconds=120.0)).again is None


def test_what_is_deep_is_not_offered_again_unasked():
    deep = [entry for entry in ALL if entry.gate in ("readiness", "gentle")]
    for entry in deep:
        assert offer(ALL, 12, Past(last=entry.id, last_seconds=720.0)).again is None
    assert deep


def test_an_empty_library_offers_nothing():
    assert offer([], 12, Past()).now == ()


@pytest.mark.parametrize(
    ("said", "now", "tender"),
    [
        (None, 1e9, False),
        (1e9, 1e9, True),
        (1e9, 1e9 + TENDER - 1, True),
        (1e9, 1e9 + TENDER, False),
        (1e9, 1e9 - 1, False),
    ],
)
def test_somebody_is_tender_for_48_hours(said, now, tender):
    assert TENDER == 48 * 60 * 60
    assert is_tender(said, now) is tender


SILENT = Entry("silent-sit", "Silent", "", lengths=(300.0, 600.0, 1200.0), category="meditate")
SOFT = Entry("soft", "Soft", "", lengths=(300.0,), gate="gentle")
HOUR = Entry("hour", "An Hour", "", lengths=(3600.0,), category="meditate")


def everything_in(offered):
    more = (offered.brief, offered.again, offered.fresh)
    return [*offered.now, *(each for each in more if each is not None)]


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("last", ["deep", "soft", "silent-sit", "hour", "coherent"])
def test_nothing_that_stirs_is_offered_to_somebody_tender(hour, last):
    entries = [*ALL, SILENT, SOFT, HOUR]
    liked = ("deep", "soft", "silent-sit", "hour")
    past = Past(last, 1200.0, favourites=liked, days=2, today=hour, hard=True)
    offered = offer(entries, hour, past)
    for each in everything_in(offered):
        assert each.entry.id not in ("deep", "soft", "hour")
        assert each.entry.category != "meditate" or each.seconds < 600
        assert each.entry.category != "meditate" or max(each.entry.lengths) < 600
    assert offered.now[0].entry.id == "ground-54321"


def test_the_same_is_offered_when_nothing_was_hard():
    past = Past("silent-sit", 1200.0, favourites=("hour",))
    offered = offer([SILENT, HOUR], 5, past)
    assert [(each.entry.id, each.seconds) for each in offered.now] == [
        ("silent-sit", 1200.0),
        ("hour", 3600.0),
    ]


def test_where_everything_would_stir_nothing_is_offered():
    assert offer([DEEP, SOFT, HOUR], 12, Past(hard=True)).now == ()
    assert gently([DEEP, SOFT, HOUR]) == ()


@pytest.fixture(scope="module")
def shipped():
    return Library(paths.assets() / "scripts").entries()


@pytest.mark.parametrize("hour", range(24))
def test_nothing_that_asks_to_be_looked_at_first_is_offered_unasked(shipped, hour):
    liked = tuple(each.id for each in shipped if each.gate in GATES)
    step = ("meet-younger-self", 720.0, "Inner child")
    for days in range(3):
        past = Past("rain", 480.0, favourites=liked, days=days, today=days, step=step)
        offered = offer(shipped, hour, past)
        unasked = (*offered.now, *filter(None, (offered.brief, offered.fresh)))
        assert [each.entry.id for each in unasked if each.entry.gate in GATES] == []
        assert 1 <= len(offered.now) <= 4
        assert all(each.reason for each in offered.now)


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("hard", [True, False])
def test_a_very_low_mood_is_met_with_steady_ground(shipped, hour, hard):
    past = Past(favourites=("gratitude-three", "future-self"), days=2, today=hour, hard=hard,
                low=not hard, step=("gratitude-three", 180.0, "Self-compassion"))  # fmt: skip
    offered = offer(shipped, hour, past)
    assert offered.now[0].entry.id in ("inner-safety", "ground-54321")
    assert "lately" in offered.now[0].reason
    names = ids(everything_in(offered))
    assert not {*names} & NOT_WHEN_LOW.keys()
    assert {"inner-safety", "ground-54321", "reach-out"} <= {*names}


def test_a_visit_from_later_becomes_a_kind_break_when_the_mood_is_low():
    entries = [Entry(name, name, "", lengths=(300.0,)) for name in ("future-self", *ids_of_kind())]
    offered = offer(entries, 3, Past(favourites=("future-self",), low=True))
    assert ids(offered.now) == ["kindness-break"]
    assert ids(offer(entries, 3, Past(favourites=("future-self",))).now)[0] == "future-self"


def ids_of_kind():
    return ("kindness-break",)


def test_the_next_step_of_a_programme_comes_after_the_hour():
    past = Past(step=("coherent", 600.0, "Slow breathing"))
    now = offer(ALL, 12, past).now
    assert ids(now)[:2] == ["cyclic-sigh", "coherent"]
    assert (now[1].seconds, now[1].reason) == (
        600.0,
        "because it is the next step of Slow breathing",
    )
    assert "coherent" not in ids(offer(ALL, 12, Past(step=("coherent", 600.0, "x"), low=True)).now)


def test_what_goes_deep_belongs_to_the_day():
    assert [hour for hour in range(24) if is_for_daytime(hour)] == list(range(7, 18))


def test_whoever_was_away_a_third_day_is_offered_what_is_known_first():
    offered = offer(ALL, 12, Past(days=2, returning=True))
    assert offered.now[0].entry.id == "cyclic-sigh"


@pytest.mark.parametrize(
    ("hour", "first", "later"),
    [
        (1, "resonance-46", "night-waking"),
        (7, "coherent", "morning-open"),
        (12, "cyclic-sigh", "midday-reset"),
        (15, "extended-exhale", "extended-exhale"),
        (19, "resonance-46", "evening-close"),
        (23, "resonance-46", "wind-down"),
    ],
)
def test_the_first_days_begin_with_a_breath_and_later_ones_with_the_hour(
    shipped, hour, first, later
):
    assert offer(shipped, hour, Past()).now[0].entry.id == first
    assert offer(shipped, hour, Past(days=3)).now[0].entry.id == later
