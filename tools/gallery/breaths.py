"""The pictures of a breath, each alone, in the middle of a phase."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from innerheal_desktop.paths import assets
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import PALETTES
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.visuals.registry import visual
from tools.gallery.house import application, picture, settle

BREATH = BreathPattern.parse("4-2-6-2")
# Within a breath of `BREATH`: seconds at which each phase says most.
PHASES = {"inhale": 2.9, "hold": 5.0, "exhale": 9.0, "rest": 13.2}


def breathing(
    name: str, phase: str, palette: str, size: tuple[int, int], motion: Motion = Motion.FULL
) -> QImage:
    """One picture in the middle of a phase, followed from the start of the breath."""
    theme = Theme(application(), assets() / "fonts", chosen=palette)
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
    theme.deleteLater()
    return image


def resting(name: str, palette: str, size: tuple[int, int]) -> QImage:
    """One quiet scene without a breath, a while into a sitting."""
    theme = Theme(application(), assets() / "fonts", chosen=palette)
    made = visual(name, PALETTES[palette], Motion.FULL)
    made.resize(*size)
    made.place(QRect(32, 90, size[0] - 64, size[1] - 250))
    made.show()
    settle()
    made.present(Moment(130.0, 470.0, 0, "Rest", "silence", "", None, "", name, None))
    image = picture(made)
    made.close()
    made.deleteLater()
    theme.deleteLater()
    return image


def moment(t: float, name: str) -> Moment:
    """The moment `t` seconds into breathing `BREATH`."""
    return Moment(t, 300 - t, 0, "Breathe", "breathe", "", BREATH.at(t), "", name, None)
