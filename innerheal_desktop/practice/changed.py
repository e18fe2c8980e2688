"""Changed: how counts of pairs are said, in words that claim no more than was counted."""

from __future__ import annotations

from collections.abc import Sequence

from innerheal_desktop.practice.feelings import AROUSAL, DISTRESS, SCALES, VALENCE
from innerheal_desktop.practice.pairs import (
    A_LITTLE,
    A_LITTLE_STIRRED,
    ENOUGH,
    Counts,
    Spread,
    counted,
    spread,
)
from innerheal_desktop.tongue import mark, plural, tr

# What each scale is called where its pairs are shown, and what is good to know of it there.
SHOWN = {
    VALENCE: (mark("How pleasant it was"), ""),
    AROUSAL: (
        mark("How much energy there was"),
        mark("More energy is not better than less, nor less than more."),
    ),
    DISTRESS: (mark("How stirred up it was"), ""),
}


def change_words(ratings: Sequence[tuple[int, int]], scale: str, time: str = "") -> str:
    """What may be said of all `ratings` (before, after) on a scale, of some time of day or any.

    Before eight of them: how many there are, and why there is nothing more. Then the counts of the
    last twelve, and that there is no clear change where less than two thirds go one way.
    """
    counts = counted(ratings, A_LITTLE_STIRRED if scale == DISTRESS else A_LITTLE)
    if counts is None:
        return _few(len(ratings))
    said = _counts(counts, scale, _opening(counts.of, time))
    return said if counts.clear else " ".join((said, tr("No clear change.")))


def range_words(ratings: Sequence[tuple[int, int]], scale: str) -> str:
    """The middle and the range before and after, from eight ratings on; else nothing."""
    if len(ratings) < ENOUGH:
        return ""
    before, after = (spread([rating[at] for rating in ratings]) for at in (0, 1))
    if before is None or after is None:
        return ""
    return " ".join(
        (
            tr("In the middle before: {words}.", words=_spread(before, scale)),
            tr("After: {words}.", words=_spread(after, scale)),
        )
    )


def pair_words(before: float, after: float, scale: str) -> str:
    """One pair: `rather unpleasant, then a little pleasant`."""
    return tr(
        "{before}, then {after}",
        before=SCALES[scale].said(round(before)),
        after=SCALES[scale].said(round(after)),
    )


def _opening(many: int, time: str) -> str:
    openings = {
        "morning": plural(
            "Of your last {n} morning sitting", "Of your last {n} morning sittings", many
        ),
        "afternoon": plural(
            "Of your last {n} afternoon sitting", "Of your last {n} afternoon sittings", many
        ),
        "evening": plural(
            "Of your last {n} evening sitting", "Of your last {n} evening sittings", many
        ),
    }
    usual = plural("Of your last {n} sitting", "Of your last {n} sittings", many)
    return openings.get(time, usual)


def _counts(counts: Counts, scale: str, opening: str) -> str:
    more, same, less = (_number(each) for each in (counts.more, counts.same, counts.less))
    if scale == AROUSAL:
        return tr(
            "{opening}, there was at least a little more energy after {more}, about the same after"
            " {same}, less after {less}.",
            opening=opening,
            more=more,
            same=same,
            less=less,
        )
    if scale == DISTRESS:
        return tr(
            "{opening}, you were at least a little more stirred up after {more}, about the same"
            " after {same}, less after {less}.",
            opening=opening,
            more=more,
            same=same,
            less=less,
        )
    return tr(
        "{opening}, you felt at least a little more pleasant after {more}, about the same after"
        " {same}, less after {less}.",
        opening=opening,
        more=more,
        same=same,
        less=less,
    )


def _number(many: int) -> str:
    return str(many) if many else tr("none")


def _few(many: int) -> str:
    here = plural("{n} sitting so far.", "{n} sittings so far.", many)
    return tr(
        "{here} From eight of one kind on they are counted here; fewer would say more of chance"
        " than of you.",
        here=here,
    )


def _spread(found: Spread, scale: str) -> str:
    low, middle, high = (
        SCALES[scale].said(round(each)) for each in (found.low, found.middle, found.high)
    )
    if low == high:
        return middle
    return tr("{middle} (from {low} to {high})", middle=middle, low=low, high=high)
