"""Kept lines: their words, their bridges, how true they felt, and a line for today."""

from datetime import date, timedelta

import pytest

from innerheal_desktop.journal.affirmations import affirmation
from innerheal_desktop.journal.cards import ratings_of
from innerheal_desktop.journal.lines import (
    ForToday,
    bridged,
    bridges,
    felt,
    in_order,
    kept,
    of_bank,
    own,
    reworded,
    said,
    sayable,
    wants_bridge,
    whole,
)
from innerheal_desktop.journal.page import Page

PAUSE = affirmation("a-pause")
DAY = date(2026, 11, 23)


def test_a_line_of_the_bank_is_kept_by_its_name_and_its_words():
    page = kept(PAUSE)
    assert (page.kind, page.text, page.fields["bank"]) == ("line", PAUSE.words, "a-pause")
    assert of_bank(page) is PAUSE
    assert said(page) == whole(page) == PAUSE.words


def test_a_bridge_is_what_is_said_and_can_be_left_again():
    page = bridged(kept(PAUSE), "I am learning that a pause is a new  response.\n")
    assert said(page) == PAUSE.learning
    assert whole(page) == PAUSE.words
    assert said(bridged(page, "")) == PAUSE.words
    assert "bridge" not in bridged(page, PAUSE.words).fields


def test_other_words_of_ones_own_leave_the_old_bridge():
    page = bridged(own("I  am\nhere."), "A part of me knows that I am here.")
    changed = reworded(page, "I am still here.")
    assert (said(changed), changed.id) == ("I am still here.", page.id)
    assert bridges(changed)[1] == "A part of me knows that I am still here."


def test_every_rating_stays_as_it_was_given():
    page = felt(felt(kept(PAUSE), 3, 1000), 0, 2000)
    assert ratings_of(page, "belief") == ((1000, 3), (2000, 0))
    broken = Page(kind="line", text="x", fields={"belief": [{"at": "now"}, 7, {"belief": 3}]})
    assert ratings_of(felt(broken, 5, 3000), "belief") == ((3000, 5),)


def test_less_than_half_true_is_offered_a_bridge():
    assert [wants_bridge(belief) for belief in (0, 4, 5, 10)] == [True, True, False, False]


def test_nothing_is_said_on_today_before_somebody_wishes_for_it():
    assert ForToday().line(["A line."], DAY) == ""
    assert ForToday.from_json(None) == ForToday()
    assert ForToday(on=True).line([], DAY) == ""


def test_a_day_has_its_line_another_one_when_asked_and_none_when_not_today():
    lines = ["One.", "Two.", "Three."]
    here = ForToday(on=True).on_day(DAY)
    first = here.line(lines, DAY)
    assert first == here.line(lines, DAY)
    turned = ForToday(on=True, day=DAY.isoformat(), turn=1)
    assert turned.line(lines, DAY) != first
    tomorrow = DAY + timedelta(days=1)
    assert turned.line(lines, tomorrow) == ForToday(on=True).line(lines, tomorrow)
    hidden = ForToday(on=True, day=DAY.isoformat(), hidden=True)
    assert hidden.line(lines, DAY) == ""
    assert hidden.line(lines, tomorrow)


def test_locked_only_what_the_bank_says_is_known():
    pages = [
        Page(id="b", kind="line", text=PAUSE.words, fields={"bank": "a-pause"}),
        Page(id="a", kind="line", text="Mine alone."),
        bridged(Page(id="c", kind="line", fields={"bank": "ask"}), affirmation("ask").knows),
        bridged(Page(id="d", kind="line", fields={"bank": "slowly"}), "Slowly, says my sister."),
    ]
    bank = sayable(pages)
    assert bank == (("a-pause", "whole"), ("ask", "knows"))
    known = ForToday(on=True, bank=bank)
    assert known.locked() == (PAUSE.words, affirmation("ask").knows)
    assert ForToday.from_json(known.as_json()) == known
    words = str(known.as_json())
    assert "Mine" not in words
    assert "sister" not in words
    assert in_order(pages)[0] == "Mine alone."


def test_who_wishes_for_no_line_leaves_nothing_behind():
    off = ForToday(bank=(("a-pause", "whole"),), day="2026-11-23", turn=3)
    assert off.as_json() == {"on": False}
    assert ForToday.from_json(off.as_json()) == ForToday()


@pytest.mark.parametrize(
    "decayed",
    [
        {"on": "yes"},
        {"on": True, "bank": 7, "day": 3, "turn": -1, "hidden": "no"},
        {"on": True, "bank": ["a-pause", ["a-pause"], ["a-pause", "sung"], [3, "whole"]]},
        {"on": True, "turn": True, "bank": {"a": "b"}},
    ],
)
def test_a_decayed_setting_says_nothing_odd(decayed):
    found = ForToday.from_json(decayed)
    assert found == ForToday(on=decayed["on"] is True)
    assert found.locked() == ()


def test_a_line_that_the_bank_no_longer_has_is_its_own_words():
    page = Page(kind="line", text="It was said once.", fields={"bank": "gone"})
    assert said(page) == "It was said once."
    assert sayable([page]) == ()
    assert ForToday(on=True, bank=(("gone", "whole"),)).locked() == ()
