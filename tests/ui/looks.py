"""Looks: the palettes and movements a picture is proven in, a few of them in the quick tests."""

import pytest

from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import PALETTES

# A light, a dark and a strong ground in full movement; each other movement once.
QUICK_PALETTES = ("dawn", "dusk", "contrast-dark")
QUICK = {
    *((name, Motion.FULL) for name in QUICK_PALETTES),
    ("dusk", Motion.GENTLE),
    ("dawn", Motion.NONE),
}


def _marks(*, quick):
    return () if quick else pytest.mark.slow


EACH_PALETTE = pytest.mark.parametrize(
    "palette",
    [
        pytest.param(palette, id=name, marks=_marks(quick=name in QUICK_PALETTES))
        for name, palette in PALETTES.items()
    ],
)
EACH_LOOK = pytest.mark.parametrize(
    ("palette", "motion"),
    [
        pytest.param(
            palette,
            motion,
            id=f"{name}-{motion.value}",
            marks=_marks(quick=(name, motion) in QUICK),
        )
        for name, palette in PALETTES.items()
        for motion in Motion
        for look in [(name, motion)]
    ],
)
