"""The check-in after a sitting: who is asked, what is kept, and when it is enough."""

import json
from dataclasses import replace

import pytest

from innerheal_desktop.practice.check_in import (
    BEFOREHAND,
    COMPARED,
    WHEN,
    Skips,
    compare,
    is_asked,
    keep_skips,
    skips,
)
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.settings.fields import about
from tests.practice.practice_words import sat


@pytest.mark.parametrize(
    ("gate", "category", "deep"),
    [
        ("readiness", "inner-child", True),
        ("gentle", "kindness", True),
        ("none", "steady", True),
        ("note", "breathe", False),
        ("holds", "breathe", False),
        ("none", "meditate", False),
    ],
)
def test_deep_and_steadying_sessions_ask_and_everything_if_one_likes(gate, category, deep):
    assert is_asked("deep", gate, category) is deep
    assert is_asked("always", gate, category)
    assert not is_asked("off", gate, category)


@pytest.mark.parametrize("when", ["always", "deep", "off"])
def test_whoever_lay_down_to_sleep_is_asked_nothing(when):
    assert not is_asked(when, "none", "sleep")


def test_the_settings_offer_these_very_choices():
    assert tuple(about("ask_after")["choices"]) == WHEN
    assert tuple(about("ask_before")["choices"]) == BEFOREHAND


@pytest.mark.parametrize("answer", COMPARED)
def test_an_answer_stays_with_its_sitting_and_travels_without_loss(log, answer):
    (record,) = log.add(sat(check_in={"before": {"valence": 40}}, note="a walk")).result()
    compare(log, record, answer).result()
    (kept,) = log.records()
    assert kept.check_in == {"before": {"valence": 40}, "compared": answer}
    assert SessionRecord.from_json(json.loads(json.dumps(kept.as_json()))) == kept
    assert (kept.note, kept.seconds, kept.practice_date) == ("a walk", 600.0, record.practice_date)
    assert len(log.history(record.id)) == 2


def test_what_was_changed_meanwhile_stays_changed(log):
    (record,) = log.add(sat()).result()
    log.edit(replace(record, note="from another window")).result()
    compare(log, record, "same").result()
    (kept,) = log.records()
    assert (kept.note, kept.check_in) == ("from another window", {"compared": "same"})
    log.delete(record.id).result()
    compare(log, record, "helped").result()
    assert log.records() == []


def test_no_other_word_is_kept(log):
    (record,) = log.add(sat()).result()
    with pytest.raises(ValueError, match="worse"):
        compare(log, record, "worse")


def test_three_skips_in_a_row_are_enough_once():
    said, asked = Skips(), []
    for _ in range(9):
        asked.append(said.enough)
        said = said.more()
    assert asked == [False, False, False, True, False, False, False, False, False]


def test_an_answer_begins_the_row_anew():
    assert Skips(2).answered() == Skips(0)
    assert not Skips(2).answered().more().more().enough
    assert Skips(3).answered() == Skips(0, asked=True)
    assert Skips(1, asked=True).answered() == Skips(0, asked=True)


def test_skips_are_remembered_and_nonsense_is_none(log):
    assert skips(log) == Skips()
    keep_skips(log, Skips(2, asked=True)).result()
    assert skips(log) == Skips(2, asked=True)
    log.set_setting("check_in_skips", {"many": 4}).result()
    assert skips(log) == Skips()
