"""Pages as a person writes them: ready to type, kept on leaving, found again, deleted, let go."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import KINDS, Page
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.ui.journal.page import NAMES, JournalPage
from innerheal_desktop.ui.journal.taking import TakingSheet
from innerheal_desktop.ui.journal.writing.choices import AGO, COUNT
from innerheal_desktop.ui.journal.writing.mood import MoodSheet
from innerheal_desktop.ui.journal.writing.page_ways import PageWays
from innerheal_desktop.ui.journal.writing.sheets import DeletedPages, HeadsSheet, SittingSheet
from innerheal_desktop.ui.journal.writing.words import ELSEWHERE
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.widgets.button import Button
from tests.ui.host import hosted
from tests.ui.journal.desk import LATER, NARROW, WIDE


def shown(part, kind):
    return next(each for each in part.window().findChildren(kind) if each.isVisible())


def press(desk, notice, words):
    next(each for each in notice.buttons() if each.text() == words).click()
    desk.settle()


def test_a_new_page_is_ready_to_type(desk):
    part = desk.sit_down()
    assert part.window().focusWidget() is part.editor.paper
    assert part.editor.paper.words == ""
    desk.write("It rained.")
    assert part.editor.foot.line.text() == "Writing…"
    part.pen.draft()
    desk.settle()
    assert part.editor.foot.line.text() == "Saved on this computer"
    assert desk.journal.pages() == ()


def test_turning_to_another_page_keeps_this_one_and_the_list_shows_both(desk):
    old = desk.kept("What I did not say", back=1, tags=("family",), words=("tired",))
    part = desk.sit_down()
    desk.write("It rained.")
    part.show_page(old.id)
    desk.settle()
    assert part.editor.paper.words == "What I did not say"
    assert part.editor.tags.tags == ("family",)
    assert desk.titles() == [
        "November 2026",
        "It rained. Today",
        "What I did not say. Yesterday. tired. #family",
    ]
    part.editor.paper.undo()
    assert part.editor.paper.words == "What I did not say"


def test_months_stand_above_their_pages_and_are_no_stop(desk, qtbot):
    for back in (0, 1, 40):
        desk.kept(f"page {back}", back=back)
    part = desk.sit_down()
    view = part.listing.list
    said = ["November 2026", "page 0. Today", "page 1. Yesterday", "October 2026"]
    assert desk.titles()[:4] == said
    view.setFocus()
    view.stand_on("")
    stops = [view.currentIndex().row()]
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        stops.append(view.currentIndex().row())
    assert stops == [1, 2, 4, 4]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert part.editor.paper.words == "page 40"
    assert part.window().focusWidget() is part.editor.paper


def test_what_is_of_another_kind_opens_in_its_own_tab(desk):
    letter = desk.kept("Dear you", kind="letter")
    desk.kept("I may rest.", kind="line")
    part = desk.sit_down()
    assert "Dear you. Today. Letter" in desk.titles()
    assert len(desk.titles()) == 2
    part.listing.list.opened.emit(letter.id)
    assert desk.asked == [f"letters {letter.id}"]


def test_every_kind_of_page_has_a_place_of_its_own():
    assert {"page", *ELSEWHERE} == set(KINDS)
    assert {tab for tab, _ in ELSEWHERE.values()} <= set(NAMES)


def test_of_a_sealed_letter_not_a_word_is_shown_or_found(desk):
    later = desk.clock.now().date() + timedelta(days=30)
    desk.kept("Dear you, in a month", kind="letter", opens=later)
    part = desk.sit_down()
    said = " ".join(desk.titles())
    assert "A sealed letter. Today. Opens " in said
    assert "Dear you" not in said
    part.listing.field.setText("dear")
    part.listing.fill()
    assert part.listing.rows.pages == ()


def test_a_page_that_is_deleted_comes_back_by_one_press_or_from_deleted_lately(desk, qtbot):
    for back in (0, 1):
        desk.kept(f"page {back}", back=back)
    part = desk.sit_down()
    view, gone = part.listing.list, part.listing.gone
    view.setFocus()
    view.stand_on("")
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.titles() == ["November 2026", "page 1. Yesterday"]
    assert gone.words.accessibleName() == "“page 0” is deleted."
    press(desk, gone, "Undo")
    assert "page 0. Today" in desk.titles()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    part.turning.timer.timeout.emit()
    assert not gone.isVisible()
    desk.settle()
    part.listing.lately.click()
    sheet = shown(part, DeletedPages)
    next(iter(sheet.cards.values())).click()
    desk.settle()
    assert "page 0. Today" in desk.titles()
    assert not part.listing.lately.isVisible()


def test_the_open_page_is_put_away_with_all_that_stands_on_it(desk):
    page = desk.kept("page 0")
    part = desk.sit_down()
    part.show_page(page.id)
    desk.write(" and more")
    part.turning.remove(page.id)
    desk.settle()
    assert desk.journal.pages() == ()
    assert Journal(desk.home.folder, desk.clock).drafts() == ()
    assert part.editor.paper.words == ""
    part.turning.restore(page.id)
    assert desk.journal.page(page.id).text == "page 0 and more"


def test_search_narrows_the_list_marks_what_is_found_and_says_how_many_once(desk, qtbot):
    for text in ("rain on the roof", "Rain again", "sun"):
        desk.kept(text)
    part = desk.sit_down()
    part.search()
    field = part.listing.field
    assert part.window().focusWidget() is field
    qtbot.keyClicks(field, "rain")
    part.listing.fill()
    assert len(part.listing.rows.pages) == 2
    part.listing._say()
    assert part.listing._announcer.last == "2 pages"
    part.show_page(part.listing.rows.pages[0].id)
    (mark,) = part.editor.paper.extraSelections()
    assert mark.cursor.selectedText().casefold() == "rain"
    qtbot.keyClicks(field, "bow")
    part.listing.fill()
    assert part.listing.empty.isVisible()
    field.clear()
    part.listing.fill()
    assert len(part.listing.rows.pages) == 3
    assert part.editor.paper.extraSelections() == []


def test_tags_are_typed_taken_and_completed(desk, qtbot):
    desk.kept("x", tags=("family", "rain"))
    part = desk.sit_down()
    tags = part.editor.tags
    qtbot.keyClicks(tags.field, "sleep")
    qtbot.keyClick(tags.field, Qt.Key.Key_Return)
    qtbot.keyClicks(tags.field, "#FAMILY,")
    qtbot.keyClicks(tags.field, "ra")
    assert [chip.text() for chip in tags.chips.chips()] == ["#sleep", "#family", "#rain"]
    tags.chips.chips()[2].click()
    assert tags.tags == ("sleep", "family", "rain")
    tags.chips.chips()[0].click()
    part.wishes.do("keep")
    desk.settle()
    assert desk.journal.pages()[0].tags == ("family", "rain")


def test_a_word_that_was_found_and_a_sitting_belong_to_the_page(desk):
    log = desk.memory.log
    running = log.begin(Sitting("coherent", "Even Tide", 300.0))
    record = log.finish(running, "completed", 300.0).result(30)
    part = desk.sit_down()
    desk.write("It rained.")
    part.add_word("tender")
    part.wishes.do("sitting")
    sheet = shown(part, SittingSheet)
    sheet.options[record.id].click()
    part.window().findChild(SittingSheet)
    sheet.column.itemAt(sheet.column.count() - 2).widget().click()
    about = part.editor.about.accessibleName()
    assert about.startswith("tender  ·  After Even Tide, 5 min, Today")
    part.pen.keep()
    desk.settle()
    (page,) = desk.journal.pages()
    assert (page.words, page.sitting) == (("tender",), record.id)


def test_where_a_page_bears_three_words_one_may_go_for_another(desk):
    part = desk.sit_down()
    desk.write("It rained.")
    for word in ("tender", "calm", "sad"):
        part.add_word(word)
        assert part.window().focusWidget() is part.editor.paper
    part.add_word("calm")
    assert part.editor.page.words == ("tender", "calm", "sad")
    part.add_word("homesick")
    sheet = shown(part, MoodSheet)
    sheet.panel.chosen.chips()[0].click()
    sheet.panel.add("homesick")
    sheet.keep.click()
    assert part.editor.page.words == ("calm", "sad", "homesick")


def test_a_question_begins_an_empty_page_and_a_new_one_where_words_stand(desk):
    part = desk.sit_down()
    part.prompts.chosen.emit(part.prompts.asked.id)
    assert part.editor.asks.isVisible()
    desk.write("It rained.")
    part.prompts.chosen.emit(part.prompts.asked.id)
    desk.settle()
    assert part.editor.paper.words == ""
    assert desk.journal.pages()[0].prompt == part.prompts.asked.id


def test_in_a_narrow_window_one_sees_the_page_or_the_list(desk):
    desk.kept("page 0")
    part = desk.sit_down(NARROW)
    assert part.editor.isVisible()
    assert not part.listing.isVisible()
    desk.write("It rained.")
    part.editor.tools["back"].click()
    desk.settle()
    assert part.listing.isVisible()
    assert not part.editor.isVisible()
    assert part.window().focusWidget() is part.listing.list
    assert len(desk.titles()) == 3
    part.listing.new.click()
    assert part.window().focusWidget() is part.editor.paper


def test_a_page_in_two_places_is_told_of_and_both_are_shown(desk):
    page = desk.kept("It rained.")
    for text in ("It rained here.", "It rained there."):
        desk.clock.advance(60)
        twin = Journal(desk.home.folder, desk.clock)
        twin.write(Page(**{**fields_of(page), "text": text})).result(30)
        twin.close()
    assert len(desk.journal.heads(page.id)) == 2
    part = desk.sit_down()
    part.show_page(page.id)
    assert part.editor.notice.words.accessibleName() == "Changed in two places. Both are here."
    press(desk, part.editor.notice, "Look at both")
    sheet = shown(part, HeadsSheet)
    buttons = {each.text(): each for each in sheet.findChildren(Button)}
    buttons["Keep both, one after the other"].click()
    desk.settle()
    assert len(desk.journal.heads(page.id)) == 1
    assert part.editor.paper.words == "It rained here.\n\nIt rained there."


def fields_of(page):
    return {name: getattr(page, name) for name in page.__dataclass_fields__}


def test_what_a_crash_left_is_seen_before_a_new_page_begins(qtbot, desk):
    desk.sit_down()
    desk.write("It rained, and")
    desk.part.pen.draft()
    desk.settle()
    after = type(desk)(desk.qtbot, desk.house.theme, desk.clock)
    page = JournalPage(after.room)
    hosted(qtbot, page, WIDE)
    page.window().activateWindow()
    page.fill()
    page.begin_here("page")
    writing = page.parts.writing
    assert writing.editor.paper.words == "It rained, and"
    assert page.window().focusWidget().text() == "Good"
    writing.editor.notice.buttons()[0].click()
    page.begin_here("page")
    assert writing.editor.paper.words == ""
    after.settle()
    after.get_up()


def test_what_a_crash_left_is_here_again_once(desk):
    part = desk.sit_down()
    desk.write("It rained, and")
    part.pen.draft()
    desk.settle()
    after = type(desk)(desk.qtbot, desk.house.theme, desk.clock)
    again = after.sit_down()
    assert again.editor.paper.words == "It rained, and"
    words = again.editor.notice.words.accessibleName()
    assert words.startswith("You were writing this at ")
    assert words.endswith("It is here.")
    after.settle()
    third = type(desk)(desk.qtbot, desk.house.theme, desk.clock)
    part = third.sit_down()
    assert part.editor.paper.words == ""
    assert not part.editor.notice.isVisible()
    assert [page.text for page in third.journal.pages()] == ["It rained, and"]
    assert [record.kind for record in after.memory.log.records()] == []
    third.get_up()
    after.get_up()


def test_a_change_that_a_crash_left_can_be_as_it_was_before(desk):
    page = desk.kept("It rained.")
    part = desk.sit_down()
    part.show_page(page.id)
    desk.write(" And then")
    part.pen.draft()
    desk.settle()
    after = type(desk)(desk.qtbot, desk.house.theme, desk.clock)
    again = after.sit_down()
    assert again.editor.paper.words == "It rained. And then"
    press(after, again.editor.notice, "As it was before")
    assert again.editor.paper.words == "It rained."
    after.settle()
    said = [version.text for version in after.journal.versions(page.id)]
    assert said == ["It rained.", "It rained. And then", "It rained."]
    assert len(after.journal.heads(page.id)) == 1
    assert Journal(after.home.folder, after.clock).drafts() == ()
    after.get_up()


@pytest.mark.parametrize("motion", [Motion.NONE, Motion.FULL])
def test_a_page_is_let_go_after_one_question_and_what_comes_next_is_kind(desk, qtbot, motion):
    desk.house.theme.move(motion.value)
    part = desk.sit_down()
    QGuiApplication.clipboard().setText("untouched")
    desk.write("nobody shall read this")
    part.pen.draft()
    part.pen.keep()
    desk.settle()
    foot = part.editor.foot
    foot.release.click()
    stay = foot.asked.buttons()[1]
    assert part.window().focusWidget() is stay
    press(desk, foot.asked, "Stay with it")
    assert part.editor.paper.words == "nobody shall read this"
    foot.release.click()
    press(desk, foot.asked, "Let it go")
    gone = "It is gone. InnerHeal keeps nothing of it."
    qtbot.waitUntil(lambda: foot.asked.words.accessibleName() == gone, timeout=LATER)
    assert foot._announcer.last == gone
    part.editor.paper.undo()
    assert part.editor.paper.words == ""
    assert QGuiApplication.clipboard().text() == "untouched"
    assert desk.journal.pages() == ()
    press(desk, foot.asked, "Look around the room")
    assert desk.asked == [("ground-54321", 0.0, "")]


def test_a_page_to_let_go_waits_in_memory_alone(desk):
    old = desk.kept("page 0")
    part = desk.sit_down()
    part.wishes.do("ways")
    shown(part, PageWays).buttons[0].click()
    desk.write("nobody shall read this")
    told = part.editor.foot.line.accessibleName()
    assert told == "This page is on no disk. Closing or locking lets it go as well."
    part.show_page(old.id)
    desk.settle()
    assert [page.id for page in desk.journal.pages()] == [old.id]
    press(desk, part.listing.gone, "Go back to it")
    assert part.editor.paper.words == "nobody shall read this"
    part.wishes.do("keep")
    desk.settle()
    assert len(desk.journal.pages()) == 2


def test_nothing_of_the_journal_stays_in_the_widgets_after_it_is_cleared(desk, qtbot):
    old = desk.kept("a secret of old", tags=("hush",), words=("tender",))
    part = desk.sit_down()
    part.show_page(old.id)
    desk.write(" and a secret of now")
    qtbot.keyClicks(part.editor.title, "secret")
    qtbot.keyClicks(part.editor.tags.field, "secr")
    qtbot.keyClicks(part.listing.field, "secret")
    part.listing.fill()
    part.clear()
    desk.settle()
    assert desk.journal.pages()[0].text == "a secret of old and a secret of now"
    for field in part.findChildren(QLineEdit):
        field.undo()
        assert field.text() == ""
    for paper in part.findChildren(QPlainTextEdit):
        paper.undo()
        assert paper.toPlainText() == ""
        assert paper.extraSelections() == []
    said = [part.listing.rows.pages, part.editor.tags.tags, part.editor.page.text]
    assert said == [(), (), ""]
    assert "secret" not in part.editor.about.text() + part.listing.gone.words.text()
    assert part.editor.tags.chips.chips() == []


def test_the_first_page_is_told_of_once_when_it_is_kept(desk, qtbot):
    part = desk.sit_down()
    desk.write("It rained all morning, and I let it.")
    qtbot.keyClick(part.editor.paper, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert part.editor.notice.words.accessibleName().startswith("Your first page.")
    assert part.editor.foot._announcer.last == "Saved on this computer"
    part.new_page()
    desk.write("And it rained in the afternoon as well.")
    part.wishes.do("keep")
    desk.settle()
    assert not part.editor.notice.isVisible()


def test_leaving_the_window_keeps_what_is_written(desk):
    part = desk.sit_down()
    desk.write("It rained.")
    part.hide()
    desk.settle()
    assert [page.text for page in desk.journal.pages()] == ["It rained."]


def test_only_the_words_are_pasted_and_copied(desk):
    paper = desk.sit_down().editor.paper
    rich = QMimeData()
    rich.setHtml("<h1>Rain</h1><img src='x.png'>")
    rich.setText("Rain")
    paper.insertFromMimeData(rich)
    assert paper.words == "Rain"
    paper.moveCursor(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
    assert paper.createMimeDataFromSelection().formats() == ["text/plain"]


def test_words_are_counted_and_a_page_from_before_is_shown_where_that_was_chosen(desk):
    desk.kept("what I wrote then", back=31)
    part = desk.sit_down()
    desk.write("It rained and rained")
    assert part.editor.foot.count.text() == ""
    assert not part.listing.ago.isVisible()
    part.wishes.do("ways")
    sheet = shown(part, PageWays)
    for name in (COUNT, AGO):
        sheet.ticks[name].click()
    assert part.editor.foot.count.text() == "4 words"
    said = part.listing.ago.words.accessibleName()
    assert said == "A month ago today: “what I wrote then”"
    press(desk, part.listing.ago, "Not any more")
    part.fill()
    assert not part.listing.ago.isVisible()


def test_ten_thousand_pages_are_shown_and_scrolled(desk):
    day = 86_400_000
    now = round(desk.clock.now().timestamp() * 1000)
    pages = tuple(Page(text=f"page {at}", made=now - at * day // 4) for at in range(10_000))
    part = desk.sit_down()
    part.listing.rows.show(pages)
    part.listing.list.show()
    QApplication.processEvents()
    view = part.listing.list
    view.scrollToBottom()
    QApplication.processEvents()
    assert "page 9999" in view.indexAt(view.viewport().rect().bottomLeft()).data() or (
        view.visualRect(part.listing.rows.index(part.listing.rows.rowCount() - 1)).top()
        < view.viewport().height()
    )


def test_a_page_is_printed_as_it_stands_and_others_are_taken_along(desk):
    part = desk.sit_down()
    desk.write("It rained.")
    printed = []
    part.wishes.print_page(lambda window, paper: printed.append(paper.toPlainText()) or True)
    assert "It rained." in printed[0]
    part.wishes.do("ways")
    shown(part, PageWays).buttons[2].click()
    assert shown(part, TakingSheet).pages()[0].text == "It rained."


def test_a_printer_that_is_chosen_after_the_lock_is_given_no_page(desk):
    part = desk.sit_down()
    desk.write("It rained.")
    printed = []

    def locked_meanwhile(window, paper):
        part.clear()
        printed.append(paper.toPlainText())
        return True

    part.wishes.print_page(locked_meanwhile)
    assert printed == [""]


def test_a_sealed_journal_says_so_and_a_lock_takes_everything_off_the_screen(desk, qtbot):
    page = JournalPage(desk.room)
    desk.part = page.parts.writing
    hosted(qtbot, page, WIDE)
    page.window().activateWindow()
    page.fill()
    page.focus_first()
    assert desk.part.editor.foot.lock.text() == "Set a passphrase…"
    desk.journal.protect("a long walk by the sea").result(60)
    qtbot.waitUntil(lambda: desk.part.editor.foot.lock.text() == "Lock", timeout=LATER)
    desk.write("nobody shall read this")
    desk.part.pen.draft()
    desk.settle()
    assert desk.part.editor.foot.line.accessibleName() == "Sealed and saved on this computer"
    desk.write(" without the key")
    desk.part.editor.foot.lock.click()
    qtbot.waitUntil(page.gate.isVisible, timeout=LATER)
    assert desk.part.editor.paper.words == ""
    assert desk.part.listing.rows.pages == ()
    for file in desk.home.folder.rglob("*"):
        assert not file.is_file() or b"nobody shall" not in file.read_bytes(), file
    page.begin_here("page")
    desk.journal.unlock("a long walk by the sea").result(60)
    qtbot.waitUntil(desk.part.editor.paper.isVisible, timeout=LATER)
    qtbot.waitUntil(lambda: bool(desk.part.listing.rows.pages), timeout=LATER)
    (kept,) = desk.part.listing.rows.pages
    assert kept.text == "nobody shall read this without the key"
    assert desk.part.editor.paper.words == ""
    assert page.window().focusWidget() is desk.part.editor.paper
