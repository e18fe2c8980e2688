"""One minute of a real window: real clock, real screen, real sound thread. People start it."""

import json
import os
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs Xvfb (Debian package xvfb)")
def test_a_sitting_of_one_minute_in_a_real_window(tmp_path):
    environment = {
        **os.environ,
        "INNERHEAL_HOME": str(tmp_path),
        "SDL_AUDIODRIVER": "disk",
        "SDL_DISKAUDIOFILE": str(tmp_path / "heard.raw"),
    }
    environment.pop("QT_QPA_PLATFORM", None)
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from innerheal_desktop import app\n"
        "from innerheal_desktop.ui import afterwards\n"
        "after_view = afterwards.after_view\n"
        "def leave(outcome, log):\n"
        "    QTimer.singleShot(1500, QApplication.closeAllWindows)\n"
        "    return after_view(outcome, log)\n"
        "afterwards.after_view = leave\n"
        "sys.exit(app.main(['play', 'sigh-reset', '--minutes', '1']))\n"
    )
    window = [sys.executable, "-c", code]
    run = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", *window],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    (line,) = next(tmp_path.glob("log-*.jsonl")).read_text().splitlines()
    record = json.loads(line)
    assert record["outcome"] == "completed"
    assert record["seconds"] == pytest.approx(60, abs=1.5)
    assert (tmp_path / "heard.raw").stat().st_size > 40 * 48_000 * 4
