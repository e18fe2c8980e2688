"""Help: the directory of lines is whole, and a broken one takes as little away as can be."""

import copy
import json
from datetime import date, timedelta

import pytest

from innerheal_desktop import paths
from innerheal_desktop.care.help import EVERYWHERE, country_of, is_stale, read_help
from innerheal_desktop.care.line_words import (
    change_words,
    checked_words,
    emergency_about,
    hours_words,
    text_words,
    ways_words,
)
from innerheal_desktop.clock import Clock
from tools.support import FILE, faults, main

KEPT = json.loads(FILE.read_text("utf-8"))
DAY = date(2026, 11, 23)
# Every country and territory with a line of grade A, and Bangladesh.
SHIPPED = {
    *("AR", "AU", "AT", "BD", "BE", "BR", "CA", "CL", "DK", "FI", "FR", "DE", "HK", "IN", "IE"),
    *("IL", "IT", "JP", "KR", "MY", "MX", "NL", "NZ", "NO", "PH", "PL", "PT", "SG", "ZA", "ES"),
    *("SE", "CH", "GB", "US"),
}


def helped(code):
    return country_of(read_help(paths.assets()), code)


def numbers(code):
    return [number for line in helped(code).lines for number in line.numbers]


def mended(code="DE", **changes):
    """The file, with the first line of a country changed; None takes a key away."""
    kept = copy.deepcopy(KEPT)
    row = next(row for row in kept["countries"] if row["code"] == code)
    row["lines"][0].update(changes)
    for name, value in changes.items():
        if value is None:
            del row["lines"][0][name]
    return kept


def said(kept, today=DAY):
    return "\n".join(faults(kept, today))


def test_the_directory_that_we_ship_is_whole_today(capsys):
    assert main([]) == 0
    assert "46 lines in 34 countries and territories; 0 confirmed" in capsys.readouterr().out
    assert said(KEPT, Clock().now().date()) == ""


def test_all_that_may_be_shipped_is_there_and_nothing_else():
    countries = read_help(paths.assets())
    assert [country.name for country in countries] == sorted(c.name for c in countries)
    assert {country.code for country in countries if country.lines} == SHIPPED
    assert len(SHIPPED) == 34
    assert all(country.emergency for country in countries)
    grades = {(c.code, line.grade) for c in countries for line in c.lines}
    assert {code for code, grade in grades if grade != "A"} == {"BD"}
    assert not any(line.confirmed for c in countries for line in c.lines)


def test_the_numbers_are_those_of_today_and_not_of_copied_lists():
    assert numbers("KR") == ["109"]
    assert numbers("SG") == ["1767", "1771"]
    assert "1411" in numbers("PT")
    assert numbers("CA") == ["988"]
    assert numbers("ZA") == ["0800 456 789"]
    assert numbers("PH") == ["0917 899 8727"]
    assert helped("GB").lines[0].text == ""
    assert helped("IE").lines[0].text == "HELLO to 50808"


def test_what_the_sources_disagree_on_is_said():
    finnish, english = helped("FI").lines
    assert (finnish.uncertain, english.numbers) == ("", ("09 2525 0116",))
    assert "disagree" in english.uncertain
    assert helped("DK").lines[0].hours == ""
    assert "hours have changed" in helped("DK").lines[0].uncertain
    assert "opens" in helped("IT").lines[0].uncertain


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"source": ""}, "no source"),
        ({"source": None}, "no source"),
        ({"source_date": ""}, "no source_date"),
        ({"source_date": "long ago"}, "source_date is a date"),
        ({"grade": None}, "no grade"),
        ({"grade": "B"}, "of grade B, which is not shipped"),
        ({"grade": "C"}, "of grade C, which is not shipped"),
        ({"checked_by": ""}, "no checked_by"),
        ({"checked_on": "soon"}, "checked_on is a date"),
        ({"checked_on": "2026-12-24"}, "still to come"),
        ({"checked_on": "2026-01-01"}, "more than nine months ago"),
        ({"source_url": None}, "no source_url"),
        ({"site": "https://telefonseelsorge.de"}, "without its https://"),
        ({"numbers": [], "text": ""}, "no number, and no way"),
        ({"confirmed": True}, "confirmed, but by nobody"),
        ({"confirmed": "yes"}, "confirmed is true or false"),
    ],
)
def test_an_entry_that_cannot_be_trusted_stops_the_release(changes, fault):
    found = said(mended(**changes))
    assert found.startswith("DE, TelefonSeelsorge: ")
    assert fault in found


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ("KR", "1393"),
        ("SG", "1800 221 4444"),
        ("IT", "199284284"),
        ("JP", "0570-064-556"),
        ("CA", "1 833 456 4566"),
    ],
)
def test_a_number_that_answers_no_more_is_known_however_it_is_written(code, number):
    assert f"{code}: " in said(mended(code, numbers=[number]))
    assert "answers no more" in said(mended(code, numbers=[number]))


def test_other_lessons_of_copied_lists_are_kept():
    assert "1411 is missing" in said(mended("PT", numbers=["1234"]))
    assert "given up in 2020" in said(mended("GB", text="07700 900123"))


def test_the_tool_reads_the_file_it_is_given_as_of_the_day_it_is_given(tmp_path, capsys):
    file = tmp_path / "lines.json"
    file.write_text(json.dumps(KEPT), "utf-8")
    assert main([str(file), "--today", "2027-08-22"]) == 0
    assert main([str(file), "--today", "2027-08-24"]) == 1
    assert "checked more than nine months ago" in capsys.readouterr().out
    file.write_text("{", "utf-8")
    assert main([str(file)]) == 1
    file.write_text("[]", "utf-8")
    assert main([str(file)]) == 1
    assert "there are no countries" in capsys.readouterr().out


def test_a_country_stands_there_once_and_its_emergency_number_has_a_source():
    kept = copy.deepcopy(KEPT)
    kept["countries"].append(kept["countries"][0])
    assert "AR: twice" in said(kept)
    kept = copy.deepcopy(KEPT)
    kept["countries"][0]["emergency"].update(source="", number="nine one one")
    assert "AR, emergency: “nine one one” is no number" in said(kept)
    assert "AR, emergency: no source" in said(kept)


def test_nine_months_are_nine_months():
    checked = date(2026, 11, 22)
    assert not is_stale(checked, date(2027, 8, 22))
    assert is_stale(checked, date(2027, 8, 24))
    assert not is_stale(checked, checked - timedelta(days=1))


def read_from(tmp_path, text):
    (tmp_path / "support").mkdir(exist_ok=True)
    (tmp_path / "support" / "help.json").write_text(text, "utf-8")
    return read_help(tmp_path)


@pytest.mark.parametrize("text", ["", "not json", "{}", "[1]", '{"countries": 3}', "[" * 100_000])
def test_a_file_that_cannot_be_read_is_no_help_and_no_crash(tmp_path, text):
    assert read_from(tmp_path, text) == ()
    assert read_help(tmp_path / "nowhere") == ()
    assert len(EVERYWHERE) == 3


def test_one_bad_row_takes_no_other_away(tmp_path):
    kept = copy.deepcopy(KEPT)
    germany = next(row for row in kept["countries"] if row["name"] == "Germany")
    kept["countries"].insert(0, "nonsense")
    kept["countries"].insert(0, {"code": "XX", "name": "Nowhere", "emergency": {}, "lines": [3]})
    germany["lines"] += [{"service": "Half"}, {**germany["lines"][0], "checked_on": "soon"}]
    germany["emergency"] = {"number": 112}
    found = read_from(tmp_path, json.dumps(kept))
    assert len(found) == len(read_help(paths.assets()))
    here = country_of(found, "DE")
    assert (here.emergency, [line.service for line in here.lines]) == (None, ["TelefonSeelsorge"])


def test_a_newer_file_is_read_as_far_as_it_is_understood(tmp_path):
    kept = copy.deepcopy(KEPT)
    kept["version"] = 9
    for row in kept["countries"]:
        row["dialling"] = "+"
        for line in row["lines"]:
            line["video"] = ["sign language"]
    assert read_from(tmp_path, json.dumps(kept)) == read_help(paths.assets())


def test_no_line_promises_a_chat_where_the_page_only_named_a_site():
    mindline = next(each for each in helped("SG").lines if "1771" in each.numbers)
    assert ways_words(mindline.ways) == "Also by WhatsApp 6669 1771, website"
    swedish = next(each for each in helped("SE").lines if "90 390" in each.numbers)
    assert ways_words(swedish.ways) == "Also by website"


def test_a_line_says_in_words_when_it_answers_and_how_we_know():
    german, danish = helped("DE").lines[0], helped("DK").lines[0]
    words = hours_words(german.hours, german.language, free=german.free)
    assert words == "Day and night, anonymous · free of charge · German"
    assert hours_words(danish.hours, danish.language) == "Hours not known · Danish"
    assert ways_words(german.ways) == "Also by chat, e-mail"
    assert text_words("50808", alone=True) == "Write a message: 50808"
    assert text_words("988", alone=False) == "Or write a message: 988"
    assert checked_words(german, "22 November 2026") == (
        "Not yet confirmed by telephone; checked on pages on 22 November 2026. "
        "From Spektrum, domradio (2022)."
    )
    assert "(undated)" in checked_words(danish, "22 November 2026")


def test_several_emergency_numbers_are_told_apart():
    assert emergency_about(helped("BR").emergency) == "192: ambulance · 190: police"
    assert emergency_about(helped("ZA").emergency) == "112: from mobile phones · 10177: ambulance"
    assert emergency_about(helped("NO").emergency) == "Also 112"
    assert emergency_about(helped("DE").emergency) == ""


def test_old_numbers_are_said_to_be_old():
    lines = helped("DE").lines
    assert change_words("112", lines, DAY).startswith("Numbers change. Please confirm")
    assert change_words("112", lines, date(2028, 1, 1)).startswith("These numbers were checked")
