"""A figure: what was measured, its floor of the same run, and what was promised of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

# How a figure is held against its bound and its floor, and how that is said.
Holds = Callable[[float, float, float], bool]
KINDS: dict[str, tuple[Holds, str]] = {
    "most": (lambda ours, floor, bound: ours <= bound, "≤ {bound}{unit}"),
    "least": (lambda ours, floor, bound: ours >= bound, "≥ {bound}{unit}"),
    "over": (lambda ours, floor, bound: ours <= floor + bound, "≤ floor + {bound}{unit}"),
    "times": (lambda ours, floor, bound: ours <= floor * bound, "≤ {bound} × floor"),
}


@dataclass(frozen=True, slots=True)
class Budget:
    """What a figure must hold: a `bound`, and its `kind`, a row of `KINDS`."""

    kind: str
    bound: float

    def holds(self, ours: float, floor: float | None) -> bool:
        """Whether `ours` is within it. Where it asks for a floor and there is none, it is not."""
        if floor is None and self.kind in ("over", "times"):
            return False
        return KINDS[self.kind][0](ours, floor or 0.0, self.bound)

    def told(self, unit: str) -> str:
        """The budget as the page says it."""
        return KINDS[self.kind][1].format(bound=f"{self.bound:,g}", unit=unit and f" {unit}")


@dataclass(frozen=True, slots=True)
class Row:
    """Something that is measured: its `unit`, its `budget` if any, and what it `means` to a person.

    `short` says why it falls short, where that is known: the page shows it while it does.
    """

    what: str
    unit: str
    budget: Budget | None
    means: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """Rows that one benchmark measures, and how: `name` is its module, `title` its heading."""

    name: str
    title: str
    how: str
    rows: tuple[Row, ...]

    def row(self, what: str) -> Row:
        """The row called so; KeyError where nothing was promised under that name."""
        return {row.what: row for row in self.rows}[what]


@dataclass(frozen=True, slots=True)
class Figure:
    """One row as it was found: `ours`, and the `floor` of the same run, in the row's unit.

    `of` says which of several, `note` what else is worth knowing. `ours` is None where it could
    not be measured; then `note` says why.
    """

    row: Row
    ours: float | None
    floor: float | None = None
    of: str = ""
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times its floor."""
        return self.ours / self.floor if self.ours is not None and self.floor else None

    @property
    def met(self) -> bool | None:
        """Whether it is within its budget; None where it has none."""
        if self.row.budget is None:
            return None
        return self.ours is not None and self.row.budget.holds(self.ours, self.floor)

    @property
    def named(self) -> str:
        """What was measured, and of what."""
        return f"{self.row.what}: {self.of}" if self.of else self.row.what


def number(value: float | None) -> str:
    """A figure to three places that count."""
    if value is None:
        return "–"
    size = abs(value)
    digits = 0 if size >= 100 or value == round(value) else 1 if size >= 10 else 2
    return f"{value:,.{digits}f}" if size >= 0.01 or value == 0 else f"{value:.2g}"
