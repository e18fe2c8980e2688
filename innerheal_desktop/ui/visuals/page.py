"""A page of a wave that does not move: one whole breath, and what comes after it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.visuals.course import Course, Quiet
from innerheal_desktop.ui.visuals.visual import GENTLE_TURN

# Seconds that are shown before the breath begins.
BEFORE = 1.0
# Farther back than this no breath begins that is not over.
LONGEST = 240.0


@dataclass(frozen=True, slots=True)
class Page:
    """Shows `seconds` of `course` from `start` on. Pages with the same `shape` look the same.

    It is the page to show until `until` seconds. `parked` means that nothing is breathed to, and
    the marker rests.
    """

    start: float
    seconds: float
    course: Course
    shape: tuple[object, ...]
    until: float
    parked: bool = False

    def holds(self, time: float) -> bool:
        """Whether this is still the page that `time` stands on."""
        return self.start + BEFORE <= time < self.until


@dataclass(frozen=True, slots=True)
class Leaf:
    """The page that was, as a picture, and when it began to turn, in seconds."""

    pixmap: QPixmap
    since: float

    def share(self, time: float) -> float:
        """How much of it has turned, 0…1."""
        return min((time - self.since) / GENTLE_TURN, 1.0) if time >= self.since else 1.0


def page_at(course: Course, time: float, ahead: float) -> Page:
    """The page that `time` stands on; at least `ahead` seconds follow the breath it shows."""
    now = course.between(time, time + 1e-6)[0]
    if now.phase is None and now.end - time > ahead:
        return Page(time - BEFORE, BEFORE + ahead, Quiet(), (), now.end - ahead, parked=True)
    if now.phase is None:
        return _page(course, now.end - ahead, BEFORE + 2 * ahead, now.end)
    begin = now.start
    for stretch in reversed(course.between(time - LONGEST, time + 1e-6)):
        if stretch.phase is None:
            break
        begin = stretch.start
        if stretch.phase is Phase.INHALE:
            break
    rest = course.between(begin, begin + LONGEST)
    ends = (each.start for each in rest[1:] if each.phase in (None, Phase.INHALE))
    end = next(ends, begin + LONGEST)
    return _page(course, begin, end - begin + BEFORE + ahead, end)


def _page(course: Course, begin: float, seconds: float, until: float) -> Page:
    start = begin - BEFORE
    shape = tuple(
        (each.phase, each.pattern, each.touch, round(max(each.start - start, -BEFORE), 2))
        for each in course.between(start, start + seconds)
    )
    return Page(start, seconds, course, (round(seconds, 2), *shape), until)
