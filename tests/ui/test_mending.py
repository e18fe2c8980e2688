"""While the log is mended the person may practise: nothing of it is lost, nothing comes back."""

from dataclasses import replace

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.practice.backups import back_up
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.restoring import restore
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.ui.memory import Memory
from tests.practice.practice_words import ids, sat


@pytest.fixture
def memory(clock):
    made = Memory(Home(clock=clock))
    made.log.add(sat(id="old")).result()
    yield made
    made.close(last=False)


@pytest.fixture
def laid(memory):
    return lay_out(memory.home.library.script("box"), 240.0)


def restored(memory, clock):
    """A backup takes the place of the closed log."""
    folder = memory.home.folder
    backup = back_up(folder, "asked", clock.now())
    restore(folder, backup.path, clock.now())


def sittings(memory):
    return [each for each in memory.log.records() if each.id != "old"]


def test_a_sitting_that_goes_on_is_kept_in_the_log_that_comes(memory, clock, laid):
    memory.sit(laid)
    clock.advance(60.0)
    memory.progressed(60.0)
    memory.let_go()
    memory.progressed(70.0)
    memory.mark("slept")
    restored(memory, clock)
    memory.reopen()
    clock.advance(180.0)
    memory.progressed(200.0)
    memory.sat(240.0, completed=True).result()
    (kept,) = sittings(memory)
    assert (kept.seconds, kept.outcome, kept.marks) == (240.0, "completed", ("slept",))
    assert memory.log.unfinished() == []
    assert "old" in ids(memory.log.records())


def test_one_that_ends_meanwhile_is_kept_once(memory, clock, laid):
    memory.sit(laid)
    memory.let_go()
    assert memory.sat(240.0, completed=True) is None
    restored(memory, clock)
    memory.reopen()
    memory.reopen()
    assert [each.seconds for each in sittings(memory)] == [240.0]


def test_one_that_begins_meanwhile_is_kept_with_its_beginning(memory, clock, laid):
    memory.let_go()
    begun = clock.now()
    memory.sit(laid)
    clock.advance(240.0)
    memory.progressed(100.0)
    memory.sat(240.0, completed=True)
    memory.sit(replace(laid, title="Another"))
    memory.reopen()
    memory.sat(60.0, completed=False).result()
    first, second = sittings(memory)
    assert (first.start, first.seconds) == (int(begun.timestamp() * 1000), 240.0)
    assert (second.title, second.outcome) == ("Another", "ended_early")


def test_a_look_and_what_is_not_to_be_logged_leave_nothing(memory, laid):
    memory.let_go()
    memory.sit(laid)
    memory.sat(3.0, completed=False)
    memory.sit(laid, logged=False)
    memory.sat(240.0, completed=True)
    memory.reopen()
    assert sittings(memory) == []


def test_a_log_that_does_not_open_yet_gets_it_when_it_does(memory, laid):
    memory.sit(laid)
    memory.let_go()
    memory.sat(240.0, completed=True)
    file = memory.home.folder / FILE
    content = file.read_bytes()
    file.write_bytes(b"not a log at all " * 100)
    memory.reopen()
    assert memory.log is None
    file.write_bytes(content)
    memory.reopen()
    assert [each.seconds for each in sittings(memory)] == [240.0]


def test_what_was_erased_is_not_opened_by_a_mending_that_ends(memory):
    memory.close(last=False)
    memory.forget()
    for path in memory.home.folder.glob("*"):
        path.unlink()
    memory.reopen()
    assert memory.log is None
    assert list(memory.home.folder.iterdir()) == []
