"""How bright a picture is from frame to frame, and whether it ever flashes.

Luminance is the relative luminance of WCAG 2.2 (0…1), of the whole picture and of each of its
tiles. Ten per cent is the step that counts, three a second the rate (WCAG 2.3.1).
"""

from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

STEP = 0.10
RATE = 15.0  # frames a second that are looked at
THIRD = 1 / 3
TILES = (3, 2)


@cache
def _linear(channel):
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def tiles(image):
    """The relative luminance of each tile of an image."""
    small = image.scaled(
        *TILES, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB888)
    found = []
    for y in range(TILES[1]):
        for x in range(TILES[0]):
            colour = small.pixelColor(x, y)
            parts = (colour.red(), colour.green(), colour.blue())
            red, green, blue = (_linear(part) for part in parts)
            found.append(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    return found


def watched(picture, moments, size=(300, 240)):
    """The tiles of a picture (a `Visual`) at each of `moments`, `RATE` of them a second."""
    picture.resize(*size)
    picture.place(QRect(0, 0, *size))
    picture.show()
    frames = []
    for moment in moments:
        picture.present(moment)
        frames.append(tiles(picture.grab().toImage()))
    return frames


def whole(frames):
    """The mean of each frame."""
    return [sum(frame) / len(frame) for frame in frames]


def jump(series, seconds=THIRD, rate=RATE):
    """The largest change of a series within `seconds`."""
    reach = max(1, int(seconds * rate))
    windows = (series[at : at + reach + 1] for at in range(len(series)))
    return max(max(window) - min(window) for window in windows)


def flashes(series, seconds=1.0, rate=RATE):
    """The most flashes in any `seconds`: pairs of opposite changes of `STEP` or more."""
    turns, last, way = [], series[0], 0  # `last` is the extreme that the next change leaves from
    for at, value in enumerate(series):
        if way >= 0 and last - value >= STEP:
            turns.append(at)
            way, last = -1, value
        elif way <= 0 and value - last >= STEP:
            turns.append(at)
            way, last = 1, value
        elif way > 0:
            last = max(last, value)
        elif way < 0:
            last = min(last, value)
    reach = seconds * rate
    return max((sum(at <= other < at + reach for other in turns) // 2 for at in turns), default=0)


def worst(frames):
    """The largest change of the whole in a third of a second; the most flashes of a tile in one."""
    each = [list(series) for series in zip(*frames, strict=True)]
    return jump(whole(frames)), max(flashes(series) for series in each)
