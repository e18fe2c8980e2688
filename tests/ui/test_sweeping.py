"""Sweeping: garbage dies in the interface's own thread, and only when nobody waits for it."""

import gc
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QObject

from innerheal_desktop.ui.sweeping import sweep

# Timers in cycles, a thread that allocates for its life, and a loop that goes on.
PROGRAM = """
import gc, threading
from PySide6.QtCore import QCoreApplication, QTimer
from innerheal_desktop.ui.sweeping import sweep_when_idle

class Owner:
    def __init__(self):
        self.timer = QTimer(interval=1)
        self.timer.timeout.connect(lambda: None)
        self.timer.start()
        self.me = self

def litter():
    while not over.is_set():
        kept = [[n] for n in range(20000)]

app = QCoreApplication([])
{begin}
over, left = threading.Event(), 60
def more():
    global left
    left -= 1
    [Owner() for _ in range(20)]
    if not left:
        app.quit()
every = QTimer(interval=2)
every.timeout.connect(more)
every.start()
thread = threading.Thread(target=litter)
thread.start()
app.exec()
over.set()
thread.join()
print("alive")
"""


def test_a_busy_thread_never_takes_a_timer_from_the_loop():
    command = [sys.executable, "-c", PROGRAM.format(begin="sweep_when_idle()")]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stdout.strip()) == (0, "alive"), run.stderr
    assert "another thread" not in run.stderr


@pytest.fixture
def by_hand():
    """Thresholds that are soon reached, and nothing that collects by itself."""
    usual = gc.get_threshold()
    gc.disable()
    gc.set_threshold(10, 2, 2)
    yield
    gc.set_threshold(*usual)


def test_garbage_goes_at_a_sweep_and_not_before(by_hand):
    went = []

    class Kept(QObject):
        def __del__(self):
            went.append(threading.current_thread())

    for _ in range(20):
        kept = Kept()
        kept.me = kept
    del kept
    assert went == []
    for _ in range(4):
        sweep()
        spare = [[] for _ in range(20)]
    assert went == [threading.main_thread()] * 20
    assert len(spare) == 20


def test_a_sweep_with_little_to_find_looks_for_nothing(by_hand):
    gc.collect()
    looked = []
    gc.callbacks.append(lambda *what: looked.append(what))
    sweep()
    gc.callbacks.pop()
    assert looked == []


IDLE = """
import linecache
from PySide6.QtCore import QCoreApplication
import innerheal_desktop.ui.widgets.button
from innerheal_desktop.ui.sweeping import sweep_when_idle
app = QCoreApplication([])
assert any("palette.py" in name for name in linecache.cache), "the binding read no source"
sweep_when_idle()
assert not linecache.cache
print("clean")
"""


def test_no_source_of_our_own_is_kept_in_memory():
    run = subprocess.run([sys.executable, "-c", IDLE], capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "clean", run.stderr
