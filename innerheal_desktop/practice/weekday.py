"""What weeks begin with where the person is, as the system tells it: 0 Monday … 6 Sunday."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6
# Territories whose weeks do not begin on Monday (Unicode CLDR 46, supplemental `weekData`).
BEGINNINGS = (
    (FRIDAY, "MV"),
    (SATURDAY, "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"),
    (
        SUNDAY,
        "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO "
        "MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
    ),
)
# Windows counts from Monday, macOS from Sunday as 1.
_IFIRSTDAYOFWEEK = 0x100C
_NUMBER = 0x20000000
_CORE = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"


def this_first_weekday(environ: Mapping[str, str] | None = None) -> int:
    """The weekday that weeks begin with here; Monday where the system does not say."""
    said = os.environ if environ is None else environ
    named = next((said[key] for key in ("LC_ALL", "LC_TIME", "LANG") if said.get(key)), "")
    if platform == "win32":
        return _asked_windows()
    if platform == "darwin" and not named:
        return _asked_macos()
    return of_locale(named)


def of_locale(name: str) -> int:
    """The weekday that weeks begin with in a locale such as `de_DE.UTF-8`, `en-US` or `C`."""
    parts = name.partition(".")[0].partition("@")[0].replace("-", "_").split("_")
    territory = next((part for part in parts[1:] if len(part) == 2), "").upper()
    return next((day for day, those in BEGINNINGS if territory in those.split()), MONDAY)


def _asked_windows() -> int:
    import ctypes

    day = ctypes.c_uint32(0)
    ask = ctypes.windll.kernel32.GetLocaleInfoEx  # type: ignore[attr-defined,unused-ignore]
    said = ask(None, _IFIRSTDAYOFWEEK | _NUMBER, ctypes.byref(day), 2)
    return day.value if said and day.value <= SUNDAY else MONDAY


def _asked_macos() -> int:
    import ctypes

    try:
        core = ctypes.CDLL(_CORE)
    except OSError:
        return MONDAY
    core.CFCalendarCopyCurrent.restype = ctypes.c_void_p
    core.CFCalendarGetFirstWeekday.argtypes = (ctypes.c_void_p,)
    core.CFCalendarGetFirstWeekday.restype = ctypes.c_long
    core.CFRelease.argtypes = (ctypes.c_void_p,)
    calendar = core.CFCalendarCopyCurrent()
    if not calendar:
        return MONDAY
    first = int(core.CFCalendarGetFirstWeekday(calendar))
    core.CFRelease(calendar)
    return (first - 2) % 7
