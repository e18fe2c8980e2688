"""Cards of old scripts, strategies and plans: written, kept, changed, put away and let go."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from innerheal_desktop.journal.cards import scale_of, text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.strategies import STRATEGIES
from innerheal_desktop.practice.followed import times_sat
from innerheal_desktop.ui.journal.patterns.card_sheet import CardSheet
from innerheal_desktop.ui.journal.patterns.stones import in_a_row
from innerheal_desktop.ui.journal.patterns.worksheet import Worksheet
from innerheal_desktop.ui.journal.writing.finder import Finder
from tests.ui.house import covered, ringless, seen, stops, texts, unnamed
from tests.ui.pattern_cards import QUIET, SCRIPT, WAIT, opened, press, settled, typed

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(qtbot, theme, clock):
    made = opened(qtbot, theme, clock)
    yield made
    made.end()


def begun(tab, kind="trigger", at="", **fields):
    """A worksheet that was begun."""
    tab.part.doing.write(Page(kind=kind, fields=fields), at)
    settled()
    assert isinstance(tab.sheet, Worksheet)
    return tab.sheet


def read(widget):
    """All that is read or heard in a widget."""
    return " ".join(text for _, text in texts(widget)).replace("\u200b", "")


def field(sheet):
    return sheet.form.steps[sheet.at].field


# An old script and a new one


def test_an_empty_tab_invites_and_begins_the_session_in_peace(tab):
    section = tab.part.sections["trigger"]
    assert section.session.accessibleName() == "Update the Old Script, about 15 minutes"
    assert (section.session.text(), section.long.text()) == (
        "Update the Old Script",
        "about 15 minutes",
    )
    section.session.click()
    assert tab.asked == [("trigger-rescript", 900.0)]


def test_a_card_is_written_by_keyboard_alone_one_question_at_a_time(tab, qtbot):
    tab.part.sections["trigger"].here.setFocus()
    press(Key.Key_Return)
    sheet = tab.sheet
    assert (sheet.at, len(sheet.form.steps)) == (0, 9)
    assert sheet.answering.slider.hasFocus()
    press(Key.Key_6)
    press(Key.Key_Return)
    typed("The door closed.")
    press(Key.Key_Return, Control)
    typed("a knot")
    press(Key.Key_Return, Control)
    press(Key.Key_2)  # figures choose
    press(Key.Key_Return)
    assert field(sheet) == "need"
    press(Key.Key_8)  # something else, in one's own words
    typed("a hand to hold")
    press(Key.Key_Return)
    typed("tea")
    press(Key.Key_Return, Control)
    press(Key.Key_Return, Control)  # nothing this week
    assert field(sheet) == "script"
    for words in ("doors close", "it is my fault", "apologise", "it is the wind"):
        typed(words)
        press(Key.Key_Return)
    typed("looking up")
    press(Key.Key_Return)
    assert field(sheet) == "after"
    press(Key.Key_3)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(tab.sheet, CardSheet), timeout=WAIT)
    (card,) = tab.cards("trigger")
    assert dict(card.fields) == {
        "before": 6,
        "happened": "The door closed.",
        "felt": "a knot",
        "age": "Teens",
        "need": "a hand to hold",
        "give": "tea",
        "gaps": {
            "when": "doors close",
            "believe": "it is my fault",
            "do": "apologise",
            "remember": "it is the wind",
            "attempt": "looking up",
        },
        "script": "When doors close, I used to believe it is my fault and do apologise. "
        "Now I can remember it is the wind and try looking up.",
        "after": 3,
    }
    assert card.text == card.fields["script"]
    assert tab.journal.drafts() == ()


def test_the_scale_is_unset_until_it_is_touched(tab, qtbot):
    sheet = begun(tab)
    assert sheet.answering.slider.felt is None
    assert "not said" in read(sheet)
    sheet.go_on()
    sheet.answering.paper.setPlainText("The door closed.")
    tab.keep(qtbot)
    assert scale_of(tab.cards("trigger")[0], "before") is None


@pytest.mark.parametrize("number", [0, 6])
def test_up_to_six_nothing_is_asked(tab, number):
    sheet = begun(tab)
    sheet.answering.slider.felt = number
    sheet.answering.slider.said.emit()
    assert not sheet.answering.kind.isVisible()
    assert sheet.ways.next.text() == "Go on"


def test_at_seven_it_is_asked_whether_today_is_okay(tab):
    sheet = begun(tab)
    press(Key.Key_7)
    assert sheet.answering.kind.text().startswith("Is today okay for this?")
    assert sheet.ways.next.text() == "Go on"
    assert not sheet.answering.ways["ground-54321"].isVisible()


@pytest.mark.parametrize("number", [Key.Key_8, Key.Key_9])
def test_from_eight_on_grounding_comes_first_and_the_card_waits(tab, number):
    sheet = begun(tab)
    press(number)
    assert sheet.ways.next.text() == "Go on all the same"
    assert sheet.answering.kind.isVisible()
    sheet.answering.ways["ground-54321"].click()
    assert tab.asked == [("ground-54321", 0.0)]
    assert tab.part.cards.draft().fields["before"] == int(number) - int(Key.Key_0)


def test_a_minute_of_air_comes_back_to_an_empty_card(tab):
    sheet = begun(tab)
    (air,) = [way for way in covered_buttons(sheet) if way.text() == "A minute of air first"]
    air.click()
    assert tab.asked == [("sigh-reset", 0.0)]
    sheet.leave()
    settled()
    assert tab.part.passing.go_on.isVisible()


def covered_buttons(sheet):
    from innerheal_desktop.ui.widgets.button import Button

    return [each for each in sheet.findChildren(Button) if each.isVisible()]


def test_steady_and_support_are_there_where_it_is_a_lot(tab):
    sheet = begun(tab)
    press(Key.Key_9)
    names = {way.text() for way in covered_buttons(sheet)}
    assert {"Ground with the senses", "Steady me now", "Support"} <= names


def test_every_question_has_grounding_and_support_one_press_away(tab):
    sheet = begun(tab)
    for _ in sheet.form.steps:
        names = {way.text() for way in covered_buttons(sheet)}
        assert {"Ground with the senses", "Support"} <= names
        if sheet.at + 1 < len(sheet.form.steps):
            sheet.go_on()
            settled()


def test_esc_leaves_kindly_and_the_draft_goes_on_where_it_was(tab):
    sheet = begun(tab)
    sheet.go_on()
    settled()
    typed("The door closed.")
    press(Key.Key_Escape)
    assert tab.sheet is None
    assert tab.cards("trigger") == ()
    assert tab.part.passing.go_on.hasFocus()
    press(Key.Key_Return)
    assert field(tab.sheet) == "felt"
    tab.sheet.ways.back.click()
    settled()
    assert tab.sheet.answering.paper.toPlainText() == "The door closed."


def test_a_draft_outlives_the_window(tab, qtbot, theme, clock):
    sheet = begun(tab, at="happened")
    typed("The door closed.")
    sheet.leave()
    assert tab.journal.flush(30)
    other = opened(qtbot, theme, clock)
    assert other.part.passing.go_on.isVisible()
    assert text_of(other.part.cards.draft(), "happened") == "The door closed."
    other.end()


def test_a_draft_may_be_let_go(tab):
    begun(tab, at="happened")
    typed("The door closed.")
    press(Key.Key_Escape)
    tab.part.passing.drop.click()
    assert not tab.part.passing.isVisible()
    assert tab.journal.flush(30)
    assert not list((tab.house.home.folder / "drafts").glob("*.page"))


def test_nothing_written_leaves_nothing(tab):
    sheet = begun(tab)
    for _ in range(8):
        sheet.go_on()
    sheet.finish()
    settled()
    assert tab.sheet is None
    assert tab.cards("trigger") == ()
    assert not tab.part.passing.isVisible()


def test_a_word_for_it_is_found_and_taken_off(tab, qtbot):
    sheet = begun(tab, at="felt")
    sheet.answering.finder.click()
    settled()
    (finder,) = seen(tab.part.window(), Finder)
    finder._then("hurt")
    finder.leave()
    settled()
    assert sheet.page.words == ("hurt",)
    sheet.answering.chips.chosen.emit("hurt")
    assert sheet.page.words == ()


def test_gaps_can_be_written_freely_and_stay_so(tab, qtbot):
    sheet = begun(tab, at="script")
    sheet.answering.gaps["when"].setText("doors close")
    sheet.answering.freely.click()
    sheet.answering.paper.setPlainText("Doors are doors.")
    tab.keep(qtbot)
    (card,) = tab.cards("trigger")
    assert (card.fields["script"], "gaps" in card.fields) == ("Doors are doors.", False)
    tab.part.doing.write(card, "script")
    assert tab.sheet.answering.paper.toPlainText() == "Doors are doors."


def test_one_stops_anywhere_and_keeps_it_as_it_is(tab, qtbot):
    sheet = begun(tab, at="happened")
    assert not sheet.ways.done.isVisible()
    typed("The door closed.")
    assert sheet.ways.done.isVisible()
    sheet.ways.done.click()
    qtbot.waitUntil(lambda: isinstance(tab.sheet, CardSheet), timeout=WAIT)
    assert text_of(tab.cards("trigger")[0], "happened") == "The door closed."


def test_a_finished_worksheet_is_practice_that_a_programme_knows(tab, qtbot):
    begun(tab, at="happened")
    typed("The door closed.")
    tab.keep(qtbot)
    log = tab.house.memory.log
    assert log.flush(30)
    assert times_sat(log, ["trigger-rescript"]) == {"trigger-rescript": 1}
    assert log.rhythm().total == 1
    tab.sheet.leave()
    tab.part.doing.write(tab.cards("trigger")[0], "felt")
    typed("a knot")
    tab.keep(qtbot)
    assert log.flush(30)
    assert times_sat(log, ["trigger-rescript"]) == {"trigger-rescript": 1}


# A card that was kept


def test_a_card_says_its_answers_and_its_numbers_as_they_were_rated(tab):
    card = tab.write("trigger", **SCRIPT)
    tab.part.show_page(card.id)
    settled()
    said = read(tab.sheet)
    for words in ("My message stayed unanswered", "To be heard", "Teens", SCRIPT["script"]):
        assert words in said
    assert "Before: 7 of 10. Afterwards: 4 of 10." in said
    for judged in ("better", "worse", "improve", "progress", "well done"):
        assert judged not in said.casefold()


def test_one_answer_is_changed_from_its_own_pencil(tab, qtbot):
    card = tab.write("trigger", **SCRIPT)
    tab.part.show_page(card.id)
    settled()
    buttons = covered_buttons(tab.sheet)
    (pencil,) = [each for each in buttons if each.accessibleName() == "Change: What I needed"]
    pencil.click()
    settled()
    assert field(tab.sheet) == "need"
    press(Key.Key_3)
    tab.keep(qtbot)
    (changed,) = tab.cards("trigger")
    assert (changed.id, changed.fields["need"]) == (card.id, "To be safe")
    assert changed.fields["felt"] == SCRIPT["felt"]


def test_it_is_put_away_and_brought_back(tab, qtbot):
    card = tab.write("trigger", **SCRIPT)
    tab.part.show_page(card.id)
    settled()
    tab.sheet.ways["away"].click()
    qtbot.waitUntil(tab.part.passing.undo.isVisible, timeout=WAIT)
    assert tab.cards("trigger") == ()
    assert tab.part.passing.undo.hasFocus()
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(tab.cards("trigger")) == 1, timeout=WAIT)


def test_letting_go_is_asked_once_and_then_nothing_of_it_stays(tab, qtbot):
    card = tab.write("trigger", **SCRIPT)
    tab.part.show_page(card.id)
    settled()
    tab.sheet.ways["gone"].click()
    settled()
    assert tab.cards("trigger") != ()
    assert tab.sheet.sure.stay.hasFocus()
    tab.sheet.sure.gone.click()
    qtbot.waitUntil(lambda: tab.journal.page(card.id) is None, timeout=WAIT)
    assert tab.journal.flush(30)
    settled()
    assert not tab.part.passing.undo.isVisible()


def test_a_new_response_is_rehearsed_from_a_trigger(tab):
    card = tab.write("trigger", **SCRIPT)
    tab.part.show_page(card.id)
    settled()
    tab.sheet.ways["rehearse"].click()
    assert tab.asked == [("new-response", 420.0)]


def test_many_cards_show_their_first_and_the_rest_when_asked(tab):
    for at in range(7):
        tab.write("trigger", happened=f"Number {at}")
    section = tab.part.sections["trigger"]
    assert len(section.rows) == 5
    (more,) = [b for b in covered_buttons(section) if b.text() == "Show all 7"]
    more.click()
    assert len(section.rows) == 7


# What once protected


def test_every_strategy_lies_there_and_reads_as_something_learned(tab):
    stones = tab.part.stones.stones
    assert [stone.accessibleName() for stone in stones] == [each.name for each in STRATEGIES]
    for stone in stones:
        assert stone.accessibleDescription().endswith("Opens short questions.")


def test_a_stone_asks_its_questions_and_is_known_afterwards(tab, qtbot):
    stone = tab.part.stones.stones[1]
    stone.setFocus()
    press(Key.Key_Space)
    sheet = tab.sheet
    assert [step.field for step in sheet.form.steps] == [
        *("shows", "protected", "cost", "smaller", "where")
    ]
    assert "never what you are" in sheet.form.before
    typed("When a voice gets loud.")
    press(Key.Key_Return, Control)
    tab.keep(qtbot)
    tab.sheet.leave()
    settled()
    assert dict(tab.cards("pattern")[0].fields) == QUIET
    stone = tab.part.stones.stones[1]
    assert stone.of.cards
    assert "You looked at it on" in stone.accessibleDescription()
    assert stone.hasFocus()
    press(Key.Key_Return)
    assert isinstance(tab.sheet, CardSheet)


def test_ones_own_strategy_is_named_first_and_gets_a_stone(tab, qtbot):
    tab.part.stones.stones[-1].click()
    settled()
    assert field(tab.sheet) == "strategy"
    typed("Joking it away")
    press(Key.Key_Return)
    assert field(tab.sheet) == "shows"
    tab.keep(qtbot)
    tab.sheet.leave()
    settled()
    names = [stone.text() for stone in tab.part.stones.stones]
    assert names[-2:] == ["Joking it away", "One of my own"]
    assert "I am" not in read(tab.part.window())


def test_stones_lie_beside_each_other_and_never_over_each_other(tab):
    for name in ("A", "B" * 60):
        tab.write("pattern", strategy=name)
    for width in (240, 460, 720, 1000):
        stones = tab.part.stones
        stones.resize(width, stones.heightForWidth(width))
        places = [stone.geometry() for stone in stones.stones]
        for at, place in enumerate(places):
            inner = place.adjusted(14, 18, -14, -12)
            assert stones.rect().contains(inner), width
            for other in places[at + 1 :]:
                assert not inner.intersects(other.adjusted(14, 18, -14, -12)), width


def test_a_narrow_map_reads_as_a_list(tab):
    stones = tab.part.stones
    assert (in_a_row(720), in_a_row(300)) == (3, 1)
    stones.resize(300, stones.heightForWidth(300))
    tops = [stone.y() for stone in stones.stones]
    assert tops == sorted(set(tops))


def test_another_look_at_the_same_strategy_stands_beside_the_first(tab):
    tab.write("pattern", **QUIET)
    tab.write("pattern", **{**QUIET, "shows": "At dinner."})
    tab.part.stones.stones[1].click()
    settled()
    (other,) = [b for b in covered_buttons(tab.sheet) if b.text().startswith("Another look")]
    first = tab.sheet.page.id
    other.click()
    settled()
    assert tab.sheet.page.id != first


# For next time


def test_a_plan_is_made_for_a_trigger_and_shown_on_today(tab, qtbot):
    card = tab.write("trigger", **SCRIPT)
    tab.part.show_page(card.id)
    settled()
    tab.sheet.ways["plan"].click()
    settled()
    assert "real danger" in tab.sheet.form.before
    typed("a late reply")
    press(Key.Key_Return)
    tab.sheet.answering.thens[0].click()
    press(Key.Key_Return)
    assert field(tab.sheet) == "sentence"
    typed("Late? Breathe.")
    tab.sheet.answering.today.click()
    tab.keep(qtbot)
    (plan,) = tab.cards("plan")
    assert dict(plan.fields) == {
        "plan": "If a late reply, then I will breathe out.",
        "gaps": {"what": "a late reply", "then": "breathe out"},
        "sentence": "Late? Breathe.",
        "trigger": card.id,
        "today": True,
    }
    assert tab.part.sections["plan"].rows[0].text() == "Late? Breathe."


def test_a_plan_without_words_is_none(tab):
    sheet = begun(tab, "plan", at="sentence")
    sheet.answering.today.click()
    sheet.finish()
    settled()
    assert tab.cards("plan") == ()


def test_where_a_plan_stands_is_turned_on_its_card(tab, qtbot):
    plan = tab.write("plan", plan="If a, then b.")
    tab.part.show_page(plan.id)
    settled()
    for on in (True, False, True):
        tab.sheet.today.click()
        qtbot.waitUntil(
            lambda on=on: bool(tab.cards("plan")[0].fields.get("today")) is on, timeout=WAIT
        )
    assert len(tab.journal.heads(plan.id)) == 1


# The lock, age, and what is seen


def test_nothing_is_left_on_screen_when_the_journal_is_locked(tab, qtbot):
    tab.write("trigger", **SCRIPT)
    tab.write("plan", plan="If a, then b.", today=True)
    tab.write("pattern", strategy="Joking it away")
    tab.journal.protect("seven quiet stones").result(60)
    begun(tab, at="happened")
    typed("The door closed.")
    tab.part.clear()
    tab.journal.lock()
    settled()
    assert tab.sheet is None
    tab.part.fill()
    settled()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    said = " ".join(each.text() for each in tab.part.findChildren(QLabel))
    for words in ("message", "door", "If a", "Joking"):
        assert words not in said
    assert tab.part.stones.stones == []
    assert not tab.part.passing.isVisible()
    tab.journal.unlock("seven quiet stones").result(60)
    tab.part.fill()
    settled()
    assert text_of(tab.part.cards.draft(), "happened") == "The door closed."


def test_a_card_that_locks_under_ones_hands_writes_nothing(tab):
    tab.journal.protect("seven quiet stones").result(60)
    sheet = begun(tab, at="happened")
    typed("The door closed.")
    tab.journal.lock()
    sheet.go_on()
    tab.part.clear()
    settled()
    assert tab.sheet is None


def test_where_a_session_is_not_for_somebody_its_worksheet_is_not_either(tab, monkeypatch):
    from innerheal_desktop.library.grown_up import left_out

    def entry(session):
        raise left_out(session)

    monkeypatch.setattr(tab.house.home.library, "entry", entry)
    tab.part.fill()
    settled()
    for section in tab.part.sections.values():
        assert not section.ways.isVisible()
    assert not tab.part.stones.isVisible()


def test_everything_has_a_name_and_a_ring(tab):
    tab.write("trigger", **SCRIPT)
    tab.write("pattern", **QUIET)
    plan = tab.write("plan", plan="If a, then b.")
    window = tab.part.window()
    assert unnamed(window) == []
    assert ringless(window) == []
    tab.part.show_page(plan.id)
    settled()
    assert unnamed(window) == []
    assert ringless(window) == []


def test_tab_goes_as_one_reads(tab):
    tab.write("trigger", **SCRIPT)
    names = [each.accessibleName() or each.text() for each in stops(tab.part.window())]
    order = ["Update the Old Script, about 15 minutes", "Pleasing others", "One of my own"]
    order += ["Rehearse a New Response, about 7 minutes"]
    places = [names.index(name) for name in order]
    assert places == sorted(places)
    assert names[-1] == SCRIPT["script"]  # and from there it goes round


def test_no_widget_reads_a_persons_words_as_markup(tab):
    tab.write("trigger", happened="<img src=x> & <b>bold</b>")
    assert "<img src=x> & <b>bold</b>" in [row.text() for row in tab.part.sections["trigger"].rows]
    assert QApplication.focusWidget() is None or covered(tab.part, tab.part.window()) is not None


def test_a_card_that_was_changed_in_two_places_shows_both_and_one_may_stand(tab, qtbot):
    card = tab.write("trigger", **SCRIPT)
    there = replace(card, fields={**SCRIPT, "need": "To be safe"})
    tab.journal.write(replace(card, fields={**SCRIPT, "need": "To be allowed"})).result(30)
    # As it comes from another computer: it follows the same revision.
    other = replace(there, revision="ab" * 16, parents=(card.revision,), changed=card.changed + 1)
    tab.journal.bring([other]).result(30)
    assert len(tab.journal.heads(card.id)) == 2
    tab.part.show_page(card.id)
    settled()
    (way,) = [b for b in covered_buttons(tab.sheet) if "another place" in b.text()]
    way.click()
    settled()
    chosen = text_of(tab.sheet.page, "need")
    tab.sheet.ways["this"].click()
    qtbot.waitUntil(lambda: len(tab.journal.heads(card.id)) == 1, timeout=WAIT)
    assert text_of(tab.journal.page(card.id), "need") == chosen


def test_a_strategy_without_a_name_has_a_stone_and_leaves_room_for_another(tab):
    tab.write("pattern", strategy="One of my own", shows="At dinner.")
    names = [stone.text() for stone in tab.part.stones.stones]
    assert names[-2:] == ["A strategy of my own", "One of my own"]
    tab.part.stones.stones[-2].click()
    settled()
    assert isinstance(tab.sheet, CardSheet)
    tab.sheet.leave()
    tab.part.stones.stones[-1].click()
    settled()
    assert isinstance(tab.sheet, Worksheet)


def test_a_plan_is_practice_and_no_rehearsal(tab, qtbot):
    begun(tab, "plan")
    typed("a late reply")
    tab.keep(qtbot)
    log = tab.house.memory.log
    assert log.flush(30)
    assert log.rhythm().total == 1
    assert times_sat(log, ["new-response"]) == {"new-response": 0}


def test_one_answer_that_is_changed_later_is_no_practice(tab, qtbot):
    card = tab.write("trigger", **SCRIPT)
    tab.part.doing.write(card, "need")
    settled()
    press(Key.Key_3)
    tab.keep(qtbot)
    log = tab.house.memory.log
    assert log.flush(30)
    assert log.rhythm().total == 0


def test_no_word_of_a_person_stands_in_the_name_of_the_window(tab):
    card = tab.write("pattern", strategy="Joking it away", shows="At dinner.")
    other = tab.write("pattern", **QUIET)
    for page in (card, other):
        for sheet in (tab.part.doing.show, tab.part.doing.write):
            sheet(page)
            settled()
            title = tab.part.window().windowTitle()
            assert "Joking" not in title
            assert "quiet" not in title
            assert tab.sheet.isVisible()
    assert "Going quiet or blank" in read(tab.sheet)
