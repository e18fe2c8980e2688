"""When something was, as one remembers it: a season where there are four, a month elsewhere."""

from __future__ import annotations

from datetime import date

from innerheal_desktop.tongue import mark, tr

MONTHS = (
    *(mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June")),
    *(mark("July"), mark("August"), mark("September"), mark("October"), mark("November")),
    mark("December"),
)


def month_words(month: date) -> str:
    """`November 2026`."""
    return tr("{month} {year}", month=tr(MONTHS[month.month - 1]), year=month.year)


SEASONS = (mark("in winter"), mark("in spring"), mark("in summer"), mark("in autumn"))
# The same, of another year.
_DATED = (
    *(mark("in winter {year}"), mark("in spring {year}")),
    *(mark("in summer {year}"), mark("in autumn {year}")),
)
# Zones (or how their names begin) that have four seasons, north and south of the tropics.
NORTH = (
    *("Europe/", "Canada/", "US/", "Asia/Tokyo", "Asia/Seoul", "Asia/Shanghai", "Asia/Istanbul"),
    *("Asia/Tbilisi", "Asia/Yerevan", "Asia/Tashkent", "Asia/Almaty", "Asia/Tehran", "Asia/Beirut"),
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    *("America/Detroit", "America/Toronto", "America/Vancouver", "America/Winnipeg"),
    *("America/Edmonton", "America/Halifax", "America/St_Johns", "America/Boise"),
    *("America/Indiana/", "America/Kentucky/", "Atlantic/Reykjavik", "Africa/Tunis"),
)
SOUTH = (
    *("Australia/Sydney", "Australia/Melbourne", "Australia/Adelaide", "Australia/Perth"),
    *("Australia/Hobart", "Australia/Canberra", "Pacific/Auckland", "Pacific/Chatham"),
    *("America/Argentina/", "America/Buenos_Aires", "America/Santiago", "America/Montevideo"),
    *("America/Punta_Arenas", "America/Sao_Paulo", "Africa/Johannesburg", "Africa/Maseru"),
)
# A run as long as this is said by its ends, not by a season; after so many days the year is said.
A_SEASON = 100
A_YEAR_AGO = 300


def when_words(first: int, last: int, today: date, zone: str = "") -> str:
    """When the days from `first` to `last` (ordinals) were: `in spring`, `in May 2025`.

    `zone` is the IANA zone of the person: it says whether it has seasons, and which.
    """
    if last - first >= A_SEASON:
        ends = [date.fromordinal(day) for day in (first, last)]
        dated = any(day.year != today.year for day in ends)
        begun, ended = (_month(day, dated=dated) for day in ends)
        return tr("from {month} to {later}", month=begun, later=ended)
    middle = date.fromordinal((first + last) // 2)
    long_ago = (today - middle).days > A_YEAR_AGO
    south = zone.startswith(SOUTH)
    if not (south or zone.startswith(NORTH)):
        return tr("in {month}", month=_month(middle, dated=long_ago))
    season = (middle.month % 12 // 3 + 2 * south) % 4
    return tr(_DATED[season], year=middle.year) if long_ago else tr(SEASONS[season])


def _month(day: date, *, dated: bool) -> str:
    month = tr(MONTHS[day.month - 1])
    return tr("{month} {year}", month=month, year=day.year) if dated else month
