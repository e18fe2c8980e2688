"""The house of the gallery: the real window on a home of its own, its clock moved by hand."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.app import App
from innerheal_desktop.clock import HandClock
from innerheal_desktop.home import Home
from innerheal_desktop.paths import assets
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.settings.file import read, write
from innerheal_desktop.tongue import speak, speak_as_written
from innerheal_desktop.ui.before import HoldsSheet
from innerheal_desktop.ui.player.sitting import Sitting
from innerheal_desktop.ui.theme.theme import Theme

SMALL, USUAL, WIDE = (720, 520), (1080, 720), (1440, 900)
# A Sunday evening, wherever the computer is.
EVENING = datetime(2026, 11, 22, 18, 30).astimezone(UTC)
FRAMES = 30
A_WEEK = (0, 1, 2, 4, 5, 6)
# Sixteen months with rests in them, one of nearly two weeks.
A_LONG_TIME = tuple(
    back for back in range(490) if (back * back * 7 + back * 3) % 11 < 8 and not 200 < back < 213
)
# What is practised by those who have practised long: session, title, seconds.
SEVERAL = (
    ("coherent", "Even Waves", 600.0),
    ("silent-sit", "Silent Sit", 1200.0),
    ("coherent", "Even Waves", 300.0),
    ("sigh-reset", "Three Sighs", 60.0),
    ("kindness-break", "Kindness Break", 480.0),
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a scene is seen: palette, window in pixels, share of the text size, words, direction."""

    palette: str = "dusk"
    size: tuple[int, int] = USUAL
    scale: float = 1.0
    longer: bool = False
    from_right: bool = False


@contextmanager
def house(look: Look, days: tuple[int, ...] = A_WEEK, **chosen: Any) -> Iterator[App]:
    """The app, open like this, practised in on `days` (0: today) before."""
    qt = application()
    spoken = qt.layoutDirection()
    with tempfile.TemporaryDirectory() as folder:
        before = os.environ.get("INNERHEAL_HOME")
        os.environ["INNERHEAL_HOME"] = folder
        clock = HandClock(EVENING)
        home = Home(clock=clock)
        practise(home, days)
        known = replace(
            read(home.folder), theme=look.palette, text_size=look.scale, welcomed=True, tray=False
        )
        write(home.folder, replace(known, **chosen))
        if look.from_right:
            qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if look.longer:
            speak(longer)
        theme = Theme(qt, assets() / "fonts", chosen=look.palette, scale=look.scale)
        theme.finish()
        app = App(theme, lambda: None, None, clock)
        app.shell.resize(*look.size)
        app.shell.show()
        app.shell.activateWindow()
        app.shell.open("today")
        settle()
        try:
            yield app
        finally:
            app.shell.close()
            app.close()
            app.shell.deleteLater()
            theme.deleteLater()
            settle()
            speak_as_written()
            qt.setLayoutDirection(spoken)
            os.environ.pop("INNERHEAL_HOME")
            if before is not None:
                os.environ["INNERHEAL_HOME"] = before


def application() -> QApplication:
    """The one there is; no caret blinks in it."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    qt.setCursorFlashTime(0)
    return qt


def practise(home: Home, days: tuple[int, ...]) -> None:
    """Ten minutes on each of these days; over a long time several sessions, some of them rated."""
    now = home.clock.now()
    offset = int((now.astimezone().utcoffset() or timedelta()).total_seconds() // 60)
    long = len(days) > len(A_WEEK) * 2
    with home.open_log() as log:
        records = []
        for at, back in enumerate(days):
            session, title, seconds = SEVERAL[at * at % 7 % len(SEVERAL)] if long else SEVERAL[0]
            then = now - timedelta(days=back, hours=(1, 12, 1)[at % 3] if long else 1)
            rated = rating(at) if long and at % 3 == 0 else None
            named = {"session": session, "title": title, "seconds": seconds, "check_in": rated}
            records.append(record_at(then, "UTC", offset, 4, **named))
        log.add(*records)
        log.flush()


def rating(at: int) -> dict[str, Any]:
    """How it felt before and after, a little different each time."""
    before, after = 30 + at * 7 % 40, 40 + at * 11 % 45
    return {
        "before": {"valence": before, "arousal": 90 - before, "words": ["tired"]},
        "after": {"valence": after, "arousal": 35 + at % 20, "words": ["calm"]},
    }


def longer(text: str, other: str = "", count: int = -1) -> str:
    """Words some 40 % longer, as another tongue might have them; `{places}` stay."""
    parts = re.split(r"(\{[^}]*\})", other if other and count != 1 else text)
    return "".join(p if p.startswith("{") else re.sub(r"([aeiou])", r"\1\1", p) for p in parts)


def settle() -> None:
    """Let everything that waits for the window happen."""
    for _ in range(6):
        QApplication.processEvents()


def picture(widget: QWidget) -> QImage:
    """What a widget looks like now, once all has come to rest."""
    settle()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def pass_time(app: App, seconds: float, frames: int = FRAMES) -> None:
    """Let a sitting in the window go on, so many frames a second."""
    clock = app.house.home.clock
    assert isinstance(clock, HandClock)
    page = app.shell.player
    for _ in range(round(seconds * frames)):
        clock.advance(1 / frames)
        page.tick()
        page.repaint()


def begun(app: App, session: str) -> Sitting:
    """Begin five minutes of a session, at its first second."""
    app.begin(session, 300.0)
    for sheet in app.shell.findChildren(HoldsSheet):
        sheet.go.click()
    sitting = app.shell.player.sitting
    assert sitting is not None
    sitting.begin()
    sitting.skip_lead_in()
    return sitting


def breathe(app: App, session: str, phase: str) -> None:
    """Play a session to six tenths of a phase, some breaths in."""
    player = begun(app, session).player
    spans = player.timeline.spans
    chosen = [span for span in spans if span.breath and span.breath.phase.value == phase][2]
    player.seek(chosen.start)
    pass_time(app, 0.6 * chosen.seconds)
