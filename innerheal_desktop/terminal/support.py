"""The command `support`: whom one can call, here and now. It loads no toolkit and no sound."""

from __future__ import annotations

import argparse
import json
import locale
from datetime import date
from typing import Any

from innerheal_desktop.care.help import (
    CHILD_HELPLINES,
    EVERYWHERE,
    Country,
    Line,
    country_of,
    read_help,
)
from innerheal_desktop.care.line_words import (
    change_words,
    checked_words,
    emergency_about,
    hours_words,
    text_words,
    ways_words,
)
from innerheal_desktop.care.lines import OwnLine, Shown
from innerheal_desktop.care.mine import KEY, NOTHING_WRITTEN, Mine
from innerheal_desktop.home import Home
from innerheal_desktop.paths import assets
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.settings.file import glance
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError


def support(home: Home, asked: argparse.Namespace) -> int:
    """Print the emergency number, the person's people and the lines; 1 where we know of none."""
    countries, settings = read_help(assets()), glance(home.folder)
    chosen = asked.country or settings.get("country") or guessed(_language())
    country = meant(countries, str(chosen))
    code = country.code if country is not None else str(chosen).upper()
    young = settings.get("grown_up") == "no"
    mine = _mine(home)
    shown = mine.lines.shown(country, code, young=young)
    if asked.json:
        print(json.dumps(_told(country, code, shown, mine), ensure_ascii=False, indent=2))
    else:
        today = home.clock.now().astimezone().date()
        print("\n".join(_said(country, shown, mine, today, young=young)))
    known = country is not None and country.emergency is not None
    return 0 if shown or known else 1


def _language() -> str | None:
    """The language of the system; none where it names none: Python calls `C.UTF-8` American."""
    plain = locale.setlocale(locale.LC_CTYPE).partition(".")[0] in ("C", "POSIX")
    return None if plain else locale.getlocale()[0]


def guessed(name: str | None) -> str:
    """The country in the name of a language of the system: `de_CH`, or `English_Canada`."""
    return (name or "").rpartition("_")[2] if "_" in (name or "") else ""


def meant(countries: tuple[Country, ...], said: str) -> Country | None:
    """The country whose code or name was typed."""
    name = said.strip().casefold()
    named = (each for each in countries if each.name.casefold() == name)
    return country_of(countries, name.upper()) or next(named, None)


def _mine(home: Home) -> Mine:
    """What the person has written; nothing where no log can be read."""
    from innerheal_desktop.practice.file import FILE

    if not (home.folder / FILE).exists():
        return NOTHING_WRITTEN
    try:
        with home.open_log(reading=True) as log:
            return Mine.from_json(log.setting(KEY))
    except TroubleError:
        return NOTHING_WRITTEN


def _said(
    country: Country | None, shown: list[Shown], mine: Mine, today: date, *, young: bool
) -> list[str]:
    """All of it for people: what is urgent first."""
    known = country.emergency if country is not None else None
    number = known.number if known is not None else tr("your local emergency number")
    words = [tr("In an emergency: {number}", number=number)]
    if known is not None and (about := emergency_about(known)):
        words.append(f"  {about}")
    if mine.people:
        words += ["", tr("My people")]
        for person in mine.people:
            said = (person.name, person.number, person.note)
            words.append("  " + " · ".join(part for part in said if part))
    if young:
        words += ["", tr("For children and young people, lines in each country are found at")]
        words.append(f"  {CHILD_HELPLINES.site}")
    words += ["", tr("Crisis lines in {country}", country=country.name)] if country else [""]
    for each in shown:
        words += _line_words(each)
    if not shown:
        words.append("  " + tr("We know of no line there that we could trace to a page."))
    words += ["", tr("Lines in most countries are found at")]
    for directory in EVERYWHERE if young else (*EVERYWHERE, CHILD_HELPLINES):
        words.append(f"  {directory.site} · {tr(directory.about)}")
    lines = [each.line for each in shown if each.line is not None and each.own is None]
    return [*words, "", change_words(number, lines, today)]


def _line_words(shown: Shown) -> list[str]:
    own, line = shown.own, shown.line
    if own is not None:
        return _own_words(own)
    return _known_words(line) if line is not None else []


def _own_words(own: OwnLine) -> list[str]:
    said = (own.number, own.text, own.hours, own.language, own.site)
    words = tr("Yours, written on {date}", date=date_words(own.on))
    return [f"  {own.service}", f"    {' · '.join(part for part in said if part)}", f"    {words}"]


def _known_words(line: Line) -> list[str]:
    words = [", ".join(line.numbers)] if line.numbers else []
    if line.text:
        words.append(text_words(line.text, alone=not line.numbers))
    words += [ways_words(line.ways)] if line.ways else []
    words.append(hours_words(line.hours, line.language, free=line.free))
    words += [line.site] if line.site else []
    words += [tr("Not certain: {words}", words=line.uncertain)] if line.uncertain else []
    words.append(checked_words(line, date_words(line.checked_on)))
    return [f"  {line.service}", *(f"    {each}" for each in words)]


def _told(country: Country | None, code: str, shown: list[Shown], mine: Mine) -> dict[str, Any]:
    """All of it for programs."""
    known = country.emergency if country is not None else None
    emergency = None if known is None else {"number": known.number, "also": list(known.also)}
    return {
        "country": {"code": code, "name": country.name if country is not None else ""},
        "emergency": emergency,
        "people": [each.as_json() for each in mine.people],
        "lines": [_told_line(each) for each in shown],
        "directories": [each.site for each in (*EVERYWHERE, CHILD_HELPLINES)],
    }


def _told_line(shown: Shown) -> dict[str, Any]:
    own, line = shown.own, shown.line
    if own is not None or line is None:
        return {"own": True, **(own.as_json() if own is not None else {})}
    names = ("service", "text", "hours", "language", "site", "uncertain", "grade", "source")
    more = ("source_date", "free", "young", "confirmed")
    return {
        "own": False,
        **{name: getattr(line, name) for name in (*names, *more)},
        "numbers": list(line.numbers),
        "ways": list(line.ways),
        "checked_on": line.checked_on.isoformat(),
    }
