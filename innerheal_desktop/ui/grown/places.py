"""Places: which thing a milestone is in the landscape, and where it stands, for everybody."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from innerheal_desktop.practice.milestones import DAYS, HUNDRED, Milestone


class Place(NamedTuple):
    """A thing, `x` 0…1 across, on a layer (0 far … 4 near; −1 the sky).

    `below` is how far below the layer's ridge it stands (in the sky: from the top), 0…1 of the
    height; `size` of its usual size there.
    """

    thing: str
    x: float
    layer: int
    below: float = 0.02
    size: float = 1.0


class Placed(NamedTuple):
    """A milestone in its place."""

    milestone: Milestone
    place: Place


# What is no thing in itself, but a part of the land.
WATER, PATH = "water", "path"

PLACES: dict[str, Place] = {
    "days-1": Place("stone", 0.205, 4, 0.070, 1.2),
    "days-3": Place("grass", 0.120, 4, 0.030),
    "days-7": Place("tree", 0.265, 3, 0.035, 1.15),
    "days-14": Place(PATH, 0.520, 4, 0.0),
    "days-30": Place("pine", 0.835, 3, 0.030, 1.1),
    "days-50": Place(WATER, 0.600, 2, 0.0),
    "days-75": Place("birds", 0.425, -1, 0.17),
    "days-100": Place("lantern", 0.425, 4, 0.020, 1.1),
    "days-150": Place("cairn", 0.905, 4, 0.035, 1.05),
    "days-200": Place("boat", 0.640, 2, 0.112),
    "days-300": Place("pine", 0.895, 3, 0.035, 0.85),
    "days-365": Place("hut", 0.175, 3, 0.020, 1.0),
    "early": Place("bench", 0.320, 4, 0.030),
    "back": Place("gate", 0.585, 4, 0.012),
    "five": Place("flowers", 0.655, 4, 0.070),
    "page": Place("birch", 0.075, 3, 0.045, 1.1),
    "letter": Place("kite", 0.575, -1, 0.22),
    "message": Place("bridge", 0.780, 3, 0.062),
}
# Where each further hundred goes, in turn.
HUNDREDS: tuple[Place, ...] = (
    Place("tree", 0.955, 3, 0.035, 0.95),
    Place("lantern", 0.715, 4, 0.030, 0.95),
    Place("pine", 0.350, 2, 0.030, 1.1),
    Place("flowers", 0.030, 4, 0.040),
    Place("tree", 0.120, 2, 0.035, 1.1),
    Place("stone", 0.815, 4, 0.060, 0.9),
    Place("pine", 0.385, 2, 0.040, 0.9),
    Place("birch", 0.345, 3, 0.050, 0.8),
    Place("birds", 0.800, -1, 0.14, 0.8),
    Place("lantern", 0.236, 4, 0.028, 0.9),
    Place("pine", 0.900, 2, 0.045, 1.2),
    Place("tree", 0.060, 2, 0.030, 0.9),
    Place("grass", 0.975, 4, 0.030),
    Place("pine", 0.430, 2, 0.050, 0.8),
    Place("stone", 0.470, 3, 0.085, 0.7),
    Place("tree", 0.850, 2, 0.030, 0.9),
    Place("pine", 0.200, 1, 0.030, 1.2),
    Place("pine", 0.235, 1, 0.035, 1.0),
    Place("flowers", 0.165, 4, 0.075, 0.8),
    Place("pine", 0.945, 2, 0.050, 1.0),
    Place("pine", 0.775, 1, 0.030, 1.1),
    Place("tree", 0.020, 3, 0.050, 0.9),
    Place("pine", 0.170, 1, 0.040, 0.9),
    Place("birds", 0.230, -1, 0.12, 0.7),
)


def place_of(milestone: Milestone) -> Place:
    """Where a milestone stands. Past the last place it goes round again, a little beside."""
    fixed = PLACES.get(milestone.key)
    if fixed is not None:
        return fixed
    number = (milestone.number - DAYS[-1]) // HUNDRED
    around, at = divmod(number, len(HUNDREDS))
    place = HUNDREDS[at]
    return place._replace(x=(place.x + 0.031 * around) % 1.0, size=place.size * 0.9**around)


def placed(milestones: Iterable[Milestone]) -> tuple[Placed, ...]:
    """Milestones in their places, in the order in which they came."""
    return tuple(Placed(each, place_of(each)) for each in milestones)
