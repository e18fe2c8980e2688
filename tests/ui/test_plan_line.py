"""The plan on Today: one quiet line, two ways to let it be, and nothing at all behind a lock."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import yes
from innerheal_desktop.journal.journal import State
from innerheal_desktop.ui.journal.patterns.for_today import KEY, plan_of
from innerheal_desktop.ui.journal.patterns.today_line import PlanLine
from tests.ui.host import hosted
from tests.ui.house import texts
from tests.ui.pattern_cards import WAIT, opened, settled

WORDS = "Late reply? Breathe out."
PASSPHRASE = "seven quiet stones"


@pytest.fixture
def tab(qtbot, theme, clock):
    made = opened(qtbot, theme, clock)
    yield made
    made.end()


@pytest.fixture
def line(tab, qtbot):
    made, page = PlanLine(), QWidget()
    QVBoxLayout(page).addWidget(made)
    hosted(qtbot, page)
    made.follow(tab.house)
    return made


def planned(tab, **fields):
    return tab.write("plan", plan="If a late reply happens, …", sentence=WORDS, **fields)


def read(widget):
    return " ".join(text for _, text in texts(widget))


def look(tab, line):
    """As Today does when it is gone to."""
    line.show_plan(plan_of(tab.house))
    settled()
    return line.line.text() if not line.isHidden() else ""


def test_no_plan_no_line_and_no_journal_is_opened_for_it(tab, line, tmp_path):
    assert look(tab, line) == ""
    assert tab.house.memory.log.setting(KEY) is None
    planned(tab)
    assert look(tab, line) == ""


def test_a_plan_that_is_shown_stands_there_in_its_one_sentence(tab, line):
    planned(tab, today=True)
    assert look(tab, line) == WORDS
    assert line.caption.text() == "For next time"


def test_not_today_is_for_this_day_alone(tab, line, clock):
    planned(tab, today=True)
    look(tab, line)
    line.not_today.click()
    assert "back tomorrow" in line.line.text()
    assert not line.not_today.isVisible()
    assert look(tab, line) == ""
    clock.sleep(86_400.0)
    assert look(tab, line) == WORDS


def test_taken_away_it_stays_in_the_journal(tab, line):
    plan = planned(tab, today=True)
    look(tab, line)
    line.take_away.click()
    assert "kept in the Journal" in line.line.text()
    assert look(tab, line) == ""
    assert not yes(tab.journal.page(plan.id), "today")
    assert tab.journal.page(plan.id).fields["sentence"] == WORDS


def test_several_plans_take_turns_by_the_day(tab, line, clock):
    for number in range(3):
        tab.write("plan", sentence=f"Plan {number}", today=True)
    seen = []
    for _ in range(3):
        seen.append(look(tab, line))
        assert look(tab, line) == seen[-1]
        clock.sleep(86_400.0)
    assert sorted(seen) == ["Plan 0", "Plan 1", "Plan 2"]


def test_it_goes_the_moment_the_journal_is_locked_and_nothing_hints_at_it(tab, line, qtbot):
    planned(tab, today=True)
    tab.journal.protect(PASSPHRASE).result(60)
    assert tab.journal.state is State.OPEN
    assert look(tab, line) == WORDS
    tab.journal.lock()
    qtbot.waitUntil(line.isHidden, timeout=WAIT)
    assert WORDS not in read(line)
    assert look(tab, line) == ""
    tab.journal.unlock(PASSPHRASE).result(60)
    assert look(tab, line) == WORDS


def test_also_what_was_said_after_hiding_goes_with_the_lock(tab, line, qtbot):
    planned(tab, today=True)
    tab.journal.protect(PASSPHRASE).result(60)
    look(tab, line)
    line.not_today.click()
    tab.journal.lock()
    qtbot.waitUntil(line.isHidden, timeout=WAIT)
    assert "tomorrow" not in read(line)


def test_beside_the_log_no_word_of_a_plan_is_kept(tab, line):
    planned(tab, today=True)
    look(tab, line)
    line.not_today.click()
    kept = tab.house.memory.log.setting(KEY)
    assert set(kept) == {"on", "hidden"}
    assert kept["on"] is True
    assert WORDS not in str(kept)


def test_a_plan_that_was_let_go_is_no_line(tab, line, qtbot):
    plan = planned(tab, today=True)
    assert look(tab, line) == WORDS
    tab.journal.release(plan.id).result(30)
    qtbot.waitUntil(line.isHidden, timeout=WAIT)


def test_a_log_of_another_make_is_no_trouble(tab, line):
    planned(tab, today=True)
    tab.house.memory.log.set_setting(KEY, ["odd"]).result(30)
    assert look(tab, line) == ""
