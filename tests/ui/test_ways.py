"""A session is begun again as it was begun the last time: so long, and in that variant."""

import pytest

from innerheal_desktop.app import App
from innerheal_desktop.practice.past import WAYS, read_ways
from innerheal_desktop.ui.pages.session_card import SessionCard
from innerheal_desktop.ui.quick_asking import asking_of
from innerheal_desktop.ui.theme.theme import Theme

SIT, FIVE = "silent-sit", "A bell every five minutes"
LONG = 25 * 60.0


@pytest.fixture
def app(qtbot, theme: Theme, clock):
    app = App(theme, lambda: None, clock=clock)
    qtbot.addWidget(app.shell)
    app.shell.show()
    app.shell.open("today")
    yield app
    app.close()


@pytest.fixture
def sat(app):
    """Somebody sat in silence, with a bell every five minutes."""
    app.begin(SIT, LONG, FIVE)
    app.shell.open("today")
    return app


def answer(app, line):
    return asking_of(app.house.home, app.house.memory).answers(line)[0]


def test_twenty_five_minutes_with_a_bell_every_five_are_one_line(app):
    found = answer(app, "silent five 25 min")
    assert (found.entry.id, found.seconds, found.variant) == (SIT, LONG, FIVE)


def test_a_timer_is_found_by_that_word(app):
    assert answer(app, "timer").entry.id == SIT


@pytest.mark.parametrize("line", ["silent", "silent sit", "again"])
def test_the_quick_start_answers_as_it_was(sat, line):
    found = answer(sat, line)
    assert (found.entry.id, found.seconds, found.variant) == (SIT, LONG, FIVE)


def test_what_is_typed_comes_before_what_was(sat):
    found = answer(sat, "silent sit last minute 40")
    assert (found.seconds, found.variant) == (2400.0, "A bell for the last minute")


def test_the_card_comes_as_it_was_and_can_be_as_written_again(sat):
    card = SessionCard(sat.house.home.library.entry(SIT), sat.desk.shelf())
    assert (card.lengths.seconds, card.variant) == (LONG, FIVE)
    sat.begin(SIT, LONG, "")
    assert answer(sat, "silent").variant == ""


def test_one_key_begins_it_again(sat):
    begun = []
    sat.shell.begin.connect(lambda *what: begun.append(what))
    sat.shell.do("once-more")
    assert begun == [(SIT, LONG, FIVE)]


def test_it_is_offered_so_on_today(sat):
    again = sat.desk.today().offer.again
    assert (again.entry.id, again.seconds, again.variant) == (SIT, LONG, FIVE)


@pytest.mark.parametrize(
    "told", [None, [], {"a": 1}, {"a": [1]}, {"a": ["x", 1]}, {"a": [True, ""]}]
)
def test_what_the_disk_has_changed_is_no_way(told):
    assert read_ways(told) == {}


def test_it_is_kept_with_the_log(sat):
    assert sat.house.memory.log.setting(WAYS) == {SIT: [LONG, FIVE]}
