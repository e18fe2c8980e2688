"""Records as a person changes them: opened, changed, deleted, brought back, and told by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.practice.by_hand import pause, practised_away, rest
from innerheal_desktop.practice.changing import change
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journey.by_hand import ByHand
from innerheal_desktop.ui.journey.page import JourneyPage
from innerheal_desktop.ui.journey.rest_row import RestRow
from innerheal_desktop.ui.journey.resting import RestingLine
from innerheal_desktop.ui.journey.typed import as_typed
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.rows import AT_A_TIME, ROW
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.widgets.sheet import Sheet
from tests.ui.host import hosted

TODAY = date(2026, 11, 22)
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def home(clock):
    home = Home(clock=clock)
    with home.open_log() as log:
        for back, title in ((1, "Even Tide"), (2, "Four Sides")):
            begun = clock.now() - timedelta(days=back, hours=1)
            words = {"session": "coherent", "title": title, "seconds": 720.0, "length": 720.0}
            log.add(record_at(begun, "Europe/Berlin", 60, 4, **words)).result()
        practised_away(log, TODAY - timedelta(days=3), 1800.0, "A walk").result()
        pause(log, TODAY - timedelta(days=6), TODAY - timedelta(days=5)).result()
    return home


@pytest.fixture
def page(qtbot, theme, home):
    memory = Memory(home)
    house = House(home, memory, lambda: None, theme, Preferences(None))
    made = JourneyPage(house)
    made.house = house
    hosted(qtbot, made, (900, 700))
    made.fill()
    yield made
    QApplication.processEvents()
    memory.close()


@pytest.fixture
def sittings(page):
    """The part of the page that lists them."""
    page.parts.turn("sittings")
    return page.parts.of("sittings")


def rows(part):
    model = part.rows.rows
    return [model.index(number).data(ROW) for number in range(model.rowCount())]


def log_of(part):
    return part.house.memory.log


def sheet(part):
    """The sheet that lies over the page."""
    (seen,) = [each for each in part.window().findChildren(Sheet) if each.isVisible()]
    return seen


def sheets(part):
    return [each for each in part.window().findChildren(Sheet) if each.isVisible()]


def opened(part, title):
    """The sheet of the record with this title."""
    (row,) = [row for row in rows(part) if row.title == title]
    part.open(row.key)
    return sheet(part)


def said(widget: QWidget):
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


# ── the rows ──


def test_rests_stand_in_their_place_among_the_sittings(sittings):
    assert [(row.title, row.words) for row in rows(sittings)] == [
        ("Even Tide", "Yesterday, 06:30"),
        ("Four Sides", "Friday 20 November, 06:30"),
        ("A walk", "Thursday 19 November"),
        ("Resting for a while", "Monday 16 November to Tuesday 17 November"),
    ]


def test_a_row_opens_by_enter_and_by_a_click(sittings, qtbot):
    sittings.focus_first()
    qtbot.keyClick(sittings.rows, Qt.Key.Key_Down)
    qtbot.keyClick(sittings.rows, ENTER)
    assert sheet(sittings).heading.text() == "Four Sides"
    qtbot.keyClick(sheet(sittings).way_out, ESC)
    assert sheets(sittings) == []
    assert sittings.window().focusWidget() is sittings.rows
    box = sittings.rows.visualRect(sittings.rows.rows.index(0))
    at = box.topLeft() + QPoint(60, 10)
    qtbot.mouseClick(sittings.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert sheet(sittings).heading.text() == "Even Tide"


def test_the_row_of_a_day_is_gone_to_however_far_below_it_is(page, sittings, home):
    log = log_of(sittings)
    walk = next(each for each in log.records() if each.title == "A walk")
    older = [
        replace(walk, id=f"r{n}", start=walk.start - n * 86_400_000,
                practice_date=walk.practice_date - timedelta(days=n), source="old")
        for n in range(1, AT_A_TIME + 30)
    ]  # fmt: skip
    log.add(*older).result()
    far = older[-3].practice_date
    page.parts.turn(f"sittings {far.isoformat()}")
    assert sittings.rows.currentIndex().data(ROW).key == older[-3].id
    page.parts.turn(f"sittings {(far - timedelta(days=4000)).isoformat()}")
    assert sittings.rows.currentIndex().row() == sittings.rows.rows.rowCount() - 1


# ── one record ──


def test_a_record_tells_what_is_known_of_it(sittings):
    log = log_of(sittings)
    tide = next(each for each in log.records() if each.title == "Even Tide")
    check_in = {
        "before": {"valence": 20, "words": ["tired"]},
        "after": {"distress": 2, "line": "softer"},
        "compared": "helped",
    }
    words = {"visual": "orb", "source": "insight-timer", "marks": ("slept",)}
    other = replace(tide, seconds=600.0, outcome="ended_early", check_in=check_in, **words)
    log.edit(other).result()
    told = said(opened(sittings, "Even Tide"))
    for sentence in (
        "Saturday 21 November 2026, 06:30, by the clock of Europe/Berlin.",
        "10 minutes of 12 minutes, ended early, by choice.",
        "With the picture Orb.",
        "Imported from Insight Timer.",
        "The computer slept in between",
        "Before: tired, ",
        "After: stirred up 2 of 10, “softer”.",
        "Compared with before: helped.",
        "10 minutes, before: 12",
        "Written down: 12 minutes",
    ):
        assert sentence in told


def test_a_night_counts_for_the_day_before_and_says_so(sittings):
    log = log_of(sittings)
    tide = next(each for each in log.records() if each.title == "Even Tide")
    view = opened(sittings, "Even Tide")
    view.form.fields["time"].setText("3:59")
    view.save()
    assert sheets(sittings) == []
    assert log.record(tide.id).practice_date == TODAY - timedelta(days=2)
    told = said(opened(sittings, "Even Tide"))
    assert "It counts for Friday 20 November: the day began at 4:00." in told


def test_a_check_in_alone_has_a_moment_and_no_length_and_counts_for_no_day(sittings, clock):
    log = log_of(sittings)
    begun = clock.now().replace(hour=1)
    felt = {"before": {"valence": 20, "words": ["tired"]}}
    alone = record_at(begun, "Europe/Berlin", 60, 4, kind="check-in", check_in=felt)
    log.add(alone).result()
    sittings.show_log(log)
    view = opened(sittings, "A check-in")
    told = said(view)
    assert "Before: tired" in told
    assert "How long is not known" not in told
    assert "counts for" not in told
    assert list(view.form.fields) == ["day", "time", "note"]
    view.form.fields["note"].setPlainText("a short night")
    view.save()
    kept = log.record(alone.id)
    assert (kept.note, kept.seconds, kept.check_in) == ("a short night", 0.0, felt)


def test_what_is_changed_stands_in_the_list_and_in_the_history(sittings, qtbot):
    view = opened(sittings, "Even Tide")
    view.form.fields["minutes"].setText("7,5")
    view.form.fields["note"].setPlainText("A quiet one.")
    qtbot.keyClick(view.form.fields["minutes"], ENTER)
    assert sheets(sittings) == []
    assert rows(sittings)[0].aside == "7 minutes"
    told = said(opened(sittings, "Even Tide"))
    assert "7:30 minutes, before: 12 minutes; a note: “A quiet one.”" in told


def test_nothing_changed_writes_nothing(sittings):
    view = opened(sittings, "Even Tide")
    view.save()
    assert sheets(sittings) == []
    (kept,) = log_of(sittings).history(view.record.id)
    assert kept == view.record


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("minutes", "ten", "“ten” is no number of minutes."),
        ("minutes", "2000", "more than a day has"),
        ("day", "soon", "“soon” is no day."),
        ("day", "31.2.2026", "is no day."),
        ("day", "", "is no day."),
        ("day", "1.1.2199", "That moment is still ahead."),
        ("day", "2500-01-01", "The year 2500 cannot be written here."),
        ("time", "25:00", "“25:00” is no time of day."),
        ("note", "\x07", "cannot be shown"),
        ("note", "x" * 20_001, "longer than 20000"),
    ],
)
def test_what_cannot_be_is_told_and_stays_where_it_was_typed(sittings, field, typed, words):
    view = opened(sittings, "Even Tide")
    where = view.form.fields[field]
    (where.setPlainText if field == "note" else where.setText)(typed)
    view.save()
    assert view.isVisible()
    assert words in view.line.text()
    assert view.form.typed[field] == typed
    assert len(log_of(sittings).history(view.record.id)) == 1


def test_what_is_typed_and_not_saved_waits(sittings, qtbot):
    view = opened(sittings, "Even Tide")
    view.form.fields["note"].setPlainText("Not yet")
    qtbot.keyClick(view.form.fields["note"], ESC)
    assert sheets(sittings) == []
    assert sittings.note.words.text() == "What you typed for “Even Tide” is not saved yet."
    sittings.note.button.click()
    again = sheet(sittings)
    assert again.form.typed["note"] == "Not yet"
    assert "still here" in again.line.text()
    again.save()
    assert log_of(sittings).record(again.record.id).note == "Not yet"
    assert not opened(sittings, "Even Tide").line.isVisible()


def test_what_another_window_changed_is_told_and_nothing_is_written_over(sittings, home):
    view = opened(sittings, "Even Tide")
    view.form.fields["note"].setPlainText("mine")
    with PracticeLog(home.folder, home.clock) as other:
        theirs = replace(view.record, seconds=300.0)
        change(other, view.record, theirs).result()
    view.save()
    assert "changed meanwhile" in view.line.text()
    assert "There it says now: 5 minutes, before: 12." in view.line.text()
    assert view.form.typed == {**as_typed(view.record), "note": "mine"}
    assert log_of(sittings).record(view.record.id).note == ""
    view.save()
    kept = log_of(sittings).record(view.record.id)
    assert (kept.note, kept.seconds) == ("mine", 300.0)


def test_what_another_window_deleted_is_told(sittings, home):
    view = opened(sittings, "Even Tide")
    with PracticeLog(home.folder, home.clock) as other:
        other.delete(view.record.id).result()
    view.delete()
    assert "deleted meanwhile" in view.line.text()
    assert view.isVisible()


# ── deleting, and bringing back ──


def test_what_is_deleted_is_offered_back_until_the_page_is_left(page, sittings, qtbot):
    opened(sittings, "Even Tide").delete()
    assert sittings.note.words.text() == "Deleted: Even Tide"
    assert len(rows(sittings)) == 3
    page.parts.turn("overview")
    page.parts.turn("sittings")
    assert sittings.note.isVisible()
    sittings.note.button.setFocus()
    qtbot.keyClick(sittings.note.button, ENTER)
    assert rows(sittings)[0].title == "Even Tide"
    assert not sittings.note.isVisible()
    assert page.window().focusWidget() is sittings.rows
    assert sittings.rows.currentIndex().data(ROW).title == "Even Tide"
    opened(sittings, "Even Tide").delete()
    page.hide()
    page.show()
    assert not sittings.note.isVisible()
    assert sittings.gone.isVisible()


def test_what_was_deleted_comes_back_one_by_one(sittings):
    assert not sittings.gone.isVisible()
    for title in ("Even Tide", "Resting for a while"):
        opened(sittings, title).delete()
    sittings.gone.click()
    view = sheet(sittings)
    assert [each.back.accessibleName() for each in view.gone] == [
        "Bring back Resting for a while",
        "Bring back Even Tide",
    ]
    view.gone[0].back.click()
    assert view.line.text() == "“Resting for a while” is back."
    view.gone[0].back.click()
    assert sheets(sittings) == []
    assert len(rows(sittings)) == 4
    assert not sittings.gone.isVisible()


def test_when_everything_is_deleted_the_way_back_is_still_there(page, sittings):
    for title in ("Even Tide", "Four Sides", "A walk", "Resting for a while"):
        opened(sittings, title).delete()
    page.fill()
    assert sittings.gone.isVisible()
    assert rows(sittings) == []


# ── a log that cannot be written ──


def test_a_log_for_reading_offers_nothing_to_change(page, sittings, home):
    memory = page.house.memory
    QApplication.processEvents()
    memory.log.close()
    memory.__dict__["log"] = PracticeLog(home.folder, home.clock, read_only=True)
    page.fill()
    assert not sittings.by_hand.isVisible()
    view = opened(sittings, "Even Tide")
    assert view.form is None
    assert "can only be read" in view.line.text()
    view.leave()
    page.parts.turn("overview")
    by_hand = page.parts.of("overview").findChild(ByHand)
    assert not by_hand.away.isEnabled()
    assert not by_hand.rest.pause.isEnabled()


def test_a_full_disk_is_told_with_a_remedy_and_the_text_stays(sittings, monkeypatch):
    view = opened(sittings, "Even Tide")
    view.form.fields["note"].setPlainText("Keep me")
    view._log._writer._file = "practice.sqlite"
    log_of(sittings).write(lambda c: c.execute("PRAGMA max_page_count = 1")).result()
    view.form.fields["note"].setPlainText("Keep me " * 2000)
    view.save()
    assert "The disk is full" in view.line.text()
    assert "Free some room" in view.line.text()
    assert view.form.typed["note"].startswith("Keep me ")


def test_a_key_of_the_page_does_nothing_beneath_a_sheet(page, sittings):
    opened(sittings, "Even Tide")
    page.parts.turn_calendar()
    assert sittings.isVisible()
    sheet(sittings).leave()
    page.parts.turn_calendar()
    assert not sittings.isVisible()


# ── by hand ──


def test_practice_away_counts_at_once_and_the_streak_is_shown(sittings, qtbot):
    assert log_of(sittings).rhythm().state != "done_today"
    sittings.by_hand.click()
    view = sheet(sittings)
    days = [view.asked.day.itemText(at) for at in range(view.asked.day.count())]
    assert days[:3] == ["Today", "Yesterday", "Friday 20 November"]
    assert len(days) == 8
    view.asked.minutes.setText("20")
    view.asked.what.setText("A swim")
    qtbot.keyClick(view.asked.what, ENTER)
    told = said(view)
    assert "Written down. A swim · 20 minutes · Today" in told
    assert "4-day streak" in told
    assert rows(sittings)[0].title == "A swim"
    qtbot.keyClick(sittings.window().focusWidget(), ENTER)
    assert sheets(sittings) == []


def test_practice_away_may_be_a_session_and_may_be_taken_back(sittings, home):
    entry = next(each for each in home.library.entries() if each.lengths)
    sittings.by_hand.click()
    view = sheet(sittings)
    view.asked.day.setCurrentIndex(7)
    view.asked.what.setText(entry.title)
    view.save()
    (made,) = [each for each in log_of(sittings).records() if each.session == entry.id]
    assert (made.practice_date, made.seconds) == (TODAY - timedelta(days=7), 0.0)
    view._take_back(made)
    assert made.id not in {each.id for each in log_of(sittings).records()}


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_enter_takes_a_title_that_is_offered_and_writes_nothing_down_yet(sittings, qtbot):
    sittings.by_hand.click()
    view = sheet(sittings)
    before = len(rows(sittings))
    view.asked.what.setFocus()
    qtbot.keyClicks(view.asked.what, "four si")
    popup = view.asked.what.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, ENTER)
    assert view.asked.what.text() == "Four Sides"
    assert view.asked.isVisible()
    assert len(rows(sittings)) == before
    qtbot.keyClick(view.asked.what, ENTER)
    assert len(rows(sittings)) == before + 1


def test_bad_minutes_by_hand_are_told_and_wait(sittings):
    sittings.by_hand.click()
    view = sheet(sittings)
    view.asked.minutes.setText("some")
    view.save()
    assert "is no number of minutes" in view.line.text()
    view.leave()
    sittings.by_hand.click()
    assert sheet(sittings).asked.minutes.text() == "some"


def test_the_first_of_all_may_be_written_by_hand(qtbot, theme, clock, tmp_path):
    memory = Memory(Home(tmp_path / "new", clock=clock))
    house = House(memory.home, memory, lambda: None, theme, Preferences(None))
    page = JourneyPage(house)
    hosted(qtbot, page)
    page.fill()
    page.nothing.by_hand.click()
    (view,) = [each for each in page.window().findChildren(Sheet) if each.isVisible()]
    view.save()
    assert "1-day streak" in said(view)
    view.leave()
    assert page.parts.isVisible()
    assert page.focusWidget() is page.parts.tabs
    QApplication.processEvents()
    memory.close()


# ── resting ──


def test_a_rest_begins_in_the_past_and_ends_with_one_press(page, sittings, qtbot):
    page.parts.turn("overview")
    overview = page.parts.of("overview")
    row, now = overview.findChild(RestRow), overview.resting.now
    assert not now.isVisible()
    row.pause.click()
    view = sheet(sittings)
    view.first.setCurrentIndex(4)
    assert view.last.itemText(0) == "Until I am back"
    assert view.last.itemText(1) == "Wednesday 18 November"
    qtbot.keyClick(view.rest, ENTER)
    assert now.isVisible()
    assert not row.isVisible()
    assert now.words.text() == "Resting since Wednesday. Nothing runs."
    assert log_of(sittings).rhythm().state == "paused"
    assert page.house.memory.resting() == now.words.text()
    now.button.click()
    assert not now.isVisible()
    assert rest(log_of(sittings)) is None
    assert page.house.memory.resting() == ""
    assert row.pause.isVisible()
    assert rows(sittings)[0].title == "Even Tide"


def seen(widget):
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def test_who_rests_stands_on_the_way_back_and_who_is_back_on_what_follows(
    page, sittings, qtbot, monkeypatch
):
    told = []
    monkeypatch.setattr(Announcer, "say", lambda _, words, **__: told.append(words))
    page.parts.turn("overview")
    overview = page.parts.of("overview")
    row, now = overview.findChild(RestRow), overview.resting.now
    row.pause.setFocus()
    QApplication.processEvents()
    assert overview.area.verticalScrollBar().value() > 0
    qtbot.keyClick(row.pause, ENTER)
    qtbot.keyClick(sheet(sittings).rest, ENTER)
    QApplication.processEvents()
    assert page.window().focusWidget() is now.button
    assert seen(now.button)
    assert seen(now.words)
    assert told[-1] == "Resting since today. Nothing runs." == now.words.text()
    qtbot.keyClick(now.button, ENTER)
    QApplication.processEvents()
    assert page.window().focusWidget() is overview.standing.why
    assert seen(overview.standing.why)
    assert told[-1] == "You are back: the rest is over."


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_today_tells_of_the_rest_and_ends_it(qtbot, theme, home, clock):
    with home.open_log() as log:
        pause(log, TODAY).result()
    app = App(theme, lambda: None, None, clock)
    qtbot.addWidget(app.shell)
    with qtbot.waitExposed(app.shell):
        app.shell.show()
    app.shell.open("today")
    line = app.shell.findChild(RestingLine)
    assert line.words.text() == "Resting since today. Nothing runs."
    line.button.click()
    assert not line.isVisible()
    app.shell.close()
    app.close()
    with home.open_log() as log:
        assert rest(log) is None


def test_the_end_of_a_rest_is_never_before_its_beginning(sittings):
    row = sittings.window().findChild(RestRow)
    row.begin()
    view = sheet(sittings)
    view.first.setCurrentIndex(7)
    view.last.setCurrentIndex(1)
    assert view.until == TODAY - timedelta(days=7)
    view.first.setCurrentIndex(6)
    assert view.until is None
    view.last.setCurrentIndex(view.last.count() - 1)
    assert view.until == TODAY + timedelta(days=28)
    view.first.setCurrentIndex(0)
    assert view.until == TODAY + timedelta(days=28)
    assert view.last.itemText(1) == "Today"


def test_a_rest_is_changed_as_a_record_is(sittings):
    view = opened(sittings, "Resting for a while")
    view.form.fields["last"].setText("")
    view.form.fields["note"].setPlainText("a cold")
    view.save()
    now = rest(log_of(sittings))
    assert now is not None
    assert (now.first, now.last) == (TODAY - timedelta(days=6), None)
    view = opened(sittings, "Resting for a while")
    view.form.fields["last"].setText("1.11.2026")
    view.save()
    assert "before its first" in view.line.text()
