"""What a breathing frame costs: CPU on the real page at 1440×900, against a plainly drawn one.

`python -m benchmarks.frame [picture …]`; all pictures of a breath and all quiet scenes where none
is named. It needs no screen.
"""

import os
import sys
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QRadialGradient
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.budgets import FRAME
from benchmarks.figures import Figure
from benchmarks.telling import tell
from innerheal_desktop.clock import HandClock
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Script, Section, Settings
from innerheal_desktop.session.steps import Breathe, Silence
from innerheal_desktop.session.timeline import Change
from innerheal_desktop.sound.silence import NoSound
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.player.room import bare
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.visuals.registry import SCENES, visual

WIDTH, HEIGHT = 1440, 900
TICKS = 600  # ten seconds at 60 Hz: a whole breath
PICTURES = ("orb", "lotus", "wave", "landscape", "square", "ring")
MOTIONS = (Motion.FULL, Motion.NONE)
FONTS = Path(__file__).parent.parent / "assets" / "fonts"


class Paints(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget):
        super().__init__()
        self.seen = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        """Qt shows every event here first."""
        self.seen += event.type() == QEvent.Type.Paint
        return False


class Naive(QWidget):
    """The same picture as one would draw it at first: everything, every time."""

    fullness = 0.0

    def paintEvent(self, event):  # noqa: N802
        """Two gradients, a wide ring, some words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sky = QLinearGradient(0, 0, 0, self.height())
        sky.setColorAt(0, QColor("#0A1115"))
        sky.setColorAt(1, QColor("#20333A"))
        painter.fillRect(self.rect(), sky)
        centre, radius = QPointF(720, 382), 140 + 110 * self.fullness
        for reach, inner, outer in ((360, "#405FA9AE", "#005FA9AE"), (radius, "#233", "#7BA2F4")):
            light = QRadialGradient(centre, reach)
            light.setColorAt(0, QColor(inner))
            light.setColorAt(1, QColor(outer))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(light)
            painter.drawEllipse(centre, reach, reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((2, "#74888E"), (5, "#7BA2F4")):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(centre, 290, 290)
        font = painter.font()
        font.setPixelSize(40)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Breathe in")


def ours(app, name, motion):
    """Milliseconds of CPU a painted frame, and how many of the ticks were painted."""
    theme = Theme(app, FONTS, chosen="dusk")
    clock = HandClock()
    breathe = Breathe(pattern=BreathPattern.parse("4-2-6-2"), fill=1)
    script = Script("long-wave", "Long Wave", "", Settings(), (Section("", (breathe,)),))
    page = PlayerPage(theme.palette, motion, bare(clock.elapsed, NoSound()))
    page.setMinimumSize(720, 520)
    page.resize(WIDTH, HEIGHT)
    page.show()
    laid = lay_out(script, 300)
    page.play(replace(laid, visuals=(Change(0.0, name),)))
    page.sitting.skip_lead_in()
    page._pacer.stop()  # the pace is kept by hand here
    paints = Paints(page.view.picture.visual)
    for _ in range(300):  # past the opening bell, with everything baked
        clock.advance(1 / 60)
        page.tick()
        app.processEvents()
    before, spent = paints.seen, time.process_time()
    for _ in range(TICKS):
        clock.advance(1 / 60)
        page.tick()
        app.processEvents()
    spent = time.process_time() - spent
    frames = paints.seen - before
    page.leave()
    page.close()
    return spent * 1000 / frames, frames


def scene(app, name):
    """Milliseconds of CPU a frame of a scene without a breath, frames a second, and its making."""
    theme = Theme(app, FONTS, chosen="dusk")
    picture = visual(name, theme.palette, Motion.FULL)
    picture.resize(WIDTH, HEIGHT)
    picture.place(QRect(32, 90, WIDTH - 64, HEIGHT - 250))
    laid = lay_out(Script(name, name, "", Settings(), (Section("", (Silence(fill=1),)),)), 300)
    picture.follow(laid)
    made = time.process_time()
    picture.present(laid.at(20.0))
    made = time.process_time() - made
    picture.show()
    app.processEvents()
    paints, spent = Paints(picture), 0.0
    for tick in range(TICKS):
        before, seen = time.process_time(), paints.seen
        picture.present(laid.at(20.0 + tick / 60))
        app.processEvents()
        spent += (time.process_time() - before) * (paints.seen > seen)
    picture.close()
    return spent * 1000 / max(paints.seen, 1), paints.seen * 60 / TICKS, made * 1000


def naive(app):
    """Milliseconds of CPU a frame that is drawn without thought."""
    widget = Naive()
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    app.processEvents()
    spent = time.process_time()
    for frame in range(60):
        widget.fullness = frame % 60 / 60
        widget.repaint()
    spent = time.process_time() - spent
    widget.close()
    return spent * 1000 / 60


def measure(words):
    """Each picture with and without movement, then each quiet scene."""
    app = QApplication([])
    named = words or (*PICTURES, *SCENES)
    for name in (each for each in named if each not in SCENES):
        for motion in MOTIONS:
            plain = naive(app)  # in turns: others use this computer too
            cost, frames = ours(app, name, motion)
            load = cost * frames * 60 / TICKS / 10
            note = f"{frames} of {TICKS} drawn, {load:.1f} % of a core"
            of = name if motion is Motion.FULL else f"{name}, still"
            yield Figure(FRAME.row("a breathing frame"), cost, plain, of=of, note=note)
    making = []
    for name in (each for each in named if each in SCENES):
        cost, rate, made = scene(app, name)
        making.append(Figure(FRAME.row("a scene is painted first"), made, of=name))
        note = f"{rate:.1f} a second, {cost * rate / 10:.1f} % of a core"
        yield Figure(FRAME.row("a frame of a quiet scene"), cost, of=name, note=note)
    yield from making


if __name__ == "__main__":
    sys.exit(tell("frame", measure))
