"""`import` and `export`, as a person and as another program meet them."""

import io
import json
import zipfile

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.practice.exporting import FORMS as WRITTEN
from innerheal_desktop.practice.importing import FORMATS
from innerheal_desktop.terminal.words import moving as words
from tests.terminal.test_commands import innerheal, printed_json

SIX = "Started At,Duration,Preset,Activity\r\n" + "".join(
    f"11/{day:02}/2025 6:30:00 AM,0:20:0,Morning,Meditation\r\n" for day in range(10, 16)
)
DAYLIO = "full_date,time,mood\n2026-02-03,20:15,rad\n2026-02-03,08:15,so-so\n"


@pytest.fixture
def put(tmp_path):
    """Writes a file and says where it is."""

    def put(content, name="export.csv"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(file)

    return put


def logged(capsys):
    capsys.readouterr()
    assert innerheal("log", "--json")[0] == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_what_may_be_typed_is_what_is_understood():
    assert tuple(each.name for each in FORMATS) == words.APPS
    assert tuple(WRITTEN) == words.FORMS[1:]


def test_a_dry_run_tells_and_changes_nothing(put, capsys):
    file = put(SIX + "soon,0:20:0,,\n")
    assert innerheal("import", file, "--dry-run", "--zone", "Europe/Berlin")[0] == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Insight Timer, export.csv: 7 entries"
    assert told[1] == "  6 new, 10 November 2025 to 15 November 2025, 2 h 00 min"
    assert told[2] == "  1 cannot be read"
    assert told[3].startswith("    line 8: “soon”")
    assert told[-1] == "Nothing was changed. Without --dry-run they come in."
    assert not (Home().folder / "practice.sqlite").exists()


def test_the_shape_for_programs_is_exactly_that(put, capsys):
    file = put(SIX + "soon,0:20:0,,\n")
    assert innerheal("import", "--dry-run", "--json", file)[0] == 0
    told = printed_json(capsys)
    reason = told["refused"][0].pop("reason")
    assert "soon" in reason
    assert told == {
        "format": "insight-timer",
        "read": 7,
        "new": 6,
        "duplicate": 0,
        "refused": [{"line": 8}],
        "first": "2025-11-10",
        "last": "2025-11-15",
        "seconds": 7200,
    }


def test_an_import_is_listed_taken_back_and_brought_back(put, capsys):
    assert innerheal("import", put(SIX))[0] == 0
    said = capsys.readouterr().out
    assert "6 came in." in said
    short = said.rpartition("--undo ")[2].partition("”")[0]
    assert len(logged(capsys)) == 6
    assert innerheal("import", "--list")[0] == 0
    assert capsys.readouterr().out.startswith(f"{short}  ")
    assert innerheal("import", "--undo", short)[0] == 0
    assert "6 records were taken back." in capsys.readouterr().out
    assert logged(capsys) == []
    assert innerheal("import", "--list")[0] == 0
    assert "(taken back)" in capsys.readouterr().out
    assert innerheal("import", "--bring-back", short)[0] == 0
    assert len(logged(capsys)) == 6
    assert innerheal("import", "--list", "--json")[0] == 0
    assert [(row["added"], row["undone"]) for row in printed_json(capsys)] == [(6, None)]


def test_a_second_time_nothing_is_new(put, capsys):
    innerheal("import", put(SIX))
    capsys.readouterr()
    assert innerheal("import", put(SIX))[0] == 0
    told = capsys.readouterr().out
    assert "6 are here already\n" in told
    assert "There is nothing new in it." in told
    assert len(logged(capsys)) == 6


def test_moods_are_asked_for_and_told(put, capsys):
    file = put(DAYLIO)
    assert innerheal("import", file)[0] == 1
    told = capsys.readouterr().out
    assert "  2 wait for an answer\n" in told
    assert '? How pleasant is “rad”, from 0 to 100?  (--moods "rad=90")' in told
    assert logged(capsys) == []
    assert innerheal("import", file, "--dry-run", "--json")[0] == 1
    told = printed_json(capsys)
    assert [row["key"] for row in told["questions"]] == ["mood rad", "mood so-so"]
    assert (told["read"], told["new"]) == (2, 0)
    moods = put("\ufeffso-so = 45\n", "moods.txt")
    assert innerheal("import", file, "--moods", "rad=80", moods)[0] == 0
    felt = [record["check_in"]["after"]["valence"] for record in logged(capsys)]
    assert felt == [45, 80]


@pytest.mark.parametrize("mood", ["rad=101", "rad=good", "=5", "no-such-file"])
def test_a_mood_that_cannot_be_is_said(put, capsys, mood):
    assert innerheal("import", put(DAYLIO), "--moods", mood)[0] == 1
    assert "good=70" in capsys.readouterr().err


def test_habits_are_named_once(put, capsys):
    file = put(
        "HabitName,CalendarDate,Value\nSit,2025-03-01,1\nFloss,2025-03-02,1\nSit,2025-03-03,0\n"
    )
    assert innerheal("import", file)[0] == 1
    assert "? Is “Floss” practice?" in capsys.readouterr().out
    assert innerheal("import", file, "--habits", "Sit")[0] == 0
    assert [(row["title"], row["practice_date"]) for row in logged(capsys)] == [
        ("Sit", "2025-03-01")
    ]


def test_the_order_of_day_and_month_is_asked_for(put, capsys):
    file = put("Date,Activity,Duration (minutes)\n03/04/2025,Sit,20\n")
    assert innerheal("import", file)[0] == 1
    assert "--month-first" in capsys.readouterr().out
    assert innerheal("import", file, "--day-first")[0] == 0
    assert logged(capsys)[0]["practice_date"] == "2025-04-03"


def test_the_order_of_the_usual_form_can_be_told_too(put, capsys):
    file = put("Started At,Duration\n03/04/2026 08:21:14,0:9:59\n20/04/2026 08:21:14,0:9:59\n")
    assert innerheal("import", file)[0] == 1
    assert "--month-first, --day-first" in capsys.readouterr().out
    assert innerheal("import", file, "--day-first")[0] == 0
    capsys.readouterr()
    assert {each["practice_date"] for each in logged(capsys)} == {"2026-04-03", "2026-04-20"}


def test_what_is_not_known_lists_what_is(put, capsys):
    assert innerheal("import", put(b"\0\1\2" * 99))[0] == 1
    assert "HabitBull, InnerHeal, Insight Timer, Loop" in capsys.readouterr().err
    assert innerheal("import", put(SIX), "--from", "daylio")[0] == 1
    assert "no file of Daylio" in capsys.readouterr().err
    assert innerheal("import", put("") + "-gone")[0] == 1
    assert innerheal("import")[0] == 1
    assert innerheal("import", put(SIX), "--zone", "Mars/Olympus")[0] == 1
    assert innerheal("import", "--undo", "nothing")[0] == 1


def test_a_single_day_is_said_once_and_an_empty_file_is_said(put, capsys):
    assert innerheal("import", put(SIX[:90]), "--dry-run")[0] == 0
    assert "  1 new, 10 November 2025, 20 min" in capsys.readouterr().out.splitlines()
    assert innerheal("import", put("\n"))[0] == 1
    assert "“export.csv” is empty." in capsys.readouterr().err


def test_a_file_of_which_nothing_can_be_read_is_an_answer_of_no(put, capsys):
    assert innerheal("import", put("Started At,Duration\nsoon,long\n"))[0] == 1
    assert "1 cannot be read" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "more", "first"),
    [
        ("out.jsonl", (), '{"id": '),
        ("out.csv", (), "date,last_date,started,zone,"),
        ("out.txt", ("--as", "insight-timer"), "Started At,Duration,Preset,Activity\r\n"),
        ("out", ("--as", "meditate"), "start_time_unix,duration_secs,mode,label,note\r\n"),
    ],
)
def test_what_is_written_follows_the_ending_or_the_word(put, tmp_path, capsys, name, more, first):
    innerheal("import", put(SIX))
    capsys.readouterr()
    out = tmp_path / name
    assert innerheal("export", str(out), *more)[0] == 0
    assert capsys.readouterr().out == f"{out}: 6 records\n"
    assert out.read_bytes().decode().startswith(first)
    assert [path.name for path in tmp_path.glob(".*.part")] == []


def test_everything_goes_in_one_zip_and_comes_back(put, tmp_path, capsys):
    innerheal("import", put(SIX))
    before = logged(capsys)
    assert innerheal("export", str(tmp_path / "all"))[0] == 0
    other = str(tmp_path / "other")
    with zipfile.ZipFile(io.BytesIO((tmp_path / "all").read_bytes())) as archive:
        assert "log.jsonl" in archive.namelist()
    assert innerheal("import", str(tmp_path / "all"), "--data", other)[0] == 0
    capsys.readouterr()
    assert innerheal("log", "--json", "--data", other)[0] == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == before


def test_a_file_that_the_app_needs_is_never_written_over(put, capsys):
    innerheal("import", put(SIX))
    assert innerheal("export", str(Home().folder / "practice.sqlite"), "--as", "csv")[0] == 1
    assert "needs" in capsys.readouterr().err
    assert len(logged(capsys)) == 6


def test_what_a_form_cannot_hold_is_counted(put, tmp_path, capsys):
    innerheal("import", put(DAYLIO), "--moods", "rad=80", "so-so=40")
    capsys.readouterr()
    assert innerheal("export", str(tmp_path), "--as", "meditate")[0] == 0
    assert "2 that this form cannot hold stay here" in capsys.readouterr().out


@pytest.mark.parametrize("form", [*words.FORMS, None])
def test_a_file_is_written_over_only_where_that_was_said(put, tmp_path, capsys, form):
    innerheal("import", put(SIX))
    out = tmp_path / "mine.txt"
    out.write_text("a letter")
    export = ("export", str(out), *(("--as", form) if form else ()))
    capsys.readouterr()
    assert innerheal(*export)[0] == 1
    assert "add --replace" in capsys.readouterr().err
    assert out.read_text() == "a letter"
    assert innerheal(*export, "--replace")[0] == 0
    assert b"a letter" not in out.read_bytes()
    needed = str(Home().folder / "practice.sqlite")
    assert innerheal("export", needed, *export[2:], "--replace")[0] == 1


@pytest.mark.parametrize("form", ["zip", "csv"])
def test_the_file_of_the_day_in_a_folder_is_left_as_it_is_too(put, tmp_path, capsys, form):
    innerheal("import", put(SIX))
    folder = tmp_path / "away"
    folder.mkdir()
    export = ("export", str(folder), "--as", form)
    assert [innerheal(*export)[0], innerheal(*export)[0]] == [0, 1]
    assert [each.suffix for each in folder.iterdir()] == [f".{form}"]
    assert innerheal(*export, "--replace")[0] == 0
