"""The water of a land: its mirror, the light on it, banks, shore, tide and reeds."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen

from innerheal_desktop.ui.visuals.land import Lie, fir, ragged
from innerheal_desktop.ui.visuals.looks import Light, Look


def paint_mirror(painter: QPainter, lie: Lie, look: Look, image: QImage, ratio: float) -> None:
    """Paint what stands over the water upside down into it; `image` is what is painted so far."""
    top = lie.down(look.water_line)
    high = min(0.42 * lie.unit, top)
    width = lie.size.width()
    above = image.copy(QRectF(0, (top - high) * ratio, width * ratio, high * ratio).toRect())
    painter.save()
    painter.translate(0.0, top)
    painter.scale(1.0, -0.72)
    painter.drawImage(QRectF(0.0, -high, width, high), above, QRectF(above.rect()))
    painter.restore()


def paint_water(painter: QPainter, lie: Lie, look: Look, light: Light) -> None:
    """Paint still water over what the picture holds: far and near tone, and calm streaks."""
    top = lie.down(look.water_line)
    area = QRectF(0.0, top, lie.size.width(), lie.size.height() - top)
    reach = 0.34 * lie.unit / max(area.height(), 1.0)
    depth = QLinearGradient(area.topLeft(), area.bottomLeft())
    far, near = (QColor(tone) for tone in light.water)
    mirror = QColor(far)
    mirror.setAlphaF(0.42)
    depth.setColorAt(0.0, mirror)
    depth.setColorAt(min(reach * 0.55, 0.6), far)
    depth.setColorAt(min(reach * 1.6, 0.95), near)
    depth.setColorAt(1.0, near)
    painter.fillRect(area, depth)
    chance = Random(23)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(64):
        share = chance.random() ** 1.8
        streak = QColor(light.mist if chance.random() < 0.7 else light.hills[0])
        streak.setAlphaF(0.05 + 0.13 * chance.random())
        painter.setBrush(streak)
        long = lie.unit * (0.03 + 0.22 * chance.random()) * (0.4 + share)
        place = QPointF(
            lie.middle + chance.uniform(-2.0, 2.0) * lie.unit, top + 2.0 + share * area.height()
        )
        painter.drawEllipse(place, long, 0.5 + 1.3 * share)


def paint_glitter(painter: QPainter, lie: Lie, look: Look, wide: float, strength: float) -> None:
    """Paint the path of the light on the water, from under it towards the viewer."""
    top = lie.down(look.water_line)
    deep = 0.50 * lie.unit
    chance = Random(31)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(230):
        share = chance.random() ** 1.5
        spread = wide * (0.55 + 1.5 * share)
        off = (chance.random() + chance.random() + chance.random() - 1.5) * spread * 0.9
        colour = QColor(look.glow)
        fade = (1.0 - share) ** 0.8 * (1.0 - min(abs(off) / (spread * 1.5), 1.0))
        colour.setAlphaF(strength * (0.25 + 0.75 * chance.random()) * fade)
        painter.setBrush(colour)
        long = wide * (0.08 + 0.34 * chance.random()) * (0.5 + share)
        place = QPointF(lie.middle + off, top + 2.0 + share * deep)
        painter.drawEllipse(place, long, 0.55 + 1.25 * share)


def paint_banks(painter: QPainter, lie: Lie, look: Look, colour: str) -> None:
    """Paint the wooded banks that reach into the water from both sides, and their mirror."""
    painter.setPen(Qt.PenStyle.NoPen)
    for side, inward, line in ((-1.0, look.spits[0], 0.215), (1.0, look.spits[1], 0.180)):
        bank, firs = QPainterPath(), QPainterPath()
        firs.setFillRule(Qt.FillRule.WindingFill)
        chance = Random(int(line * 1000))
        points = []
        for step in range(61):
            along = step / 60 * 2.2
            rise = 0.09 * min(along, 1.0) ** 1.4 * (1.0 + 0.3 * ragged(along * 3.0, 4, 3))
            points.append((side * (inward + along), line - 0.012 * min(along * 12, 1.0) - rise))
        bank.moveTo(lie.middle + side * inward * lie.unit, lie.down(line))
        for u, down in points:
            bank.lineTo(lie.middle + u * lie.unit, lie.down(down))
        bank.lineTo(lie.middle + points[-1][0] * lie.unit, lie.down(line))
        bank.closeSubpath()
        along = 0.10
        while along < 2.0:
            u = side * (inward + along)
            ground = points[min(int(along / 2.2 * 60) + 1, 60)][1] + 0.012
            tall = (0.035 + 0.085 * chance.random() ** 1.6) * (0.55 + 0.45 * min(along * 2, 1.0))
            place = QPointF(lie.middle + u * lie.unit, lie.down(ground))
            fir(firs, place, tall * lie.unit, chance)
            along += 0.010 + 0.05 * chance.random() ** 2
        painter.save()
        painter.translate(0.0, 2.0 * lie.down(line))
        painter.scale(1.0, -1.0)
        painter.setOpacity(0.20)
        painter.setBrush(QColor(colour))
        painter.drawPath(bank.united(firs))
        painter.restore()
        painter.setBrush(QColor(colour))
        painter.drawPath(bank)
        painter.drawPath(firs)


def paint_shore(painter: QPainter, lie: Lie, light: Light, line: float) -> None:
    """Paint the sand from `line` (units beneath the horizon) to the foot of the picture."""
    top = lie.down(line - 0.05)
    sand, water = QColor(light.shore), QColor(light.water[1])
    wet = QColor(water)
    wet.setAlphaF(0.0)
    fall = QLinearGradient(0.0, top, 0.0, lie.down(line + 0.16))
    fall.setColorAt(0.0, wet)
    fall.setColorAt(0.45, sand)
    fall.setColorAt(1.0, sand)
    painter.fillRect(QRectF(0.0, top, lie.size.width(), lie.size.height() - top), fall)


def paint_tide(painter: QPainter, lie: Lie, area: QRectF, water: QColor, foam: str) -> None:
    """Paint the last of the sea into `area`: two thin sheets of water with edges of foam."""

    def edge(x: float, seed: int, lift: float) -> float:
        u = lie.across(x)
        swell = 0.20 * ragged(u * 0.9, seed, 3) + 0.03 * ragged(u * 7.0, seed, 2)
        return area.top() + area.height() * (0.66 - lift + swell)

    for seed, lift, strength in ((61, 0.20, 0.10), (67, 0.0, 0.20)):
        line = QPainterPath(QPointF(-6.0, edge(-6.0, seed, lift)))
        x = -6.0
        while x <= area.width() + 6.0:
            x += 4.0
            line.lineTo(x, edge(x, seed, lift))
        body = QPainterPath(line)
        body.lineTo(area.width() + 10.0, area.top())
        body.lineTo(-6.0, area.top())
        clear, full = QColor(water), QColor(water)
        clear.setAlphaF(0.0)
        full.setAlphaF(0.55)
        fill = QLinearGradient(area.topLeft(), area.bottomLeft())
        fill.setColorAt(0.0, clear)
        fill.setColorAt(0.7, full)
        painter.fillPath(body, fill)
        painter.setClipPath(body)
        for wide, share in ((14.0, 0.16), (6.0, 0.35), (2.4, 1.0)):
            bright = QColor(foam)
            bright.setAlphaF(strength * share)
            painter.strokePath(line, QPen(bright, wide))
        painter.setClipping(False)


def paint_reeds(painter: QPainter, lie: Lie, colour: str, tall: float) -> None:
    """Paint reeds that lean into the picture from both of its lower corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    chance = Random(43)
    width, foot = lie.size.width(), lie.size.height() + 6.0
    for side in (1.0, -1.0):
        edge = 0.0 if side > 0 else width
        for _ in range(58 if side > 0 else 40):
            off = chance.random() ** 1.7
            high = tall * lie.unit * (0.30 + 0.70 * chance.random()) * (1.0 - 0.72 * off)
            x = edge + side * (off * 0.30 * lie.unit - 8.0)
            lean = (
                high * (0.10 + 0.36 * chance.random()) * (side if chance.random() < 0.8 else -side)
            )
            thick = 0.9 + 1.3 * chance.random()
            tip = QPointF(x + lean, foot - high)
            bend = QPointF(x + lean * 0.12, foot - high * 0.62)
            blade = QPainterPath(QPointF(x - thick, foot))
            blade.quadTo(bend, tip)
            blade.quadTo(bend + QPointF(2.0 * thick, 0.0), QPointF(x + thick, foot))
            painter.drawPath(blade)
