"""Lines: a plain text set into a width, with the line height of its role."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

# How far letters reach below the line, as a share of their size: measured in both families.
HANGING = 0.26


def set_lines(
    text: str,
    font: QFont,
    width: float,
    pitch: float,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    wrap: bool = True,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> tuple[QTextLayout, float]:
    """`text` in lines `pitch` pixels apart inside `width`, and how tall they are together.

    `align` is meant as the eye sees it: left is left. A word wider than `width` is broken.
    """
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(align)
    mode = QTextOption.WrapMode
    option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wrap else mode.ManualWrap)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        rise = (pitch - line.height()) / 2
        if rise < 0.0:
            # Type taller than its line: what hangs below the line must still be inside it.
            rise = min(rise, pitch - line.ascent() - HANGING * font.pixelSize() - 1.0)
        line.setPosition(QPointF(0.0, height + rise))
        height += pitch
    layout.endLayout()
    return layout, max(height, pitch)


def leading(
    widget: QWidget, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> Qt.AlignmentFlag:
    """`align` as the eye sees it in the direction that `widget` is read in."""
    # What QStyle would say; but loading that class costs the first paint.
    sides = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft and align in sides:
        return sides[1 - sides.index(align)]
    return align
