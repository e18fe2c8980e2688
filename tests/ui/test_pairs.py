"""Before and after in Journey: every pair as it was rated, in a list; words only from eight on."""

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.home import Home
from innerheal_desktop.practice.pairs import MEANING
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journey.pair_list import EDGE, MARKS
from innerheal_desktop.ui.journey.pairs import BY_WEEKS, SITTINGS, BeforeAndAfter
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.theme.palette import PALETTES
from tests.ui.host import hosted
from tests.ui.house import clipped, faint, ringless, sticking_out, unnamed

TEXT = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def section(qtbot, theme, clock):
    """Opens the section on ratings (days back, before, after, hours earlier)."""
    home = Home(clock=clock)
    memory = Memory(home)

    def open_section(*rated, **fields):
        for back, before, after, *hours in rated:
            moment = clock.now() - timedelta(days=back, hours=sum(hours))
            halves = [
                each if isinstance(each, dict) else {"valence": each} for each in (before, after)
            ]
            words = {"session": "coherent", "title": "Even Waves", "seconds": 300.0} | fields
            said = dict(zip(("before", "after"), halves, strict=True))
            memory.log.add(record_at(moment, "UTC", 0, 4, check_in=said, **words))
        memory.log.flush()
        made = BeforeAndAfter(House(home, memory, lambda: None, theme, Preferences(None)))
        hosted(qtbot, made, (720, 900))
        made.setVisible(False)
        made.show_log(memory.log)
        made.kept_in = memory.log
        for _ in range(3):
            QApplication.processEvents()
        return made

    yield open_section
    memory.close()


def told(chart):
    """What a reader is told of each place."""
    model = chart.list.marks
    return [model.index(row).data(TEXT) for row in range(model.rowCount())]


def test_it_hides_where_there_is_no_pair(section):
    made = section((1, {"valence": 4}, {"arousal": 3}), (2, {"words": ["calm"]}, {"line": "so"}))
    assert made.isHidden()


def test_one_pair_is_shown_and_it_is_said_kindly_why_there_are_no_words(section):
    made = section((1, 30, 60))
    chart = made.charts["valence"]
    assert told(chart) == [
        "Saturday 21 November, Even Waves: rather unpleasant, then a little pleasant"
    ]
    assert chart.words.text().startswith("1 sitting so far. From eight of one kind on")
    assert chart.ranges.isHidden()
    assert made.charts["arousal"].isHidden()


def test_the_last_twelve_stand_from_the_oldest_to_the_newest(section):
    made = section(*[(back, 40, 60) for back in range(1, 15)])
    said = told(made.charts["valence"])
    assert len(said) == 12
    assert said[0].startswith("Tuesday 10 November")
    assert said[-1].startswith("Saturday 21 November")
    assert made.charts["valence"].here.text() == said[-1]
    assert made.charts["valence"].words.text() == (
        "Of your last 12 sittings, you felt at least a little more pleasant after 12,"
        " about the same after none, less after none."
    )


def test_the_arrows_go_from_pair_to_pair_and_it_is_said_below(section, qtbot):
    made = section((3, 10, 20), (2, 40, 60), (1, 50, 50))
    chart = made.charts["valence"]
    chart.list.setFocus()
    qtbot.keyClick(chart.list, Qt.Key.Key_Left)
    assert chart.here.text().startswith("Friday 20 November")
    qtbot.keyClick(chart.list, Qt.Key.Key_Home)
    assert chart.here.text().startswith("Thursday 19 November")


def test_times_of_day_and_categories_are_offered_where_there_are_any(section):
    # Half past six in the morning in UTC, and twelve hours earlier.
    made = section((1, 40, 60), (2, 40, 30, 12))
    which = made.head.which
    names = [which.itemText(at) for at in range(which.count())]
    assert names == ["All sessions", "Mornings", "Evenings", "Breathing"]
    which.setCurrentIndex(names.index("Evenings"))
    assert len(told(made.charts["valence"])) == 1
    which.setCurrentIndex(names.index("Breathing"))
    assert len(told(made.charts["valence"])) == 2


def test_by_weeks_there_are_medians_and_gaps_stay_gaps(section):
    made = section((1, 20, 40), (2, 40, 80), (3, 90, 90), (20, 30, 30))
    made.head.group.button(BY_WEEKS).click()
    chart = made.charts["valence"]
    said = told(chart)
    assert said[0].endswith("1 sitting, in the middle rather unpleasant, then rather unpleasant")
    assert said[1].endswith("nothing rated")
    assert said[-1] == (
        "Week from Monday 16 November: 3 sittings, in the middle a little unpleasant, then pleasant"
    )
    marks = [chart.list.marks.index(row).data(MARKS) for row in range(3)]
    assert [each.before for each in marks] == [0.3, None, 0.4]
    assert len(marks[-1].single) == 3
    made.head.group.button(SITTINGS).click()
    assert len(told(chart)) == 4


def test_energy_is_on_its_own_and_no_better_for_being_less(section):
    made = section(*[(back, {"arousal": 80}, {"arousal": 30}) for back in range(1, 10)])
    chart = made.charts["arousal"]
    assert made.charts["valence"].isHidden()
    assert "there was at least a little more energy after none" in chart.words.text()
    assert "better" not in chart.words.text()


def test_what_does_this_mean_is_the_same_answer_always(section):
    made = section((1, 40, 60))
    assert made.meaning.answer.isHidden()
    made.meaning.ask.click()
    assert made.meaning.answer.isVisible()
    assert made.meaning.ask.accessibleDescription() == " ".join(MEANING)
    made.meaning.ask.click()
    assert made.meaning.answer.isHidden()


def test_whatever_an_import_brought_is_drawn_or_passed_over(section):
    odd = json.loads('{"valence": 1e9, "arousal": null, "distress": 3.4, "words": {"a": 1}}')
    made = section((1, odd, odd), (2, {"distress": 9}, {"distress": 2}))
    assert told(made.charts["distress"]) == [
        "Friday 20 November, Even Waves: 9, then 2",
        "Saturday 21 November, Even Waves: 3, then 3",
    ]
    assert made.charts["valence"].isHidden()


def test_no_markup_of_a_title_is_ever_meant(section):
    made = section((1, 40, 60), title="<b>Mine</b>")
    assert "<b>Mine</b>" in made.charts["valence"].here.text()
    assert made.charts["valence"].here.textFormat() is Qt.TextFormat.PlainText


def test_everything_has_a_name_a_ring_and_room(section):
    made = section(*[(back, 40, 60) for back in range(1, 15)])
    window = made.window()
    window.activateWindow()
    made.head.which.setFocus()
    assert unnamed(window) == []
    assert ringless(window) == []
    assert clipped(window) == []
    assert sticking_out(window) == []


@pytest.mark.parametrize("palette", PALETTES)
def test_its_words_stand_out_and_ring_and_dot_are_told_apart_without_colour(
    section, theme, palette
):
    made = section((1, 0, 100))
    theme.choose(palette)
    QApplication.processEvents()
    assert faint(made.window()) == []
    image = made.charts["valence"].list.grab().toImage()
    x, edge = image.width() // 2, round(EDGE)
    dot, ring = image.pixelColor(x, edge), image.pixelColor(x, image.height() - edge - 1)
    assert ratio(dot, ring) >= 3.0


def test_when_the_log_changes_what_was_chosen_stays_chosen(section):
    made = section((1, 40, 60), (2, 40, 30, 12))
    made.head.which.setCurrentIndex(2)
    assert made.head.which.currentText() == "Evenings"
    made.show_log(made.kept_in)
    assert made.head.which.currentText() == "Evenings"
