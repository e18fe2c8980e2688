"""Where Qt cannot be imported, what it misses and the remedy are said."""

import os
import subprocess
import sys

from innerheal_desktop.ui.windowless import NO_WINDOW, qt_is_here


def test_with_all_its_libraries_qt_is_here_and_nothing_is_said(capsys):
    assert qt_is_here()
    assert capsys.readouterr() == ("", "")


def test_on_a_bare_machine_the_window_says_what_to_install_and_what_plays_without(tmp_path):
    (tmp_path / "PySide6").mkdir()
    missing = "libglib-2.0.so.0: cannot open shared object file"
    (tmp_path / "PySide6" / "__init__.py").write_text(f"raise ImportError({missing!r})")
    here = {"PYTHONPATH": str(tmp_path), "DISPLAY": ":0", "INNERHEAL_HOME": str(tmp_path / "me")}
    command = [sys.executable, "-m", "innerheal_desktop"]
    run = subprocess.run(
        command, env=os.environ | here, capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 1
    assert run.stderr == f"{missing}\n{NO_WINDOW}\n"
