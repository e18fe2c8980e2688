"""Every stage of a sitting, and what it does to words, screen, title and what is counted."""

import gc
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from shiboken6 import isValid

from innerheal_desktop.app import App
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.comfort import Comfort
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Script, Section, Settings
from innerheal_desktop.session.steps import Breathe, Silence
from innerheal_desktop.ui.awake import Drowsy, FreeDesktop
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.player.words import is_ending
from innerheal_desktop.ui.widgets.button import Button
from tests.ui.playing import run, run_to_breath

KEY = Qt.Key


@pytest.fixture
def ended(page):
    outcomes = []
    page.ended.connect(outcomes.append)
    return outcomes


def test_the_lead_in_is_as_long_as_one_likes(page, clock, timeline, room):
    room.preferences.change(preparation=20.0)
    page.play(timeline)
    run(page, clock, 19)
    assert page.sitting.stage is Stage.LEAD_IN
    run(page, clock, 2)
    assert page.sitting.stage is Stage.RUNNING
    room.preferences.change(preparation=0.0)
    page.play(timeline)
    assert page.sitting.stage is Stage.RUNNING


def test_the_lead_in_says_what_breath_comes_and_how_long_it_still_is(page, clock, timeline, room):
    room.preferences.change(preparation=20.0)
    page.play(timeline)
    run(page, clock, 5)
    assert "The breath: in 4, hold 2, out 6, rest 2." in page.view.parts.caption.text()
    assert page.view.parts.header.left.text() == "begins in 0:15"


def test_steadiness_is_not_kept_waiting(page, clock, script, room):
    room.preferences.change(preparation=60.0)
    laid = lay_out(replace(script, id="steady-now"), 480)
    page.play(laid)
    assert page.sitting.stage is Stage.RUNNING
    run(page, clock, 0.5)
    assert page.view.parts.caption.text() == laid.spans[0].text


def test_the_end_is_near_with_the_last_bells(page, clock, timeline, ended):
    page.play(timeline)
    page.sitting.skip_lead_in()
    run(page, clock, 10)
    assert not is_ending(page.sitting)
    run(page, clock, timeline.length - 12)
    assert is_ending(page.sitting)
    assert page.view.parts.header.left.text() == "coming to an end"
    run(page, clock, 5)
    assert ended[0].completed


def test_overtime_counts_until_the_person_ends_it(page, clock, timeline, room, ended, sound, qtbot):
    room.preferences.change(overtime=True)
    page.play(timeline)
    page.sitting.skip_lead_in()
    run(page, clock, timeline.length + 1)
    assert page.sitting.stage is Stage.OVERTIME
    assert page.window().windowTitle() == "Long Wave, staying on — InnerHeal"
    assert sound.told[-1] == "ring out"
    run(page, clock, 90)
    assert page.view.parts.header.left.text() in ("1:30 longer", "1:31 longer")
    clock.sleep(3600)
    run(page, clock, 10)
    assert ended == []
    qtbot.keyClick(page, KEY.Key_Space)
    assert ended[0].completed
    assert ended[0].active == pytest.approx(timeline.length + 100, abs=2.5)


def test_the_screen_stays_awake_while_it_is_followed_and_only_then(
    page, clock, timeline, room, qtbot
):
    awake = room.awake
    page.play(timeline)
    page.sitting.skip_lead_in()
    assert awake.held
    qtbot.keyClick(page, KEY.Key_Space)
    assert not awake.held
    qtbot.keyClick(page, KEY.Key_Space)
    assert awake.held
    page.hide()
    page.tick()
    assert not awake.held
    page.show()
    page.tick()
    assert awake.held
    page.sitting.stop()
    assert not awake.held


def test_where_one_sleeps_or_walks_the_screen_may_go_dark(page, clock, timeline, room):
    awake = Drowsy()
    page._room = replace(room, awake=awake, dims=lambda session: session == "long-wave")
    page.play(timeline)
    page.sitting.skip_lead_in()
    run(page, clock, 2)
    assert awake.told == []


def test_without_a_session_bus_nothing_is_asked_and_nothing_breaks(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    screen = FreeDesktop()
    screen.hold()
    screen.hold()
    screen.release()
    screen.release()


def test_beneath_the_sheet_nothing_is_reached_and_the_focus_comes_back(
    page, clock, timeline, qtbot
):
    page.play(timeline)
    page.sitting.skip_lead_in()
    run_to_breath(page, clock)
    qtbot.keyClick(page, KEY.Key_Escape)
    sheet, reached = page.view.parts.sheet, set()
    for _ in range(12):
        focus = page.window().focusWidget()
        reached.add(focus)
        qtbot.keyClick(focus, KEY.Key_Tab)
    assert all(sheet.isAncestorOf(each) for each in reached if isinstance(each, Button))
    assert not page.view.parts.controls.isVisible()
    page.sitting.resume()
    assert page.window().focusWidget() is page
    assert page.view.parts.controls.isVisible()


def test_time_moves_no_focus(page, clock, timeline, qtbot):
    page.play(timeline)
    button = page.view.parts.controls.button("longer")
    button.setFocus()
    run(page, clock, 5)
    assert page.sitting.stage is Stage.RUNNING
    run(page, clock, timeline.length - 200)
    assert page.window().focusWidget() is button


def test_a_hidden_sitting_paints_nothing(page, clock, timeline, qapp):
    page.play(timeline)
    page.sitting.skip_lead_in()
    run_to_breath(page, clock)
    painted = []
    page.view.picture.visual.paintEvent = lambda event: painted.append(event.rect())
    page.hide()
    qapp.processEvents()
    painted.clear()
    for _ in range(40):
        run(page, clock, 0.5)
        qapp.processEvents()
    assert painted == []


def top_of(each):
    while each.parent() is not None:
        each = each.parent()
    return each


@pytest.mark.parametrize("hours", [3, pytest.param(20, marks=pytest.mark.slow)])
def test_hours_leave_nothing_behind(page, clock, script, qapp, ended, hours):
    silence = Section("Sit", (Silence(fill=1),))
    hour = lay_out(replace(script, sections=(*script.sections, silence)), 3600)

    def sit():
        page.play(hour)
        page.sitting.skip_lead_in()
        run(page, clock, 40, 1.0)
        page._hand.act("longer")
        page._hand.act("visual")
        page._hand.act("more")
        page._hand.act("leave")
        page.sitting.resume()
        while page.sitting is not None:
            run(page, clock, 30, 1.9)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()

    def left():
        gc.collect()
        living = (each for each in gc.get_objects() if isinstance(each, QObject) and isValid(each))
        # What belongs to windows of earlier tests is theirs, whenever the binding comes upon it.
        ours = [each for each in living if each.parent() is None or top_of(each) is top_of(page)]
        return len(page.findChildren(QObject)), len(ours), threading.active_count()

    for _ in range(8):  # every picture has been there once
        sit()
    before = left()
    for _ in range(hours):
        sit()
    after = left()
    assert len(ended) == 8 + hours
    assert after[2] == before[2]
    assert abs(after[0] - before[0]) <= 4
    assert abs(after[1] - before[1]) <= 8


def test_a_sitting_may_end_on_a_breath_however_it_was_eased(page, clock, room, ended):
    breathing = Section("Breathe", (Breathe(pattern=BreathPattern.parse("4-0-6-0"), fill=1),))
    laid = lay_out(Script("tide", "Tide", "", Settings(), (breathing,)), 305)
    room.preferences.change(end_on="breath")
    page.play(laid)
    page.sitting.skip_lead_in()
    run(page, clock, 20)
    for _ in range(6):
        page._hand.act("longer")
    timeline = page.sitting.player.timeline
    assert laid.length - 23 < timeline.length < laid.length
    last = [span for span in timeline.spans if span.breath][-1]
    assert [span.kind for span in timeline.spans if span.start >= last.end] == ["bell"]
    page._hand.act("written")
    assert laid.length - 10 < page.sitting.player.timeline.length <= laid.length


def test_a_pace_of_ones_own_is_said_even_without_a_lead_in(page, clock, timeline, room):
    room.kept.keep_comfort("long-wave", Comfort(steps=1))
    room.preferences.change(preparation=0.0)
    page.play(timeline)
    run(page, clock, 1)
    assert page.view.parts.caption.text().startswith("Your own pace: in 4.1")
    run(page, clock, 10)
    assert "own pace" not in page.view.parts.caption.text()


def test_whoever_walks_sits_outdoors_or_sleeps_needs_no_screen(qtbot, theme, clock):
    app = App(theme, lambda: None, None, clock)
    qtbot.addWidget(app.shell)
    sessions = ("walking", "sit-spot", "wind-down", "coherent", "none such")
    dims = app.desk.player()._room.dims
    assert [each for each in sessions if dims(each)] == ["walking", "sit-spot", "wind-down"]
    app.close()
