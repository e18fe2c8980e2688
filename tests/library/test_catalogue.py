"""The catalogue: which sessions there are, the person's own and the faulty ones included."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from innerheal_desktop.library.catalogue import (
    FIELDS,
    FaultyScriptError,
    Library,
    UnknownSessionError,
)
from innerheal_desktop.paths import assets
from innerheal_desktop.trouble import TroubleError


class Shelf:
    """Two folders of sessions and an index, on a disk of their own."""

    def __init__(self, root):
        self.builtin, self.own, self.index = root / "builtin", root / "own", root / "index.json"
        self.builtin.mkdir()
        self.own.mkdir()

    def library(self):
        return Library(self.builtin, self.own, self.index)

    def titles(self):
        return [entry.title for entry in self.library().entries()]


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


def write(folder, name, title, *, top="", body="Hello there.", purpose="", fill=True):
    room = "\n\n```silence\nfill = 1\n```\n" if fill else "\n"
    text = f"# {title}\n\n> {purpose}\n\n```session\nformat = 1\n{top}\n```\n\n{body}{room}"
    path = folder / f"{name}.md"
    path.write_text(text, "utf-8")
    return path


PLAYS = '```play\nsession = "kind"\nminutes = 2\n```'


def test_an_entry_holds_what_the_library_shows(shelf):
    top = 'category = "kindness"\nlevel = 2\nlengths = [10, 5]\ntags = ["sit"]'
    path = write(shelf.own, "kind", "Kindness", top=top, purpose="A kind word.")
    (entry,) = shelf.library().entries()
    assert (entry.id, entry.title, entry.purpose) == ("kind", "Kindness", "A kind word.")
    assert (entry.path, entry.own, entry.faults) == (str(path), True, ())
    assert (entry.category, entry.level, entry.tags) == ("kindness", 2, ("sit",))
    assert (entry.lengths, entry.longest) == ((300, 600), 14400)
    assert entry.steps == ("Begin",)


def test_sessions_are_listed_by_title(shelf):
    for name, title in [("a", "Wave"), ("b", "apple"), ("c", "Moon")]:
        write(shelf.builtin, name, title)
    assert shelf.titles() == ["apple", "Moon", "Wave"]


def test_there_need_be_no_folder_of_ones_own(shelf):
    write(shelf.builtin, "a", "Wave")
    assert len(Library(shelf.builtin).entries()) == 1
    assert len(Library(shelf.builtin, shelf.own / "missing").entries()) == 1


def test_an_own_session_of_the_same_name_stands_beside_the_other(shelf):
    write(shelf.builtin, "box", "Box")
    write(shelf.own, "box", "My Box")
    library = shelf.library()
    assert {entry.id: entry.title for entry in library.entries()} == {
        "box": "Box",
        "box-2": "My Box",
    }
    assert library.script("box-2").title == "My Box"
    write(shelf.own, "routine", "Routine", body=PLAYS.replace("kind", "box-2"))
    assert not shelf.library().entry("routine").faults


# The index.


def test_the_index_remembers_everything(shelf):
    top = "lengths = [5]\nvariants = [{ name = 'Long', pattern = '4-0-8-0' }]"
    write(shelf.builtin, "a", "Wave", top=top)
    write(shelf.own, "b", "Faulty", body="- a list")
    first = shelf.library().entries()
    written = shelf.index.read_bytes()
    assert shelf.library().entries() == first
    assert shelf.index.read_bytes() == written
    assert shelf.index.stat().st_mode & 0o777 == 0o600 or os.name == "nt"


def test_a_warm_index_is_read_instead_of_the_scripts(shelf):
    path = write(shelf.builtin, "a", "Wave")
    shelf.titles()
    text = shelf.index.read_text("utf-8")
    shelf.index.write_text(text.replace("Wave", "Remembered"), "utf-8")
    assert shelf.titles() == ["Remembered"]
    os.utime(path, ns=(1, 1))
    assert shelf.titles() == ["Wave"]


def test_what_changed_appeared_or_went_is_noticed(shelf):
    write(shelf.own, "a", "Wave")
    shelf.titles()
    write(shelf.own, "a", "A Longer Wave")
    write(shelf.own, "b", "Moon")
    assert shelf.titles() == ["A Longer Wave", "Moon"]
    (shelf.own / "a.md").unlink()
    assert shelf.titles() == ["Moon"]
    assert len(json.loads(shelf.index.read_text("utf-8"))["rows"]) == 1


def test_one_library_sees_changes_while_it_is_open(shelf):
    library = shelf.library()
    write(shelf.own, "a", "Wave")
    assert library.entry("a").title == "Wave"
    write(shelf.own, "b", "Moon")
    assert library.entry("b").title == "Moon"


@pytest.mark.parametrize(
    "index",
    ["", "not json", "[]", "3", "{}", '{"version": "0", "rows": {}}', '{"rows": 3}', "\x00\xff"],
)
def test_an_index_that_makes_no_sense_is_ignored(shelf, index):
    write(shelf.builtin, "a", "Wave")
    shelf.index.write_text(index, "utf-8")
    assert shelf.titles() == ["Wave"]
    assert json.loads(shelf.index.read_text("utf-8"))["rows"]


@pytest.mark.parametrize("spoil", ["row", "stamp", "entry", "fault", "evidence", "longer"])
def test_a_row_of_the_index_that_makes_no_sense_is_read_afresh(shelf, spoil):
    path = str(write(shelf.builtin, "a", "Wave"))
    shelf.titles()
    kept = json.loads(shelf.index.read_text("utf-8"))
    row = kept["rows"][path]
    match spoil:
        case "row":
            kept["rows"][path] = 3
        case "stamp":
            del row["stamp"]
        case "entry":
            row["entry"] = None
        case "fault":
            row["entry"][FIELDS.index("faults")] = [3]
        case "evidence":
            row["entry"][FIELDS.index("evidence")] = {}
        case "longer":
            row["entry"].append("red")
    shelf.index.write_text(json.dumps(kept), "utf-8")
    assert shelf.titles() == ["Wave"]


@pytest.mark.parametrize("folder", ["missing", "a file"])
def test_an_index_that_cannot_be_written_is_only_slower(shelf, tmp_path, folder):
    write(shelf.builtin, "a", "Wave")
    (tmp_path / "a file").touch()
    library = Library(shelf.builtin, None, tmp_path / folder / "index.json")
    assert len(library.entries()) == 1


# Faulty files.


def test_a_faulty_file_is_shown_with_what_must_be_mended(shelf):
    write(shelf.own, "mine", "Mine", body="- a list")
    (entry,) = shelf.library().entries()
    assert (entry.id, entry.title) == ("mine", "Mine")
    assert [fault.line for fault in entry.faults] == [10]
    with pytest.raises(FaultyScriptError, match="Line 10: lists are not used") as caught:
        shelf.library().script("mine")
    assert caught.value.faults == entry.faults


def test_a_file_that_is_no_text_is_shown_by_its_name(shelf):
    (shelf.own / "noise.md").write_bytes(b"\xff\x00" * 99)
    (shelf.own / "huge.md").write_bytes(b"a" * 10_000_000)
    entries = shelf.library().entries()
    assert [entry.title for entry in entries] == ["huge", "noise"]
    assert "64 KiB" in entries[0].faults[0].message


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are a matter of Unix")
def test_folders_pipes_and_links_to_nowhere_are_no_sessions(shelf):
    (shelf.own / "folder.md").mkdir()
    (shelf.own / "nowhere.md").symlink_to("missing")
    (shelf.own / "endless.md").symlink_to("/dev/zero")
    os.mkfifo(shelf.own / "pipe.md")
    write(shelf.own, "a", "Wave")
    assert shelf.titles() == ["Wave"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_shown_all_the_same(shelf):
    write(shelf.own, "mine", "Mine").chmod(0)
    (entry,) = shelf.library().entries()
    assert "cannot be opened" in entry.faults[0].message


def test_a_notice_is_no_reason_to_hide_a_session(shelf):
    write(shelf.own, "mine", "Mine", body="Wait. [60]")
    library = shelf.library()
    assert library.entry("mine").faults == ()
    (notice,) = library.check(shelf.own / "mine.md")
    assert notice.notice


# Routines.


def test_a_routine_is_listed_with_what_it_plays(shelf):
    write(shelf.builtin, "kind", "Kindness", top="lengths = [1, 2]")
    write(shelf.own, "routine", "Routine", body=PLAYS, fill=False, top="lengths = ['128 s']")
    library = shelf.library()
    entry = library.entry("routine")
    assert entry.faults == ()
    assert (entry.shortest, entry.longest) == (128, 128)
    assert set(library.played_by(library.script("routine"))) == {"kind"}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("Hello.", "there is no session called “kind”"),
        (PLAYS, "“kind” plays other sessions"),
    ],
)
def test_a_routine_that_cannot_be_played_says_why(shelf, body, message):
    write(shelf.own, "kind" if body is PLAYS else "other", "Kindness", body=body)
    write(shelf.own, "routine", "Routine", body=PLAYS)
    (fault,) = shelf.library().entry("routine").faults
    assert fault.message.startswith(message)


def test_a_session_that_plays_itself_is_faulty(shelf):
    write(shelf.own, "kind", "Kindness", body=PLAYS)
    assert "plays other sessions" in shelf.library().entry("kind").faults[0].message


# Finding and opening.


@pytest.fixture
def garden(shelf):
    write(shelf.builtin, "wave", "Long Wave", purpose="A calm pace.")
    write(shelf.builtin, "even", "Even Waves", purpose="Breathe like a long sea.")
    write(shelf.builtin, "long-wave", "Something Else")
    write(shelf.builtin, "stones", "Stones", top='tags = ["eyes open"]', purpose="Wave at them.")
    write(shelf.builtin, "moon", "Moon", top='category = "sleep"')
    return shelf.library()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("wave", ["wave", "even", "long-wave", "stones"]),
        ("LONG wave", ["wave", "even", "long-wave"]),
        ("long-wave", ["long-wave"]),
        ("eyes", ["stones"]),
        ("sleep", ["moon"]),
        ("nothing of the kind", []),
    ],
)
def test_the_nearest_session_is_found_first(garden, words, found):
    got = [entry.id for entry in garden.find(words)]
    assert (got[:1], sorted(got)) == (found[:1], sorted(found))


def test_no_words_find_everything(garden):
    assert garden.find(" ") == garden.entries()


def test_a_session_that_is_not_there(garden):
    with pytest.raises(UnknownSessionError, match="There is no session called “sun”"):
        garden.entry("sun")
    with pytest.raises(UnknownSessionError):
        garden.script("sun")


def test_any_file_can_be_opened(shelf, tmp_path):
    path = write(tmp_path, "friend", "From a Friend")
    assert shelf.library().open(path).id == "friend"


@pytest.mark.parametrize("name", ["missing.md", "."])
def test_a_file_that_cannot_be_opened_is_trouble_with_a_remedy(shelf, tmp_path, name):
    for ask in (shelf.library().open, shelf.library().check):
        with pytest.raises(TroubleError, match="cannot be opened") as caught:
            ask(tmp_path / name)
        assert caught.value.remedy


# What a start costs.


def test_listing_with_a_warm_index_loads_nothing_heavy(tmp_path):
    index, scripts = tmp_path / "index.json", assets() / "scripts"
    listed = len(Library(scripts, None, index).entries())
    code = f"""
import sys
from pathlib import Path
from innerheal_desktop.library.catalogue import Library
print(len(Library(Path({str(scripts)!r}), None, Path({str(index)!r})).entries()))
heavy = ("PySide6", "pygame", "numpy", "markdown_it", "tomllib", "asyncio", "importlib.metadata")
print([name for name in heavy if name in sys.modules])
"""
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    assert run.stdout.split("\n")[:2] == [str(listed), "[]"]
