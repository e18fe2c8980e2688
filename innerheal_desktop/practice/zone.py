"""The time zone this computer is in, by its IANA name, as far as the system tells."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Zones whose clocks differ from UTC by a broken hour have no "Etc/GMT" name: the name of a place
# that keeps (at least for half the year) this offset in minutes stands for them.
BROKEN_HOURS = {
    -570: "Pacific/Marquesas",
    -210: "America/St_Johns",
    -150: "America/St_Johns",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
    630: "Australia/Adelaide",
    765: "Pacific/Chatham",
    825: "Pacific/Chatham",
}


def this_zone(environ: Mapping[str, str] | None = None, etc: Path = Path("/etc")) -> str:
    """The IANA name of this computer's zone, such as `Europe/Berlin`.

    Asks `TZ`, then `localtime` (a link into the zone data on Linux and macOS), then `timezone`
    in `etc`. Where none answers, as on Windows, it is a name with the offset of this moment: the
    practice date comes out right, since the zone is asked anew at every start.
    """
    named = (os.environ if environ is None else environ).get("TZ", "").removeprefix(":")
    asked = (_below_zoneinfo(named), named)
    # A TZ that names no place (`EST5EDT,…`, `<+13>-13`) still rules the clock: /etc does not.
    for name in asked if named else (_linked(etc / "localtime"), _written(etc)):
        if _exists(name):
            return name
    ahead = datetime.now(UTC).astimezone().utcoffset() or timedelta()
    return fixed_zone(ahead // timedelta(minutes=1))


def fixed_zone(offset: int) -> str:
    """A zone name for an offset in minutes east of UTC. `Etc/GMT-1` is one hour east (POSIX)."""
    if offset in BROKEN_HOURS:
        return BROKEN_HOURS[offset]
    hours = round(offset / 60)
    return "UTC" if hours == 0 else f"Etc/GMT{-hours:+d}"


def _below_zoneinfo(path: str) -> str:
    """`/usr/share/zoneinfo/Europe/Berlin` → `Europe/Berlin`; empty for other paths."""
    _, found, name = path.replace("\\", "/").partition("zoneinfo/")
    return name.removeprefix("posix/").removeprefix("right/") if found else ""


def _linked(file: Path) -> str:
    try:
        return _below_zoneinfo(str(file.readlink())) or _below_zoneinfo(str(file.resolve()))
    except (OSError, NotImplementedError):
        return ""


def _written(etc: Path) -> str:
    try:
        return (etc / "timezone").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _exists(name: str) -> bool:
    if not name:
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
