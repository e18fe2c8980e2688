"""Months: where each day of a calendar stands, folded into as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from PySide6.QtCore import QRectF

from innerheal_desktop.practice.calendar import end_of_month

WEEK = 7
# Pixels at 100 % text: the least width that three digits need, the most that looks like a day.
LEAST, MOST, TALL = 29.0, 42.0, 30.0
TITLE, HEAD, INSIDE, BETWEEN, BELOW = 30.0, 22.0, 10.0, 16.0, 16.0
# Twelve months fall into whole rows.
FOLDS = (4, 3, 2, 1)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is laid out: from the first date of a month to the last of one.

    `newest_above` begins with the newest month, as every list of the page does.
    `mirrored` is read from the right.
    """

    first: date
    last: date
    first_weekday: int = 0
    newest_above: bool = False
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One month: its first date, its ground, its title, and the width of a day."""

    month: date
    ground: QRectF
    title: QRectF
    heads: tuple[QRectF, ...]


@dataclass(frozen=True, slots=True)
class Folded:
    """Months in their places, and every day in its: rectangles in pixels, from the upper left."""

    blocks: tuple[Block, ...] = ()
    days: dict[date, QRectF] = field(default_factory=dict)
    height: float = 0.0

    def at(self, x: float, y: float) -> date | None:
        """The day at a point, if there is one."""
        return next((day for day, box in self.days.items() if box.contains(x, y)), None)


@lru_cache(maxsize=16)
def fold(plan: Plan, width: float, scale: float) -> Folded:
    """Lay the months of `plan` out in `width` pixels, for text `scale` times as large."""
    months = list(_months(plan.first, plan.last))
    inside = INSIDE * scale
    least = LEAST * scale * WEEK + 2 * inside
    fits = [many for many in FOLDS if many * least + (many - 1) * BETWEEN <= width]
    columns = fits[0] if fits else 1
    whole = min((width - (columns - 1) * BETWEEN) / columns, MOST * scale * WEEK + 2 * inside)
    rows = _rows(months, columns, newest_above=plan.newest_above)
    blocks: list[Block] = []
    days: dict[date, QRectF] = {}
    top = 0.0
    for row in rows:
        tallest = max(_weeks(month, plan.first_weekday) for month in row)
        height = (TITLE + HEAD + TALL * tallest) * scale + 2 * inside
        for column, month in enumerate(row):
            left = column * (whole + BETWEEN)
            ground = QRectF(width - left - whole if plan.mirrored else left, top, whole, height)
            blocks.append(_block(month, ground, plan, scale, days))
        top += height + BELOW
    return Folded(tuple(blocks), days, max(top - BELOW, 0.0))


def _rows(months: list[date], columns: int, *, newest_above: bool) -> list[list[date]]:
    """Rows of months in one order, however many stand side by side."""
    told = months[::-1] if newest_above else months
    return [told[at : at + columns] for at in range(0, len(told), columns)]


def _block(
    month: date, ground: QRectF, plan: Plan, scale: float, days: dict[date, QRectF]
) -> Block:
    """A month on its ground; its days are written into `days`."""
    body = ground.adjusted(*(INSIDE * scale * sign for sign in (1, 1, -1, -1)))
    each, tall = body.width() / WEEK, TALL * scale

    def place(column: int, y: float, height: float) -> QRectF:
        at = WEEK - 1 - column if plan.mirrored else column
        return QRectF(body.left() + at * each, y, each, height)

    title = QRectF(body.left(), body.top(), body.width(), TITLE * scale)
    heads = tuple(place(column, title.bottom(), HEAD * scale) for column in range(WEEK))
    offset = (month.weekday() - plan.first_weekday) % WEEK
    top = title.bottom() + HEAD * scale
    for number in range(end_of_month(month).day):
        week, column = divmod(offset + number, WEEK)
        days[month + timedelta(days=number)] = place(column, top + week * tall, tall)
    return Block(month, ground, title, heads)


def _months(first: date, last: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = end_of_month(month) + timedelta(days=1)


def _weeks(month: date, first_weekday: int) -> int:
    offset = (month.weekday() - first_weekday) % WEEK
    return -(-(offset + end_of_month(month).day) // WEEK)
