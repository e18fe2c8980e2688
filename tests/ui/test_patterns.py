"""The room of breath patterns: the table, the editor by keyboard alone, and finding one's pace."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.library.breaths import breaths_of
from innerheal_desktop.library.patterns import TABLE
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.ui.patterns.book import Book
from innerheal_desktop.ui.patterns.editor import EditorSheet
from innerheal_desktop.ui.patterns.pace_sheet import PaceSheet
from innerheal_desktop.ui.patterns.table import PatternSheet
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.slider import Slider

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")


@pytest.fixture
def app(qtbot, theme, clock):
    made = App(theme, lambda: None, None, clock)
    made.preferences.change(welcomed=True)
    qtbot.addWidget(made.shell)
    with qtbot.waitExposed(made.shell):
        made.shell.show()
    made.shell.open("library")
    yield made
    made.shell.close()
    made.close()


def seen(app, kind):
    return next(each for each in app.shell.findChildren(kind) if each.isVisible())


def opened(app):
    app.shell.do("patterns")
    QApplication.processEvents()
    return seen(app, PatternSheet)


def button(where, words):
    return next(b for b in where.findChildren(Button) if b.text() == words and b.isVisible())


def focus(app):
    return app.shell.focusWidget()


def press(app, key, held=Qt.KeyboardModifier.NoModifier, times=1):
    for _ in range(times):
        QTest.keyClick(focus(app), key, held)
        QApplication.processEvents()


def test_every_pattern_has_its_row_and_opens_with_the_keyboard(app):
    sheet = opened(app)
    assert [row.key for row in sheet.rows] == [
        row.name
        for group in ("first", "slow", "out", "holds", "other")
        for row in TABLE
        if row.group == group
    ]
    row = next(each for each in sheet.rows if each.key == "box")
    assert "In four, hold four, out four, rest four" in row.head.accessibleName()
    row.head.setFocus()
    press(app, Qt.Key.Key_Return)
    assert row.inside.isVisible()
    assert button(row, "Make it mine").isVisible()
    other = next(each for each in sheet.rows if each.key == "starter")
    other.head.click()
    assert not row.inside.isVisible()


def test_a_row_begins_the_session_that_teaches_it_and_else_a_plain_one(app, qtbot):
    begun = []
    app.shell.begin.disconnect()
    app.shell.begin.connect(lambda *wish: begun.append(wish))
    for key in ("soft-box", "starter"):
        sheet = opened(app)
        row = next(each for each in sheet.rows if each.key == key)
        row.head.click()
        next(b for b in row.findChildren(Button) if b.text().startswith("Breathe it")).click()
    assert begun[0][0] == "box"
    assert begun[0][2].startswith("Soft box")
    assert begun[1] == ("one-breath-starter", 300.0, "")


def test_holds_are_shown_as_they_are_for_this_person_and_why(app):
    app.house.memory.keep_fit(Fit(frozenset({"heart"}), answered=True))
    sheet = opened(app)
    row = next(each for each in sheet.rows if each.key == "4-7-8")
    assert row.head.accessibleName().startswith("4-7-8. In four, out eight")
    row.head.click()
    said = [label.text() for label in row.inside.findChildren(type(sheet.heading).__bases__[0])]
    assert any("because you told us about your heart" in words for words in said)
    sheet.edit.emit(0, "", BreathPattern.parse("4-4-4-4"))
    editor = seen(app, EditorSheet)
    assert editor.draft.hold == 0
    assert not editor.parts["hold"].slider.isEnabled()
    assert "heart" in editor.parts["hold"].reason.text()


def test_a_breath_is_made_kept_and_found_again_by_keyboard_alone(app):
    sheet = opened(app)
    make = button(sheet, "Make a breath")
    while focus(app) is not make:
        press(app, Qt.Key.Key_Tab)
    press(app, Qt.Key.Key_Return)
    editor = seen(app, EditorSheet)
    assert focus(app) is editor.parts["inhale"].slider
    press(app, Qt.Key.Key_Right)
    press(app, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    while focus(app) is not editor.parts["exhale"].slider:
        press(app, Qt.Key.Key_Tab)
    press(app, Qt.Key.Key_PageUp)
    assert editor.said.words.text() == "In 4.6, out seven"
    while focus(app) is not editor.ways.keep:
        press(app, Qt.Key.Key_Tab)
    press(app, Qt.Key.Key_Return)  # without a name: it asks for one
    assert focus(app) is editor.ways.name
    QTest.keyClicks(editor.ways.name, "Evening")
    press(app, Qt.Key.Key_Return)
    assert not editor.isVisible()
    assert app.house.memory.breaths().own[0].name == "Evening"
    row = sheet.rows[0]
    assert (row.key, row.head) == ("own-breath-1", focus(app))
    assert "own-breath-1" in {entry.id for entry in app.house.home.library.entries()}


def test_what_goes_too_far_is_drawn_in_and_said_beside_the_field(app):
    opened(app).edit.emit(0, "", BreathPattern.parse("4-0-6-0"))
    editor = seen(app, EditorSheet)
    editor.parts["inhale"].slider.setFocus()
    press(app, Qt.Key.Key_End)
    assert editor.draft.inhale == 80
    assert "Eight seconds in is the most here" in editor.parts["inhale"].reason.text()
    press(app, Qt.Key.Key_Left)
    assert editor.parts["inhale"].reason.text() == ""
    assert not editor.parts["inhale"].reason.isVisible()


def test_the_preview_breathes_twice_and_is_still_where_nobody_sees_it(app, clock):
    opened(app).edit.emit(0, "", BreathPattern.parse("4-0-6-0"))
    editor = seen(app, EditorSheet)
    preview = editor.preview
    preview.play()
    assert preview.running
    clock.advance(19.0)
    preview.tick()
    assert preview.running
    clock.advance(2.0)
    preview.tick()
    assert not preview.running
    preview.play()
    editor.hide()
    assert not preview.running


def test_a_breath_is_renamed_deleted_and_brought_back(app):
    book = Book(app.house)
    book.keep("Evening", BreathPattern.parse("5-0-7-0"))
    sheet = opened(app)
    sheet.rows[0].head.click()
    button(sheet, "Change or rename").click()
    editor = seen(app, EditorSheet)
    editor.ways.name.setText("Night")
    editor.ways.keep.click()
    assert [each.name for each in book.breaths.own] == ["Night"]
    QApplication.processEvents()
    button(sheet, "Delete").click()
    assert book.breaths.own == ()
    assert focus(app).text() == "Undo"
    press(app, Qt.Key.Key_Return)
    assert [each.name for each in book.breaths.own] == ["Night"]
    assert sheet.rows[0].head is focus(app)


def test_a_breath_is_kept_as_a_session_file_that_the_library_plays(app):
    book = Book(app.house)
    book.keep("Evening: *4/6*", BreathPattern.parse("5-0-7-0"))
    sheet = opened(app)
    sheet.rows[0].head.click()
    button(sheet, "Keep as a session file").click()
    assert "Written as “evening-4-6.md”" in sheet.line.accessibleName()
    assert app.house.home.library.script("evening-4-6").main_pattern() == BreathPattern.parse(
        "5-0-7-0"
    )
    assert app.house.home.library.entry("evening-4-6").faults == ()


def find(app, clock, answers):
    """Sit through the finder of a pace with these answers, until it ends."""
    app.begin("pace-finder", 720.0)
    page = app.shell.player
    page.sitting.begin()
    page.sitting.skip_lead_in()
    left = list(answers)
    for _ in range(2000):
        if page.sitting is None:
            break
        clock.advance(0.5)
        page.tick()
        if page.sitting is not None and page.sitting.moment.waiting is not None and left:
            asked, answer = page.view.parts.waiting, left.pop(0)
            if isinstance(answer, int):
                asked.findChildren(Slider)[-1].setValue(answer)
                button(asked, "Go on").click()
            else:
                button(asked, answer).click()
    assert page.sitting is None
    QApplication.processEvents()
    return seen(app, PaceSheet)


def test_a_pace_is_found_kept_and_offered_from_then_on(app, clock):
    sheet = find(app, clock, [6, "No", 8, "No", 8, "No", 5, "Some", 3, "Some"])
    assert sheet.chosen.pattern == BreathPattern.parse("4-0-6-0")
    sheet.keep.click()
    app.house.memory.log.flush()
    assert breaths_of(app.house.memory.log).pace.pattern == BreathPattern.parse("4-0-6-0")
    entries = {entry.id: entry for entry in app.house.home.library.entries()}
    assert entries["my-pace"].title == "My pace"
    assert "My pace" in entries["resonance-46"].variants


def test_a_lot_of_air_hunger_goes_back_and_ends_the_sitting(app, clock):
    sheet = find(app, clock, [6, "No", 8, "A lot"])
    assert [each.stage for each, _ in sheet.options] == [0, 1]
    assert sheet.chosen.pattern == BreathPattern.parse("3.69-0-5.54-0")
    assert not sheet.options[1][1].isEnabled()


def test_nothing_is_kept_where_no_pace_was_easy(app, clock):
    sheet = find(app, clock, [6, "A lot"])
    assert sheet.chosen is None
    assert not sheet.keep.isVisible()
    sheet.leave()
    assert app.house.memory.breaths().pace is None
