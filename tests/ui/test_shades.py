"""The numbers of the calendar can be read in every colour scheme."""

import pytest

from innerheal_desktop.ui.journey.shades import shades
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.theme.palette import PALETTES, qt_palette


@pytest.mark.parametrize("name", PALETTES)
def test_every_number_stands_out_from_its_day(qapp, name):
    steps = shades(qt_palette(PALETTES[name]))
    assert min(ratio(step.ink, step.fill) for step in steps) >= 4.5
