"""Draws every page, picture and state in every palette, the same each time, to be looked at.

`QT_QPA_PLATFORM=offscreen uv run python -m tools.gallery OUT [words]` draws the scenes whose name
holds all the words; with `--docs` the best of them go to `docs/pictures`. The real window is drawn,
on a home of its own, its clock moved by hand.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.app import App
from innerheal_desktop.clock import HandClock
from innerheal_desktop.home import Home
from innerheal_desktop.paths import assets
from innerheal_desktop.practice.by_hand import practised_away
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.settings.file import read, write
from innerheal_desktop.ui.shell import NAMES
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import PALETTES
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.visuals.registry import VISUALS, visual

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
SMALL, USUAL, WIDE = (720, 520), (1080, 720), (1440, 900)
EVENING = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
BREATH = BreathPattern.parse("4-2-6-2")
# Within a breath of `BREATH`: seconds at which each phase says most.
PHASES = {"inhale": 2.9, "hold": 5.0, "exhale": 9.0, "rest": 13.2}
FRAMES = 30

Draw = Callable[[], QImage]


class Scene(NamedTuple):
    """One picture of the gallery."""

    name: str
    draw: Draw


# ── the house ──


@contextmanager
def house(
    palette: str, size: tuple[int, int], scale: float = 1.0, **chosen: object
) -> Iterator[App]:
    """The app, open at this size in this palette, with some days of practice behind it."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INNERHEAL_HOME"] = folder
        clock = HandClock(EVENING)
        home = Home(clock=clock)
        practise(home)
        known = replace(read(home.folder), theme=palette, text_size=scale, welcomed=True)
        write(home.folder, replace(known, **chosen))  # type: ignore[arg-type]
        theme = Theme(qt, assets() / "fonts", chosen=palette, scale=scale)
        theme.finish()
        app = App(theme, lambda: None, None, clock)
        app.shell.resize(*size)
        app.shell.show()
        app.shell.open("today")
        settle()
        try:
            yield app
        finally:
            app.shell.close()
            app.close()
            settle()


def practise(home: Home) -> None:
    """Days of practice: a rhythm with rests in it, and one sitting of today's morning."""
    with home.open_log() as log:
        for back in (1, 2, 4, 5, 6):
            practised_away(log, log.today() - timedelta(days=back), 600.0, "A walk without words")
        for session, title, seconds in (
            ("coherent", "Even Tide", 300.0),
            ("box", "Four Sides", 240.0),
        ):
            running = log.begin(Sitting(session, title, seconds))
            log.finish(running, "completed", seconds)
        log.flush()


def settle() -> None:
    """Let everything that waits for the window happen."""
    for _ in range(5):
        QApplication.processEvents()


def page(name: str, palette: str, size: tuple[int, int], scale: float = 1.0) -> QImage:
    """A page of the rail."""
    with house(palette, size, scale) as app:
        app.shell.open(name)
        settle()
        return picture(app.shell)


def sitting(
    session: str, phase: str, palette: str, size: tuple[int, int], **chosen: object
) -> QImage:
    """A sitting in the middle of a phase."""
    with house(palette, size, **chosen) as app:
        breathe(app, session, phase)
        return picture(app.shell)


def breathe(app: App, session: str, phase: str) -> None:
    """Play a session to six tenths of a phase, some breaths in."""
    app.begin(session, 300.0)
    page = app.shell.player
    assert page.sitting is not None
    page.sitting.begin()
    page.sitting.skip_lead_in()
    spans = page.sitting.player.timeline.spans
    chosen = [span for span in spans if span.breath and span.breath.phase.value == phase][2]
    page.sitting.player.seek(chosen.start)
    clock = app.desk._home.clock
    assert isinstance(clock, HandClock)
    for _ in range(int(0.6 * chosen.seconds * FRAMES)):
        clock.advance(1 / FRAMES)
        page.tick()
        page.repaint()


def paused(palette: str, size: tuple[int, int]) -> QImage:
    """The sheet that Esc opens."""
    with house(palette, size) as app:
        breathe(app, "coherent", "exhale")
        app.shell.player._hand.act("leave")
        settle()
        return picture(app.shell)


def after(palette: str, size: tuple[int, int]) -> QImage:
    """What is said after a sitting, when the stillness is over."""
    with house(palette, size) as app:
        breathe(app, "coherent", "exhale")
        sat = app.shell.player.sitting
        assert sat is not None
        sat.stop()
        said = app.shell._pages.after
        assert said is not None
        said.speak()
        settle()
        return picture(app.shell)


# ── the pictures of a breath ──


def breathing(
    name: str, phase: str, palette: str, size: tuple[int, int], motion: Motion = Motion.FULL
) -> QImage:
    """One picture in the middle of a phase, followed from the start of the breath."""
    dress(palette)
    made = visual(name, PALETTES[palette], motion)
    made.resize(*size)
    made.place(QRect(0, 0, *size))
    made.show()
    settle()
    end = PHASES[phase]
    for step in range(int(end * 10) + 1):
        made.present(moment(step / 10, name))
        made.repaint()
    made.present(moment(end, name))
    image = picture(made)
    made.close()
    made.deleteLater()
    return image


def dress(palette: str) -> None:
    """Let the application wear a palette and our letters, as the window would."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    Theme(qt, assets() / "fonts", chosen=palette).deleteLater()


def moment(t: float, name: str) -> Moment:
    """The moment `t` seconds into breathing `BREATH`."""
    return Moment(t, 300 - t, 0, "Breathe", "breathe", "", BREATH.at(t), "", name, None)


def picture(widget: QWidget) -> QImage:
    """What a widget looks like now."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


# ── all of it ──


def scenes() -> Iterator[Scene]:
    """Every scene there is, by name."""
    for palette in PALETTES:
        for name in NAMES:
            yield Scene(f"page-{name}-{palette}", partial(page, name, palette, USUAL))
        for name in VISUALS:
            for phase in PHASES:
                draw = partial(breathing, name, phase, palette, (800, 600))
                yield Scene(f"breath-{name}-{phase}-{palette}", draw)
        yield Scene(f"sitting-{palette}", partial(sitting, "coherent", "inhale", palette, USUAL))
        yield Scene(f"paused-{palette}", partial(paused, palette, USUAL))
        yield Scene(f"after-{palette}", partial(after, palette, USUAL))
    for name in NAMES:
        yield Scene(f"page-{name}-small", partial(page, name, "dawn", SMALL))
        yield Scene(f"page-{name}-large-text", partial(page, name, "dusk", SMALL, 2.0))
        yield Scene(f"page-{name}-wide", partial(page, name, "dusk", WIDE))
    for name in VISUALS:
        for size in ((160, 160), (1440, 900), (2560, 1440)):
            draw = partial(breathing, name, "inhale", "dusk", size)
            yield Scene(f"breath-{name}-{size[0]}", draw)
        for motion in (Motion.GENTLE, Motion.NONE):
            draw = partial(breathing, name, "inhale", "dawn", (800, 600), motion)
            yield Scene(f"breath-{name}-{motion.value}", draw)


def main(words: list[str]) -> None:
    """Draw what is asked for."""
    from innerheal_desktop.ui.application import application

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    out, wanted = Path(words[0]), words[1:]
    out.mkdir(parents=True, exist_ok=True)
    for scene in scenes():
        if all(word in scene.name for word in wanted):
            scene.draw().save(str(out / f"{scene.name}.png"))
            print(scene.name)


if __name__ == "__main__":
    main(sys.argv[1:])
