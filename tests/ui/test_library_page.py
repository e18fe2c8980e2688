from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from innerheal_desktop.library.catalogue import Entry, Library
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.searching import Search
from innerheal_desktop.paths import assets
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.ui.pages.library import LibraryPage
from innerheal_desktop.ui.pages.session_list import Rows
from innerheal_desktop.ui.pages.session_row import pieces
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.shelf import Shelf
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.conftest import FONTS
from tests.counting import calls

MINE = Entry(
    "mine",
    "Mine",
    "/own/mine.md",
    own=True,
    faults=(Fault(3, "“cat” is not a key. Did you mean “category”?"),),
)


@pytest.fixture
def sessions():
    return [*Library(assets() / "scripts").entries(), MINE]


@pytest.fixture
def shelf(sessions, tmp_path):
    return Shelf(lambda words: Search(sessions).find(words), lambda *_: None, folder=tmp_path)


@pytest.fixture
def preferences():
    return Preferences()


@pytest.fixture
def page(qtbot, theme, sessions, shelf, preferences):
    made = LibraryPage(shelf, preferences)
    made.entries = [each.id for each in sessions]
    qtbot.addWidget(made)
    made.setMinimumSize(600, 430)
    made.resize(980, 640)
    made.begun = []
    made.begin.connect(lambda *what: made.begun.append(what))
    made.show()
    made.fill()
    made.focus_first()
    return made


def ids(page):
    return [entry.id for entry in page.list.rows.entries]


def focus(page):
    return page.window().focusWidget()


def press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(focus(page), key, modifier)


def chip(chips, name):
    return next(each for each in chips.chips() if each.name == name)


def words_of(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


# The keyboard alone.


def test_the_key_of_the_search_is_the_persons_own_and_can_be_switched_off(page, preferences, qtbot):
    assert page.field.placeholderText().endswith("feeling   /")
    preferences.change(single_keys=False)
    assert page.field.placeholderText().endswith("feeling")
    press(qtbot, page, Qt.Key.Key_Slash)
    assert focus(page) is page.list
    preferences.change(keys=(("find", "Ctrl+F"),))
    assert page.field.placeholderText().endswith("feeling   Ctrl+F")
    press(qtbot, page, Qt.Key.Key_Slash)
    assert focus(page) is page.list
    press(qtbot, page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focus(page) is page.field
    qtbot.keyClicks(page.field, "4/6")
    assert page.field.text() == "4/6"


def test_a_feeling_is_typed_and_two_enters_begin(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Slash)
    assert focus(page) is page.field
    qtbot.keyClicks(page.field, "panic")
    assert ids(page)[0] == "steady-now"
    assert page._announcer.last == f"{len(ids(page))} sessions"
    press(qtbot, page, Qt.Key.Key_Return)
    assert focus(page).accessibleName().startswith("Begin Steady Me Now")
    assert page.begun == []
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.begun == [("steady-now", 180.0, "")]


def test_escape_clears_the_field_and_then_leaves_it(page, qtbot):
    page.field.setFocus()
    qtbot.keyClicks(page.field, "box")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert focus(page) is page.field
    press(qtbot, page, Qt.Key.Key_Escape)
    assert focus(page) is page.list
    press(qtbot, page, Qt.Key.Key_Escape)
    assert focus(page) is page.field


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_where_nothing_is_found_the_focus_stays(page, qtbot, key):
    page.field.setFocus()
    qtbot.keyClicks(page.field, "zebra")
    assert ids(page) == []
    assert page._announcer.last.startswith("Nothing found")
    press(qtbot, page, key)
    assert focus(page) is page.field
    press(qtbot, page, Qt.Key.Key_Escape)
    assert len(ids(page)) == len(page.entries)


def test_what_is_near_is_offered_and_shown(page):
    page.field.setText("zebra box")
    assert "Nothing here is called “zebra box”." in [
        text.replace("\u200b", "") for text in words_of(page.details.card)
    ]
    near = next(each for each in page.details.findChildren(Button) if each.text() == "Four Sides")
    near.click()
    assert page.list.chosen.id == "box"
    assert page.field.text() == ""


def test_f_keeps_a_session_close_and_the_star_has_a_word(page, shelf, qtbot):
    page.list.choose("box")
    press(qtbot, page, Qt.Key.Key_F)
    assert shelf.is_kept("box")
    assert page.details.session.keep_button.text() == "Kept close"
    assert page._announcer.last == "Kept close"
    chip(page.choices.ways, "kept").click()
    assert ids(page) == ["box"]
    page.list.setFocus()
    press(qtbot, page, Qt.Key.Key_F)
    assert not shelf.is_kept("box")
    assert len(ids(page)) == len(page.entries)
    assert page.list.chosen.id == "box"


# Chips.


def test_chips_narrow_the_list_and_clear_widens_it(page):
    assert page.choices.clear.isHidden()
    chip(page.choices.first, "sleep").click()
    sleepy = ids(page)
    assert {"yoga-nidra", "wind-down", "resonance-46"} < set(sleepy)
    assert "box" not in sleepy
    assert page._announcer.last == f"{len(sleepy)} sessions"
    chip(page.choices.first, "20-minutes").click()
    assert {"yoga-nidra", "resonance-46"} <= set(ids(page)) < set(sleepy)
    assert chip(page.choices.first, "sleep").isChecked()
    page.choices.clear.click()
    assert len(ids(page)) == len(page.entries)
    assert not chip(page.choices.first, "sleep").isChecked()


def test_chips_are_one_stop_and_the_arrows_go_on(page, qtbot):
    chips = page.choices.first.chips()
    assert sum(bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in chips) == 1
    chips[0].setFocus()
    press(qtbot, page, Qt.Key.Key_Right)
    assert focus(page) is chips[1]
    press(qtbot, page, Qt.Key.Key_End)
    assert focus(page) is chips[-1]
    press(qtbot, page, Qt.Key.Key_Right)
    assert focus(page) is chips[0]
    press(qtbot, page, Qt.Key.Key_Space)
    assert chips[0].isChecked()
    assert [each for each in chips if each.focusPolicy() & Qt.FocusPolicy.TabFocus] == [chips[0]]


def test_what_leads_nowhere_is_not_offered(page):
    names = {each.name for each in page.choices.first.chips()}
    assert "calm" in names
    assert {each.name for each in page.choices.ways.chips()}.isdisjoint({"kept"})


def test_there_is_one_way_in_at_a_time(page):
    chip(page.choices.ways, "bedtime").click()
    chip(page.choices.ways, "bedtime").click()
    assert [each.name for each in page.choices.ways.chips() if each.isChecked()] == ["bedtime"]
    assert {"wind-down", "four-seven-eight"} < set(ids(page)) < set(page.entries)
    assert page.choices.about.text() != ""


# The session.


def test_any_whole_minute_can_be_chosen_and_begins(page, qtbot):
    page.list.choose("box")
    session = page.details.session
    minutes = session.lengths.minutes
    minutes.setFocus()
    minutes.selectAll()
    qtbot.keyClicks(minutes, "7")
    press(qtbot, page, Qt.Key.Key_Return)
    assert session.button.text() == "Begin · 7 min"
    press(qtbot, page, Qt.Key.Key_Up)
    assert session.lengths.seconds == 480.0
    assert chip(session.lengths.chips, "480").isChecked()
    session.button.click()
    assert page.begun == [("box", 480.0, "")]


def test_a_length_that_cannot_be_is_refused_kindly(page, qtbot):
    page.list.choose("box")
    lengths = page.details.session.lengths
    lengths.minutes.selectAll()
    qtbot.keyClicks(lengths.minutes, "200")
    qtbot.keyClick(lengths.minutes, Qt.Key.Key_Return)
    assert lengths.seconds == 71 * 60.0
    assert lengths.said.text().startswith("71 minutes is the nearest this can be.")
    assert lengths._announcer.last == lengths.said.text()
    assert "from 2 to 71" in lengths.minutes.accessibleDescription()


def test_a_variant_has_its_own_range_and_begins(page):
    page.list.choose("box")
    session = page.details.session
    session.lengths.choose(71 * 60.0)
    option = next(o for o in session.findChildren(Option) if o.text().startswith("Open box"))
    option.click()
    session.button.click()
    ((name, seconds, variant),) = page.begun
    assert (name, variant) == ("box", "Open box, no holds")
    assert session.button.accessibleName().endswith("Open box, no holds")
    assert 0 < seconds <= 71 * 60


def test_a_session_of_seconds_has_no_stepper(page):
    page.list.choose("sigh-reset")
    assert page.details.session.lengths._stepper.isHidden()


def test_what_is_saved_is_what_is_chosen(page):
    page.list.choose("box")
    page.details.session.lengths.choose(420.0)
    assert page.details._save._chosen == (420.0, "")
    assert "7 min" in page.details._save.parts.save.text()


def test_a_picture_is_chosen_for_one_session(page, shelf, qapp):
    page.list.choose("box")
    picture = next(
        each for each in page.details.card.findChildren(Button) if "Picture" in each.text()
    )
    picture.click()
    choice = picture.parentWidget()
    qapp.processEvents()
    chip(choice.chips, "orb").click()
    assert shelf.visual("box") == "orb"
    assert not choice.look.pixmap().isNull()
    assert picture.text() == "Picture: orb"
    chip(choice.chips, "usual").click()
    assert shelf.visual("box") == ""


def test_a_note_is_kept_and_stands_on_the_row(page, shelf):
    page.list.choose("box")
    note = page.details.session.note
    note.worked.click()
    assert shelf.notes() == {"box": "Worked for me"}
    index = page.list.currentIndex()
    assert "Worked for me" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    note.field.setText("")
    note.field.editingFinished.emit()
    assert shelf.notes() == {}


def test_a_row_says_all_that_it_shows(page, shelf):
    page.list.choose("box")
    said = page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("Four Sides", "2 minutes to 8 minutes", "has holds", "small or mixed evidence"):
        assert words in said


# One's own.


def test_a_faulty_file_is_a_card_that_looks_again(page, sessions):
    chip(page.choices.ways, "own").click()
    assert ids(page) == ["mine"]
    assert "“cat” is not a key. Did you mean “category”?" in words_of(page.details.card)
    sessions[-1] = Entry("mine", "Mine", "/own/mine.md", own=True, lengths=(300.0,))
    next(b for b in page.details.findChildren(Button) if b.text() == "Look again").click()
    assert page._announcer.last == "It can be played now."
    assert focus(page) is page.details.session.button
    assert any("nothing else" in words for words in words_of(page.details.card))


def test_with_no_files_it_is_said_where_they_go(page, sessions, tmp_path):
    del sessions[-1]
    page.fill()
    chip(page.choices.ways, "own").click()
    said = [text.replace("\u200b", "") for text in words_of(page.details.card)]
    assert str(tmp_path) in said


def test_what_is_kept_is_in_the_log(qtbot, theme, sessions, tmp_path, clock):
    with PracticeLog(tmp_path, clock) as log:
        shelf = Shelf(lambda words: sessions, lambda *_: None, lambda: log)
        shelf.keep("box", kept=True)
        shelf.keep("coherent", kept=True)
        shelf.keep("box", kept=False)
        shelf.note("box", "  In   the evening ")
        shelf.choose_visual("box", "ring")
        log.add(log.record_now(session="coherent", title="Even Waves", seconds=90.0))
        log.flush()
        assert log.setting("favourites") == ["coherent"]
        assert log.setting("notes") == {"box": "In the evening"}
        assert log.setting("pictures") == {"box": "ring"}
        assert shelf.person() == (frozenset({"coherent"}), frozenset({"coherent"}))


# Room.


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_small_window_shows_one_thing_at_a_time(page, qtbot, qapp, scale):
    larger = Theme(qapp, FONTS, chosen="dawn", scale=scale)
    page.resize(632, 440)
    qapp.processEvents()
    assert page.list.isVisible()
    assert not page.details.isVisible()
    page._frame.disclose.click()
    assert page.choices.isVisible()
    assert not page.list.isVisible()
    assert page._frame.disclose.text() == f"Show {len(page.entries)} sessions"
    page._frame.disclose.click()
    page.list.choose("box")
    page.go_to_list()
    press(qtbot, page, Qt.Key.Key_Return)
    qapp.processEvents()
    assert page.details.isVisible()
    assert focus(page) is page.details.session.button
    assert page.details.session.button.visibleRegion().boundingRect().height() > 40
    press(qtbot, page, Qt.Key.Key_Escape)
    assert focus(page) is page.list
    assert page.list.isVisible()
    larger.deleteLater()


@pytest.mark.parametrize("scale", [0.85, 1.0, 2.0])
@pytest.mark.parametrize("size", [(620, 436), (980, 640)])
def test_nothing_is_cut_off(page, qapp, scale, size):
    other = Theme(qapp, FONTS, chosen="dawn", scale=scale)
    page.resize(*size)
    page.list.choose("box")
    page.choices.rest.more.setChecked(True)
    for show in (page.go_to_list, page._frame.disclose.click, page.go_to_begin):
        show()
        qapp.processEvents()
        assert (page.width(), page.height()) == size
        for widget in page.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | PlainLabel) and widget.isVisible():
                assert widget.mapTo(page, widget.rect().topRight()).x() <= size[0]
                assert widget.width() >= min(widget.minimumSizeHint().width(), size[0] - 40)
    other.deleteLater()


def test_it_reads_from_right_to_left(page, qapp):
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    chips = page.choices.first.chips()
    assert chips[0].x() > chips[1].x()
    assert not page.grab().isNull()


def test_a_thousand_sessions_fill_the_list_from_the_index_at_once(qtbot, theme, tmp_path):
    own, index = tmp_path / "own", tmp_path / "index.json"
    own.mkdir()
    text = (assets() / "scripts" / "sigh-reset.md").read_text("utf-8")
    for number in range(1000):
        (own / f"s{number}.md").write_text(text.replace("One-Minute", f"{number}th"), "utf-8")
    Library(assets() / "scripts", own, index).entries()
    rows, library = Rows(None), Library(assets() / "scripts", own, index)
    made = calls(lambda: rows.show(library.find(""), frozenset(), {}))
    assert rows.rowCount() > 1000
    assert made < 40 * rows.rowCount()  # 27; ten thousand where each script is read
    assert Path(index).stat().st_size > 0


def test_what_a_row_bears_is_written_out(sessions):
    box = next(entry for entry in sessions if entry.id == "box")
    bare = pieces(box, kept=False, note="", chosen=False)
    assert bare == [("", "◐"), ("about", "has holds"), ("", "for some practice")]
    full = pieces(box, kept=True, note="Evenings", chosen=True)
    assert ("", "◐ small or mixed evidence") in full
    assert ("star", "kept close") in full
    assert ("pencil", "Evenings") in full
    assert pieces(MINE, kept=False, note="", chosen=True) == [("", "from file")]


def test_a_low_window_folds_the_chips_and_keeps_both_columns(page, qapp):
    page.resize(980, 520)
    qapp.processEvents()
    assert not page.choices.isVisible()
    assert page.list.isVisible()
    assert page.details.isVisible()
    page._frame.disclose.click()
    assert page.choices.isVisible()
    assert page.list.isVisible()
