"""Hush: the ground of the palette, laid over a scene where words stand, as mist lies at its edges.

Header, caption and controls stand above and below the stage. There every tone comes near enough
to the palette's own ground that quiet words keep their contrast; in the stage the scene is free.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap

from innerheal_desktop.ui.theme.contrast import mixed, ratio
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import high_contrast

# The contrast that quiet words keep, with a hair to spare for what drifts.
QUIET = 4.75
# How far the mist reaches into the stage, as a share of its height.
REACH, REACH_IN_CONTRAST = 0.26, 0.10


def hush(images: list[QImage], ratio: float, stage: QRect, palette: Palette) -> QPixmap:
    """The mist for a picture that looks like `images` (device pixels) in its lights."""
    size = images[0].size() / ratio
    pixmap = QPixmap(images[0].size())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    wide, high = float(size.width()), float(size.height())
    reach = stage.height() * (REACH_IN_CONTRAST if high_contrast(palette) else REACH)
    top, foot = float(stage.top()), float(stage.bottom() + 1)
    for outside, edge, inward in ((0.0, top, 1.0), (high, foot, -1.0)):
        area = QRectF(0.0, min(outside, edge), wide, abs(edge - outside))
        if area.height() < 1.0:
            continue
        strength = max(_needed(image, ratio, area, palette) for image in images)
        _lay(painter, wide, (outside, edge, edge + inward * reach), palette, strength)
    painter.end()
    return pixmap


def _lay(
    painter: QPainter, wide: float, rows: tuple[float, float, float], palette: Palette, full: float
) -> None:
    """Lay mist over the rows from `outside` over the `edge` of the stage to its `end`."""
    outside, edge, end = rows
    painter.fillRect(
        QRectF(0.0, min(outside, edge), wide, abs(edge - outside)), _tone(palette, full)
    )
    fade = QLinearGradient(0.0, edge, 0.0, end)
    for step in range(13):
        t = step / 12
        fade.setColorAt(t, _tone(palette, full * (1.0 - t * t * (3.0 - 2.0 * t))))
    painter.fillRect(QRectF(0.0, min(edge, end), wide, abs(end - edge)), fade)


def _tone(palette: Palette, share: float) -> QColor:
    tone = QColor(palette.bg)
    tone.setAlphaF(min(max(share, 0.0), 1.0))
    return tone


def _needed(image: QImage, scale: float, area: QRectF, palette: Palette) -> float:
    """How strong (0…1) the mist must be over `area` for quiet words to be read anywhere on it."""
    if high_contrast(palette):
        return 1.0
    box = QRectF(area.topLeft() * scale, area.size() * scale).toRect().intersected(image.rect())
    worst = _worst(image.copy(box), dark=palette.dark)
    muted, ground, share = QColor(palette.muted), QColor(palette.bg), 0.0
    while share < 1.0 and ratio(muted, mixed(worst, ground, share)) < QUIET:
        share += 0.02
    return share


def _worst(image: QImage, *, dark: bool) -> QColor:
    """The tone of an image that words are hardest to read on: even one star counts."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pick = max if dark else min
    rows = [bytes(grey.constScanLine(row))[: grey.width()] for row in range(grey.height())]
    row = rows.index(pick(rows, key=pick))
    return image.pixelColor(rows[row].index(pick(rows[row])), row)
