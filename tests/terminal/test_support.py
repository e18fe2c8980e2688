"""`support`, as a person and as another program read it."""

import json
import locale
import sys
from datetime import date

import pytest

from innerheal_desktop.care.help import read_help
from innerheal_desktop.care.lines import Lines, OwnLine
from innerheal_desktop.care.mine import KEY, Mine
from innerheal_desktop.care.people import Person
from innerheal_desktop.home import Home
from innerheal_desktop.paths import assets
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write
from innerheal_desktop.terminal.support import guessed, meant
from tests.terminal.test_commands import innerheal, printed_json
from tests.test_architecture import NETWORK, loaded_by

DAY = date(2026, 11, 23)


@pytest.fixture
def known():
    """Somebody in Norway who has written down one person and one line in the place of ours."""
    home = Home()
    write(home.folder, Settings(country="NO"))
    own = OwnLine("Hjelp", DAY, "NO", number="99", instead="NO/Kirkens SOS")
    with home.open_log() as log:
        mine = Mine((Person("Sam", "0151", "evenings"),), Lines((own,)))
        log.set_setting(KEY, mine.as_json()).result(30)
    return home


def test_what_is_urgent_stands_first_then_people_then_lines(known, capsys):
    assert innerheal("support")[0] == 0
    out = capsys.readouterr().out
    assert out.startswith("In an emergency: 113\n  Also 112\n")
    places = [out.index(each) for each in ("Sam · 0151 · evenings", "116 123", "findahelpline.com")]
    assert places == sorted(places)
    assert "Yours, written on 23 November 2026" in out
    assert "22 40 00 40" not in out
    assert "Not yet confirmed by telephone" in out
    assert "try another or call 113." in out


@pytest.mark.parametrize("said", ["fi", "FI", "Finland", " finland "])
def test_a_country_is_asked_for_by_its_code_or_its_name(known, capsys, said):
    assert innerheal("support", "--country", said)[0] == 0
    out = capsys.readouterr().out
    assert "Crisis lines in Finland" in out
    assert "Not certain: The pages that were read disagree" in out


def test_programs_read_the_same(known, capsys):
    assert innerheal("support", "--json")[0] == 0
    told = printed_json(capsys)
    assert told["country"] == {"code": "NO", "name": "Norway"}
    assert told["emergency"] == {"number": "113", "also": ["112"]}
    assert told["people"] == [{"name": "Sam", "number": "0151", "note": "evenings"}]
    first, second = told["lines"]
    assert (first["numbers"], first["confirmed"], first["own"]) == (["116 123"], False, False)
    assert (second["service"], second["number"], second["own"]) == ("Hjelp", "99", True)
    assert "childhelplineinternational.org" in told["directories"]


def test_where_nothing_is_known_the_directories_are_told_and_the_answer_is_no(capsys):
    assert innerheal("support", "--country", "ZZ")[0] == 1
    out = capsys.readouterr().out
    assert out.startswith("In an emergency: your local emergency number\n")
    assert "We know of no line there" in out
    assert "findahelpline.com" in out


def test_a_country_without_lines_has_its_emergency_number(capsys):
    assert innerheal("support", "--country", "Greece")[0] == 0
    assert "In an emergency: 112" in capsys.readouterr().out


def test_for_somebody_under_18_child_helplines_come_first(known, capsys):
    settings = json.dumps({"country": "NO", "grown_up": "no"})
    (known.folder / "settings.json").write_text(settings, "utf-8")
    innerheal("support")
    out = capsys.readouterr().out
    child = out.index("childhelplineinternational.org")
    assert child < min(out.index(said) for said in ("Crisis lines in", "findahelpline.com"))
    assert out.count("childhelplineinternational.org") == 1


@pytest.mark.parametrize(
    ("name", "code"), [("de_CH", "CH"), ("C", ""), ("", ""), (None, ""), ("English_Canada", "CA")]
)
def test_the_country_is_guessed_from_the_name_of_the_system_s_language(name, code):
    country = meant(read_help(assets()), guessed(name))
    assert (country.code if country is not None else "") == code


@pytest.mark.skipif(sys.platform != "linux", reason="there may be no such locale")
def test_a_system_that_names_no_country_is_not_taken_for_american(capsys):
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
        innerheal("support")
    finally:
        locale.setlocale(locale.LC_CTYPE, before)
    assert "In an emergency: your local emergency number" in capsys.readouterr().out


def test_a_log_that_cannot_be_read_takes_no_number_away(known, capsys):
    for path in known.folder.glob("*.sqlite*"):
        path.write_bytes(b"not a log")
    assert innerheal("support")[0] == 0
    assert "In an emergency: 113" in capsys.readouterr().out


def test_no_toolkit_and_no_network_are_loaded():
    code = (
        "from innerheal_desktop.app import main\n"
        "assert main(['support', '--country', 'DE', '--json']) == 0"
    )
    assert loaded_by(code, "PySide6", "pygame", "numpy", *NETWORK) == []
