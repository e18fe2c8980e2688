"""Kind lines: kept, rated, bridged, swapped and let go, and never insisted on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from innerheal_desktop.journal.affirmations import affirmation
from innerheal_desktop.journal.cards import ratings_of
from innerheal_desktop.journal.lines import kept, own, said
from innerheal_desktop.ui.journal.words.belief import SAID, WEEK, BeliefDots, rating_words
from tests.ui.house import seen, stops, texts, unnamed
from tests.ui.kind_words import opened, settled, words

PAUSE = affirmation("a-pause")
DAY = 24 * 3600 * 1000


@pytest.fixture
def kind(qtbot, theme, clock):
    made = opened(qtbot, theme, clock)
    yield made
    made.end()


@pytest.fixture
def pause(kind):
    """The view of one line of the bank that was kept."""
    page = kind.journal.write(kept(PAUSE)).result(30)
    kind.part.show_page(page.id)
    settled()
    return kind.part.current


def lines(kind):
    return {said(page) for page in kind.journal.pages("line")}


def test_what_is_ticked_in_the_bank_is_kept_and_what_is_unticked_let_go(kind):
    bank = kind.at("bank")
    first = bank.ticks["one-breath"]
    assert first.text() == first.accessibleName() == "I can take this one breath at a time."
    bank.groups.chips()[3].click()
    assert len(bank.ticks) == 7
    bank.ticks["a-pause"].click()
    assert lines(kind) == {PAUSE.words}
    bank.ticks["a-pause"].click()
    assert lines(kind) == set()


def test_a_line_that_comes_back_has_its_ratings(kind, pause):
    pause.parts.ask.slider.felt = 7
    pause._rate()
    bank = kind.at("bank")
    bank.groups.chips()[3].click()
    bank.ticks["a-pause"].click()
    assert kind.journal.pages("line") == ()
    bank.ticks["a-pause"].click()
    assert [belief for _, belief in ratings_of(kind.journal.pages("line")[0], "belief")] == [7]


def test_a_line_of_ones_own_is_kept_with_enter(kind, qtbot):
    view = kind.at("lines")
    qtbot.keyClick(view.own, Qt.Key.Key_Return)
    assert lines(kind) == set()
    qtbot.keyClicks(view.own, "My pace is a good one.")
    qtbot.keyClick(view.own, Qt.Key.Key_Return)
    settled()
    assert lines(kind) == {"My pace is a good one."}
    assert (view.own.text(), view.own.hasFocus()) == ("", True)
    assert "My pace is a good one." in words(view)


def test_nothing_is_set_before_it_is_touched_and_keys_are_enough(pause, qtbot):
    assert pause.parts.keep.isHidden()
    assert pause.parts.ask.slider.hasFocus()
    assert pause.parts.ask.slider.accessibleName() == "How true does it feel today? not set"
    qtbot.keyClick(pause.parts.ask.slider, Qt.Key.Key_8)
    settled()
    assert stops(pause.window())[1] is pause.parts.keep
    qtbot.keyClick(pause.parts.keep, Qt.Key.Key_Return)
    assert ratings_of(pause.page, "belief")[0][1] == 8
    assert pause.parts.keep.isHidden()
    assert not pause.parts.bridge.isVisible()
    assert pause.line.words.text() == "Kept, as you felt it."


def test_little_belief_is_offered_a_bridge_and_may_stay_as_it_is(pause):
    pause.parts.ask.slider.felt = 4
    pause._rate()
    settled()
    bridge = pause.parts.bridge
    assert bridge.isVisible()
    assert [option.text() for option in bridge.options] == list(PAUSE.bridges)
    assert bridge.options[0].hasFocus()
    bridge.leave.click()
    assert not bridge.isVisible()
    assert said(pause.page) == PAUSE.words


def test_a_bridge_is_taken_changed_and_left_again(pause):
    pause.parts.to_bridge.click()
    bridge = pause.parts.bridge
    assert not bridge.whole.isVisible()
    bridge.options[1].click()
    assert bridge.words.text() == PAUSE.knows
    bridge.take.click()
    assert said(pause.page) == PAUSE.knows
    assert f"A bridge to: {PAUSE.words}" in words(pause)
    pause.parts.to_bridge.click()
    assert bridge.options[1].isChecked()
    bridge.words.setText("A pause may be new.")
    bridge.words.textEdited.emit("A pause may be new.")
    assert not any(option.isChecked() for option in bridge.options)
    bridge.take.click()
    assert said(pause.page) == "A pause may be new."
    pause.parts.to_bridge.click()
    bridge.whole.click()
    assert said(pause.page) == PAUSE.words


def test_an_empty_bridge_is_no_bridge(pause):
    pause.parts.to_bridge.click()
    settled()
    pause.parts.bridge.words.setText("  ")
    pause.parts.bridge.take.click()
    settled()
    assert pause.parts.bridge.words.hasFocus()
    assert said(pause.page) == PAUSE.words


def test_a_line_makes_way_for_another_one(kind, pause):
    kind.journal.write(kept(affirmation("begin-again"))).result(30)
    old = pause.page.id
    pause.parts.swap.click()
    bank = kind.part.current
    assert "Which one would you rather have than “A pause is a new response.”?" in words(bank)
    # What is kept already can take nobody's place.
    assert {"a-pause", "begin-again"}.isdisjoint(bank.ticks)
    bank.ticks["small-and-often"].click()
    assert lines(kind) == {"Small and often is enough.", "I can begin again at any minute."}
    assert kind.part.current.page.text == "Small and often is enough."
    assert kind.journal.page(old).deleted is not None


def test_only_ones_own_words_can_be_changed(kind, pause):
    assert not pause.parts.reword.isVisible()
    page = kind.journal.write(own("I am here")).result(30)
    kind.part.show_page(page.id)
    pause.parts.reword.click()
    assert pause.parts.words.text() == "I am here"
    pause.parts.words.setText("I am still here.")
    pause.parts.keep_words.click()
    assert lines(kind) == {PAUSE.words, "I am still here."}


def test_what_is_removed_can_be_brought_back_at_once(kind):
    kind.journal.write(kept(PAUSE)).result(30)
    view = kind.at("lines")
    row = view.rows[0]
    assert row.remove.accessibleName() == "Delete “A pause is a new response.”"
    row.remove.click()
    settled()
    assert lines(kind) == set()
    assert view.line.words.text() == "“A pause is a new response.” is deleted."
    assert view.line.button.hasFocus()
    view.line.button.click()
    settled()
    assert lines(kind) == {PAUSE.words}
    assert view.rows[0].look.hasFocus()


def test_a_line_that_goes_elsewhere_gives_way_to_the_list(kind, pause):
    kind.journal.delete(pause.page.id).result(30)
    kind.part.fill()
    assert kind.part.current is kind.part.view("lines")


def test_locking_leaves_no_words_behind(kind):
    page = kind.journal.write(own("Nobody knows this sentence.")).result(30)
    kind.part.show_page(page.id)
    view = kind.part.current
    view.parts.to_bridge.click()
    view.parts.reword.click()
    kind.at("lines").own.setText("Nor this one.")
    kind.part.view("bank").open(page.id)
    kind.part.clear()
    settled()
    found = [text for _, text in texts(kind.part.window())]
    found += [each.text() for each in kind.part.findChildren(type(view.parts.words))]
    assert not [text for text in found if "sentence" in text or "Nor" in text]
    assert kind.part.current is kind.part.view("lines")


def test_the_session_that_belongs_to_a_view_is_a_press_away(kind):
    for name, session in (
        ("lines", "affirm-ladder"),
        ("values", "values-affirm"),
        ("gratitude", "gratitude-three"),
    ):
        view = kind.at(name)
        title = kind.house.home.library.script(session).title
        button = next(each for each in seen(view, QPushButton) if each.text() == title)
        assert button.accessibleName() == f"Begin {title}"
        button.click()
    assert kind.asked == ["affirm-ladder", "values-affirm", "gratitude-three"]


def test_every_view_says_what_can_be_done_in_it(kind, pause):
    for name in ("line", "lines", "bank", "values", "choosing", "gratitude"):
        if name != "line":
            kind.at(name)
        assert unnamed(kind.part.window()) == [], name


def test_esc_goes_back_to_where_one_came_from(kind, pause, qtbot):
    for name, back in (("line", "lines"), ("bank", "lines"), ("choosing", "values")):
        if name != "line":
            kind.at(name)
        qtbot.keyClick(kind.part.window().focusWidget(), Qt.Key.Key_Escape)
        assert kind.part.current is kind.part.view(back), name
    qtbot.keyClick(kind.part.window().focusWidget(), Qt.Key.Key_Escape)
    assert kind.part.current is kind.part.view("values")


def test_dots_stand_apart_as_the_days_were(theme):
    dots = BeliefDots()
    dots.show_ratings([])
    assert dots.places(100) == []
    dots.show_ratings([(0, 3)])
    assert dots.places(100) == [0]
    dots.show_ratings([(0, 3), (WEEK // 2, 4)])
    assert dots.places(100) == [0, 50]
    dots.show_ratings([(0, 3), (WEEK, 4), (4 * WEEK, 2)])
    assert dots.places(100) == [0, 25, 100]


def test_ratings_are_said_as_they_were_given(theme):
    ratings = [(1_700_000_000_000 + at * DAY, at % 11) for at in range(SAID + 2)]
    told = rating_words(ratings)
    assert told.startswith("2 earlier · 2 on 16 November 2023 · ")
    assert told.endswith("2 on 27 November 2023")
    dots = BeliefDots()
    dots.show_ratings(ratings)
    assert dots.accessibleName() == f"How true it felt: {told}"
