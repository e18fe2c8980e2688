"""The sign of the app: the breath as a soft disc over a horizon, drawn at any size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

# The sizes that systems ask for.
SIZES = (16, 20, 22, 24, 32, 40, 48, 64, 128, 256, 512)
TRAY_SIZES = (16, 20, 22, 24, 32, 40, 44, 48, 64)

# All shares of the side: the corner, the horizon, and the disc.
CORNER, HORIZON = 0.225, 0.655
DISC = (0.5, 0.475, 0.235)

SKY = ((0.0, "#CFE3E0"), (0.45, "#EEF0E6"), (0.8, "#FBE6CF"), (1.0, "#F6D3B4"))
NEAR, FAR = "#1B625E", "#3F8A80"


def app_image(side: int) -> QImage:
    """The sign on its own ground, `side` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    paint_sign(painter, float(side))
    painter.end()
    return image


def paint_sign(painter: QPainter, side: float) -> None:
    """Sky, light, disc, and two hills of which the near one is deep and still."""
    edge = side * 0.03
    card = QRectF(edge, edge, side - 2 * edge, side - 2 * edge)
    whole = QPainterPath()
    whole.addRoundedRect(card, side * CORNER, side * CORNER)
    painter.fillPath(whole, _sky(card))
    x, y, radius = (share * side for share in DISC)
    light = QRadialGradient(QPointF(x, y), radius * 1.9)
    for at, strength in ((0.0, 0.95), (0.5, 0.55), (1.0, 0.0)):
        light.setColorAt(at, QColor.fromRgbF(1.0, 0.985, 0.94, strength))
    painter.fillPath(whole, light)
    disc = QPainterPath()
    disc.addEllipse(QPointF(x, y), radius, radius)
    painter.fillPath(disc, _body(x, y, radius))
    painter.strokePath(disc, QPen(QColor("#1277B8"), max(side * 0.012, 1.2)))
    painter.fillPath(_hill(side, HORIZON - 0.035, 0.030, -1.0).intersected(whole), QColor(FAR))
    painter.fillPath(_hill(side, HORIZON + 0.035, 0.045, 1.0).intersected(whole), QColor(NEAR))


def tray_image(side: int, ink: QColor) -> QImage:
    """The sign in one colour for a panel: a disc, and the line of the horizon under it."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = max(side * 0.085, 1.5)
    radius = side * 0.27
    middle = QPointF(side / 2, side * 0.43)
    painter.setPen(QPen(ink, line))
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(middle, radius * 0.42, radius * 0.42)
    cap = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(ink, line, Qt.PenStyle.SolidLine, cap))
    # On whole pixels, so that it is sharp where every pixel counts.
    low = round(side * 0.86) + (0.5 if round(line) % 2 else 0.0)
    painter.drawLine(QPointF(side * 0.12, low), QPointF(side * 0.88, low))
    painter.end()
    return image


def app_icon() -> QIcon:
    """The icon of every window."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128):
        icon.addPixmap(QPixmap.fromImage(app_image(side)))
    return icon


def tray_icon(*, dark: bool) -> QIcon:
    """The icon for a `dark` panel, or a light one; a mask where the system colours it itself."""
    ink = QColor("#E9F0ED" if dark else "#1B3A38")
    icon = QIcon()
    for side in TRAY_SIZES:
        icon.addPixmap(QPixmap.fromImage(tray_image(side, ink)))
    icon.setIsMask(True)
    return icon


def _sky(card: QRectF) -> QLinearGradient:
    sky = QLinearGradient(card.topLeft(), QPointF(card.left(), card.bottom()))
    for at, colour in SKY:
        sky.setColorAt(at * HORIZON / 0.9, QColor(colour))
    return sky


def _body(x: float, y: float, radius: float) -> QRadialGradient:
    """From a pale middle to an edge full of the colour of the in-breath."""
    body = QRadialGradient(QPointF(x, y - radius * 0.15), radius * 1.15)
    for at, colour in ((0.0, "#FFFFFF"), (0.45, "#E3F0F6"), (0.8, "#9CC8E2"), (1.0, "#5FA6D0")):
        body.setColorAt(at, QColor(colour))
    return body


def _hill(side: float, top: float, swell: float, way: float) -> QPainterPath:
    """A hill across the foot: `top` and `swell` are shares of the side."""
    high, rise = side * top, side * swell * way
    path = QPainterPath(QPointF(0, high + rise))
    path.cubicTo(
        QPointF(side * 0.30, high - rise),
        QPointF(side * 0.62, high + rise * 1.4),
        QPointF(side, high - rise),
    )
    path.lineTo(side, side)
    path.lineTo(0, side)
    path.closeSubpath()
    return path
