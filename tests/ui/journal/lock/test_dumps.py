"""No memory of a crash: the process asks its system for none, and asks twice without harm."""

import subprocess
import sys

import pytest

from innerheal_desktop.ui.journal import dumps

ASK = """
import ctypes, resource
from innerheal_desktop.ui.journal.dumps import no_dumps
before = resource.getrlimit(resource.RLIMIT_CORE)[1]
no_dumps()
no_dumps()
soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
print(soft, hard == before, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_linux_writes_no_core_and_lets_nobody_read_along():
    found = subprocess.run(
        [sys.executable, "-c", ASK], capture_output=True, text=True, timeout=60, check=True
    )
    assert found.stdout.split() == ["0", "True", "0"]


def test_a_system_without_such_a_call_is_left_in_peace(monkeypatch):
    monkeypatch.setattr(dumps, "platform", "win32")
    dumps.no_dumps()
