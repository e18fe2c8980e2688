"""What a crash cut off is asked about, one sitting after the other, the newest first."""

from datetime import timedelta

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.cut_off import CutOff, CutOffCard
from tests.ui.host import hosted


@pytest.fixture
def memory(clock):
    made = Memory(Home(clock=clock))
    yield made
    made.close()


def killed(clock, seconds, title="Four Sides"):
    """A sitting whose program died after so many seconds."""
    with PracticeLog(Home().folder, clock, lambda: "UTC") as log:
        log.checkpoint(log.begin(Sitting("box", title, 240.0)), seconds).result()


def test_the_question_says_when_and_after_how_long():
    assert CutOff("07:12", 860.0).words == (
        "Your sitting, begun at 07:12, stopped after 14:20. Keep it?"
    )
    assert "stopped after 1:02:05." in CutOff("07:12", 3725.0).words
    on = CutOff("07:12", 60.0, "Long Wave", "Thursday 19 November")
    assert on.words.startswith("Long Wave, begun on Thursday 19 November at 07:12,")


def test_several_are_asked_about_one_after_the_other(memory, clock, qtbot):
    killed(clock, 120.0, "First")
    clock.advance(600.0)
    killed(clock, 180.0, "Second")
    card = hosted(qtbot, CutOffCard())
    card.ask(memory.cut_off())
    assert card.question.text().startswith("Second")
    assert card.after.text() == "One more after it."
    memory.settle(kept=True)
    card.ask(memory.cut_off())
    assert card.question.text().startswith("First")
    assert card.after.isHidden()
    memory.settle(kept=False)
    assert memory.cut_off() is None
    (record,) = memory.log.records()
    assert (record.title, record.outcome, record.seconds) == ("Second", "interrupted", 180.0)


def test_the_day_is_told_where_it_is_another(memory, clock):
    killed(clock, 120.0)
    clock.advance(timedelta(days=3).total_seconds())
    assert memory.cut_off().day == "Sunday 22 November"


def test_a_look_is_not_asked_about(memory, clock):
    killed(clock, 4.0)
    assert memory.cut_off() is None
    memory.log.flush()
    assert memory.log.unfinished() == []


def test_what_can_only_be_read_is_not_asked_about_in_vain(memory, clock):
    killed(clock, 120.0)
    with PracticeLog(Home().folder, clock, read_only=True) as log:
        assert log.read_only
        memory.__dict__["log"] = log
        assert memory.cut_off() is None
        memory.__dict__["log"] = None
