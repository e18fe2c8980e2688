"""A page never closes while a person writes in it, and what is written there is not lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSlider

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.holding import AT_IT, LONGEST_HOLD
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Ask, Bell, Breathe, Say, Write
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.player.questions import PAGE_OVER, UNKEPT
from innerheal_desktop.ui.player.sitting import STEADY, Stage
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

from .playing import run

KEY = Qt.Key
PAGE = Write(prompt="What happened?", seconds=60)
LINE = Ask(question="What did you need?", kind="text", wait=20)
HOW = Ask(
    question="How strong is it?",
    kind="scale",
    wait=20,
    above=7,
    offer="ground-54321",
    readiness=6,
)


def laid(*steps, session="pages"):
    sections = (
        Section("Arrive", (Say(text="Here we are."),)),
        Section("Write", (*steps, Bell())),
        Section("Breathe", (Breathe(pattern=BreathPattern.parse("4-0-6-0"), fill=1),)),
    )
    script = Script(session, "Pages", "", Settings(bells=Bells(0, 0)), sections)
    return lay_out(script, 300)


@pytest.fixture
def begin(page, clock):
    """Begins a sitting, and lets it come to its first question."""

    def begin(*steps, session="pages"):
        page.play(laid(*steps, session=session))
        page.sitting.skip_lead_in()
        while page.sitting.moment.waiting is None:
            run(page, clock, 0.5)
        return page.view.parts.waiting

    return begin


def field(page, kind):
    return next(each for each in page.findChildren(kind) if each.isVisible())


def buttons(page):
    found = page.view.parts.waiting.findChildren(Button)
    return {each.text(): each for each in found if each.isVisible()}


def said(page):
    labels = page.view.parts.waiting.findChildren(PlainLabel)
    return [each.text() for each in labels if each.isVisible()]


@pytest.fixture
def write(page, qtbot):
    """Types words with real keys."""

    def write(words, kind=QPlainTextEdit):
        qtbot.keyClicks(field(page, kind), words)

    return write


def test_a_page_says_that_it_is_only_here(page, begin):
    begin(PAGE)
    assert f"{tr(UNKEPT)} Esc offers ways out, F2 opens Support." in said(page)
    assert tr(PAGE_OVER) not in said(page)


def test_a_page_shows_that_the_hand_is_in_it(page, begin):
    begin(PAGE)
    assert ":focus" in field(page, QPlainTextEdit).styleSheet()


def test_an_empty_page_closes_in_its_time(page, clock, begin):
    begin(PAGE)
    run(page, clock, 61)
    assert page.sitting.moment.waiting is None


def test_a_page_with_words_waits_past_its_time_until_one_goes_on(page, clock, begin, write, sound):
    begin(PAGE)
    run(page, clock, 30)
    write("It rained. ")
    run(page, clock, 200)
    assert page.sitting.moment.waiting is PAGE
    assert tr(PAGE_OVER) in said(page)
    assert page.view.parts.header.findChild(PlainLabel) is not None
    write("And then I went home.")
    assert field(page, QPlainTextEdit).toPlainText() == "It rained. And then I went home."
    buttons(page)["Go on"].click()
    assert page.sitting.moment.kind == "bell"
    assert page.sitting.stage is Stage.RUNNING


def test_control_and_enter_go_on_where_enter_alone_makes_a_line(page, clock, begin, qtbot):
    begin(PAGE)
    paper = field(page, QPlainTextEdit)
    qtbot.keyClicks(paper, "one")
    qtbot.keyClick(paper, KEY.Key_Return)
    qtbot.keyClicks(paper, "two")
    assert paper.toPlainText() == "one\ntwo"
    qtbot.keyClick(paper, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.sitting.moment.waiting is None


def test_a_page_is_held_for_half_an_hour_at_most(page, clock, begin, write):
    begin(PAGE)
    write("I am still here.")
    run(page, clock, 60 + LONGEST_HOLD - 3, step=1.5)
    assert page.sitting.moment.waiting is PAGE
    run(page, clock, 6, step=1.5)
    assert page.sitting.moment.waiting is None


def test_a_hand_that_moves_holds_a_page_without_words(page, clock, begin, qtbot):
    begin(PAGE)
    run(page, clock, 55)
    qtbot.keyClick(field(page, QPlainTextEdit), KEY.Key_Left)
    run(page, clock, AT_IT - 1)
    assert page.sitting.moment.waiting is PAGE
    run(page, clock, 2)
    assert page.sitting.moment.waiting is None


def test_a_line_is_held_like_a_page(page, clock, begin, write, qtbot):
    begin(LINE)
    write("to be heard", QLineEdit)
    run(page, clock, 100)
    assert page.sitting.moment.waiting is LINE
    qtbot.keyClick(field(page, QLineEdit), KEY.Key_Return)
    assert page.sitting.moment.waiting is None


def test_behind_a_held_page_the_sound_goes_on_and_turns_back_after_it(
    page, clock, begin, write, sound
):
    begin(PAGE)
    before = len(sound.told)
    write("It rained.")
    assert sound.told[before:] == ["prepare"]  # once: with a page that lasts as long as it may
    run(page, clock, 200)
    assert sound.told[before:] == ["prepare"]
    buttons(page)["Go on"].click()
    assert [told.split()[0] for told in sound.told[before:]] == ["prepare", "prepare", "seek"]


def test_a_pause_and_keep_going_leave_the_words_and_the_hand_where_they_were(
    page, clock, begin, write, qtbot
):
    begin(PAGE)
    write("It rained.")
    qtbot.keyClick(field(page, QPlainTextEdit), KEY.Key_Escape)
    assert page.sitting.stage is Stage.PAUSED
    run(page, clock, 400)
    page.view.parts.sheet.row.widgets()[0].click()
    assert page.sitting.stage is Stage.RUNNING
    paper = field(page, QPlainTextEdit)
    assert paper.toPlainText() == "It rained."
    assert page.window().focusWidget() is paper


def test_whoever_goes_to_another_part_and_back_finds_the_words(page, clock, begin, write):
    begin(PAGE)
    write("It rained.")
    page.sitting.section(1)
    assert page.sitting.moment.breath is not None
    page.sitting.section(-1)
    assert field(page, QPlainTextEdit).toPlainText() == "It rained."
    run(page, clock, 100)
    assert page.sitting.moment.waiting is PAGE


def test_steady_me_and_back_finds_the_words_but_not_for_ever(page, clock, begin, write):
    begin(PAGE)
    write("It rained.")
    page.sitting.stop(then=STEADY)
    begin(LINE, session=STEADY)
    page.sitting.stop()
    begin(PAGE)
    assert field(page, QPlainTextEdit).toPlainText() == "It rained."
    page.sitting.stop(then=STEADY)
    clock.advance(LONGEST_HOLD + 1)
    begin(PAGE)
    assert field(page, QPlainTextEdit).toPlainText() == ""


@pytest.mark.parametrize("other", ["pages", "another"])
def test_nothing_of_it_is_left_when_one_goes_on_after_the_sitting(page, begin, write, other):
    waiting = begin(PAGE)
    write("It rained.")
    page.sitting.stop()
    page.go_on()
    assert not waiting.drafts.words
    begin(PAGE, session=other)
    assert field(page, QPlainTextEdit).toPlainText() == ""


def test_another_session_finds_nothing_of_the_one_that_it_cuts_off(page, begin, write):
    begin(PAGE)
    write("It rained.")
    begin(PAGE, session="another")
    assert field(page, QPlainTextEdit).toPlainText() == ""


# Answers are heeded.


def answer(page, value):
    field(page, QSlider).setValue(value)
    buttons(page)["Go on"].click()


@pytest.fixture
def ended(page):
    outcomes = []
    page.ended.connect(outcomes.append)
    return outcomes


@pytest.mark.parametrize("value", [0, 6])
def test_an_answer_that_asks_for_nothing_goes_on(page, begin, value):
    begin(HOW)
    answer(page, value)
    assert page.sitting.moment.waiting is None


def test_a_high_answer_is_met_with_something_gentler_first(page, clock, begin, ended):
    begin(HOW)
    answer(page, 8)
    assert page.sitting.moment.waiting is HOW
    assert said(page) == [
        "That is a lot. Something gentler is one press away.",
        "Is today okay for this?",
    ]
    assert list(buttons(page)) == ["ground-54321", "Go on", "Not today"]
    assert page.window().focusWidget() is buttons(page)["ground-54321"]
    run(page, clock, 300)
    assert page.sitting.moment.waiting is HOW  # an offer is not taken away
    buttons(page)["ground-54321"].click()
    assert [(each.then, each.completed) for each in ended] == [("ground-54321", False)]


def test_a_stirred_answer_is_asked_whether_today_is_okay_once(page, clock, begin):
    begin(HOW, PAGE)
    run(page, clock, 5)
    answer(page, 7)
    assert said(page) == ["Is today okay for this?"]
    buttons(page)["Go on"].click()
    assert page.sitting.moment.waiting is PAGE
    page.sitting.section(-1)
    while page.sitting.moment.waiting is not HOW:
        run(page, clock, 0.5)
    answer(page, 7)
    assert page.sitting.moment.waiting is PAGE


def test_not_today_ends_kindly(page, begin, ended):
    begin(HOW)
    answer(page, 7)
    buttons(page)["Not today"].click()
    assert [(each.then, each.completed) for each in ended] == [("", False)]


def test_an_offer_of_what_is_gone_is_steady_me(qtbot, page, begin, ended, room):
    object.__setattr__(room, "title", lambda session: "")
    begin(HOW)
    answer(page, 9)
    buttons(page)["Steady me"].click()
    assert ended[0].then == STEADY


def test_a_high_answer_is_not_passed_over_when_its_time_ends(page, clock, begin):
    begin(HOW)
    field(page, QSlider).setValue(9)
    run(page, clock, 100)
    assert page.sitting.moment.waiting is HOW
    buttons(page)["Go on"].click()
    assert "Not today" in buttons(page)


DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.text("ab c", min_size=1, max_size=5)),
        st.tuples(st.just("wait"), st.floats(0.1, 300.0)),
        st.tuples(st.sampled_from(["pause", "leave", "there and back"]), st.none()),
    ),
    max_size=12,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(deeds=DEEDS)
def test_whatever_is_written_when_nothing_is_lost_before_one_goes_on(page, clock, begin, deeds):
    if page.sitting is not None:
        page.sitting.stop()
    page.go_on()
    begin(PAGE)
    words, waited = "", 0.0
    for deed, value in deeds:
        if page.sitting is None or page.sitting.moment.waiting is not PAGE:
            assert not words.strip() or waited > LONGEST_HOLD
            break
        if deed == "write":
            field(page, QPlainTextEdit).insertPlainText(value)
            words += value
        elif deed == "wait":
            run(page, clock, value, step=1.5)
            waited += value
        elif deed == "pause":
            page.sitting.pause()
            clock.advance(1000)
            page.sitting.resume()
        elif deed == "leave":
            page.view.wanted.emit("leave")
            page.view.parts.sheet.row.widgets()[0].click()
        else:
            page.sitting.section(1)
            page.sitting.section(-1)
        if page.sitting is not None and page.sitting.moment.waiting is PAGE:
            assert field(page, QPlainTextEdit).toPlainText() == words
