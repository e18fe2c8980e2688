"""A long life with the app leaves nothing behind: a few hours of it, weeks with `-m slow`."""

import time

import pytest
from PySide6.QtWidgets import QApplication

from innerheal_desktop.clock import HandClock
from tests.held import held
from tests.soaking import Life

pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", "systemTrayWindowChanged"
)
# Sat through again and again: a breath, words that are written, a quiet place, what steadies.
FEW = ("coherent", "letter-younger-self", "steady-now")
# Rows and trees that a person sees grow on the pages; what nobody sees must not.
SEEN, UNSEEN = ("qobjects", "widgets"), ("timers", "threads", "descriptors")


@pytest.fixture
def life(qapp, monkeypatch):
    """Somebody in Berlin, in the week in which summer time ends."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    before = qapp.font(), qapp.palette()
    made = Life(qapp, HandClock())
    yield made
    made.close()
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    monkeypatch.undo()
    time.tzset()


def lap(life):
    """Each session once, and everything that one does beside; what is held at rest afterwards."""
    for session in FEW:
        assert life.sit(session, life.longest(session)) > 0
        life.go_on()
        life.sleep(9)
    for deed in life.DEEDS:
        deed(life)
    return held()


def test_a_few_days_leave_nothing_behind(life):
    before, after = lap(life), lap(life)
    assert life.practised > 2 * 3600
    more = grown(before, after)
    assert all(more[name] <= 1 for name in UNSEEN), more
    assert all(more[name] <= 40 for name in SEEN), more
    assert after.blocks < 1.05 * before.blocks
    assert life.lost == [], "the window lost the keys to something shown by itself"
    assert QApplication.activeWindow() is life.shell


def grown(before, after):
    """How much more is held."""
    return {name: getattr(after, name) - getattr(before, name) for name in (*SEEN, *UNSEEN)}


@pytest.mark.slow
def test_weeks_leave_nothing_behind(life):
    while not life.laps:
        life.day()
    before = held()
    for _ in range(80):
        life.day()
    after = held()
    more = grown(before, after)
    assert all(more[name] <= 1 for name in UNSEEN), more
    assert all(more[name] <= 30 for name in SEEN), more
    assert after.blocks < 1.05 * before.blocks
    assert life.lost == []
