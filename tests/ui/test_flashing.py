"""No picture flashes: in no palette, whatever the breath does."""

import pytest
from PySide6.QtGui import QPainter

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN, PALETTES
from innerheal_desktop.ui.visuals.registry import VISUALS, visual
from innerheal_desktop.ui.visuals.visual import Visual
from tests.ui.luminance import RATE, flashes, jump, watched, whole, worst
from tests.ui.moments import moment

# As quick as a breath is allowed to be for long, so that every turn comes soon.
QUICK = BreathPattern.parse("1.5+0.5-0.5-1.5-0.5")
FRAMES = int(QUICK.cycle * RATE) + 1


class Strobe(Visual):
    """A picture that must never be: it is black and white in turn."""

    lit = False

    def present(self, moment):
        self.lit = int(moment.time * 10) % 2 == 0

    def paintEvent(self, event):  # noqa: N802 - Qt calls it so
        QPainter(self).fillRect(self.rect(), "#FFFFFF" if self.lit else "#000000")


def breaths():
    return [moment(frame / RATE, QUICK) for frame in range(FRAMES)]


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize("name", VISUALS)
def test_no_picture_flashes(qtbot, theme, name, palette):
    picture = visual(name, palette, Motion.FULL)
    qtbot.addWidget(picture)
    frames = watched(picture, breaths())
    quick, flashing = worst(frames)
    means = whole(frames)
    assert quick < 0.10
    assert flashes(means) == 0
    assert flashing <= 2  # of a sixth of a small picture, four turns of breath a second apart
    assert max(means) - min(means) < 0.20


@pytest.mark.parametrize("name", VISUALS)
def test_coming_to_a_breath_and_leaving_it_does_not_flash(qtbot, theme, name):
    picture = visual(name, DAWN, Motion.FULL)
    qtbot.addWidget(picture)
    silence = [moment(100 + frame / RATE, None) for frame in range(8)]
    start = silence[-1].time + 1 / RATE
    coming = [moment(t / RATE, QUICK) for t in range(8)]
    for t, each in enumerate(coming):
        object.__setattr__(each, "time", start + t / RATE)
    assert worst(watched(picture, [*silence, *coming]))[0] < 0.10


def test_a_strobe_would_be_found(qtbot, theme):
    picture = Strobe(DAWN, Motion.FULL)
    qtbot.addWidget(picture)
    quick, flashing = worst(watched(picture, breaths()))
    assert quick > 0.9
    assert flashing >= 3


def test_one_slow_rise_and_fall_is_no_flash():
    slow = [abs(30 - frame) / 30 for frame in range(61)]
    assert flashes(slow) == 0
    assert jump(slow) == pytest.approx(5 / 30)
