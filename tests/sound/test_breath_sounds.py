"""The sounds of a breath: any length, calm, and the same every time."""

import numpy as np
import pytest

from innerheal_desktop.session.breath import Side
from innerheal_desktop.sound.breath import BreathMaker
from innerheal_desktop.sound.peak import true_peak
from innerheal_desktop.sound.score import RATE, BreathSound
from tools.sounds.loudness import integrated

MAKER = BreathMaker()
KINDS = ("inhale", "top-up", "hold", "exhale")


@pytest.mark.parametrize("breath_set", ["air", "tones"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seconds", [0.8, 2.5, 5.0])
def test_it_is_as_long_and_as_loud_as_it_should_be(breath_set, kind, seconds):
    sound = MAKER.make(BreathSound(kind, seconds, breath_set))
    assert sound.shape == (round(seconds * RATE), 2)
    assert integrated(sound / 32768) == pytest.approx(-34 if kind == "hold" else -26, abs=1.0)
    assert true_peak(sound / 32768) < -10.0


@pytest.mark.parametrize("breath_set", ["air", "tones"])
@pytest.mark.parametrize("kind", KINDS)
def test_it_comes_and_goes_softly(breath_set, kind):
    sound = np.abs(MAKER.make(BreathSound(kind, 2.0, breath_set)).astype(float))
    assert sound[0].max() <= 1
    assert sound[-1].max() <= 1
    assert sound[: RATE // 100].max() < 0.02 * sound.max()
    assert sound[-RATE // 100 :].max() < 0.05 * sound.max()


def test_another_maker_makes_the_same():
    wanted = BreathSound("exhale", 3.3, "air")
    assert np.array_equal(MAKER.make(wanted), BreathMaker().make(wanted))


def middle_pitch(sound):
    """The centre of the spectrum in Hz."""
    power = np.abs(np.fft.rfft(sound[:, 0] / 32768)) ** 2
    return float(np.sum(power * np.fft.rfftfreq(len(sound), 1 / RATE)) / np.sum(power))


@pytest.mark.parametrize("breath_set", ["air", "tones"])
def test_breathing_in_rises_and_breathing_out_falls(breath_set):
    for kind, rises in (("inhale", True), ("exhale", False)):
        sound = MAKER.make(BreathSound(kind, 4.0, breath_set))
        early, late = sound[RATE // 2 : 3 * RATE // 2], sound[-3 * RATE // 2 : -RATE // 2]
        assert (middle_pitch(late) > 1.1 * middle_pitch(early)) is rises


def test_the_right_side_lies_a_third_above_the_left():
    left, right = (
        middle_pitch(MAKER.make(BreathSound("hold", 3.0, "tones", side))) for side in Side
    )
    assert right / left == pytest.approx(1.25, abs=0.01)
