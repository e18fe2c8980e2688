"""Check the directory of crisis lines (`assets/support/help.json`) before it is shipped.

`python -m tools.support` reads the file of the app, or the one that is named, and prints what has
to be mended; it ends with 1 if there is anything. `--today 2027-03-01` asks as if it were that day.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from innerheal_desktop import paths
from innerheal_desktop.care.help import is_stale
from innerheal_desktop.clock import Clock

FILE = paths.assets() / "support" / "help.json"
NEEDED = ("service", "source", "source_date", "grade", "checked_on", "checked_by")
# Two lists agree on it, and no page of a service, a government or a newspaper was found.
TWO_LISTS = {("BD", "Kaan Pete Roi")}
# What still stands in many lists and answers no more, by country; and what came in its place.
GONE = {
    "KR": ("1393", "109"),
    "SG": ("1800-221-4444", "1767"),
    "IT": ("199 284 284", "02 2327 2327"),
    "JP": ("0570-064-556", "0120-279-338"),
    "CA": ("1-833-456-4566", "988"),
}
# Lines that copied lists leave out.
MISSED = {"PT": "1411"}
# Its number for text messages was given up in 2020, and is still passed on.
NO_TEXT = ("GB", "Samaritans")
UNDATED = "undated"


def main(words: list[str]) -> int:
    """Print every fault of the file; 1 if there is one."""
    asked = argparse.ArgumentParser(description="Check the directory of crisis lines.")
    asked.add_argument("file", nargs="?", type=Path, default=FILE)
    asked.add_argument("--today", type=date.fromisoformat, default=None)
    said = asked.parse_args(words)
    try:
        kept = json.loads(said.file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        print(f"{said.file}: {error}")
        return 1
    found = list(faults(kept, said.today or Clock().now().date()))
    print("\n".join(found) if found else summary(kept))
    return 1 if found else 0


def faults(kept: Any, today: date) -> Iterator[str]:
    """What has to be mended in the file, told by country and service."""
    rows = kept.get("countries") if isinstance(kept, Mapping) else None
    if not isinstance(rows, list) or not rows:
        yield "there are no countries"
        return
    codes = [row.get("code", "") for row in rows]
    yield from (f"{code}: twice" for code in sorted({c for c in codes if codes.count(c) > 1}))
    for row in rows:
        place = row.get("code") or "a country without a code"
        if not row.get("name"):
            yield f"{place}: no name"
        if row.get("emergency"):
            yield from _emergency(f"{place}, emergency", row["emergency"], today)
        for line in row.get("lines", []):
            yield from _line(place, line, today)
        yield from _known(place, row.get("lines", []))


def summary(kept: Mapping[str, Any]) -> str:
    """What there is, for whoever checks it by hand."""
    lines = [line for row in kept["countries"] for line in row["lines"]]
    countries = sum(bool(row["lines"]) for row in kept["countries"])
    undated = sum(line["source_date"] == UNDATED for line in lines)
    confirmed = sum(line["confirmed"] for line in lines)
    return (
        f"{len(lines)} lines in {countries} countries and territories; {confirmed} confirmed with"
        f" the service; {undated} from pages without a date"
    )


def _emergency(place: str, entry: Mapping[str, Any], today: date) -> Iterator[str]:
    for number in (entry.get("number", ""), *entry.get("also", [])):
        if not number.isdigit():
            yield f"{place}: “{number}” is no number"
    needed = ("source", "source_date", "checked_on", "checked_by")
    yield from (f"{place}: no {name}" for name in needed if not entry.get(name))
    yield from _dates(place, entry, today)


def _line(code: str, entry: Mapping[str, Any], today: date) -> Iterator[str]:
    place = f"{code}, {entry.get('service') or 'a line without a name'}"
    yield from (f"{place}: no {name}" for name in NEEDED if not entry.get(name))
    if not entry.get("numbers") and not entry.get("text"):
        yield f"{place}: no number, and no way to write to it"
    if "source_url" not in entry:
        yield f"{place}: no source_url (empty where the source is a newspaper without an address)"
    grade = entry.get("grade")
    if grade not in ("A", "") and (grade != "B" or (code, entry.get("service")) not in TWO_LISTS):
        yield f"{place}: of grade {grade}, which is not shipped"
    if "://" in entry.get("site", ""):
        yield f"{place}: the site is written without its https://"
    if not isinstance(entry.get("confirmed"), bool):
        yield f"{place}: confirmed is true or false"
    elif entry["confirmed"] and "nobody" in str(entry.get("checked_by")):
        yield f"{place}: confirmed, but by nobody"
    yield from _dates(place, entry, today)


def _dates(place: str, entry: Mapping[str, Any], today: date) -> Iterator[str]:
    said = entry.get("source_date", "")
    if said and said != UNDATED and not said[:4].isdigit():
        yield f"{place}: source_date is a date, or “{UNDATED}”"
    try:
        checked = date.fromisoformat(entry.get("checked_on", ""))
    except (TypeError, ValueError):
        yield f"{place}: checked_on is a date such as 2026-11-22"
        return
    if checked > today:
        yield f"{place}: checked on a day that is still to come"
    elif is_stale(checked, today):
        yield f"{place}: checked more than nine months ago, on {checked}"


def _known(code: str, lines: list[Mapping[str, Any]]) -> Iterator[str]:
    """What we learnt from lists that are copied widely."""
    here = {figures(each) for line in lines for each in _ways(line)}
    if code in GONE:
        gone, now = GONE[code]
        if figures(gone) in here:
            yield f"{code}: {gone} answers no more; it is {now} now"
    if code in MISSED and figures(MISSED[code]) not in here:
        yield f"{code}: {MISSED[code]} is missing"
    for line in lines:
        if (code, line.get("service")) == NO_TEXT and line.get("text"):
            yield f"{code}, {line['service']}: its number for messages was given up in 2020"


def _ways(line: Mapping[str, Any]) -> list[str]:
    return [*line.get("numbers", []), line.get("text", ""), *line.get("ways", [])]


def figures(number: str) -> str:
    """The digits of a number, however it is written."""
    return "".join(each for each in number if each.isdigit())


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
