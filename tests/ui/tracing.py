"""What the tests of pictures share: they are made, followed and compared."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN
from tests.ui.moments import FOUR, moment


def maker(qtbot, kind, usual=(720, 520)):
    """A function that shows a picture of `kind` on a stage as large as itself."""

    def made(palette=DAWN, motion=Motion.FULL, size=usual):
        picture = kind(palette, motion)
        qtbot.addWidget(picture)
        picture.resize(*size)
        picture.place(QRect(0, 0, *size))
        with qtbot.waitExposed(picture):
            picture.show()
        return picture

    return made


def drawn(picture, t, pattern=FOUR, steps=10, **said):
    """The picture after the phase that holds `t` has been followed from its start."""
    start = t - pattern.at(t).progress * pattern.at(t).length
    for step in range(steps + 1):
        at = moment(start + (t - start) * step / steps, pattern)
        for name, value in said.items():
            object.__setattr__(at.breath, name, value)
        picture.present(at)
        image = picture.grab().toImage()
    return image


def grey(image):
    held = image.convertToFormat(QImage.Format.Format_Grayscale8)  # its bits go when it goes
    return bytes(held.constBits())


def apart(one, other):
    """The share of pixels that differ by more than an eye forgives."""
    pairs = zip(grey(one), grey(other), strict=True)
    return sum(abs(a - b) > 24 for a, b in pairs) / (one.width() * one.height())


def flashes(picture, seconds=14):
    """The largest change of mean brightness within a third of a second, and the whole range."""
    means = []
    for frame in range(seconds * 12):
        picture.present(moment(frame / 12))
        small = picture.grab().toImage().scaled(24, 20)
        means.append(sum(grey(small)) / (24 * 20 * 255))
    swings = [abs(a - b) for a, b in zip(means, means[4:], strict=False)]
    return max(swings), max(means) - min(means)
