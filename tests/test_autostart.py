"""Starting with the computer, each system's way, and taking away exactly what was put."""

import configparser
import plistlib
import shlex

import pytest

from innerheal_desktop import APP_ID
from innerheal_desktop.autostart import NAME, RUN, autostart, own_command
from innerheal_desktop.trouble import TroubleError

COMMAND = ("/opt/my apps/innerheal", "--hidden")


class HeldRegistry:
    """A registry in memory; `locked`, it refuses as Windows does."""

    def __init__(self, *, locked=False):
        self.values = {(RUN, "Somebody else"): "theirs.exe"}
        self.locked = locked

    def value(self, key, name):
        return self.values.get((key, name))

    def set(self, key, name, value):
        if self.locked:
            raise PermissionError(13, "Access is denied")
        self.values[key, name] = value

    def remove(self, key, name):
        if self.locked:
            raise PermissionError(13, "Access is denied")
        self.values.pop((key, name), None)


@pytest.fixture(params=["linux", "darwin", "win32"])
def way(request, tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return autostart(COMMAND, system=request.param, home=tmp_path, registry=HeldRegistry())


def test_on_and_off_again_leaves_nothing(way, tmp_path):
    assert not way.is_on()
    way.put()
    way.put()
    assert way.is_on()
    way.take()
    assert not way.is_on()
    way.take()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_linux_writes_a_desktop_entry(tmp_path):
    autostart(COMMAND, system="linux", home=tmp_path, config=str(tmp_path / "xdg")).put()
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(tmp_path / "xdg" / "autostart" / f"{APP_ID}.desktop", "utf-8")
    assert entry["Desktop Entry"]["Type"] == "Application"
    assert tuple(shlex.split(entry["Desktop Entry"]["Exec"])) == COMMAND


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("plain", "plain"),
        ("two words", '"two words"'),
        ("a%20b c", '"a%%20b c"'),
        ("a%b", "a%%b"),
        ('say "hi"', '"say \\\\"hi\\\\""'),
        ("$HOME", '"\\\\$HOME"'),
    ],
)
def test_words_of_the_command_are_quoted_as_the_standard_says(tmp_path, word, written):
    way = autostart((word,), system="linux", home=tmp_path, config=str(tmp_path))
    way.put()
    text = (tmp_path / "autostart" / f"{APP_ID}.desktop").read_text("utf-8")
    assert f"Exec={written}\n" in text


def test_a_relative_folder_of_choices_is_passed_over(tmp_path):
    autostart(COMMAND, system="linux", home=tmp_path, config="somewhere").put()
    assert (tmp_path / ".config" / "autostart" / f"{APP_ID}.desktop").is_file()


def test_macos_writes_a_launch_agent(tmp_path):
    autostart(COMMAND, system="darwin", home=tmp_path).put()
    agent = plistlib.loads((tmp_path / "Library" / "LaunchAgents" / f"{APP_ID}.plist").read_bytes())
    assert agent == {"Label": APP_ID, "ProgramArguments": list(COMMAND), "RunAtLoad": True}


def test_windows_writes_one_value_and_leaves_the_others(tmp_path):
    registry = HeldRegistry()
    way = autostart(COMMAND, system="win32", home=tmp_path, registry=registry)
    way.put()
    assert registry.values[RUN, NAME] == '"/opt/my apps/innerheal" --hidden'
    way.take()
    assert registry.values == {(RUN, "Somebody else"): "theirs.exe"}


def test_what_cannot_be_written_is_said(tmp_path):
    (tmp_path / ".config").write_text("a file where a folder belongs", "utf-8")
    with pytest.raises(TroubleError, match="could not be written"):
        autostart(COMMAND, system="linux", home=tmp_path, config=str(tmp_path / ".config")).put()
    locked = autostart(COMMAND, system="win32", registry=HeldRegistry(locked=True))
    for switch in (locked.put, locked.take):
        with pytest.raises(TroubleError, match="does not start with the computer"):
            switch()


def test_the_command_starts_this_very_program(monkeypatch):
    assert own_command("--hidden")[1:] == ("-m", "innerheal_desktop", "--hidden")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert own_command("--hidden")[1:] == ("--hidden",)


@pytest.mark.parametrize(
    ("beside", "frozen", "words"),
    [("pythonw.exe", False, ("-m", "innerheal_desktop")), ("innerheal-desktop.exe", True, ())],
)
def test_windows_starts_the_program_that_opens_no_console(
    tmp_path, monkeypatch, beside, frozen, words
):
    monkeypatch.setattr("innerheal_desktop.autostart.platform", "win32")
    monkeypatch.setattr("sys.executable", str(tmp_path / "innerheal.exe"))
    monkeypatch.setattr("sys.frozen", frozen, raising=False)
    assert own_command()[0] == str(tmp_path / "innerheal.exe")
    (tmp_path / beside).touch()
    assert own_command("--hidden") == (str(tmp_path / beside), *words, "--hidden")
