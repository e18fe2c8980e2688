"""The last thing before the ear: one ear, balance, and a beginning that startles nobody."""

import numpy as np
import pytest

from innerheal_desktop.sound.finish import FIRST_LEVEL, RISE
from innerheal_desktop.sound.mixer import Mixer, Voice
from innerheal_desktop.sound.score import RATE


def two_sided(seconds=1.0):
    """Left 0.25, right 0.125."""
    row = np.array([[8192, 4096]], dtype=np.int16)
    return np.repeat(row, round(seconds * RATE), axis=0)


def heard(prepare, seconds=1.0):
    mixer = Mixer()
    prepare(mixer)
    mixer.add("cue", Voice(two_sided(seconds), 0))
    return mixer.render(round(seconds * RATE))


def test_for_one_ear_both_sides_carry_everything():
    block = heard(lambda mixer: mixer.place(mono=True, balance=0.0, seconds=0.0))
    assert block[100:] == pytest.approx(0.1875)


@pytest.mark.parametrize(
    ("balance", "left", "right"), [(-1, 0.25, 0.0), (-0.5, 0.25, 0.0625), (0.5, 0.125, 0.125)]
)
def test_balance_only_takes_away(balance, left, right):
    block = heard(lambda mixer: mixer.place(mono=False, balance=balance, seconds=0.0))
    assert block[-1] == pytest.approx([left, right])


def test_in_the_middle_no_sample_is_touched():
    block = heard(lambda mixer: mixer.place(mono=False, balance=0.0, seconds=0.0))
    assert np.array_equal(block, two_sided() / np.float32(32768))


def test_changing_ears_does_not_click():
    mixer = Mixer()
    mixer.add("cue", Voice(two_sided(2.0), 0))
    mixer.render(RATE // 2)
    mixer.place(mono=True, balance=0.8, seconds=0.05)
    block = mixer.render(RATE)
    assert np.abs(np.diff(block, axis=0)).max() < 0.25 * np.pi / (0.05 * RATE)


def test_nothing_begins_above_sixty_per_cent_and_all_of_it_is_there_in_the_end():
    mixer = Mixer()
    mixer.begin_gently()
    mixer.render(20 * RATE)
    mixer.add("cue", Voice(two_sided(8.0), mixer.frame + 50))
    block = mixer.render(8 * RATE)[50:, 0] / 0.25
    assert block[0] == pytest.approx(FIRST_LEVEL)
    assert block[: RATE // 2].max() < FIRST_LEVEL + 0.02
    assert block[round(RISE * RATE) + 1 : -100] == pytest.approx(1.0)
    assert np.all(np.diff(block[: round(RISE * RATE)]) >= 0)
