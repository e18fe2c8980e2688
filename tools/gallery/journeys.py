"""Journey and what leads from it, for somebody who has practised for a long time."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from innerheal_desktop.ui.journey.page import JourneyPage
from innerheal_desktop.ui.moving.sheet import MovingSheet
from innerheal_desktop.ui.summary.sheet import SummarySheet
from tools.gallery.house import A_LONG_TIME, Look, house, picture, settle
from tools.gallery.states import shown

# What another app might have written: ten sittings of last spring, and a line that is none.
EXPORT = "Started At,Duration,Preset,Activity\r\n" + "".join(
    f"0{month}/1{month}/2025 6:30:00 AM,0:1{month}:0,,Meditation\r\n" for month in range(1, 10)
)
FAULTY = "13/45/2025 6:30:00 AM,0:10:0,,Meditation\r\n"


def part(name: str, look: Look, days: tuple[int, ...] = A_LONG_TIME) -> QImage:
    """A part of Journey."""
    with house(look, days) as app:
        app.shell.open("journey")
        settle()
        shown(app.shell, JourneyPage).parts.turn(name)
        settle()
        return picture(app.shell)


def summary(look: Look) -> QImage:
    """The summary with everything ticked."""
    with house(look, A_LONG_TIME) as app:
        sheet = SummarySheet(app.shell, app.house)
        sheet.appear()
        for tick in sheet.choices.ticks.values():
            tick.setChecked(True)
        return picture(app.shell)


def moving(look: Look) -> QImage:
    """The migration desk with a file looked at."""
    with house(look) as app, TemporaryDirectory() as folder:
        file = Path(folder) / "InsightTimer.csv"
        file.write_text(EXPORT + FAULTY, newline="")
        sheet = MovingSheet(app.shell, app.house)
        sheet.appear()
        sheet.look_at(file)
        while sheet.working.busy:
            QApplication.processEvents()
        return picture(app.shell)
