"""A word that is written in a sealed journal can be read in no file, whatever is done with it.

Everything that the app may write to lies in one folder here: the person's folder, the system's
temporary folder, the home. It is searched while somebody writes, after the lock, and at the end.
"""

import gc
import tempfile

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from innerheal_desktop.app import App
from innerheal_desktop.clock import HandClock
from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.ui.erase import Done, EraseSheet
from innerheal_desktop.ui.journal.doors import lock
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.taking import open_taking
from innerheal_desktop.ui.preferences import Preferences
from tests.journal.journal_words import CANARY

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "does not support raise", "systemTrayWindowChanged"
)
PASSPHRASE = "seven quiet herons by the lake"
WAIT = 60_000  # milliseconds


@pytest.fixture
def world(tmp_path, monkeypatch):
    """All that the app can write to."""
    for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        (tmp_path / name.lower()).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmpdir"))
    return tmp_path


@pytest.fixture
def app(qtbot, theme, world):
    """The app over an empty folder."""
    folder = Home().folder
    assert world in folder.parents
    folder.mkdir(parents=True, exist_ok=True)
    made = App(theme, lambda: None, clock=HandClock(), preferences=Preferences(folder))
    made.preferences.change(welcomed=True)
    made.house.home.__dict__["journal"] = Journal(folder, made.house.home.clock, cost=lambda: LEAST)
    qtbot.addWidget(made.shell)
    made.shell.show()
    qtbot.waitExposed(made.shell)
    yield made
    made.close()


def readable(world, words=CANARY):
    """The files in which `words` stand, in any of the forms that Qt and Python keep text in."""
    forms = [words.encode(form) for form in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]
    files = [file for file in sorted(world.rglob("*")) if file.is_file()]
    return [
        str(file.relative_to(world))
        for file in files
        if any(form in file.read_bytes() or words in file.name for form in forms)
    ]


def written(app):
    """Write a page as a person does, with everything that the canary can be put into."""
    app.shell.do("page")
    part = app.shell._pages.stack.currentWidget().parts.of("pages")
    QTest.keyClicks(part.editor.paper, f"I saw a {CANARY} today")
    QTest.keyClicks(part.editor.title, f"The {CANARY}")
    part.pen.draft()
    settled(app)
    return part


def settled(app):
    app.house.home.journal.flush(30)
    QApplication.processEvents()


def test_a_plain_journal_can_be_read_which_shows_that_the_search_finds(app, world):
    written(app)
    assert readable(world) != []


def test_what_is_written_in_a_sealed_one_can_be_read_nowhere(app, world, qtbot, capfd):
    home, journal = app.house.home, app.house.home.journal
    journal.write(Page(text="before the canary")).result(30)
    recovery = journal.protect(PASSPHRASE).result(60)
    part = written(app)
    assert journal.drafts(mine=True)[0].text.startswith("I saw")
    assert readable(world) == []
    part.pen.keep()
    settled(app)
    part.listing.field.setText(CANARY)
    QApplication.processEvents()
    assert [page.title for page in journal.search(CANARY)] == [f"The {CANARY}"]
    sheet = open_taking(app.shell, Room(journal, app.house))
    assert CANARY in sheet.preview.toPlainText()
    sheet.leave()
    home.tend_journal()
    home.clock.advance(1800)
    home.tend_journal()
    QTest.keyClicks(part.editor.paper, f" and {CANARY} again")
    part.pen.draft()
    settled(app)
    assert readable(world) == []
    lock(app.shell, Room(journal, app.house))
    qtbot.waitUntil(lambda: journal.state is State.LOCKED, timeout=WAIT)
    settled(app)
    assert readable(world) == []
    journal.unlock(PASSPHRASE).result(60)
    assert len(journal.search(CANARY)) == 1
    app.close()
    assert list(home.folder.glob("backups/journal-*.sqlite"))
    for words in (CANARY, PASSPHRASE, recovery, recovery.replace("-", "")):
        assert readable(world, words) == []
    said = capfd.readouterr()
    assert CANARY not in said.out + said.err


def alive(words):
    """The objects of Python that hold a text in which `words` stand."""
    gc.collect()
    return [
        type(each).__name__
        for each in gc.get_objects()
        if any(
            isinstance(held, str) and words in held and held is not words
            for held in gc.get_referents(each)
        )
    ]


def shown_or_hidden(widget, words):
    """Whether a widget holds `words` in anything that a program of access may read of it."""
    asked = ("text", "toPlainText", "accessibleName", "accessibleDescription", "windowTitle")
    asked += ("toolTip", "placeholderText")
    told = [getattr(widget, name)() for name in asked if callable(getattr(widget, name, None))]
    if isinstance(widget, QLineEdit) and widget.isUndoAvailable():
        with QSignalBlocker(widget):  # windows of earlier tests may still hear of it
            widget.undo()
        told.append(widget.text())
    return any(isinstance(each, str) and words in each for each in told)


def test_once_it_is_locked_no_object_and_no_widget_holds_a_word_of_it(app, qtbot):
    word = "".join(("heron", "-", "4c1e"))  # the tests themselves hold it in this one object alone
    journal, shell = app.house.home.journal, app.shell
    journal.protect(PASSPHRASE).result(60)
    fields = {"trigger": "happened", "plan": "plan", "values": "why", "pattern": "strategy"}
    for kind in ("page", "letter", "trigger", "plan", "line", "values", "pattern"):
        answers = {fields[kind]: f"{word} there"} if kind in fields else {}
        today = {"today": True} if kind == "plan" else {}
        page = Page(kind=kind, text=f"my {word}", fields={**answers, **today})
        journal.write(page).result(30)
    shell.do("page")
    page = shell._pages.stack.currentWidget()
    for tab in ("letters", "patterns", "words", "pages"):
        page.parts.turn(tab)
        QApplication.processEvents()
    kind_words = page.parts.of("words")
    for view, field in (("gratitude", "fields"), ("lines", "own")):
        kind_words.show_view(view)
        found = getattr(kind_words.current, field)
        QTest.keyClicks(found[0] if field == "fields" else found, f"a {word} came by")
    letters = page.parts.of("letters")
    letters.show_page(journal.pages("letter")[0].id)
    letters.reading._announcer.say(journal.pages("letter")[0].text)
    part = page.parts.of("pages")
    QTest.keyClicks(part.editor.paper, f"I saw a {word} today")
    part.listing.field.setText(word)
    shell.do("today")
    QApplication.processEvents()
    today = shell._pages.stack.currentWidget()
    assert word in today.parts.plan.line.text()
    assert {"Page", "Announcer"} <= set(alive(word))
    lock(shell, Room(journal, app.house))
    qtbot.waitUntil(lambda: journal.state is State.LOCKED, timeout=WAIT)
    for _ in range(4):
        settled(app)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each for each in QApplication.allWidgets() if shown_or_hidden(each, word)] == []
    # The thread that wrote lets go of it too, as soon as it has its turn.
    qtbot.waitUntil(lambda: alive(word) == [], timeout=WAIT)


def test_a_page_that_is_let_go_can_be_read_nowhere_even_where_nothing_is_sealed(app, world):
    part = written(app)
    part.pen.keep()
    settled(app)
    (page,) = app.house.home.journal.pages()
    home = app.house.home
    home.tend_journal()
    home.clock.advance(1800)
    home.tend_journal()
    home.journal_backing.close(last=True)
    QTest.keyClicks(part.editor.paper, f" and {CANARY} again")
    part.pen.draft()
    settled(app)
    assert len(readable(world)) >= 3
    ended = []
    part.pen.let_go(ended.append)
    settled(app)
    for _ in range(5):
        QApplication.processEvents()
    assert ended == [None]
    assert home.journal.page(page.id) is None
    assert readable(world) == []


def test_erasing_takes_an_open_journal_too_and_a_new_one_begins(app, world):
    folder = app.house.home.folder
    app.house.home.journal.protect(PASSPHRASE).result(60)
    part = written(app)
    part.pen.keep()
    settled(app)
    app.desk.do("erase")
    sheet = app.shell.findChild(EraseSheet)
    sheet.question.word.setText("erase")
    sheet.question.erase.click()
    assert list(folder.iterdir()) == []
    assert readable(world) == []
    sheet.findChild(Done).anew.click()
    QApplication.processEvents()
    assert app.house.home.journal.state is State.PLAIN
    assert app.house.home.journal.pages() == ()
    part = written(app)
    part.pen.keep()
    settled(app)
    assert [page.title for page in app.house.home.journal.pages()] == [f"The {CANARY}"]
