"""Notices: how this desktop shows an offer outside our windows, and tells what was answered.

Linux desktops are asked over D-Bus, with buttons; elsewhere, and where nobody answers there, the
icon in the tray tells it, and a click on it is the one answer.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, SLOT, QMetaObject, QObject, Qt, Slot

from innerheal_desktop import APP_ID

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from innerheal_desktop.ui.tray import Tray

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

Answered = Callable[[str], None]
# What a click on the notice itself is called.
OPENED = "default"
# How long the service may take to say that it is there, in milliseconds.
PATIENCE = 1500
SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


@dataclass(frozen=True, slots=True)
class Notice:
    """A title, words, and buttons as pairs of a name and what is read on it."""

    title: str
    words: str
    ways: tuple[tuple[str, str], ...] = ()


class Notices(Protocol):
    """Shows one notice at a time. `answered` hears the name of a way, or `OPENED`, or nothing."""

    def show(self, notice: Notice, answered: Answered) -> bool:
        """Show it; false where it cannot be shown."""
        ...

    def quiet(self) -> bool:
        """Whether the desktop asks not to be disturbed, as far as it tells."""
        ...


class DesktopNotices(QObject):
    """The notification service of freedesktop.org, on the session bus."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._shown: dict[int, Answered] = {}
        for member, slot in (
            ("ActionInvoked", "invoked(uint,QString)"),
            ("NotificationClosed", "closed(uint,uint)"),
        ):
            # The binding takes the text that SLOT makes; its stubs say bytes.
            bus.connect(SERVICE, PATH, SERVICE, member, self, SLOT(slot))  # type: ignore[call-overload,unused-ignore]

    def show(self, notice: Notice, answered: Answered) -> bool:
        """Ask the service; the notice is not kept in its list, and makes no sound of its own."""
        service = self._service()
        if service is None:
            return False
        ways = [part for way in ((OPENED, notice.title), *notice.ways) for part in way]
        hints = {"transient": True, "suppress-sound": True, "desktop-entry": APP_ID}
        # Called by signature: D-Bus wants an unsigned number, which Python's int is not.
        called: Any = QMetaObject.invokeMethod  # its stubs want bytes, the binding a text
        id = called(
            service,
            "Notify",
            Qt.ConnectionType.DirectConnection,
            Q_RETURN_ARG("uint"),
            Q_ARG("QString", "InnerHeal"),
            Q_ARG("uint", 0),
            Q_ARG("QString", APP_ID),
            Q_ARG("QString", notice.title),
            Q_ARG("QString", notice.words),
            Q_ARG("QStringList", ways),
            Q_ARG("QVariantMap", hints),
            Q_ARG("int", -1),
        )
        if not id:
            return False
        self._shown = {int(id): answered}
        return True

    def quiet(self) -> bool:
        """Whether the service holds everything back (KDE tells; GNOME does so by itself)."""
        service = self._service()
        return service is not None and service.property("Inhibited") is True

    @Slot("uint", str)
    def invoked(self, id: int, way: str) -> None:
        """A button, or the notice itself, was pressed."""
        answered = self._shown.pop(id, None)
        if answered is not None:
            answered(way)

    @Slot("uint", "uint")
    def closed(self, id: int, reason: int) -> None:
        """It went by, or was put aside."""
        self._shown.pop(id, None)

    def _service(self) -> Any:
        """The service, described by itself; None where nobody answers to its name."""
        from PySide6.QtDBus import QDBusInterface

        found = QDBusInterface(SERVICE, PATH, SERVICE, self._bus, self)
        found.setTimeout(PATIENCE)
        return found if found.isValid() else None


class TrayNotices:
    """The icon in the tray, where there is one; a click on its message opens."""

    def __init__(self, tray: Callable[[], Tray | None]) -> None:
        self._tray = tray
        self._answered: Answered | None = None

    def show(self, notice: Notice, answered: Answered) -> bool:
        """Tell it beside the icon."""
        tray = self._tray()
        if tray is None:
            return False
        if self._answered is None:
            tray.taken.connect(self._taken)
        self._answered = answered
        tray.tell(notice.title, notice.words)
        return True

    def quiet(self) -> bool:
        """The system holds its own messages back."""
        return False

    def _taken(self) -> None:
        if self._answered is not None:
            self._answered(OPENED)


class FirstOf:
    """The first of several that can show a notice."""

    def __init__(self, *those: Notices) -> None:
        self._those = those

    def show(self, notice: Notice, answered: Answered) -> bool:
        """Let the first show it that can."""
        return any(each.show(notice, answered) for each in self._those)

    def quiet(self) -> bool:
        """Whether any of them knows that the person wants quiet."""
        return any(each.quiet() for each in self._those)


def notices(tray: Callable[[], Tray | None], parent: QObject) -> Notices:
    """What this system shows notices with."""
    beside = TrayNotices(tray)
    if platform in ("win32", "darwin"):
        return beside
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return beside
    bus = QDBusConnection.sessionBus()
    return FirstOf(DesktopNotices(bus, parent), beside) if bus.isConnected() else beside


def is_locked() -> bool | None:
    """Whether the screen is locked; None where the system does not tell."""
    if platform == "win32":
        import ctypes

        user = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
        desktop = user.OpenInputDesktop(0, False, 0x0100)
        if desktop:
            user.CloseDesktop(desktop)
        return not desktop
    if platform == "darwin":
        return None
    return _is_locked_here()


def _is_locked_here() -> bool | None:
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    for service, path in (
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ):
        question = QDBusMessage.createMethodCall(service, path, service, "GetActive")
        question.setAutoStartService(False)
        said = bus.call(question, timeout=PATIENCE).arguments() if bus.isConnected() else []
        if said and isinstance(said[0], bool):
            return said[0]
    return None
