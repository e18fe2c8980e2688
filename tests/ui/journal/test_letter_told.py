"""A letter's day is told where the journal has just been opened, since Today may not know of it."""

from datetime import timedelta

import pytest

from innerheal_desktop.app import App
from innerheal_desktop.journal.letters import sealed
from innerheal_desktop.journal.page import Page
from innerheal_desktop.ui.journal.letters.today_line import MAY

pytestmark = pytest.mark.qt_log_ignore("does not support")
WORDS, SECRET = "seven quiet stones", "the blue bicycle behind the shed"


@pytest.fixture
def app(qtbot, theme, clock):
    made = App(theme, lambda: None, None, clock)
    qtbot.addWidget(made.shell)
    made.shell.resize(1080, 720)
    made.shell.show()
    yield made
    made.shell.close()
    made.close()


def test_whoever_opens_the_journal_hears_that_a_letter_may_be_opened(app, clock, qtbot):
    journal = app.house.home.journal
    app.shell.do("journal-letters")
    page = app.shell._pages.stack.currentWidget()
    day = clock.now().astimezone().date() + timedelta(days=30)
    journal.write(sealed(Page(kind="letter", title="For spring", text=SECRET), day)).result(60)
    page.parts.of("letters").fill()
    journal.protect(WORDS).result(60)
    clock.advance(30 * 86400.0)
    journal.lock()
    app.shell.open("today")
    app.shell.open("journal")
    qtbot.waitUntil(page.gate.isVisible, timeout=30_000)
    assert page.letter.isHidden()
    assert page.letter.line.text() == ""
    journal.unlock(WORDS).result(60)
    qtbot.waitUntil(page.parts.isVisible, timeout=30_000)
    page.parts.turn("pages")
    assert page.letter.line.text() == MAY
    page.letter.way.click()
    assert page.parts.of("letters").isVisible()
    assert page.letter.isHidden()
    page.parts.turn("pages")
    assert not page.letter.isHidden()
    journal.lock()
    qtbot.waitUntil(page.letter.isHidden, timeout=30_000)
    assert page.letter.line.text() == ""
