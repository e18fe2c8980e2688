"""Saying how it is around a sitting; above all “harder”: ground, Support, two quiet days."""

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.practice.feelings import Feeling
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write
from innerheal_desktop.terminal.arguments import parser
from innerheal_desktop.terminal.main import run
from innerheal_desktop.ui.before import ReadinessSheet
from innerheal_desktop.ui.feeling.sheet import FeelingSheet
from innerheal_desktop.ui.mini.offers import menu_rows
from innerheal_desktop.ui.pages.after import AfterPage
from innerheal_desktop.ui.pages.aftercare import QUIET
from innerheal_desktop.ui.pages.line_sheet import LineSheet
from innerheal_desktop.ui.pages.today import TodayPage
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.quick_asking import asking_of
from innerheal_desktop.ui.support.message_sheet import MessageSheet
from innerheal_desktop.ui.support.page import SupportPage
from innerheal_desktop.ui.theme.palette import PALETTES
from innerheal_desktop.ui.theme.typography import scale_of
from tests.ui.host import settled
from tests.ui.house import clipped, faint, sticking_out, stops, unnamed

DEEP, STEADY = "meet-younger-self", "ground-54321"
STIRRING = ("readiness", "gentle")


@pytest.fixture
def opened(qtbot, dressed, clock):
    """Opens the app on one home, with what was chosen."""
    made = []

    def open_app(size=(720, 520), **chosen):
        settings = Settings(**({"theme": "dawn", "welcomed": True} | chosen))
        write(Home(clock=clock).folder, settings)
        theme = dressed(settings.theme, scale=settings.text_size)
        app = App(theme, lambda: None, None, clock)
        qtbot.addWidget(app.shell)
        app.shell.resize(*size)
        with qtbot.waitExposed(app.shell):
            app.shell.show()
        app.shell.open("today")
        made.append(app)
        return app

    yield open_app
    for app in made:
        app.shell.close()
        app.close()


def begin(app, session=DEEP):
    """Begin a session as a page of the rail does."""
    app.shell._begin_here(session, 0.0, "")
    settled()


def panel_of(app):
    """The scales before a sitting, opened by the quiet row that offers them."""
    sheet = app.beginning.sheet
    aside = sheet._aside if sheet is not None else app.shell.player.view.parts.sheet.aside
    aside.setFocus()
    aside.click()
    settled()
    return next(s for s in app.shell.findChildren(FeelingSheet) if s.isVisible()).panel


def say_before(app, session, **felt):
    """Say how it feels before a session, and keep it."""
    begin(app, session)
    panel = panel_of(app)
    panel.show_feeling(Feeling(**felt))
    panel.keep.click()
    settled()


def asides(app):
    """What is offered quietly where a sitting waits for Begin."""
    sheet = app.beginning.sheet
    found = sheet._aside if sheet is not None else app.shell.player.view.parts.sheet.aside
    return found.text() if found is not None else ""


def sit(app, clock, session=DEEP, seconds=90.0):
    """Practise a session for a while, through whatever comes before it, and end it."""
    app.begin(session, 0.0)
    go_through(app, clock, session, seconds)


def go_through(app, clock, session, seconds=90.0):
    """Begin what waits to begin, practise it for a while, and end it."""
    for sheet in app.shell.findChildren(ReadinessSheet):
        if sheet.isVisible():
            sheet.begin.click()
    page = app.shell.findChild(PlayerPage)
    if page.sitting.player.timeline.session == session:
        page.sitting.begin()
    passed = 0.0
    while page.sitting is not None and passed < seconds:
        clock.advance(0.5)
        passed += 0.5
        page.tick()
    if page.sitting is not None:
        page.sitting.stop()
    settled()


def after(app):
    page = app.shell.findChild(AfterPage)
    assert page.isVisible()
    return page


def words_of(qtbot, app):
    """The words of the page after the stillness, which any key ends."""
    page = after(app)
    qtbot.keyClick(page, Qt.Key.Key_Space if page._care.isHidden() else Qt.Key.Key_Escape)
    settled()
    return page._words


def pressed(words, text):
    next(b for b in words.compared.answers.widgets() if b.text() == text).click()
    settled()


def ways(words):
    return [way.text() for way in words.ways.widgets()]


def records(app):
    """What the app has written: its own log waits for what is on the way to the disk."""
    return app.house.memory.log.records()


def suggested(app):
    """Every session that is offered unasked: Today, the quick start, something new, the tray."""
    offer = app.desk.today().offer
    more = (offer.brief, offer.again, offer.fresh)
    found = [(each.entry, each.seconds) for each in (*offer.now, *more) if each is not None]
    quick = asking_of(app.house.home, app.house.memory)
    for line in ("", "12 min", "20", "sad", "younger child feelings", "quiet"):
        first = quick.answers(line)[0]
        found.append((first.entry, first.seconds))
    return found


def titles(rows):
    return [title for row in rows for title in (row.words, *titles(row.rows))]


def test_whoever_found_it_harder_is_offered_ground_a_person_and_two_quiet_days(
    opened, clock, qtbot, capsys
):
    app = opened()
    sit(app, clock)
    words = words_of(qtbot, app)
    assert words.compared.label.text() == "Compared with before, this was…"
    pressed(words, "harder")
    assert words.line.text() == "Thank you for saying. That happens."
    assert words.compared.label.text() == "Look around the room for a moment?"
    assert ways(words) == ["Look around", "Support", "Back to Today"]
    assert not words.streak.isVisible()
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Return)
    settled()
    assert app.shell.sitting.player.timeline.session == STEADY
    app.shell.open("today")

    ended = clock.now()
    for hours in (0, 1, 24, 47):
        clock.advance((ended + timedelta(hours=hours) - clock.now()).total_seconds())
        for entry, seconds in suggested(app):
            assert entry.gate not in STIRRING, (hours, entry.id)
            assert entry.category != "meditate" or seconds < 600, (hours, entry.id)
        today = app.desk.today().offer.now[0]
        assert today.entry.id == STEADY
        assert today.reason.startswith("because a sitting was harder lately")
        said = titles(menu_rows(app.nearby))
        assert "Continue Meeting a Younger You" not in said
        assert "5 min" in said
        assert "10 min" not in said
    app.shell.open("today")
    assert app.shell.findChild(TodayPage).parts.now.begin.accessibleName().startswith("Begin Five")

    clock.advance(timedelta(hours=1, minutes=5).total_seconds())
    assert app.desk.today().offer.now[0].entry.id != STEADY
    assert "10 min" in titles(menu_rows(app.nearby))

    app.close()
    assert run(["log", "--json"], lambda _: 1, has_display=False) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0]["session"] == DEEP
    assert lines[0]["check_in"] == {"compared": "harder"}


def test_support_is_one_press_away(opened, clock, qtbot):
    app = opened()
    sit(app, clock)
    words = words_of(qtbot, app)
    pressed(words, "harder")
    words.ways.widgets()[1].click()
    settled()
    assert app.shell.findChild(SupportPage).isVisible()


def test_a_deep_session_that_is_called_by_its_name_is_begun_all_the_same(opened, clock, qtbot):
    app = opened()
    sit(app, clock)
    pressed(words_of(qtbot, app), "harder")
    assert (
        asking_of(app.house.home, app.house.memory).answers("meeting a younger")[0].entry.id == DEEP
    )
    app.shell.open("today")
    app.begin(DEEP, 0.0)
    sheets = [each for each in app.shell.findChildren(ReadinessSheet) if each.isVisible()]
    assert len(sheets) == 1


def care_of(app):
    """What is offered in the half minute after the deepest sittings."""
    return after(app)._care


def test_after_the_deepest_there_is_half_a_minute_to_land_and_then_the_question(
    opened, clock, qtbot
):
    app = opened()
    sit(app, clock)
    page, care = after(app), care_of(app)
    assert care.isVisible()
    assert page._timer.isActive()
    assert page._timer.interval() == QUIET
    assert [way.text() for way in care.ways.widgets()] == [
        "Water",
        "Step outside",
        "Write a line",
        "Message someone",
        "Sit quietly",
    ]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_A):
        qtbot.keyClick(page, key)
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    assert care.isVisible()
    care.ways.widgets()[0].click()
    assert not page._timer.isActive()
    assert "glass of water" in care.said.text()
    care.on.click()
    settled()
    assert not care.isVisible()
    assert page._words.compared.isVisible()


def test_somebody_can_be_written_to_and_a_line_kept_while_landing(opened, clock):
    app = opened()
    sit(app, clock)
    care = care_of(app)
    for words, kind in (("Write a line", LineSheet), ("Message someone", MessageSheet)):
        next(way for way in care.ways.widgets() if way.text() == words).click()
        settled()
        sheet = next(each for each in app.shell.findChildren(kind) if each.isVisible())
        assert not after(app)._timer.isActive()
        sheet.leave()
    assert care.isVisible()


def test_after_other_sittings_there_is_the_stillness_alone(opened, clock):
    app = opened()
    sit(app, clock, "coherent")
    assert not care_of(app).isVisible()


def test_enter_passes_it_by_and_is_home(opened, clock, qtbot):
    app = opened()
    sit(app, clock)
    words = words_of(qtbot, app)
    assert words.compared.isVisible()
    focus = app.shell.focusWidget()
    assert focus.text() == "Back to Today"
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    settled()
    assert app.shell.findChild(TodayPage).isVisible()
    assert records(app)[0].check_in is None


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_1, "helped"),
        (Qt.Key.Key_2, "same"),
        (Qt.Key.Key_3, "harder"),
        (Qt.Key.Key_4, "unclear"),
    ],
)
def test_a_number_answers_and_home_is_one_key_further(opened, clock, qtbot, key, answer):
    app = opened()
    sit(app, clock)
    words = words_of(qtbot, app)
    qtbot.keyClick(app.shell.focusWidget(), key)
    settled()
    assert records(app)[0].check_in == {"compared": answer}
    assert not words.compared.answers.widgets()
    if answer != "harder":
        assert words.compared.label.text() == "Thank you."
        assert app.shell.focusWidget().text() == "Back to Today"
        assert app.desk.today().offer.now[0].entry.id != STEADY
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_1)
    assert len(records(app)) == 1


@pytest.mark.parametrize(
    ("chosen", "session", "asked"),
    [
        ("deep", DEEP, True),
        ("deep", STEADY, True),
        ("deep", "coherent", False),
        ("deep", "silent-sit", False),
        ("always", "coherent", True),
        ("off", DEEP, False),
    ],
)
def test_it_is_asked_where_the_person_wants_it(opened, clock, qtbot, chosen, session, asked):
    app = opened(ask_after=chosen)
    sit(app, clock, session)
    words = words_of(qtbot, app)
    assert words.compared.isVisible() is asked
    assert ("Compared with before" in after(app)._announcer.last) is asked


def test_after_three_skips_in_a_row_it_is_asked_once_whether_it_should_stay_away(
    opened, clock, qtbot
):
    app = opened()
    asked = []
    for _ in range(6):
        sit(app, clock, STEADY, 20.0)
        words = words_of(qtbot, app)
        asked.append(words.compared.label.text())
        app.shell.open("today")
    question, away = "Compared with before, this was…", "Shall check-ins stay away from now on?"
    assert asked == [question, question, question, away, question, question]


def test_it_stays_away_when_the_person_says_so(opened, clock, qtbot):
    app = opened()
    for _ in range(4):
        sit(app, clock, STEADY, 20.0)
        words = words_of(qtbot, app)
        if words.compared.question.stay_away:
            pressed(words, "Leave them out")
            assert words.compared.label.text() == "They stay away. The settings bring them back."
        app.shell.open("today")
    assert app.preferences.settings.ask_after == "off"
    sit(app, clock, STEADY, 20.0)
    assert not words_of(qtbot, app).compared.isVisible()


def test_leaving_within_the_stillness_is_no_skip(opened, clock):
    app = opened()
    for _ in range(4):
        sit(app, clock, STEADY, 20.0)
        assert after(app)._words.isHidden()
        app.shell.open("today")
    assert app.house.memory.log.setting("check_in_skips") is None


def test_a_look_of_a_few_seconds_is_not_asked_about(opened, clock, qtbot):
    app = opened()
    sit(app, clock, STEADY, 6.0)
    assert not words_of(qtbot, app).compared.isVisible()


def test_a_reader_is_asked_and_every_answer_has_a_name(opened, clock, qtbot):
    app = opened()
    sit(app, clock)
    words = words_of(qtbot, app)
    assert after(app)._announcer.last.endswith("Compared with before, this was…")
    assert unnamed(app.shell) == []
    names = [each.accessibleName() or each.text() for each in stops(app.shell)]
    assert names[0] == "Back to Today"
    assert "Compared with before, this was… harder" in names
    pressed(words, "harder")
    said = after(app)._announcer.last
    assert said == ("Thank you for saying. That happens. Look around the room for a moment?")


@pytest.mark.parametrize("palette", PALETTES)
def test_its_words_stand_out(opened, clock, qtbot, palette):
    app = opened((1080, 720), theme=palette)
    sit(app, clock)
    words = words_of(qtbot, app)
    assert faint(app.shell) == []
    pressed(words, "harder")
    assert faint(app.shell) == []


@pytest.mark.parametrize("scale", [0.85, 1.0, 2.0])
def test_no_word_is_clipped_and_home_is_in_sight(opened, clock, qtbot, scale):
    app = opened(text_size=scale)
    sit(app, clock)
    words = words_of(qtbot, app)
    assert scale_of(QApplication.font()) == pytest.approx(scale, abs=0.05)
    assert (clipped(app.shell), sticking_out(app.shell)) == ([], [])
    home = app.shell.focusWidget()
    assert app.shell.rect().contains(home.mapTo(app.shell, home.rect().center()))
    pressed(words, "harder")
    assert (clipped(app.shell), sticking_out(app.shell)) == ([], [])


def test_before_a_sitting_it_is_one_quiet_row_and_begin_is_the_first_key(opened, clock, qtbot):
    app = opened()
    begin(app, "coherent")
    assert asides(app) == "How does it feel right now?"
    focus = app.shell.focusWidget()
    assert focus.text() == "Begin"
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert app.shell.sitting.stage.value == "lead-in"


def test_enter_after_keep_begins_and_a_skip_stays_where_it_was(opened, qtbot):
    app = opened()
    begin(app, "coherent")
    panel = panel_of(app)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    settled()
    assert app.shell.focusWidget().text() == "How does it feel right now?"
    panel_of(app).show_feeling(Feeling(valence=70))
    app.shell.findChildren(FeelingSheet)[-1].panel.keep.click()
    settled()
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Return)
    assert app.shell.sitting.stage.value == "lead-in"


@pytest.mark.parametrize(("distress", "way"), [(3, "Yes, begin"), (9, "Ground with the senses")])
def test_after_keep_before_a_deep_session_the_focus_is_on_the_way_that_is_kind(
    opened, distress, way
):
    app = opened()
    say_before(app, DEEP, distress=distress)
    assert app.shell.focusWidget().text() == way


def test_what_was_said_before_a_sitting_that_is_left_at_once_is_kept(opened, clock):
    app = opened()
    say_before(app, "coherent", valence=30, line="late")
    app.shell.open("today")
    settled()
    (record,) = records(app)
    assert (record.kind, record.check_in) == (
        "check-in",
        {"before": {"valence": 30, "line": "late"}},
    )
    assert app.house.memory.log.rhythm().total == 0


def test_what_was_said_before_and_after_stays_with_the_sitting(opened, clock, qtbot):
    app = opened()
    say_before(app, "coherent", valence=30, arousal=60, words=("tired",), line="late")
    assert asides(app) == "Rather unpleasant. Change it?"
    assert app.shell.focusWidget().text() == "Begin"
    go_through(app, clock, "coherent")
    words = words_of(qtbot, app)
    slider = app.shell.focusWidget()
    assert words.feeling.is_open
    assert slider.accessibleName() == "How does it feel? not set"
    assert not words.compared.isVisible()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(slider, key)
    settled()
    assert records(app)[0].check_in == {
        "before": {"valence": 30, "arousal": 60, "words": ["tired"], "line": "late"},
        "after": {"valence": 70},
    }
    assert words.compared.label.text() == "Thank you."
    assert app.shell.focusWidget().text() == "Back to Today"


def test_a_line_written_afterwards_stays_with_the_sitting_beside_what_else_is_said(
    opened, clock, qtbot
):
    app = opened(ask_after="always")
    sit(app, clock, "coherent")
    words = words_of(qtbot, app)
    assert ways(words) == ["Back to Today", "One more minute", "Write a line"]
    write = words.ways.widgets()[2]
    write.setFocus()
    write.click()
    sheet = next(each for each in app.shell.findChildren(LineSheet) if each.isVisible())
    assert app.shell.focusWidget() is sheet.field
    qtbot.keyClicks(sheet.field, "Rain, <b>and</b> nothing to do. ")
    sheet.keep_button.click()
    settled()
    assert app.shell.focusWidget() is write
    pressed(words, "helped")
    (record,) = records(app)
    assert record.note == "Rain, <b>and</b> nothing to do."
    assert record.check_in == {"compared": "helped"}
    write.click()
    (again,) = [each for each in app.shell.findChildren(LineSheet) if each.isVisible()]
    assert again.field.toPlainText().strip() == record.note
    again.field.setPlainText("not kept yet")
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    write.click()
    (third,) = [each for each in app.shell.findChildren(LineSheet) if each.isVisible()]
    assert third.field.toPlainText() == "not kept yet"
    assert records(app)[0].note == record.note


def test_a_line_that_cannot_be_kept_stays_where_it_was_typed(opened, clock, qtbot, monkeypatch):
    app = opened(ask_after="off")
    sit(app, clock, "coherent")
    words_of(qtbot, app).ways.widgets()[2].click()
    sheet = next(each for each in app.shell.findChildren(LineSheet) if each.isVisible())
    sheet.field.setPlainText("x" * 20_001)
    sheet.save()
    assert sheet.isVisible()
    assert sheet.line.text()
    assert len(sheet.field.toPlainText()) == 20_001
    assert records(app)[0].note == ""
    sheet.field.setPlainText("shorter")
    sheet.save()
    assert records(app)[0].note == "shorter"


def test_what_was_said_can_be_changed_while_it_waits(opened, clock):
    app = opened()
    say_before(app, "coherent", valence=30)
    panel = panel_of(app)
    assert panel.feeling == Feeling(valence=30)
    panel.show_feeling(Feeling(arousal=90))
    panel.keep.click()
    settled()
    assert asides(app) == "Energy very high. Change it?"
    go_through(app, clock, "coherent")
    assert records(app)[0].check_in == {"before": {"arousal": 90}}


def test_after_a_deep_one_the_scales_come_first_and_the_question_after_them(opened, clock, qtbot):
    app = opened()
    say_before(app, DEEP, valence=40, distress=7)
    sheet = app.beginning.sheet
    assert sheet.scale.felt == 7
    assert sheet.stirred.isVisible()
    assert not sheet.unkept.isVisible()
    go_through(app, clock, DEEP)
    words = words_of(qtbot, app)
    assert set(words.feeling.panel.scales.felt()) == {"valence", "arousal", "distress"}
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_2)
    assert words.feeling.is_open
    words.feeling.panel.show_feeling(Feeling(valence=60, distress=4))
    words.feeling.panel.keep.click()
    settled()
    pressed(words, "helped")
    assert records(app)[0].check_in == {
        "before": {"valence": 40, "distress": 7},
        "after": {"valence": 60, "distress": 4},
        "compared": "helped",
    }


def test_whoever_feels_low_afterwards_is_offered_the_same_ground(opened, clock, qtbot):
    app = opened()
    say_before(app, "coherent", valence=40)
    go_through(app, clock, "coherent")
    words = words_of(qtbot, app)
    words.feeling.panel.show_feeling(Feeling(valence=20))
    words.feeling.panel.keep.click()
    settled()
    assert words.line.text() == "Thank you for saying. That happens."
    assert words.compared.label.text() == "Look around the room for a moment?"
    assert ways(words) == ["Look around", "Support", "Back to Today"]
    assert records(app)[0].check_in["after"] == {"valence": 20}
    app.shell.open("today")
    assert app.desk.today().offer.now[0].entry.id == STEADY


@pytest.mark.qt_log_ignore("does not support raise")
@pytest.mark.parametrize(
    "start",
    [
        lambda app, session: app.begin(session, 0.0),
        lambda app, session: app.shell.begin.emit(session, 0.0, ""),
        lambda app, session: app.nearby.begin_in_window(session),
        lambda app, session: app.begin_asked(
            parser().parse_args(["play", session, "--minutes", "3"])
        ),
    ],
    ids=["after another", "quick start", "tray", "command line"],
)
@pytest.mark.parametrize("when", ["offered", "always"])
def test_nothing_is_offered_to_whoever_is_in_a_hurry(opened, clock, start, when):
    app = opened(ask_before=when)
    start(app, "coherent")
    settled()
    assert asides(app) == ""


@pytest.mark.parametrize("when", ["offered", "always"])
def test_nothing_is_ever_asked_before_steady_me(opened, clock, when):
    app = opened(ask_before=when)
    begin(app, "steady-now")
    assert asides(app) == ""
    assert app.shell.sitting.stage.value != "ready"


def test_after_steady_me_the_scales_are_behind_a_quiet_button(opened, clock, qtbot):
    app = opened()
    app.shell.steady_me()
    go_through(app, clock, "steady-now", 30.0)
    words = words_of(qtbot, app)
    assert app.shell.focusWidget().text() == "Back to Today"
    assert words.compared.isVisible()
    words.feeling.say.click()
    settled()
    assert not words.compared.isVisible()
    words.feeling.panel.scales.asks[2].first().setFocus()
    for _ in range(2):
        qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_0)
    words.feeling.panel.keep.click()
    settled()
    assert words.compared.isVisible()
    assert records(app)[0].check_in == {"after": {"distress": 10}}


def test_a_card_that_was_read_is_not_waited_for_unless_one_likes(opened, clock):
    app = opened()
    begin(app, "coherent")
    go_through(app, clock, "coherent")
    begin(app, "coherent")
    assert app.shell.sitting.stage.value == "lead-in"
    app.preferences.change(ask_before="always")
    begin(app, "coherent")
    assert app.shell.sitting.stage.value == "ready"
    assert asides(app) == "How does it feel right now?"
    assert app.shell.focusWidget().text() == "Begin"


def test_the_tick_in_the_sheet_offers_it_before_every_sitting(opened, clock):
    app = opened()
    begin(app, "coherent")
    panel_of(app)
    sheet = next(s for s in app.shell.findChildren(FeelingSheet) if s.isVisible())
    sheet.often.click()
    assert app.preferences.settings.ask_before == "always"
    sheet.often.click()
    assert app.preferences.settings.ask_before == "offered"


@pytest.mark.parametrize("session", ["coherent", DEEP])
def test_off_is_off(opened, clock, qtbot, session):
    app = opened(ask_before="off", ask_after="off")
    begin(app, session)
    assert asides(app) == ""
    go_through(app, clock, session)
    words = words_of(qtbot, app)
    assert not words.feeling.isVisible()
    assert not words.compared.isVisible()


def test_esc_in_the_sheet_goes_back_to_begin_and_nothing_is_kept(opened, clock, qtbot):
    app = opened()
    begin(app, "coherent")
    slider = panel_of(app).scales.asks[0].first()
    assert app.shell.focusWidget() is slider
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_Escape)
    settled()
    assert asides(app) == "How does it feel right now?"
    go_through(app, clock, "coherent")
    assert records(app)[0].check_in is None


def test_what_was_said_for_one_session_is_not_kept_with_another(opened, clock):
    app = opened()
    say_before(app, DEEP, valence=40, distress=9)
    app.beginning.sheet.grounding.click()
    settled()
    assert app.shell.sitting.player.timeline.session == STEADY
    go_through(app, clock, STEADY)
    assert records(app)[0].check_in is None


def test_going_elsewhere_closes_the_sheet(opened, clock):
    app = opened()
    begin(app, "coherent")
    panel_of(app)
    app.shell.open("journey")
    settled()
    assert not [s for s in app.shell.findChildren(FeelingSheet) if s.isVisible()]


def test_leaving_the_page_keeps_what_was_set_and_counts_what_was_not_as_one_skip(
    opened, clock, qtbot
):
    app = opened()
    say_before(app, DEEP, valence=40)
    go_through(app, clock, DEEP)
    words = words_of(qtbot, app)
    app.shell.open("today")
    assert app.house.memory.log.setting("check_in_skips") == [1, False]
    say_before(app, DEEP, valence=40)
    go_through(app, clock, DEEP)
    words = words_of(qtbot, app)
    words.feeling.panel.show_feeling(Feeling(valence=55))
    app.shell.open("today")
    assert app.house.memory.log.setting("check_in_skips") == [0, False]
    assert records(app)[1].check_in["after"] == {"valence": 55}


def test_whoever_wants_them_away_is_asked_neither_before_nor_after(opened, clock, qtbot):
    app = opened()
    for _ in range(4):
        sit(app, clock, STEADY, 20.0)
        words = words_of(qtbot, app)
        if words.compared.question.stay_away:
            pressed(words, "Leave them out")
        app.shell.open("today")
    assert app.preferences.settings.ask_before == "off"
    begin(app, "coherent")
    assert asides(app) == ""


@pytest.mark.parametrize("manner", ["sliders", "pad", "lists"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_before_and_after_find_room_in_every_manner(opened, clock, qtbot, manner, scale):
    app = opened(text_size=scale, check_in_as=manner)
    begin(app, DEEP)
    panel = panel_of(app)
    assert (clipped(app.shell), sticking_out(app.shell), unnamed(app.shell)) == ([], [], [])
    panel.more.click()
    settled()
    assert (clipped(app.shell), sticking_out(app.shell), unnamed(app.shell)) == ([], [], [])
    panel.show_feeling(Feeling(valence=30, distress=3))
    panel.keep.click()
    settled()
    go_through(app, clock, DEEP)
    words_of(qtbot, app)
    assert (clipped(app.shell), sticking_out(app.shell), unnamed(app.shell)) == ([], [], [])


@pytest.mark.parametrize("palette", PALETTES)
def test_the_scales_stand_out_on_every_ground(opened, clock, qtbot, palette):
    app = opened((1080, 720), theme=palette)
    say_before(app, "coherent", valence=30)
    assert faint(app.shell) == []
    panel_of(app).more.click()
    settled()
    assert faint(app.shell) == []
    app.beginning.close_sheet()
    go_through(app, clock, "coherent")
    words_of(qtbot, app)
    assert faint(app.shell) == []


def test_the_quiet_row_has_its_room_from_the_first_moment(opened, clock):
    app = opened((1080, 720))
    app.shell._begin_here("coherent", 0.0, "")
    sheet = app.shell.player.view.parts.sheet
    assert sheet.height() >= sheet.body.heightForWidth(sheet.width())
    settled()
    words, begin_, aside = sheet._around, sheet.row.widgets()[0], sheet.aside
    assert words.geometry().bottom() < begin_.geometry().top()
    assert begin_.geometry().bottom() < aside.geometry().top()
    assert sheet.rect().contains(aside.geometry())


def test_words_that_do_not_fit_scroll_and_begin_is_in_sight(opened, clock, qtbot):
    app = opened(text_size=2.0)
    begin(app, "coherent")
    sheet = app.shell.player.view.parts.sheet
    focus = app.shell.focusWidget()
    assert focus.text() == "Begin"
    assert app.shell.rect().contains(focus.mapTo(app.shell, focus.rect().bottomRight()))
    bar = sheet._around.verticalScrollBar()
    assert bar.maximum() > 0
    qtbot.keyClick(focus, Qt.Key.Key_PageDown)
    assert bar.value() > 0
