"""The pen: a draft follows what is written, and whoever leaves a page finds it kept."""

import errno
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.writing.pen import BEHIND, Pen, Standing
from innerheal_desktop.ui.journal.writing.tally import Tally
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.preferences import Preferences

LATER = 30_000


@pytest.fixture
def home(clock):
    made = Home(clock=clock)
    yield made
    made.journal.close()


@pytest.fixture
def house(home, theme):
    memory = Memory(home)
    yield House(home, memory, lambda: None, theme, Preferences(None))
    memory.close()


class Hand:
    """Writes with a pen, and hears what it says."""

    def __init__(self, house, clock):
        self.journal, self.clock = house.home.journal, clock
        self.parent = QObject()
        self.pen = Pen(self.journal, Tally(house), lambda: 5_000, self.parent)
        self.heard = []
        self.pen.told.connect(lambda standing, why: self.heard.append((standing, why)))
        self.page = Page(made=1)
        self.pen.begin(self.page)

    def write(self, text):
        self.pen.change(replace(self.pen.page, text=text))

    def due(self):
        """The second and a half is over."""
        assert self.pen.timer.isActive()
        assert self.pen.timer.interval() <= BEHIND
        self.pen.draft()
        self.journal.flush(30)

    @property
    def standing(self):
        return self.heard[-1][0]


@pytest.fixture
def hand(house, clock):
    return Hand(house, clock)


def left_behind(home):
    """What another start of the app finds."""
    other = Journal(home.folder, home.clock)
    try:
        return other.drafts()
    finally:
        other.close()


def test_a_draft_follows_what_is_written_and_a_crash_finds_it(hand, home, qtbot):
    assert not hand.pen.timer.isActive()
    hand.write("It rained")
    hand.write("It rained.")
    assert hand.standing is Standing.WRITING
    hand.due()
    qtbot.waitUntil(lambda: hand.standing is Standing.SAVED, timeout=LATER)
    assert [(page.text, page.changed) for page in left_behind(home)] == [("It rained.", 5_000)]
    assert hand.journal.pages() == ()


def test_more_words_do_not_put_the_draft_off(hand):
    hand.write("a")
    hand.pen.timer.setInterval(BEHIND)
    due = hand.pen.timer.remainingTime()
    for at in range(50):
        hand.write("a" * at)
    assert hand.pen.timer.remainingTime() <= due


def test_leaving_keeps_one_revision_and_the_draft_is_done_with(hand, home, qtbot):
    hand.write("It rained.")
    hand.due()
    hand.pen.keep()
    hand.pen.keep()
    qtbot.waitUntil(lambda: hand.standing is Standing.SAVED, timeout=LATER)
    qtbot.waitUntil(lambda: hand.journal.flush(30) and not left_behind(home), timeout=LATER)
    assert [page.text for page in hand.journal.versions(hand.page.id)] == ["It rained."]
    hand.write("It rained again.")
    hand.pen.keep()
    assert hand.journal.flush(30)
    newest, oldest = hand.journal.versions(hand.page.id)
    assert newest.parents == (oldest.revision,)
    assert len(hand.journal.heads(hand.page.id)) == 1


def test_an_empty_page_is_no_page(hand, home):
    hand.pen.keep()
    hand.write("x")
    hand.due()
    hand.write("")
    hand.pen.keep()
    assert hand.journal.flush(30)
    assert (hand.journal.pages(), left_behind(home)) == ((), ())


def test_a_page_to_let_go_is_given_to_nobody(hand, home):
    hand.pen.begin(Page(made=1), fleeting=True)
    hand.write("nobody shall read this")
    assert not hand.pen.timer.isActive()
    hand.pen.draft()
    hand.pen.keep()
    told = []
    hand.pen.let_go(told.append)
    assert told == [None]
    assert hand.pen.page.text == ""
    assert not any(home.folder.rglob("*.page"))
    assert hand.journal.pages() == ()


def test_letting_go_leaves_nothing_of_a_page_that_was_kept(hand, home, qtbot):
    hand.write("nobody shall read this")
    hand.due()
    hand.pen.keep()
    hand.write("nobody shall read this either")
    hand.due()
    told = []
    hand.pen.let_go(told.append)
    qtbot.waitUntil(lambda: told == [None], timeout=LATER)
    assert hand.journal.versions(hand.page.id) == ()
    hand.journal.close()
    for file in home.folder.rglob("*"):
        assert not file.is_file() or b"nobody shall" not in file.read_bytes(), file


def test_a_full_disk_is_told_once_and_tried_again(hand, home, qtbot, monkeypatch):
    folder = home.folder / "drafts"
    hand.write("first")
    hand.due()
    qtbot.waitUntil(lambda: hand.standing is Standing.SAVED, timeout=LATER)
    disk = hand.journal._drafts._disk
    full = OSError(errno.ENOSPC, "No space left on device")

    def refuse(*_):
        raise full

    monkeypatch.setattr(disk, "write", refuse)
    hand.write("first, second")
    hand.due()
    qtbot.waitUntil(lambda: hand.standing is Standing.TROUBLE, timeout=LATER)
    assert hand.heard[-1][1].message
    assert hand.pen.timer.isActive()
    monkeypatch.undo()
    hand.pen.draft()
    qtbot.waitUntil(lambda: hand.standing is Standing.SAVED, timeout=LATER)
    assert folder.exists()
    assert [page.text for page in left_behind(home)] == ["first, second"]


def test_a_draft_that_was_left_stays_until_its_page_is_on_the_disk(hand, home, qtbot, monkeypatch):
    hand.write("left behind")
    hand.due()
    (draft,) = left_behind(home)
    full = OSError(errno.ENOSPC, "No space left on device")

    def refuse(*_):
        raise full

    with monkeypatch.context() as patched:
        patched.setattr("innerheal_desktop.journal.rows.insert", refuse)
        hand.pen.put_away(draft)
        hand.journal.flush(30)
        assert [page.text for page in left_behind(home)] == ["left behind"]
    hand.pen.put_away(draft)
    qtbot.waitUntil(lambda: not left_behind(home), timeout=LATER)
    assert hand.journal.page(draft.id).text == "left behind"


def test_a_page_that_was_kept_or_let_go_is_a_day_of_practice(hand, house, clock):
    log = house.memory.log
    hand.write("It rained all morning, and I let it.")
    hand.pen.keep()
    log.flush()
    assert [(each.kind, each.outcome) for each in log.records()] == [("page", "completed")]
    hand.pen.begin(Page(made=1), fleeting=True)
    for at in range(8):
        hand.write("x" * at)
        clock.advance(10)
    hand.write("short, and long in coming")
    hand.pen.let_go(lambda why: None)
    log.flush()
    assert len(log.records()) == 2
    assert log.records()[-1].seconds == pytest.approx(70, abs=11)


def test_a_text_of_a_books_length_is_kept_as_several_pages(hand):
    whole = "word " * 90_000
    hand.write(whole)
    hand.pen.keep()
    assert hand.journal.flush(30)
    pages = hand.journal.pages()
    assert len(pages) == 3
    assert sum(page.text.count("word") for page in pages) == 90_000
    hand.pen.keep()
    assert len(hand.journal.pages()) == 3
