"""A session that somebody gives is copied in, once, under a free name, or kindly refused."""

import os

import pytest

from innerheal_desktop.library.adding import add, is_one
from innerheal_desktop.trouble import TroubleError
from tests.library.test_mistyped import LAKE


@pytest.fixture
def given(tmp_path):
    def give(name, words=LAKE):
        file = tmp_path / "from a friend" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(words, "utf-8")
        return file

    return give


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "person" / "sessions"


@pytest.mark.parametrize(
    ("name", "becomes"),
    [
        ("lake.md", "lake.md"),
        ("lake.md.txt", "lake.md"),
        ("Evening by the lake (2).md", "Evening-by-the-lake-2.md"),
        ("Abend über dem See.MD", "Abend-über-dem-See.md"),
        ("…!.md", "session.md"),
    ],
)
def test_it_is_copied_under_a_name_that_the_library_finds(given, folder, name, becomes):
    made = add(given(name), folder)
    assert (made.name, made.read_text("utf-8")) == (becomes, LAKE)


def test_another_one_of_the_name_stands_beside_and_the_same_one_is_there_already(given, folder):
    first = add(given("lake.md"), folder)
    second = add(given("lake.md", LAKE.replace("Evening", "Morning")), folder)
    assert second.name == "lake-2.md"
    assert first.read_text() == LAKE
    assert add(given("again.md"), folder) == first
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("practice.csv", LAKE),
        ("notes.md", "# Notes\n\nmilk\n"),
        ("large.md", LAKE + "x" * 70_000),
    ],
)
def test_what_is_no_session_is_refused_and_leaves_nothing(given, folder, name, words):
    with pytest.raises(TroubleError, match="not a session"):
        add(given(name, words), folder)
    assert not folder.exists()


def test_a_pipe_or_a_folder_of_such_a_name_is_no_session(tmp_path):
    (tmp_path / "folder.md").mkdir()
    assert not is_one(tmp_path / "folder.md")
    assert not is_one(tmp_path / "none.md")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.md")
        assert not is_one(tmp_path / "pipe.md")


def test_what_must_be_mended_is_added_all_the_same(given, folder):
    broken = LAKE.replace("pattern", "patern")
    assert add(given("broken.md", broken), folder).read_text() == broken


def test_a_folder_called_like_a_session_keeps_only_its_name(tmp_path):
    (tmp_path / "own/lake.md").mkdir(parents=True)
    file = tmp_path / "lake.md"
    file.write_text("# Lake\n\n```session\nlengths = [1]\n```\n")
    made = add(file, tmp_path / "own")
    assert made.is_file()
    assert made.name != "lake.md"


def test_a_place_where_nothing_can_be_written_is_said(tmp_path):
    (tmp_path / "own").write_text("a file")
    file = tmp_path / "lake.md"
    file.write_text("# Lake\n\n```session\nlengths = [1]\n```\n")
    with pytest.raises(TroubleError, match="could not be written"):
        add(file, tmp_path / "own")
