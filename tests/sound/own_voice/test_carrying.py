"""A line is cut in the quiet behind its carrier, and in no quiet of its own."""

import numpy as np
import pytest

from innerheal_desktop.sound.voices.carrying import behind, ending
from innerheal_desktop.sound.voices.finishing import RATE

CARRIED = 3.4


def said(*parts):
    """Seconds of speech and of quiet in turn, speech first."""
    loud = [index % 2 == 0 for index in range(len(parts))]
    tone = np.sin(np.arange(RATE * 20) / 9)
    return np.concatenate([tone[: round(n * RATE)] * on for n, on in zip(parts, loud, strict=True)])


def test_a_carrier_ends_where_it_is_last_heard():
    assert ending(said(3.4, 0.9)) == pytest.approx(3.4, abs=0.01)


@pytest.mark.parametrize("quiet", [0.69, 0.28, 0.15])
def test_the_line_is_whole_however_short_the_quiet_before_it(quiet):
    # The carrier has a short stop in it, and the line a long one.
    line = behind(said(1.6, 0.21, 1.6, quiet, 2.0, 0.53, 1.1), CARRIED)
    assert len(line) / RATE == pytest.approx(2.0 + 0.53 + 1.1 + 0.05, abs=0.02)


def test_where_there_is_no_quiet_no_line_is_guessed():
    assert behind(said(1.6, 0.21, 4.0, 0.5, 1.0), CARRIED) is None
    assert behind(said(6.0), CARRIED) is None
