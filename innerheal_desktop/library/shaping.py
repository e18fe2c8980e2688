"""Shaping a breath: what the pattern editor allows, and why it stops where it does. Pure.

Numbers are whole tenths of a second, as the sliders have them. Every draft is a breath inside the
limits; what a hand asks beyond them is drawn in, and the reason is said. The limits are this
house's own, and the words say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from innerheal_desktop.library.breath_words import number
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import (
    BRISK_BREATH,
    EXHALE,
    HOLD,
    INHALE,
    LONGEST_BREATH,
    REST,
    TURN,
    within_limits,
)
from innerheal_desktop.tongue import tr

FIELDS = ("inhale", "top_up", "hold", "exhale", "rest")
# The most tenths of a second of a top-up, which is a sip.
TOP_UP = 20
_LONGEST = round(LONGEST_BREATH * 10)


@dataclass(frozen=True, slots=True)
class Draft:
    """A breath in tenths of a second; `inhale` is without the `top_up`."""

    inhale: int = 40
    top_up: int = 0
    hold: int = 0
    exhale: int = 60
    rest: int = 0

    @property
    def pattern(self) -> BreathPattern:
        """The breath."""
        inhale, top = (self.inhale + self.top_up) / 10.0, self.top_up / 10.0
        return BreathPattern(inhale, self.hold / 10.0, self.exhale / 10.0, self.rest / 10.0, top)

    @property
    def whole(self) -> int:
        """Tenths of the whole breath."""
        return self.inhale + self.top_up + self.hold + self.exhale + self.rest

    def of(self, field: str) -> int:
        """The tenths of one of FIELDS."""
        return {
            "inhale": self.inhale,
            "top_up": self.top_up,
            "hold": self.hold,
            "exhale": self.exhale,
            "rest": self.rest,
        }[field]


def ends(field: str, *, holds: bool = True) -> tuple[int, int]:
    """The least and the most tenths of a field; without `holds` for whom holding is not."""
    low, high = {
        "inhale": INHALE,
        "top_up": (0.0, TOP_UP / 10.0),
        "hold": HOLD if holds else (0.0, 0.0),
        "exhale": EXHALE,
        "rest": REST if holds else (0.0, TURN),
    }[field]
    return round(low * 10), round(high * 10)


def draft_of(pattern: BreathPattern, *, holds: bool = True) -> Draft:
    """A pattern as a draft, to the tenth of a second, drawn into the limits."""
    kept, _ = within_limits(pattern)
    whole = Draft(
        inhale=round((kept.inhale - kept.top_up) * 10),
        top_up=round(kept.top_up * 10),
        hold=round(kept.hold * 10),
        exhale=round(kept.exhale * 10),
        rest=round(kept.rest * 10),
    )
    for field in FIELDS:
        low, high = ends(field, holds=holds)
        whole = replace(whole, **{field: min(max(whole.of(field), low), high)})
    return _drawn_in(_drawn_in(_short_in(whole), "rest"), "hold")


def shaped(
    draft: Draft, field: str, tenths: int, *, holds: bool = True
) -> tuple[Draft, Mapping[str, str]]:
    """The draft with one field at so many tenths, or as near as may be; the reasons by field."""
    low, high = ends(field, holds=holds)
    reasons: dict[str, str] = {}
    if not low < tenths < high and (said := _at_the_end(field, tenths <= low, holds=holds)):
        reasons[field] = said
    made = replace(draft, **{field: min(max(tenths, low), high)})
    if field in ("inhale", "top_up"):
        most = round(INHALE[1] * 10) - (made.inhale + made.top_up - made.of(field))
        if made.of(field) > most:
            made = replace(made, **{field: most})
            reasons[field] = tr("In and a little more are eight seconds at most here, together.")
    spare = made.whole - _LONGEST
    if spare > 0:
        made = replace(made, **{field: made.of(field) - spare})
        reasons[field] = tr(
            "A whole breath is {n} seconds at most here. That is a limit of this app.",
            n=number(LONGEST_BREATH),
        )
    first, then = ("rest", "hold") if field == "rest" else ("hold", "rest")
    held = _drawn_in(_drawn_in(made, first), then)
    for other in ("hold", "rest"):
        if held.of(other) != made.of(other):
            reasons[other] = tr("Hold and rest together are half of a breath at most here.")
    return held, reasons


def note_on(draft: Draft) -> str:
    """Who a breath is for, in one line: to begin with, with some practice, or with care."""
    pattern = draft.pattern
    if pattern.cycle < BRISK_BREATH:
        return tr("Quick: more than twelve a minute, so it lasts two minutes at a time at most.")
    gentle = (
        pattern.inhale <= 4.0
        and pattern.hold == 0
        and 3.0 <= pattern.exhale <= 6.0
        and pattern.rest <= 0.5
    )
    if gentle:
        return tr("Gentle enough to begin with.")
    practised = pattern.inhale <= 6.0 and pattern.hold <= 4.0 and pattern.exhale <= 8.0
    if practised and pattern.rest <= 4.0 and pattern.rate >= 5.0 - 1e-9:
        return tr("With some practice. If it feels like work, make it shorter.")
    return tr("For practised breathers. Go gently, and stop at the first strain.")


def _at_the_end(field: str, low: bool, *, holds: bool) -> str:
    """Why a field goes no further; nothing at the end that needs no word."""
    if field == "inhale" and low:
        return tr("One and a half seconds in is the least here, so that nobody has to gasp.")
    if field == "inhale":
        return tr("Eight seconds in is the most here: longer in-breaths tip into straining.")
    if field == "top_up" and not low:
        return tr("Two seconds more is the most here: it is a sip, not a second breath.")
    if field == "hold" and holds and not low:
        return tr("Ten seconds is the longest hold here. That is a limit of this app.")
    if field == "exhale" and low:
        return tr("Two seconds out is the least here, so that nothing has to be pushed.")
    if field == "exhale":
        return tr("Twelve seconds out is the most here. That is a limit of this app.")
    if field == "rest" and holds and not low:
        return tr("Six seconds is the longest rest here. That is a limit of this app.")
    return ""


def _short_in(draft: Draft) -> Draft:
    """In and top-up within the most, the top-up giving way."""
    most = round(INHALE[1] * 10)
    return replace(draft, top_up=min(draft.top_up, max(most - draft.inhale, 0)))


def _drawn_in(draft: Draft, field: str) -> Draft:
    """Hold or rest shortened as far as the two are more than half of the breath, or it too long."""
    moving = draft.inhale + draft.top_up + draft.exhale
    still = min(moving, _LONGEST - moving)
    over = draft.hold + draft.rest - still
    if over <= 0:
        return draft
    return replace(draft, **{field: max(draft.of(field) - over, 0)})
