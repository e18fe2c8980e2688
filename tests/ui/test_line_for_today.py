"""A line for today: only where it is wished for, and never a word of one's own while locked."""

import pytest

from innerheal_desktop.journal.affirmations import affirmation
from innerheal_desktop.journal.lines import KEY, kept, own
from innerheal_desktop.ui.journal.words.for_today import choice_of, today_of, wished
from innerheal_desktop.ui.journal.words.today_line import TodayLine
from tests.ui.host import hosted
from tests.ui.kind_words import opened, settled, words

PAUSE = affirmation("a-pause").words
DAY = 24 * 3600


@pytest.fixture
def kind(qtbot, theme, clock):
    made = opened(qtbot, theme, clock)
    yield made
    made.end()


@pytest.fixture
def shown(kind, qtbot):
    """Shows the line of today, as Today does when it is gone to."""
    line = TodayLine()
    line.follow(kind.house)
    hosted(qtbot, line, (720, 200))

    def show():
        line.show_line(today_of(kind.house))
        settled()
        return line

    return show


def keep(kind, *sentences):
    for each in sentences:
        kind.journal.write(kept(affirmation("a-pause")) if each == PAUSE else own(each)).result(30)


def wish(kind):
    assert wished(kind.house, kind.journal.pages("line"), on=True) == ""


def test_nobody_is_asked_and_nothing_is_shown_unwished(kind, shown):
    keep(kind, PAUSE)
    assert not shown().isVisible()


def test_the_wish_is_one_tick_under_kind_words(kind, shown):
    view = kind.at("lines")
    assert not view.today.isVisible()
    keep(kind, PAUSE)
    kind.part.fill()
    assert view.today.isVisible()
    view.today.click()
    assert words(shown()) == ["A line for today", PAUSE]
    view.today.click()
    assert not shown().isVisible()


def test_another_one_stays_until_tomorrow(kind, shown, clock):
    keep(kind, PAUSE, "My pace is a good one.")
    wish(kind)
    line = shown()
    first = line.line.text()
    line.another.click()
    second = line.line.text()
    assert {first, second} == {PAUSE, "My pace is a good one."}
    assert shown().line.text() == second
    clock.advance(DAY)
    assert shown().line.text() == second
    clock.advance(DAY)
    assert shown().line.text() == first


def test_one_line_has_no_other(kind, shown):
    keep(kind, PAUSE)
    wish(kind)
    assert not shown().another.isVisible()


def test_not_today_is_for_today(kind, shown, clock):
    keep(kind, PAUSE)
    wish(kind)
    line = shown()
    line.not_today.setFocus()
    line.not_today.click()
    assert words(line) == ["No line today."]
    assert not shown().isVisible()
    clock.advance(DAY)
    assert words(shown()) == ["A line for today", PAUSE]


def test_never_is_for_good_and_leaves_nothing_behind(kind, shown, clock):
    keep(kind, PAUSE)
    wish(kind)
    line = shown()
    line.never.click()
    said = "No line on Today any more. Kind words in the Journal can bring it back."
    assert words(line) == [said]
    clock.advance(30 * DAY)
    assert not shown().isVisible()
    assert kind.house.memory.log.setting(KEY) == {"on": False}
    assert not kind.at("lines").today.isChecked()


def test_what_is_let_go_of_is_not_shown(kind, shown):
    keep(kind, PAUSE)
    wish(kind)
    kind.at("lines").rows[0].remove.click()
    assert not shown().isVisible()
    assert choice_of(kind.house).bank == ()


def test_beside_the_log_no_word_of_a_persons_own_is_kept(kind, shown):
    keep(kind, PAUSE, "Mine, and nobody else's.")
    wish(kind)
    page = next(page for page in kind.journal.pages("line") if page.fields)
    kind.part.show_page(page.id)
    view = kind.part.current
    view.parts.to_bridge.click()
    view.parts.bridge.words.setText("Perhaps a pause, says my sister.")
    view.parts.bridge.take.click()
    shown()
    assert kind.house.memory.log.setting(KEY)["bank"] == []
    view.parts.to_bridge.click()
    view.parts.bridge.options[0].click()
    view.parts.bridge.take.click()
    assert kind.house.memory.log.setting(KEY)["bank"] == [["a-pause", "learning"]]
    assert "Mine" not in str(kind.house.memory.log.setting(KEY))


def test_without_a_log_there_is_no_line_and_no_tick(kind, shown):
    keep(kind, PAUSE)
    kind.house.memory.close(last=False)
    kind.house.memory.__dict__["log"] = None
    assert not shown().isVisible()
    assert not kind.at("lines").today.isVisible()


def test_locked_the_bank_alone_is_said_and_unlocked_all_of_it(kind, shown, clock, qtbot):
    mine = "Mine, and nobody else's."
    keep(kind, PAUSE, mine)
    wish(kind)
    kind.journal.protect("a lamp in the window").result(60)
    line = shown()
    if line.line.text() != mine:
        line.another.click()
    assert line.line.text() == mine
    kind.journal.lock()
    qtbot.waitUntil(lambda: line.line.text() == PAUSE, timeout=30_000)
    assert not line.another.isVisible()
    for _ in range(4):
        clock.advance(DAY)
        assert words(shown()) == ["A line for today", PAUSE]
    kind.journal.unlock("a lamp in the window").result(60)
    said = set()
    for _ in range(2):
        clock.advance(DAY)
        said.add(shown().line.text())
    assert said == {PAUSE, mine}


def test_locked_with_nothing_of_the_bank_there_is_no_line(kind, shown, qtbot):
    keep(kind, "Mine, and nobody else's.")
    wish(kind)
    kind.journal.protect("a lamp in the window").result(60)
    line = shown()
    assert line.isVisible()
    kind.journal.lock()
    qtbot.waitUntil(line.isHidden, timeout=30_000)
    assert line.line.text() == ""
    assert not shown().isVisible()
