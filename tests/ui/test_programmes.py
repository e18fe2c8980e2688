"""Programmes in the window: the shelf, one with its steps, a step, Today's line, and After."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.home import Home
from innerheal_desktop.practice.followed import keep, look, now_of, ways_in
from innerheal_desktop.practice.following import HELD, LEFT, REST, SKIPPED, Way, begun, stands
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write
from innerheal_desktop.ui.journal.page import JournalPage
from innerheal_desktop.ui.pages.after import AfterPage
from innerheal_desktop.ui.programmes.door import after_sitting, open_programme
from innerheal_desktop.ui.programmes.sheet import ProgrammeSheet
from innerheal_desktop.ui.programmes.shelf import ShelfSheet
from innerheal_desktop.ui.programmes.step_sheet import StepSheet
from innerheal_desktop.ui.quick import QuickStart
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", "systemTrayWindowChanged"
)
WEEK, CHILD = "inner-safety-week", "inner-child"


@pytest.fixture
def opened(qtbot, dressed, clock):
    """Opens the window of somebody, with `settings` of theirs."""
    made = []

    def open_app(**settings):
        home = Home(clock=clock)
        write(home.folder, Settings(welcomed=True, **settings))
        app = App(dressed(), lambda: None, None, clock)
        made.append(app)
        qtbot.addWidget(app.shell)
        with qtbot.waitExposed(app.shell):
            app.shell.show()
        app.shell.open("today")
        app.begun = []
        app.shell.begin.disconnect(app.begin)
        app.shell.begin.connect(lambda session, seconds, _: app.begun.append((session, seconds)))
        return app

    yield open_app
    for app in made:
        app.shell.close()
        app.close()


def seen(app, kind):
    """What is over the window now."""
    QApplication.processEvents()
    return next(each for each in reversed(app.shell.findChildren(kind)) if each.isVisible())


def said(widget):
    return " ".join(x.text() for x in widget.findChildren(PlainLabel) if x.isVisible())


def press(widget, words):
    button = next(b for b in widget.findChildren(Button) if b.isVisible() and words in b.text())
    button.click()
    QApplication.processEvents()


def log_of(app):
    return app.house.memory.log


def follow(app, programme, way=None):
    log = log_of(app)
    keep(log, programme, way or begun(now_of(log))).result()
    app.shell.open("today")
    QApplication.processEvents()


def sit(app, clock, session, seconds=600.0):
    from innerheal_desktop.practice.sittings import Sitting

    log = log_of(app)
    clock.advance(5)
    running = log.begin(Sitting(session, session, seconds))
    clock.advance(seconds)
    log.finish(running, "completed", seconds).result()


def today(app):
    return app.shell._pages.stack.currentWidget().parts.programme


def test_the_library_leads_to_the_shelf_and_the_shelf_to_a_step(opened, qtbot):
    app = opened()
    app.shell.open("library")
    press(app.shell, "Programmes")
    shelf = seen(app, ShelfSheet)
    assert list(shelf.buttons)[:2] == [WEEK, "self-compassion"]
    assert app.shell.focusWidget() is shelf.buttons[WEEK]
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Return)
    one = seen(app, ProgrammeSheet)
    assert "It is not a treatment" in said(one)
    assert len(one.rows) == 7
    assert all("min" in row.accessibleDescription() for row in one.rows)
    qtbot.keyClick(one.rows[2], Qt.Key.Key_Return)
    step = seen(app, StepSheet)
    assert "Describe it with five senses" in said(step)
    assert step.programme.id == WEEK
    qtbot.keyClick(step, Qt.Key.Key_Escape)
    qtbot.keyClick(one, Qt.Key.Key_Escape)
    assert seen(app, ShelfSheet) is shelf
    assert ways_in(log_of(app)) == {}


def test_begin_opens_the_first_step_and_enter_begins_its_practice(opened, qtbot):
    app = opened()
    open_programme(app.shell, app.house.memory, WEEK)
    one = seen(app, ProgrammeSheet)
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Return)
    step = seen(app, StepSheet)
    assert (step.at, app.shell.focusWidget()) == (0, step.first)
    qtbot.keyClick(step.first, Qt.Key.Key_Return)
    assert app.begun == [("arriving-breath", 300.0)]
    QApplication.processEvents()
    assert not step.isVisible()
    assert not one.isVisible()
    assert app.shell.windowTitle() == "Today — InnerHeal"


def test_today_has_one_quiet_line_of_what_is_followed(opened, clock):
    app = opened()
    assert today(app).isHidden()
    follow(app, WEEK, Way(at=2, opened=now_of(log_of(app))))
    line = today(app)
    assert line.line.text() == "Inner safety, step 3 of 7: A place of ease · 10 min"
    press(line, "Continue")
    assert seen(app, StepSheet).at == 2
    for standing in (HELD, LEFT):
        seen(app, StepSheet).leave() if standing == HELD else None
        follow(app, WEEK, stands(Way(at=2), standing))
        assert today(app).isHidden()


def test_rest_on_today_counts_and_says_what_comes_whenever(opened):
    app = opened()
    follow(app, WEEK)
    line = today(app)
    press(line, "Rest")
    assert line.line.text().startswith("Rest counts. One kind thing, if you like:")
    assert "Next, whenever you like: Early signs" in line.line.text()
    assert not line.rest.isVisible()
    way = ways_in(log_of(app))[WEEK]
    assert (way.at, way.done[0].how) == (1, REST)


def test_a_step_says_what_was_sat_and_what_there_is_also(opened, clock):
    app = opened()
    follow(app, WEEK, Way(at=1, opened=now_of(log_of(app))))
    sit(app, clock, "sigh-reset", 60.0)
    press(today(app), "Continue")
    step = seen(app, StepSheet)
    assert "Practised" in said(step)
    assert step.first.text() == "Five Senses Grounding · 4 min"


def test_every_way_on_from_a_step(opened):
    app = opened()
    follow(app, WEEK)
    for at, (words, how) in enumerate(
        [("This step is done", "said"), ("Rest, and one", REST), ("Pass it by", SKIPPED)]
    ):
        app.sheets.programme(app.shell)
        step = seen(app, StepSheet)
        assert step.at == at
        press(step, words)
        assert ways_in(log_of(app))[WEEK].done[at].how == how
        assert "Next, whenever you like" in step.line.text()
        assert "Go to this step" in " ".join(b.text() for b in step.findChildren(Button))
        step.leave()
        QApplication.processEvents()


def test_a_page_can_be_copied(opened):
    app = opened()
    follow(app, WEEK)
    app.sheets.programme(app.shell)
    press(seen(app, StepSheet), "Copy")
    assert QGuiApplication.clipboard().text() == "What does calm-enough feel like in me?"


def test_a_page_can_be_written_at_once(opened):
    app = opened()
    follow(app, WEEK)
    app.sheets.programme(app.shell)
    press(seen(app, StepSheet), "Write it")
    QApplication.processEvents()
    (page,) = app.shell.findChildren(JournalPage)
    editor = page.parts.writing.editor
    assert editor.asks.text() == "What does calm-enough feel like in me?"
    assert editor.paper.hasFocus()
    app.house.home.close_journal()


def test_holding_leaving_and_coming_back_are_one_press_each(opened):
    app = opened()
    follow(app, WEEK, Way(at=3, opened=now_of(log_of(app))))
    open_programme(app.shell, app.house.memory, WEEK)
    one = seen(app, ProgrammeSheet)
    press(one, "Put on hold")
    assert "It waits as long as you like" in said(one)
    press(one, "Leave")
    assert "You left at step 4 of 7. It is kept for you." in said(one)
    press(one, "Go on from step 4")
    seen(app, StepSheet).leave()
    way = ways_in(log_of(app))[WEEK]
    assert (way.at, way.standing) == (3, "going")


def test_any_step_can_be_gone_to(opened):
    app = opened()
    follow(app, WEEK, Way(at=3, opened=now_of(log_of(app))))
    open_programme(app.shell, app.house.memory, WEEK)
    one = seen(app, ProgrammeSheet)
    press(one.open_step(6), "Go to this step")
    assert ways_in(log_of(app))[WEEK].at == 6


def test_the_last_step_and_the_end_offer_people(opened):
    app = opened()
    follow(app, WEEK, Way(at=6, opened=now_of(log_of(app))))
    app.sheets.programme(app.shell)
    step = seen(app, StepSheet)
    assert "And from here, people" in said(step)
    press(step, "This step is done")
    assert "It was the last one. " in step.line.text()
    step.leave()
    assert today(app).isHidden()
    open_programme(app.shell, app.house.memory, WEEK)
    one = seen(app, ProgrammeSheet)
    assert "Seven steps are behind you" in said(one)
    press(one, "Open Support")
    assert app.shell._pages.name == "support"
    assert app.shell.windowTitle() == "Support — InnerHeal"


def test_a_programme_that_was_walked_can_be_begun_again_and_keeps_what_was(opened):
    app = opened()
    behind = tuple((at, ways) for at, ways in begun_all(7))
    follow(app, WEEK, Way(at=7, behind=behind))
    open_programme(app.shell, app.house.memory, WEEK)
    press(seen(app, ProgrammeSheet), "Begin again")
    way = ways_in(log_of(app))[WEEK]
    assert (way.at, way.behind, way.back) == (0, behind, None)


def begun_all(many):
    from innerheal_desktop.practice.following import Behind

    return [(at, Behind("sat", 60.0)) for at in range(many)]


def test_the_younger_self_has_a_gate_with_words_and_a_way_past_it(opened):
    app = opened()
    open_programme(app.shell, app.house.memory, CHILD)
    one = seen(app, ProgrammeSheet)
    assert "You may begin without them" in said(one)
    press(one, "Begin with step 1")
    step = seen(app, StepSheet)
    assert "Good to have first: 2 sittings of A Place of Ease or A Steady Hand" in said(step)
    assert step.first.text() == "A Place of Ease · 10 min"
    press(step, "Go on all the same")
    assert "Arriving Breath · 5 min" in " ".join(b.text() for b in step.findChildren(Button))
    assert ways_in(log_of(app))[CHILD].entered == {0}


def test_part_two_asks_and_not_today_is_an_answer(opened, clock):
    app = opened()
    follow(app, CHILD, Way(at=7, opened=now_of(log_of(app))))
    for _ in range(2):
        sit(app, clock, "ease-place")
    app.shell.open("today")
    assert today(app).line.text() == "Inner child: before Part Two: Meeting"
    press(today(app), "Look")
    step = seen(app, StepSheet)
    assert "does meeting a younger you feel all right" in said(step)
    press(step, "Not today")
    assert ways_in(log_of(app))[CHILD].entered == frozenset()
    press(today(app), "Look")
    press(seen(app, StepSheet), "Yes, go on")
    assert ways_in(log_of(app))[CHILD].entered == {1}


def test_hard_memories_are_met_with_a_word_on_company(opened):
    app = opened()
    app.house.memory.keep_fit(Fit(frozenset({"memories"}), answered=True))
    open_programme(app.shell, app.house.memory, CHILD)
    assert "with a professional at your side" in said(seen(app, ProgrammeSheet))


def test_a_file_that_is_gone_stands_in_nobody_s_way(opened, clock):
    app = opened()
    follow(app, WEEK)
    follow(app, "gone")
    assert today(app).line.text().startswith("Inner safety, step 1 of 7")
    sit(app, clock, "arriving-breath")
    assert after_sitting(app.house.memory, "arriving-breath").startswith("Step 1 of Inner safety")


def test_under_18_the_younger_self_is_not_there(opened):
    app = opened(grown_up="no")
    app.sheets.programmes(app.shell)
    assert CHILD not in seen(app, ShelfSheet).buttons


def test_what_goes_deep_is_kinder_by_day(opened, clock):
    app = opened()
    at = Way(at=8, opened=now_of(log_of(app)), entered=frozenset({1}))
    follow(app, CHILD, at)
    clock.advance(3 * 3600.0)
    app.sheets.programme(app.shell)
    assert "kinder by day" not in said(seen(app, StepSheet))
    seen(app, StepSheet).leave()
    clock.advance(12 * 3600.0)
    app.sheets.programme(app.shell)
    assert "kinder by day" in said(seen(app, StepSheet))


def test_a_file_of_ones_own_is_there_and_a_faulty_one_says_what_to_mend(opened):
    app = opened()
    folder = app.house.home.folder / "programmes"
    folder.mkdir()
    good = 'format = 1\ntitle = "Mine"\npurpose = "P"\nis = "I"\nis-not = "N"\nlevel = 1\n'
    step = '[[step]]\ntitle = "One"\npractice = "ease-place 10"\n'
    (folder / "mine.toml").write_text(good + step, "utf-8")
    (folder / "bad.toml").write_text(good.replace("level", "levle") + step, "utf-8")
    app.sheets.programmes(app.shell)
    shelf = seen(app, ShelfSheet)
    assert "mine" in shelf.buttons
    assert "Line 6: `levle` is not known in a programme block. Did you mean `level`?" in said(
        shelf
    ).replace("\u200b", "")


def test_the_quick_start_finds_a_programme(opened, qtbot):
    app = opened()
    app.desk.do("quick")
    quick = seen(app, QuickStart)
    quick.field.setText("inner safety")
    assert quick.list.answers[0].page == f"programmes {WEEK}"
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    assert seen(app, ProgrammeSheet).programme.id == WEEK


def test_after_a_sitting_one_line_says_that_the_step_is_held(opened, clock):
    app = opened()
    follow(app, WEEK)
    assert after_sitting(app.house.memory, "arriving-breath") == ""
    sit(app, clock, "box")
    assert after_sitting(app.house.memory, "box") == ""
    sit(app, clock, "arriving-breath")
    words = "Step 1 of Inner safety is held. Next, whenever you like: Early signs · 5 min."
    assert after_sitting(app.house.memory, "arriving-breath") == words
    assert after_sitting(app.house.memory, "arriving-breath") == ""
    from innerheal_desktop.ui.pages.after import AfterView

    app.shell.show_after(AfterView(300.0, True, step=words))
    page = app.shell.findChild(AfterPage)
    page.speak()
    QApplication.processEvents()
    assert words in said(page)
    assert words.rstrip(".") in page._words.told


def test_easy_paces_and_minutes_are_all_that_is_counted(opened, clock):
    from innerheal_desktop.library.breaths import Pace
    from innerheal_desktop.session.breath import BreathPattern

    app = opened()
    follow(app, "resonance")
    sit(app, clock, "one-breath-starter", 300.0)
    found = app.house.memory.breaths().found(Pace(BreathPattern.parse("4-0-6-0"), "2026-11-22", 8))
    app.house.memory.keep_breaths(found)
    open_programme(app.shell, app.house.memory, "resonance")
    shown = said(seen(app, ProgrammeSheet))
    assert "Week One: Five minutes · 5 min" in shown
    assert "In four, out six: ease 8 of 10" in shown
    assert "HRV" not in shown


def test_without_a_log_the_programmes_can_be_looked_at(opened):
    app = opened()
    app.house.memory.let_go()
    open_programme(app.shell, app.house.memory, WEEK)
    one = seen(app, ProgrammeSheet)
    press(one, "Begin with step 1")
    assert "cannot be remembered now" in said(one)
    app.house.memory.reopen()
    assert look(log_of(app), one.programme) is None


def test_a_week_is_walked_in_as_many_months_as_one_likes(opened, clock):
    app = opened()
    follow(app, WEEK)
    programme = app.house.home.programmes.named(WEEK)
    for at, step in enumerate(programme.steps):
        line = today(app).line.text()
        assert line.startswith(f"Inner safety, step {at + 1} of 7: {step.title}")
        for sitting in step.ways[-1]:
            sit(app, clock, sitting.session, sitting.seconds)
        last = step.ways[-1][-1].session
        words = after_sitting(app.house.memory, last)
        assert words.startswith(f"Step {at + 1} of Inner safety is held.")
        clock.advance(33 * 86_400.0)
        app.shell.open("today")
        QApplication.processEvents()
    assert "It was the last one. " in words
    assert today(app).isHidden()
    shown = said(app.shell)
    assert "missed" not in shown
    assert "step" not in shown.casefold()
