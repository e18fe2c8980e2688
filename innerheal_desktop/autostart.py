"""Starting with the computer, by choice: one small file (Linux, macOS) or one value (Windows).

What is put is named here to the letter, and turning it off removes exactly that. Places and the
registry are parameters, so that each system's way is tested on any of them.
"""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from innerheal_desktop import APP_ID
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

NAME = "InnerHeal"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """Whether the app starts with the computer, and the switch for it."""

    def is_on(self) -> bool:
        """Whether it does."""
        ...

    def put(self) -> None:
        """Let it. TroubleError where that cannot be written."""
        ...

    def take(self) -> None:
        """Let it not; nothing else is touched."""
        ...


class StartFile:
    """A file in a folder that the system reads when the person logs in."""

    def __init__(self, file: Path, text: bytes) -> None:
        self.file = file
        self._text = text

    def is_on(self) -> bool:
        """Whether our file is there."""
        return self.file.is_file()

    def put(self) -> None:
        """Write the file, whole or not at all."""
        fresh = self.file.with_name(f"{self.file.name}.new")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(self._text)
            fresh.replace(self.file)
        except OSError as error:
            raise _cannot(str(self.file), error) from error

    def take(self) -> None:
        """Remove the file."""
        try:
            self.file.unlink(missing_ok=True)
        except OSError as error:
            raise _cannot(str(self.file), error) from error


class Registry(Protocol):
    """The values of one key of the person's own registry."""

    def value(self, key: str, name: str) -> str | None:
        """The value called `name`, or None."""
        ...

    def set(self, key: str, name: str, value: str) -> None:
        """Write it; OSError where that is not allowed."""
        ...

    def remove(self, key: str, name: str) -> None:
        """Remove it, if it is there."""
        ...


class StartValue:
    """A value of the registry key whose commands Windows runs when the person logs in."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        import subprocess

        self._command = subprocess.list2cmdline(command)

    def is_on(self) -> bool:
        """Whether our value is there."""
        return self._registry.value(RUN, NAME) is not None

    def put(self) -> None:
        """Write the value."""
        try:
            self._registry.set(RUN, NAME, self._command)
        except OSError as error:
            raise _cannot(RUN, error) from error

    def take(self) -> None:
        """Remove the value."""
        try:
            self._registry.remove(RUN, NAME)
        except OSError as error:
            raise _cannot(RUN, error) from error


class CurrentUser:
    """The registry of whoever is logged in (Windows)."""

    def value(self, key: str, name: str) -> str | None:
        """The value called `name`, or None."""
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:  # type: ignore[attr-defined,unused-ignore]
                return str(winreg.QueryValueEx(opened, name)[0])  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return None

    def set(self, key: str, name: str, value: str) -> None:
        """Write it."""
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:  # type: ignore[attr-defined,unused-ignore]
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)  # type: ignore[attr-defined,unused-ignore]

    def remove(self, key: str, name: str) -> None:
        """Remove it, if it is there."""
        import winreg

        try:
            with winreg.OpenKey(  # type: ignore[attr-defined,unused-ignore]
                winreg.HKEY_CURRENT_USER,  # type: ignore[attr-defined,unused-ignore]
                key,
                0,
                winreg.KEY_SET_VALUE,  # type: ignore[attr-defined,unused-ignore]
            ) as opened:
                winreg.DeleteValue(opened, name)  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return


def autostart(
    command: Sequence[str],
    *,
    system: str = platform,
    home: Path | None = None,
    config: str = "",
    registry: Registry | None = None,
) -> Autostart:
    """The way of this system to start `command` when the person logs in.

    `home` is the person's home folder; `config` their XDG folder of choices, where they have one.
    """
    home = home or Path.home()
    if system == "win32":
        return StartValue(registry or CurrentUser(), command)
    if system == "darwin":
        file = home / "Library" / "LaunchAgents" / f"{APP_ID}.plist"
        agent = {"Label": APP_ID, "ProgramArguments": list(command), "RunAtLoad": True}
        import plistlib

        return StartFile(file, plistlib.dumps(agent))
    config = config or os.environ.get("XDG_CONFIG_HOME", "")
    # The standard asks that a relative folder be passed over.
    folder = Path(config) if config and Path(config).is_absolute() else home / ".config"
    return StartFile(folder / "autostart" / f"{APP_ID}.desktop", _desktop_entry(command))


def own_command(*words: str) -> tuple[str, ...]:
    """What starts this very app again: the frozen program, or this Python with our module.

    Windows has a program with a console and one without beside each other; it is the one without.
    """
    frozen = getattr(sys, "frozen", False)
    chosen = Path(sys.executable)
    windowed = chosen.with_name("innerheal-desktop.exe" if frozen else "pythonw.exe")
    if platform == "win32" and windowed.is_file():
        chosen = windowed
    return (str(chosen), *(() if frozen else ("-m", "innerheal_desktop")), *words)


def _desktop_entry(command: Sequence[str]) -> bytes:
    line = " ".join(_quoted(word) for word in command)
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        f"Name={NAME}\n"
        "Comment=Quietly at hand\n"
        f"Exec={line}\n"
        f"Icon={APP_ID}\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    ).encode()


def _quoted(word: str) -> str:
    """One word of `Exec`, as the Desktop Entry Specification quotes it, twice escaped."""
    if shlex.quote(word) == word:
        return word.replace("%", "%%")  # a field code, quoted or not
    for special in ("\\", '"', "`", "$"):
        word = word.replace(special, f"\\{special}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _cannot(where: str, error: OSError) -> TroubleError:
    return TroubleError(
        tr("“{file}” could not be written: {why}", file=where, why=error.strerror or error),
        tr("InnerHeal does not start with the computer until that is allowed"),
    )
