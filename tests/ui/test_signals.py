"""Signals: the system asks the program to end, whatever it is doing just then."""

import subprocess
import sys

import pytest

PROGRAM = """
import signal
from innerheal_desktop.ui.application import application, end_on_signals
app = application()
busy = True
def close():
    print("busy" if busy else "idle", flush=True)
    app.quit()
    return True
end_on_signals(close)
signal.raise_signal(signal.SIGTERM)
busy = False
app.exec()
print("ended")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_a_signal_amid_something_is_heeded_by_the_loop():
    command = [sys.executable, "-c", PROGRAM]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stdout.split()) == (0, ["idle", "ended"]), run.stderr
