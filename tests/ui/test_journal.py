"""Journal: a question a day, and five quiet minutes."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from innerheal_desktop.ui.pages.journal import JournalPage
from tests.ui.host import hosted

DAY = 739_577


@pytest.fixture
def journal(qtbot, theme):
    page = JournalPage(lambda: (DAY, page.hour))
    page.hour, page.asked = 20, []
    page.begin.connect(lambda session, seconds, _: page.asked.append((session, seconds)))
    hosted(qtbot, page)
    page.fill()
    page.focus_first()
    return page


def test_there_is_a_question_and_five_quiet_minutes_for_it(journal):
    assert journal.card.question.text().endswith(("?", "."))
    assert journal.focusWidget() is journal.card.quiet
    journal.card.quiet.click()
    assert journal.asked == [("silent-sit", 300.0)]


def test_another_question_is_another_one_and_a_reader_hears_it(journal):
    before = journal.card.question.text()
    journal.card.other.click()
    after = journal.card.question.text()
    assert after != before
    assert journal._announcer.last == after


def test_deep_questions_come_by_day_and_gently(journal):
    asked = set()
    journal.hour = 11
    for _ in range(80):
        journal.card.other.click()
        if journal.card.gently.isVisible():
            asked.add(journal.card.question.text())
    assert "What was my favourite hiding place, and what was good about it?" in asked
    journal.hour = 22
    for _ in range(80):
        journal.card.other.click()
        assert not journal.card.gently.isVisible()


def test_nothing_can_be_typed_where_nothing_is_kept(journal):
    assert not journal.findChildren(QLineEdit)
    assert not journal.findChildren(QPlainTextEdit)
    said = " ".join(label.text() for label in journal.findChildren(QLabel))
    assert "This page keeps nothing yet." in said
