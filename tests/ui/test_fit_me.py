"""Make it fit me: from a tick in the settings to the sitting, in the whole window."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.care.fit import KEY, NOTHING_TOLD, Fit
from innerheal_desktop.care.flags import FLAGS
from innerheal_desktop.care.gates import READINESS_CARD
from innerheal_desktop.home import Home
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.terminal.arguments import parser
from innerheal_desktop.ui.beginning import words_before
from innerheal_desktop.ui.fitting import Fitting
from innerheal_desktop.ui.pages.library import LibraryPage
from innerheal_desktop.ui.pages.session_fit import SessionFit
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.quick import QuickStart
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.house import clipped, sticking_out, unnamed

HEART = "Without holds, because you told us about your heart."
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot, theme, clock):
    """Opens the app on one home, for somebody who told these flags, if any."""
    apps = []

    def open_app(*flags, words=(), size=(1080, 720)):
        asked = parser().parse_args(words) if words else None
        app = App(theme, lambda: None, asked, clock)
        if flags:
            app.house.memory.keep_fit(Fit(frozenset(flags), answered=True))
        qtbot.addWidget(app.shell)
        app.shell.resize(*size)
        app.shell.show()
        apps.append(app)
        if words:
            app.begin_asked(asked)
        else:
            app.shell.open("today")
        return app

    yield open_app
    for app in apps:
        app.shell.close()
        app.close()


def laid(app):
    player = app.shell.findChild(PlayerPage)
    return None if player is None or player.sitting is None else player.sitting.player.timeline


def is_held(timeline):
    return any(s.breath and s.breath.phase.value in ("hold", "rest") for s in timeline.spans)


def card_of(app, session):
    """The card of a session in the library."""
    app.shell.open("library")
    library = app.shell.findChild(LibraryPage)
    library.list.choose(session)
    QApplication.processEvents()
    return library.details.session


def press(card, words):
    next(each for each in card.findChildren(Button) if each.text() == words).click()


# The story.


def test_a_person_with_the_heart_flag_opens_box_and_sees_the_open_box_and_why(opened, qtbot):
    app = opened()
    app.shell.open("settings")
    settings = app.shell.findChild(SettingsPage)
    settings.open_group("fit")
    tick = settings.made("fit").questions.ticks["heart"]
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    card = card_of(app, "box")
    chosen = next(each for each in card.findChildren(Option) if each.isChecked())
    assert chosen.text() == "Open box, no holds"
    assert card.fit.line.text() == HEART
    said = [each.text() for each in card.fit.findChildren(PlainLabel) if each.isVisible()]
    assert said == [HEART, "Chosen for you: Open box, no holds"]
    assert not card.fit.visibleRegion().isEmpty()
    assert "Open box, no holds" in card.button.accessibleName()
    card.button.click()
    timeline = laid(app)
    assert timeline.session == "box"
    assert not is_held(timeline)
    sheet = app.shell.player.view.parts.sheet
    assert sheet.words.text().startswith(HEART)


@pytest.mark.parametrize("way", ["begin", "quick", "command line"])
def test_box_is_without_holds_wherever_it_is_begun(opened, qtbot, way):
    words = ("play", "box", "--minutes", "4") if way == "command line" else ()
    if words:
        with Home().open_log() as log:
            log.set_setting(KEY, Fit(frozenset({"heart"}), answered=True).as_json())
    app = opened(*(() if words else ("heart",)), words=words)
    if way == "begin":
        app.begin("box", 240.0)
    if way == "quick":
        app.sheets.quick(app.shell)
        quick = app.shell.findChild(QuickStart)
        qtbot.keyClicks(quick.field, "box 4")
        assert (quick.answer.variant, quick.answer.why) == ("Open box, no holds", HEART)
        qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    assert laid(app).session == "box"
    assert not is_held(laid(app))


def test_who_has_read_the_card_is_told_the_line_for_a_moment(opened, clock):
    app = opened("heart")
    app.house.memory.log.set_setting("cards", ["box"])
    app.begin("box", 240.0)
    player = app.shell.findChild(PlayerPage)
    player.tick()
    assert player.view.parts.caption.text() == HEART
    assert player._announcer.last == HEART
    clock.advance(9.0)
    player.tick()
    assert player.view.parts.caption.text() != HEART


def test_a_variant_with_holds_gives_way(opened):
    app = opened("heart")
    app.begin("box", 240.0, "Soft box, 4-2-4-2")
    assert not is_held(laid(app))


def test_the_mini_pacer_breathes_as_it_suits(opened):
    app = opened("surgery")
    app.nearby.mini.begin("coherent", 180.0, active=False)
    timeline = app.nearby.mini.pacer.sitting.player.timeline
    assert {s.breath.pattern.depth for s in timeline.spans if s.breath} == {0.8}
    app.nearby.mini.rest()


def test_a_sound_file_sounds_as_it_suits(opened):
    app = opened("heart")
    laid_, adapted = app.desk.shelf().fitting.sitting(app.house.home.library.script("box"), 240.0)
    assert not is_held(laid_)
    assert adapted.line == HEART


def test_nothing_told_is_nothing_changed(opened):
    app = opened()
    app.house.memory.keep_fit(Fit(answered=True))
    card = card_of(app, "box")
    assert card.fit.isHidden()
    assert card.variant == ""
    assert all(each.isEnabled() for each in card.findChildren(Option))
    card.button.click()
    assert is_held(laid(app))


def test_who_is_new_to_a_session_begins_gently_and_may_choose_at_once(opened):
    app, half = opened(), "Half scale, for first times"
    app.house.memory.keep_fit(Fit(answered=True))
    card = card_of(app, "four-seven-eight")
    assert card.variant == half
    said = [each.text() for each in card.fit.findChildren(PlainLabel) if each.isVisible()]
    assert said == [f"New to you, so this begins with: {half}"]
    assert half in card.button.accessibleName()
    next(each for each in card.findChildren(Option) if each.text() == "As it is written").click()
    assert card.variant == ""
    log = app.house.memory.log
    sitting = Sitting("four-seven-eight", "4-7-8", 180.0)
    log.finish(log.begin(sitting), "completed", 180.0).wait(30.0)
    assert app.shell.findChild(LibraryPage) is not None
    assert SessionFit(card.entry, card._shelf.fitting).variant == ""


def test_what_suits_a_person_goes_before_what_suits_a_first_time(opened):
    card = card_of(opened("heart"), "four-seven-eight")
    assert card.variant == "No hold, 4 in, 8 out"


# The way back.


def test_one_more_press_brings_the_session_back_as_it_is_written(opened):
    app = opened("heart")
    card = card_of(app, "box")
    library = app.shell.findChild(LibraryPage)
    assert [each.text() for each in card.findChildren(Option) if each.isEnabled()] == [
        "Open box, no holds"
    ]
    press(card.fit, "Change")
    assert "You know your body best" in card.fit.sure.text()
    assert not card.fit.sure.isHidden()
    assert not app.house.memory.fit.as_written
    press(card.fit, "As it is written")
    card = library.details.session
    assert card.variant == ""
    assert all(each.isEnabled() for each in card.findChildren(Option))
    assert card.fit.line.text() == "As it is written, because you wanted it so."
    press(card.fit, "Let it suit me again")
    assert library.details.session.variant == "Open box, no holds"


def test_who_thinks_again_keeps_it(opened):
    app = opened("heart")
    card = card_of(app, "box")
    press(card.fit, "Change")
    press(card.fit, "Keep it so")
    assert card.fit.line.text() == HEART
    assert card.variant == "Open box, no holds"


def test_after_a_birth_there_is_no_way_back_to_holds(opened):
    app = opened("birth")
    card = card_of(app, "box")
    assert not card.fit.findChildren(Button)
    assert "because you told us about a pregnancy or a birth" in card.fit.line.text()


# What is offered.


def test_what_may_stir_is_not_suggested_and_stands_in_the_library(opened):
    app = opened("unseen")
    offer = app.desk.today().offer
    suggested = [*offer.now, offer.brief, offer.again, offer.fresh]
    ids = {each.entry.id for each in suggested if each is not None}
    assert ids
    assert not ids & {"silent-sit", "ease-place", "meet-younger-self"}
    card = card_of(app, "ease-place")
    assert "Never suggested by itself" in f"{card.fit.line.text()} {card.fit.more.text()}"


def test_who_is_uneasy_with_the_breath_is_offered_the_room_first(opened, clock):
    app = opened("breath")
    now = app.desk.today().offer.now
    outward = ["no breath focus" in each.entry.tags for each in now]
    assert outward == sorted(outward, reverse=True)


def test_today_says_why_a_session_is_otherwise(opened):
    app = opened("heart")
    app.house.memory.log.set_setting("last", ["box", 240.0])
    assert app.desk.today().offer.again.reason == HEART


# What comes before.


def test_before_the_first_holds_four_ticks_are_asked_once(opened, qtbot):
    app = opened()
    app.begin("box", 240.0)
    sheet = app.beginning.sheet
    assert laid(app) is None
    assert len(sheet.ticks) == 4
    assert sheet.go.text() == "None of these"
    assert app.shell.focusWidget() is sheet.ticks[0]
    qtbot.keyClick(sheet.ticks[2], Qt.Key.Key_Space)
    assert sheet.go.text() == "Begin without holds"
    sheet.go.click()
    assert not is_held(laid(app))
    assert app.house.memory.fit.flags == {"ticked"}
    app.shell.open("today")
    app.begin("four-seven-eight", 120.0)
    assert app.beginning.sheet is None
    assert not is_held(laid(app))


def test_none_of_these_begins_with_holds_and_rather_not_say_without(opened):
    app = opened()
    app.begin("box", 240.0)
    app.beginning.sheet.go.click()
    assert is_held(laid(app))
    app.shell.open("today")
    app.house.memory.keep_fit(NOTHING_TOLD)
    app.begin("box", 240.0)
    app.beginning.sheet.unsaid.click()
    assert not is_held(laid(app))


def test_keys_reach_the_ticks_where_the_window_is_shown_after_them(qtbot, theme, clock):
    app = App(theme, lambda: None, parser().parse_args(["play", "box"]), clock)
    qtbot.addWidget(app.shell)
    app.begin_asked(app._asked)
    app.shell.show()
    ticks = app.beginning.sheet.ticks
    qtbot.waitUntil(lambda: app.shell.focusWidget() is ticks[0])
    qtbot.keyClick(ticks[0], Qt.Key.Key_Space)
    assert ticks[0].isChecked()
    app.shell.close()
    app.close()


def test_esc_and_not_now_leave_it_unanswered(opened, qtbot):
    app = opened()
    for leave in (
        lambda sheet: qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Escape),
        lambda sheet: sheet.later.click(),
        lambda sheet: app.shell.open("library"),
    ):
        app.begin("box", 240.0)
        leave(app.beginning.sheet)
        assert app.beginning.sheet is None
        assert laid(app) is None
        assert app.house.memory.fit == NOTHING_TOLD


def test_steady_me_asks_nothing_and_takes_the_sheet_away(opened):
    app = opened()
    app.begin("box", 240.0)
    app.shell.steady_me()
    assert app.beginning.sheet is None
    assert laid(app).session == "steady-now"


def way_on(sheet, words):
    return next(each for each in sheet.ways.findChildren(Button) if each.text() == words)


def test_a_look_at_how_it_is_comes_before_what_may_stir(opened, qtbot):
    app = opened()
    app.begin("meet-younger-self", 720.0)
    sheet = app.beginning.sheet
    said = " ".join(each.text() for each in sheet.findChildren(PlainLabel))
    for part in ("time to land", "Is today okay for this?", "Please choose something else"):
        assert part in said
    assert said.count("can bring up feelings") == 1
    assert said.count("choose something else") == 1
    assert sheet.stirred.isHidden()
    assert sheet.grounding.isHidden()
    assert sheet.scale.felt is None
    assert sheet.shown.text() == "Rather not say"
    qtbot.keyClick(sheet.scale, Qt.Key.Key_7)
    assert sheet.shown.text() == "7"
    assert "Grounding may be kinder" in sheet.stirred.text()
    assert not sheet.grounding.isHidden()
    sheet.grounding.click()
    assert laid(app).session == "ground-54321"
    app.shell.open("today")
    app.begin("meet-younger-self", 720.0)
    app.beginning.sheet.begin.click()
    assert laid(app).session == "meet-younger-self"
    assert app.shell.player.sitting.stage.value == "lead-in"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_ways_on_are_in_sight_in_the_smallest_window(opened, theme, qapp, scale):
    app = opened()
    theme.resize(scale)
    app.shell.resize(720, 520)
    for session in ("meet-younger-self", "box"):
        app.begin(session, 720.0 if session != "box" else 240.0)
        sheet = app.beginning.sheet
        for _ in range(4):
            qapp.processEvents()
        for way in sheet.ways.findChildren(Button):
            if not way.isHidden():
                assert way.visibleRegion().boundingRect() == way.rect(), way.text()
        assert sheet.words.viewport().height() >= 140
        app.beginning.close_sheet()


@pytest.mark.parametrize(
    ("words", "begun"),
    [
        ("Yes, begin", "meet-younger-self"),
        ("Steady me now", "steady-now"),
        ("Not today", None),
    ],
)
def test_every_way_of_the_readiness_card_leads_where_it_says(opened, words, begun):
    app = opened()
    app.begin("meet-younger-self", 720.0)
    way_on(app.beginning.sheet, words).click()
    timeline = laid(app)
    assert (timeline.session if timeline is not None else None) == begun
    assert app.beginning.sheet is None


def test_something_shorter_and_gentler_is_one_that_is_there(opened):
    app = opened()
    app.begin("meet-younger-self", 720.0)
    sheet = app.beginning.sheet
    there = {entry.id for entry in app.house.home.library.entries()}
    kinder = next(name for name in READINESS_CARD.gentler if name in there)
    way_on(sheet, "A shorter, gentler one").click()
    assert laid(app).session == kinder


def test_what_was_told_stands_before_the_first_sitting(opened):
    app = opened("heart", "pressure")
    adapted = Fitting(app.house.home, app.house.memory).adapted("box")
    before = words_before(adapted)
    assert before.startswith("Without holds, because of what you told us.")
    assert "Get up slowly" in before
    assert "Keep it light" in before


@pytest.mark.parametrize("session", ["resonance-46", "coherent", "extended-exhale", "box"])
def test_each_line_of_safety_is_said_once(opened, session):
    app = opened()
    script = app.house.home.library.script(session)
    before = words_before(Fitting(app.house.home, app.house.memory).sitting(script, None, "")[1])
    assert before.lower().count("dizzy or tingly") == 1


# The settings, the welcome, and what is kept.


def test_none_of_these_and_forgetting(opened):
    app = opened()
    app.shell.open("settings")
    settings = app.shell.findChild(SettingsPage)
    settings.open_group("fit")
    group = settings.made("fit")
    assert list(group.questions.ticks) == [flag.name for flag in FLAGS]
    group.none.click()
    assert app.house.memory.fit == Fit(answered=True)
    assert group.none.isHidden()
    group.questions.ticks["ears"].click()
    assert app.house.memory.fit.flags == {"ears"}
    group.forget.click()
    assert app.house.memory.fit == NOTHING_TOLD
    assert not any(tick.isChecked() for tick in group.questions.ticks.values())
    assert not group.forget.isEnabled()


def test_answers_lie_in_the_log_and_its_copies_and_nowhere_else(opened):
    app = opened("seizures", "unseen")
    app.begin("box", 240.0)
    app.shell.player.sitting.begin()
    app.shell.player.tick()
    app.shell.open("today")
    app.house.memory.log.flush()
    folder = Home().folder
    app.shell.close()
    app.close()
    for file in folder.rglob("*"):
        # The log itself, and its backups beside it, which are the log.
        if file.is_file() and not file.name.startswith(("practice.sqlite", "practice-")):
            content = file.read_bytes()
            assert b'"seizures"' not in content, file
            assert b"unseen" not in content, file
    with Home().open_log() as log:
        assert json.dumps(log.setting(KEY)).count("seizures") == 1


def test_the_welcome_asks_too_and_may_be_passed_over(opened):
    app = opened()
    app.sheets.welcome(app.shell)
    welcome = next(each for each in app.shell.children() if type(each).__name__ == "Welcome")
    while welcome.step.title != "Make it fit me":
        welcome.next.click()
    assert len(welcome.step.findChildren(type(_tick(welcome)))) == 12
    welcome.next.click()
    assert app.house.memory.fit == NOTHING_TOLD
    welcome.back.click()
    _tick(welcome).click()
    assert app.house.memory.fit.flags == {"birth"}


def _tick(welcome):
    from innerheal_desktop.ui.widgets.option import Tick

    return welcome.step.findChildren(Tick)[0]


@pytest.mark.parametrize("scale", [0.85, 1.0, 2.0])
@pytest.mark.parametrize("session", ["box", "meet-younger-self"])
def test_the_sheets_fit_the_smallest_window_at_every_text_size(opened, theme, scale, session):
    app = opened(size=(720, 520))
    theme.resize(scale)
    app.begin(session, 0.0)
    sheet = app.beginning.sheet
    for _ in range(3):
        app.shell.grab()
    assert unnamed(sheet) == []
    assert clipped(sheet) == []
    assert sticking_out(sheet) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_settings_fit_the_smallest_window(opened, theme, scale):
    app = opened("heart", size=(720, 520))
    theme.resize(scale)
    app.shell.open("settings")
    app.shell.findChild(SettingsPage).open_group("fit")
    app.shell.grab()
    assert unnamed(app.shell) == []
    assert clipped(app.shell) == []
    assert sticking_out(app.shell) == []


# A long silence.


def test_before_a_first_long_silence_there_is_a_word_about_it_once(opened):
    app = opened()
    for expected in (True, False):
        app.begin("silent-sit", 2700.0)
        sheet = app.shell.player.view.parts.sheet
        assert ("This is a long silence" in sheet.words.text()) is expected
        app.shell.player.leave()
        app.shell.open("today")


def test_a_shorter_silence_needs_no_word(opened):
    app = opened()
    app.begin("silent-sit", 1800.0)
    assert "long silence" not in app.shell.player.view.parts.sheet.words.text()


def test_breathing_is_never_for_driving_and_its_details_say_so(opened):
    app = opened()
    for session, said in (("coherent", True), ("ease-place", False)):
        card = card_of(app, session)
        words = " ".join(each.text() for each in card.findChildren(PlainLabel))
        assert ("Never while driving" in words) is said
