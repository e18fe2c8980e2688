"""What matters, and what was good: chosen and written, looked back on, and never counted."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from innerheal_desktop.journal.gratitude import good_things
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.values import values_page
from innerheal_desktop.ui.journal.words.gratitude import AT_ONCE
from tests.ui.house import stops, texts
from tests.ui.kind_words import opened, settled, words


@pytest.fixture
def kind(qtbot, theme, clock):
    made = opened(qtbot, theme, clock)
    yield made
    made.end()


def choose(view, *names):
    for chip in view.parts.many.chips():
        if chip.name in names:
            chip.click()


def test_a_few_words_go_straight_on_to_why(kind):
    view = kind.at("choosing")
    choose(view, "Honesty", "Rest")
    view.parts.on.click()
    assert view.parts.writing.isVisible()
    assert "Honesty · Rest" in words(view)
    view.parts.why.setPlainText("Because.")
    view.parts.moment.setPlainText("On the bus.")
    view.parts.on.click()
    settled()
    page = kind.journal.pages("values")[0]
    assert page.fields == {
        "chosen": ["Honesty", "Rest"],
        "why": "Because.",
        "moment": "On the bus.",
    }
    shown = kind.part.current
    assert shown is kind.part.view("values")
    read = words(shown)
    for said in ("22 November 2026", "Honesty · Rest", "Because.", "On the bus."):
        assert said in read
    assert kind.journal.drafts() == ()


def test_many_words_are_asked_for_a_few_and_none_is_forced(kind):
    view = kind.at("choosing")
    view.parts.on.click()
    assert view.line.words.text().startswith("Choose one word")
    choose(view, "Honesty", "Rest", "Play", "Music", "Hope", "Faith")
    view.parts.on.click()
    assert view.parts.few.isVisible()
    assert view.parts.few.on() == ("Honesty", "Rest", "Music", "Play", "Faith", "Hope")
    view.parts.few.chips()[0].click()
    view.parts.on.click()
    assert len(view.parts.few.on()) == 5
    view.parts.back.click()
    assert view.parts.few.isVisible()
    view.parts.back.click()
    assert len(view.parts.many.on()) == 6
    view.parts.on.click()
    view.parts.on.click()
    view.parts.on.click()
    assert len(kind.journal.pages("values")[0].fields["chosen"]) == 6


def test_a_word_of_ones_own_stands_beside_ours_once(kind, qtbot):
    view = kind.at("choosing")
    for typed in ("good bread", "honesty", "Good  bread "):
        view.parts.word.setText(typed)
        qtbot.keyClick(view.parts.word, Qt.Key.Key_Return)
    settled()
    assert view.parts.many.on() == ("Honesty", "good bread")
    assert view.parts.word.hasFocus()


def test_earlier_ones_stay_and_can_be_changed(kind, clock):
    old = values_page(Page(), ("Quiet", "Good bread"), "It smells like home.", "")
    old = kind.journal.write(old).result(30)
    clock.advance(40 * 24 * 3600)
    new = kind.journal.write(values_page(Page(), ("Play",), "", "")).result(30)
    view = kind.at("values")
    assert [card.page.id for card in view.cards] == [new.id, old.id]
    assert view.cards[1].change.accessibleName() == "Change what mattered on 22 November 2026"
    view.cards[1].change.click()
    form = kind.part.current
    assert form.parts.why.toPlainText() == "It smells like home."
    form.parts.back.click()
    assert form.parts.many.on() == ("Quiet", "Good bread")
    form.parts.on.click()
    form.parts.on.click()
    settled()
    assert [page.id for page in kind.journal.pages("values")] == [new.id, old.id]


def test_removed_and_brought_back(kind):
    kind.journal.write(values_page(Page(), ("Play",), "", "")).result(30)
    view = kind.at("values")
    view.cards[0].remove.click()
    settled()
    assert (view.cards, view.line.button.hasFocus()) == ([], True)
    view.line.button.click()
    assert len(view.cards) == 1


def test_what_was_begun_is_there_after_the_app_ended_in_its_midst(kind, qtbot, theme, clock):
    view = kind.at("choosing")
    choose(view, "Rest")
    view.parts.on.click()
    view.parts.why.setPlainText("Because I am tir")
    view._unfinished.now()
    good = kind.at("gratitude")
    qtbot.keyClicks(good.fields[0], "Soup")
    good._unfinished.now()
    kind.end()
    again = opened(qtbot, theme, clock)
    view = again.at("choosing")
    assert view.parts.why.toPlainText() == "Because I am tir"
    assert view.line.words.text() == "This is what you had begun."
    view.parts.on.click()
    assert again.at("gratitude").fields[0].text() == "Soup"
    again.part.current.keep_them()
    assert {page.kind for page in again.journal.pages()} == {"values", "gratitude"}
    assert again.journal.drafts() == ()
    again.end()


def test_what_is_being_chosen_stays_while_one_looks_elsewhere(kind):
    view = kind.at("choosing")
    choose(view, "Rest")
    kind.at("lines")
    assert kind.at("choosing").parts.many.on() == ("Rest",)


def test_three_small_things_are_written_by_keyboard_alone(kind, qtbot):
    view = kind.at("gratitude")
    assert view.fields[0].hasFocus()
    for thing in ("Soup", "A song", "The dog came by"):
        qtbot.keyClicks(view.fields[0].window().focusWidget(), thing)
        qtbot.keyClick(view.fields[0].window().focusWidget(), Qt.Key.Key_Return)
    assert view.keep.hasFocus()
    qtbot.keyClick(view.keep, Qt.Key.Key_Return)
    settled()
    assert kind.journal.pages("gratitude")[0].fields["items"] == [
        "Soup",
        "A song",
        "The dog came by",
    ]
    assert view.fields[0].hasFocus()
    assert [field.text() for field in view.fields] == ["", "", ""]
    assert {"Looking back", "Soup", "A song"} <= set(words(view))
    assert view.cards[0].remove in stops(view.window())


def test_nothing_today_is_an_answer(kind):
    view = kind.at("gratitude")
    view.nothing.click()
    settled()
    assert kind.journal.pages("gratitude")[0].fields["items"] == []
    assert view.line.words.text() == "Nothing today. That is kept, and that is all right."
    assert "Nothing today." in words(view)


def test_an_empty_page_is_not_kept_by_mistake(kind):
    view = kind.at("gratitude")
    view.keep.click()
    settled()
    assert kind.journal.pages("gratitude") == ()
    assert view.fields[0].hasFocus()


def test_days_are_listed_and_not_counted(kind, clock):
    receipts = []
    for day in range(AT_ONCE + 3):
        receipts.append(kind.journal.write(good_things(Page(), (f"Thing {day}.",))))
        clock.advance(timedelta(days=1).total_seconds())
    receipts[-1].result(30)
    view = kind.at("gratitude")
    assert [words(card)[1] for card in view.cards][:2] == ["Thing 22.", "Thing 21."]
    assert len(view.cards) == AT_ONCE
    view.earlier.click()
    settled()
    assert len(view.cards) == AT_ONCE + 3
    assert view.cards[AT_ONCE].remove.hasFocus()
    assert not view.earlier.isVisible()
    told = " ".join(text for _, text in texts(view)).casefold()
    for counted in ("streak", "in a row", "days so far", "23"):
        assert counted not in told.replace("thing 23", "").replace("23 november", "")


def test_a_page_that_is_asked_for_is_shown_wherever_it_lies(kind, clock):
    choice = kind.journal.write(values_page(Page(), ("Play",), "", "")).result(30)
    first = kind.journal.write(good_things(Page(), ("The first.",))).result(30)
    for _ in range(AT_ONCE + 2):
        clock.advance(60)
        last = kind.journal.write(good_things(Page(), ("Another.",)))
    last.result(30)
    kind.part.show_page(first.id)
    settled()
    card = kind.part.current.cards[-1]
    assert (card.page.id, card.remove.hasFocus()) == (first.id, True)
    kind.part.show_page(choice.id)
    settled()
    assert kind.part.current.cards[0].change.hasFocus()


def test_what_cannot_be_kept_is_said_and_stays(kind):
    view = kind.at("choosing")
    choose(view, "Rest")
    view.parts.on.click()
    view.parts.why.setPlainText("x" * 200_001)
    view.parts.on.click()
    assert kind.journal.pages("values") == ()
    assert view.line.words.text()
    assert "x" * 20 not in view.line.words.text()
    assert len(view.parts.why.toPlainText()) == 200_001


def test_locking_gives_what_is_being_written_to_the_journal_and_shows_nothing(kind, qtbot):
    view = kind.at("gratitude")
    kind.journal.write(good_things(Page(), ("Seen by nobody",))).result(30)
    kind.part.fill()
    qtbot.keyClicks(view.fields[0], "Half a sen")
    kind.part.clear()
    settled()
    assert not [text for _, text in texts(kind.part.window()) if "nobody" in text or "Half" in text]
    assert kind.journal.flush(30)
    kind.end()
    again = opened(qtbot, view.room.house.theme, kind.house.home.clock)
    assert [page.fields["items"] for page in again.journal.drafts()] == [["Half a sen"]]
    again.end()
