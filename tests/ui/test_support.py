"""Support: whom to call, what steadies, and nothing that reaches out by itself."""

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from innerheal_desktop import paths
from innerheal_desktop.care.help import read_help
from innerheal_desktop.ui.pages.numbers import ISOLATE, Number
from innerheal_desktop.ui.pages.support import SupportPage
from innerheal_desktop.ui.preferences import Preferences
from tests.ui.host import hosted

TODAY = date(2026, 11, 22)


@pytest.fixture
def support(qtbot, theme):
    """Opens the page of somebody who chose a country."""

    def open_page(country="", today=TODAY, countries=None):
        preferences = Preferences(None)
        preferences.change(country=country)
        known = read_help(paths.assets()) if countries is None else countries
        page = SupportPage(lambda: known, preferences, lambda: today)
        page.preferences, page.asked = preferences, []
        page.begin.connect(lambda session, *_: page.asked.append(session))
        hosted(qtbot, page)
        page.fill()
        page.focus_first()
        return page

    return open_page


def words(page):
    labels = [each for each in page.findChildren(QLabel) if each.isVisible()]
    return " ".join(each.text() for each in labels)


def numbers(page):
    """Every number that is seen, from the top down."""
    for _ in range(3):
        QApplication.processEvents()
    seen = [each for each in page.findChildren(Number) if each.isVisible()]
    seen.sort(key=lambda each: each.mapTo(page, each.rect().topLeft()).y())
    return [each.number for each in seen]


def test_the_number_of_the_country_stands_first_and_in_every_sentence(support):
    page = support("DE")
    assert numbers(page)[0] == "112"
    assert "please call 112 or a crisis line now" in words(page)
    assert "trouble breathing that is new for you: call 112." in words(page)
    assert "0800 111 0 111" in numbers(page)
    assert "Checked on 22 November 2026, from Spektrum, domradio (2022)." in words(page)


def test_where_no_number_is_known_none_is_made_up(support):
    page = support("ZZ")
    assert "please call your local emergency number" in words(page)
    assert numbers(page) == ["findahelpline.com", "befrienders.org"]
    assert page.place.choice.currentText() == "Another country"


def test_a_country_can_be_chosen_and_is_kept(support):
    page = support("DE")
    choice = page.place.choice
    choice.activated.emit(choice.findData("US"))
    assert page.preferences.settings.country == "US"
    assert numbers(page)[:2] == ["911", "988"]
    choice.activated.emit(0)
    assert page.preferences.settings.country == "ZZ"
    assert "your local emergency number" in words(page)


def test_steadiness_is_one_press_away(support):
    page = support()
    assert page.focusWidget() is page.now.steady
    page.now.steady.click()
    page.now.ground.click()
    assert page.asked == ["steady-now", "ground-54321"]


def test_a_number_is_copied_and_nothing_is_called(support):
    page = support("NZ")
    number = page.findChildren(Number)[0]
    assert number.copy.accessibleName() == "Copy 111"
    assert number.label.text().startswith(ISOLATE)
    number.copy.click()
    assert QGuiApplication.clipboard().text() == "111"
    assert number.copy.text() == "Copied"
    assert number._announcer.last == "Copied"


def test_old_numbers_say_that_they_are_old(support):
    assert "checked long ago" not in words(support("DE"))
    assert "checked long ago" in words(support("DE", today=date(2028, 1, 1)))


def test_without_the_file_the_page_still_helps(support):
    page = support("DE", countries=())
    assert "your local emergency number" in words(page)
    assert "A person may help when" in words(page)
