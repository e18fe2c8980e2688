"""The tab Letters: written, sealed until a day, opened, answered, let go; and the line on Today."""

import errno
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.letters import (
    LATER,
    SOMEBODY,
    YOUNGER,
    is_sealed,
    may_be_opened,
    new_letter,
    sealed,
    to_of,
)
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.milestones import milestones_of
from innerheal_desktop.ui.journal.letters.today_line import MAY
from innerheal_desktop.ui.journal.taking import TakingSheet
from innerheal_desktop.ui.journal.writing.pen import Standing
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

pytestmark = pytest.mark.qt_log_ignore("does not support")
LONG = 60.0  # seconds that a test waits for a disk at the most
SECRET = "the blue bicycle behind the shed"


@pytest.fixture
def app(qtbot, theme, clock):
    made = App(theme, lambda: None, None, clock)
    qtbot.addWidget(made.shell)
    made.shell.resize(1080, 720)
    with qtbot.waitActive(made.shell):
        made.shell.show()
        made.shell.activateWindow()
    made.shell.open("today")
    yield made
    made.shell.close()
    made.close()


@pytest.fixture
def letters(app):
    app.shell.do("journal-letters")
    return app.shell._pages.stack.currentWidget().parts.of("letters")


@pytest.fixture
def journal(app):
    return app.house.home.journal


@pytest.fixture
def today(clock):
    return clock.now().astimezone().date()


def put(app, letters, page):
    """A letter that was written before."""
    kept = app.house.home.journal.write(page).result(LONG)
    letters.fill()
    return kept


def shown(widget, kind=PlainLabel):
    return [each for each in widget.findChildren(kind) if each.isVisible()]


def said(widget):
    return " ".join(each.text() for each in shown(widget)).replace("\u200b", "")


def press(widget, text):
    next(each for each in shown(widget, Button) if each.text() == text).click()


def rows(letters):
    return [(row.row.words, row.row.about) for row in letters.shelf.rows]


def test_the_tab_begins_with_three_beginnings(letters):
    words = [each.text() for each in letters.shelf.beginnings]
    assert words == ["To a younger me", "To later", "To somebody, unsent"]
    assert all(each.isVisible() for each in letters.shelf.beginnings)
    assert letters.shelf.empty.isVisible()


@pytest.mark.parametrize(
    ("words", "to"),
    [("To a younger me", YOUNGER), ("To later", LATER), ("To somebody, unsent", SOMEBODY)],
)
def test_a_letter_is_written_and_stands_under_whom_it_is_to(letters, journal, qtbot, words, to):
    press(letters.shelf, words)
    paper = shown(letters.desk, QPlainTextEdit)[0]
    assert paper.hasFocus()
    qtbot.keyClicks(paper, "Dear you, it is raining.")
    press(letters.desk, "Keep")
    (page,) = journal.pages("letter")
    assert to_of(page) == to
    assert page.text == "Dear you, it is raining."
    assert [row[0] for row in rows(letters)] == ["Dear you, it is raining."]
    assert letters.shelf.rows[0].hasFocus()


def test_a_beginning_goes_into_a_paragraph_of_its_own(letters):
    letters.write(YOUNGER)
    letters.desk.paper.setPlainText("Dear you,")
    press(letters.desk, "I see you…")
    assert letters.desk.paper.toPlainText() == "Dear you,\n\nI see you "
    assert letters.desk.paper.hasFocus()


def test_an_empty_letter_is_none(letters, journal):
    letters.write(LATER)
    press(letters.desk, "Letters")
    assert journal.pages("letter") == ()


def test_whoever_leaves_the_tab_finds_the_letter_kept(app, letters, journal, qtbot):
    letters.write(LATER)
    letters.desk.paper.setPlainText("Later I will know.")
    app.shell.open("today")
    journal.flush(LONG)
    assert [page.text for page in journal.pages("letter")] == ["Later I will know."]


def test_what_was_being_written_when_the_app_died_is_a_letter(request, clock):
    home = Home(clock=clock)
    home.journal.draft(Page(kind="letter", text="Half a sen", fields={"to": LATER})).result(LONG)
    home.close_journal()
    letters = request.getfixturevalue("letters")
    journal = letters.room.journal
    assert [page.text for page in journal.pages("letter")] == ["Half a sen"]
    assert [row[0] for row in rows(letters)] == ["Half a sen"]


def test_a_letter_that_was_left_stays_a_draft_until_it_is_on_the_disk(request, clock, monkeypatch):
    home = Home(clock=clock)
    draft = Page(kind="letter", text="Half a sen", fields={"to": LATER})
    home.journal.draft(draft).result(LONG)
    home.close_journal()
    full = OSError(errno.ENOSPC, "No space left on device")

    def refuse(*_):
        raise full

    monkeypatch.setattr("innerheal_desktop.journal.rows.insert", refuse)
    letters = request.getfixturevalue("letters")
    letters.room.journal.flush(LONG)
    other = Journal(letters.room.house.home.folder, clock)
    assert [page.text for page in other.drafts()] == ["Half a sen"]
    other.close()


def test_a_letter_is_sealed_from_the_desk(letters, journal, today):
    letters.write(LATER)
    letters.desk.title.setText("For the winter")
    letters.desk.paper.setPlainText(SECRET)
    press(letters.desk, "Seal it until…")
    press(letters.sealing, "Three months")
    (page,) = journal.pages("letter")
    assert page.opens is not None
    assert is_sealed(page, today)
    assert letters.shelf.isVisible()
    assert rows(letters)[0][0] == "For the winter"
    assert "sealed until" in rows(letters)[0][1]
    assert SECRET not in said(letters)


def test_no_word_of_a_sealed_letter_is_shown_not_even_without_a_title(app, letters, today):
    page = put(app, letters, sealed(Page(kind="letter", text=SECRET), today + timedelta(days=40)))
    assert rows(letters)[0][0] == "A letter to somebody"
    letters.show_page(page.id)
    assert SECRET not in said(letters)
    assert [each.text() for each in shown(letters.reading, Button)][1:] == [
        "Back to the letters",
        "Open it anyway…",
        "Let it go…",
    ]


def test_a_sealed_letter_is_opened_early_after_one_calm_question(app, letters, journal, today):
    page = put(app, letters, sealed(Page(kind="letter", text=SECRET), today + timedelta(days=40)))
    letters.show_page(page.id)
    press(letters.reading, "Open it anyway…")
    assert SECRET not in said(letters)
    assert app.shell.focusWidget().text() == "Leave it sealed"
    press(letters.reading, "Leave it sealed")
    assert is_sealed(journal.page(page.id), today)
    press(letters.reading, "Open it anyway…")
    press(letters.reading, "Open it now")
    assert SECRET in said(letters.reading)
    assert not is_sealed(journal.page(page.id), today)


def test_on_its_day_today_says_one_quiet_line_and_no_word_of_it(app, letters, journal, clock):
    day = clock.now().astimezone().date() + timedelta(days=30)
    put(app, letters, sealed(Page(kind="letter", title="For spring", text=SECRET), day))
    app.shell.open("today")
    line = app.shell._pages.stack.currentWidget().parts.letter
    assert not line.isVisible()
    clock.advance(30 * 86400.0)
    app.shell.open("journey")
    app.shell.open("today")
    assert line.isVisible()
    assert line.line.text() == MAY
    assert "spring" not in said(app.shell)
    line.way.click()
    assert letters.isVisible()
    (page,) = journal.pages("letter")
    letters.show_page(page.id)
    assert SECRET not in said(letters)
    press(letters.reading, "Open it")
    assert SECRET in said(letters.reading)
    app.shell.open("today")
    assert not line.isVisible()


def test_today_says_it_for_a_week_and_then_no_more(app, letters, clock):
    day = clock.now().astimezone().date() + timedelta(days=30)
    put(app, letters, sealed(Page(kind="letter", text=SECRET), day))
    line = app.shell._pages.page("today")[0].parts.letter
    clock.advance(36 * 86400.0)
    app.shell.open("today")
    assert line.isVisible()
    clock.advance(86400.0)
    app.shell.open("today")
    assert not line.isVisible()


def test_today_says_it_no_more_the_moment_the_journal_is_locked(
    app, letters, journal, clock, qtbot
):
    day = clock.now().astimezone().date() + timedelta(days=30)
    put(app, letters, sealed(Page(kind="letter", text=SECRET), day))
    journal.protect("seven quiet stones").result(60)
    clock.advance(30 * 86400.0)
    app.shell.open("today")
    line = app.shell._pages.stack.currentWidget().parts.letter
    assert line.isVisible()
    journal.lock()
    qtbot.waitUntil(line.isHidden, timeout=30_000)
    assert line.line.text() == ""


def test_nobody_without_a_sealed_letter_has_the_journal_opened_for_today(app):
    assert "journal" not in app.house.home.__dict__


def test_a_reply_is_written_to_a_letter_and_both_lead_to_each_other(app, letters, journal, qtbot):
    page = put(app, letters, Page(kind="letter", text="Dear small me", fields={"to": YOUNGER}))
    letters.show_page(page.id)
    press(letters.reading, "Write the reply")
    qtbot.keyClicks(shown(letters.desk, QPlainTextEdit)[0], "Thank you.")
    press(letters.desk, "Keep")
    reply = next(each for each in journal.pages("letter") if each.id != page.id)
    assert reply.fields["answers"] == page.id
    letters.show_page(page.id)
    press(letters.reading, "Read the reply")
    assert "Thank you." in said(letters.reading)
    press(letters.reading, "The letter it answers")
    assert "Dear small me" in said(letters.reading)


def test_a_letter_is_changed(app, letters, journal):
    page = put(app, letters, Page(kind="letter", text="Dear Mum", fields={"to": SOMEBODY}))
    letters.show_page(page.id)
    press(letters.reading, "Change it")
    letters.desk.paper.setPlainText("Dear Mum, I miss you.")
    press(letters.desk, "Letters")
    assert [each.text for each in journal.pages("letter")] == ["Dear Mum, I miss you."]
    assert len(journal.versions(page.id)) == 2


def test_a_letter_that_is_let_go_is_in_no_file(app, letters, journal):
    page = put(app, letters, Page(kind="letter", text=SECRET, fields={"to": SOMEBODY}))
    letters.show_page(page.id)
    press(letters.reading, "Let it go…")
    assert app.shell.focusWidget().text() == "Keep it"
    press(letters.reading, "Let it go")
    journal.flush(LONG)
    assert journal.pages("letter") == ()
    assert rows(letters) == []
    held = [each.read_bytes() for each in app.house.home.folder.rglob("*") if each.is_file()]
    assert not [each for each in held if SECRET.encode() in each]


def test_the_first_letter_of_the_tab_is_a_milestone_and_the_log_knows_no_word(app, letters, qtbot):
    letters.write(YOUNGER)
    letters.desk.paper.setPlainText(f"I remember {SECRET}.")
    press(letters.desk, "Keep")
    app.house.home.journal.flush(LONG)
    log = app.house.memory.log
    log.flush()
    assert "letter" in {each.kind for each in milestones_of(log)}
    records = log.records()
    assert [(each.title, each.note) for each in records] == [("A letter", "")]
    held = [each.read_bytes() for each in app.house.home.folder.glob("practice*")]
    assert not [each for each in held if SECRET.encode() in each]


def test_clearing_the_tab_keeps_what_is_written_and_shows_nothing(app, letters, journal):
    letters.write(LATER)
    letters.desk.paper.setPlainText(SECRET)
    letters.clear()
    assert journal.state is State.PLAIN
    assert [each.text for each in journal.pages("letter")] == [SECRET]
    assert SECRET not in said(letters)
    assert letters.desk.paper.toPlainText() == ""


def test_the_arrows_of_a_letter_are_reached_by_keys(app, letters, qtbot):
    put(app, letters, new_letter(LATER))
    put(app, letters, Page(kind="letter", text="One", fields={"to": LATER}))
    letters.focus_first()
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Return)
    assert letters.reading.isVisible()


def test_a_day_that_has_come_may_be_opened_and_one_that_was_opened_may_not_again():
    page = Page(kind="letter", text="x", opens=date(2026, 3, 1))
    assert may_be_opened(page, date(2026, 3, 1))
    assert not may_be_opened(page, date(2026, 2, 28))
    assert is_sealed(page, date(2026, 2, 28))


def test_the_buttons_below_a_letter_stay_where_they_are_when_it_is_saved(letters):
    letters.write(SOMEBODY)
    foot = letters.desk.foot
    QApplication.processEvents()
    before, stood = foot.line.text(), foot.buttons.y()
    foot.tell(Standing.SAVED, None, sealed=False)
    QApplication.processEvents()
    assert (before, foot.line.text()) == ("", "Saved on this computer")
    assert foot.buttons.y() == stood
    foot.tell(Standing.SAVED, None, sealed=True)
    assert foot.line.text() == "Sealed and saved on this computer"


def test_a_letter_on_the_desk_is_let_go_and_nothing_can_be_written_behind_it(app, letters, journal):
    letters.write(SOMEBODY)
    letters.desk.paper.setPlainText(SECRET)
    letters.desk.pen.draft()
    press(letters.desk, "Let it go…")
    press(letters.desk, "Let it go")
    journal.flush(LONG)
    assert journal.pages("letter") == ()
    assert not letters.desk.paper.isEnabled()
    held = [each.read_bytes() for each in app.house.home.folder.rglob("*") if each.is_file()]
    assert not [each for each in held if SECRET.encode() in each]


def test_a_sealed_letter_is_found_by_no_word_of_it_among_the_pages(app, letters, today):
    put(app, letters, sealed(Page(kind="letter", text=SECRET), today + timedelta(days=40)))
    put(app, letters, Page(kind="letter", title="An open one", text=SECRET))
    app.shell.do("journal")
    parts = app.shell._pages.stack.currentWidget().parts
    parts.turn("pages")
    listing = parts.of("pages").listing
    assert SECRET not in "".join(str(each) for each in listing.rows.pages[0].title)
    listing.field.setText("bicycle")
    listing.fill()
    assert [page.title for page in listing.rows.pages] == ["An open one"]


def test_letters_are_printed_or_saved_where_only_they_are_ticked(app, letters):
    page = put(app, letters, Page(kind="letter", text="Dear Mum", fields={"to": SOMEBODY}))
    letters.show_page(page.id)
    press(letters.reading, "Print or save…")
    sheet = next(each for each in app.shell.findChildren(TakingSheet) if each.isVisible())
    assert [tick.isChecked() for tick in sheet.choices.kinds] == [False, True, False, False]
    sheet.leave()
