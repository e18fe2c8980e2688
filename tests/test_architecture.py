"""The rooms open in one direction, and no way leads to the network."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# A start with no word said: what the first paint may not wait for.
TOO_HEAVY = (
    *("numpy", "pygame", "asyncio", "tomllib", "markdown_it", "rich", "importlib.metadata"),
    *("sqlite3", "hashlib", "zoneinfo", "subprocess", "plistlib", "innerheal_desktop.ui.request"),
)
NETWORK = ("socket", "ssl", "http", "urllib.request", "PySide6.QtNetwork", "PySide6.QtQml")
# These load Qt's network module, or are it.
QT_THAT_REACHES_OUT = (
    "QtNetwork",
    "QtQml",
    "QtQuick",
    "QtMultimedia",
    "QtWebEngine",
    "QtWebSockets",
)


def loaded_by(code: str, *names: str) -> list[str]:
    """Which of the modules `names` a fresh Python has loaded after running `code`."""
    report = (
        f"{code}\nimport sys\nprint([n for n in {names!r} if n in sys.modules], file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return eval(run.stderr.strip().splitlines()[-1])


def test_the_contracts_between_rooms_hold():
    code = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("command", ["list --json", "check assets/scripts/box.md", "timeline box"])
def test_plain_commands_load_no_toolkit_and_no_sound(command):
    code = f"from innerheal_desktop.app import main\nassert main({command.split()!r}) == 0"
    assert loaded_by(code, "PySide6", "pygame", "numpy", *NETWORK) == []


def test_playing_and_rendering_load_no_internet_module(tmp_path):
    out = str(tmp_path / "sigh.wav")
    words = ["render", "sigh-reset", out]
    code = f"from innerheal_desktop.app import main\nassert main({words!r}) == 0"
    assert loaded_by(code, *NETWORK) == []


def test_no_module_imports_a_part_of_qt_that_reaches_out():
    for file in (ROOT / "innerheal_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom | ast.Import):
                named = [getattr(node, "module", "") or "", *(alias.name for alias in node.names)]
                assert not any(part in name for part in QT_THAT_REACHES_OUT for name in named), file


WINDOW = """
from pathlib import Path
from innerheal_desktop import paths
from innerheal_desktop.app import App
from innerheal_desktop.sound.engine import SoundEngine
from innerheal_desktop.ui.application import application
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.theme.theme import Theme
qt = application()
app = App(Theme(qt, paths.assets() / "fonts"), SoundEngine)
app.shell.show()
qt.processEvents()
app.begin("steady-now", 0.0)
page = app.shell.findChild(PlayerPage)
page.sitting.skip_lead_in()
page.tick()
qt.processEvents()
app.shell.close()
app.close()
maps = Path("/proc/self/maps")
assert not maps.exists() or "Network" not in maps.read_text()
"""


def test_a_window_with_a_sitting_loads_no_internet_module():
    assert loaded_by(WINDOW, *NETWORK) == []


def test_nothing_heavy_is_loaded_before_the_first_paint():
    one = "from innerheal_desktop.ui.one import one_here\none_here(None).is_first(None)\n"
    start = one + WINDOW[: WINDOW.index("app.shell.show()")].replace(
        "SoundEngine)", "lambda: None)"
    )
    start = start.replace("from innerheal_desktop.sound.engine import SoundEngine\n", "")
    start = start.replace("from innerheal_desktop.ui.player.page import PlayerPage\n", "")
    assert loaded_by(start, *TOO_HEAVY, "innerheal_desktop.ui.pages.today") == []
