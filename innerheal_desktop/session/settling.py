"""Settling: how long each part of a sitting is, so that all of them are as long as was asked.

Steps that fill share what is left where quiet has its natural length, breathing in whole breaths.
When there is nothing to fill, or it is full, all quiet stretches by one factor.
"""

from __future__ import annotations

from itertools import pairwise

from innerheal_desktop.session.parts import Part, breaths_within, length_of
from innerheal_desktop.session.steps import Breathe, Say, Silence
from innerheal_desktop.session.voice import Voice

_CLOSE_ENOUGH = 1e-6
# Seconds of quiet that a line leaves after it, however much longer than read it is.
_LEAST_LEFT = 0.5


def settled(parts: list[Part], target: float) -> bool:
    """Settle every part's seconds so that they add up to `target`; False when they cannot."""
    fills = [part for part in parts if part.weight]
    quiets = [part for part in parts if part.quiet]
    fixed = sum(part.seconds for part in parts if not part.weight and not part.quiet)
    natural = sum(part.seconds for part in quiets)
    least = sum(part.least for part in fills)
    most = sum(part.most for part in fills)
    filling = min(max(target - fixed - natural, least), most)
    if abs(target - fixed - natural - filling) > _CLOSE_ENOUGH:
        _stretch(quiets, target - fixed - filling)
    if fills:
        _share(fills, filling)
        _breathe_whole(parts)
    total = sum(part.seconds for part in parts)
    return total > 0 and abs(total - target) <= 1.0


def _stretch(quiets: list[Part], wanted: float) -> None:
    """Stretch all quiet by one factor, each within its bounds, to `wanted` seconds in all."""
    # A mark of less than a second counts as one, or no factor would ever stretch it.
    naturals = [max(part.step.pause, 1.0) if isinstance(part.step, Say) else 3.0 for part in quiets]

    factor = _factor(quiets, naturals, wanted)
    for part, natural in zip(quiets, naturals, strict=True):
        part.seconds = min(max(natural * factor, part.least), part.most)


def _factor(quiets: list[Part], naturals: list[float], wanted: float) -> float:
    """The factor by which all quiet is `wanted` seconds, or as near as its bounds let it be.

    As the factor grows, each quiet stays at its least, grows with it, and stays at its most: so
    their sum is straight from one of these turns to the next.
    """
    turns = [(part.least / own, own) for part, own in zip(quiets, naturals, strict=True)]
    turns += [(part.most / own, -own) for part, own in zip(quiets, naturals, strict=True)]
    total, slope, last = sum(part.least for part in quiets), 0.0, 0.0
    for turn, change in sorted(turns):
        grown = total + slope * (turn - last)
        if grown >= wanted:
            break
        total, slope, last = grown, slope + change, turn
    return last + max(wanted - total, 0.0) / slope if slope > _CLOSE_ENOUGH else last


def spoken_by(parts: list[Part], voice: Voice) -> None:
    """Give each line the seconds that `voice` takes, from the quiet after it or to it."""
    for spoken, quiet in pairwise(parts):
        if isinstance(spoken.step, Say) and quiet.quiet and not spoken.quiet:
            more = voice.seconds(spoken.step.text) - spoken.seconds
            more = min(more, max(quiet.seconds - _LEAST_LEFT, 0.0))
            spoken.seconds += more
            quiet.seconds -= more


def _share(fills: list[Part], filling: float) -> None:
    """Share `filling` seconds by weight, each part within its bounds."""
    open_parts = list(fills)
    left = filling
    while open_parts:
        weight = sum(part.weight for part in open_parts)
        for part in open_parts:
            part.seconds = left * part.weight / weight
        beyond = [part for part in open_parts if not part.least <= part.seconds <= part.most]
        if not beyond:
            return
        # Settle the side that is further out first: the other may come back inside by itself.
        short = sum(max(part.least - part.seconds, 0.0) for part in beyond)
        far = sum(max(part.seconds - part.most, 0.0) for part in beyond)
        for part in beyond:
            too_short = part.seconds < part.least
            if too_short == (short >= far):
                part.seconds = part.least if too_short else part.most
                left -= part.seconds
                open_parts.remove(part)


def _breathe_whole(parts: list[Part]) -> None:
    """Cut filling breathing to whole breaths and give each remainder to the quiet beside it."""
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if not (isinstance(part.step, Breathe) and part.weight):
            continue
        part.breaths = breaths_within(part.step, part.seconds, part.previous)
        remainder = part.seconds - length_of(part.breaths)
        part.seconds = length_of(part.breaths)
        if remainder > _CLOSE_ENOUGH:
            _give(parts, index, remainder)


def _give(parts: list[Part], index: int, remainder: float) -> None:
    for beside in (index + 1, index - 1):
        if 0 <= beside < len(parts) and parts[beside].gives_way:
            given = min(remainder, max(parts[beside].room, 0.0))
            parts[beside].seconds += given
            remainder -= given
    if remainder <= _CLOSE_ENOUGH:
        return
    section = parts[index].section
    settling = Silence(seconds=remainder)
    parts.insert(index + 1, Part(settling, section, remainder, remainder, remainder))
