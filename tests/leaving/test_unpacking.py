"""A file from elsewhere is data: every way in which one may lie or be meant ill ends in words."""

import json
import os
import shutil
import zipfile

import pytest

from innerheal_desktop.leaving import unpacking
from innerheal_desktop.leaving.returning import bring_back
from innerheal_desktop.leaving.unpacking import placed
from innerheal_desktop.trouble import TroubleError
from tests.leaving.test_returning import taken

posix = pytest.mark.skipif(os.name != "posix", reason="such files are known to POSIX alone")


def packed(tmp_path, rows, how=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(tmp_path / "x.zip", "w", how) as archive:
        for name, content in rows:
            archive.writestr(name, content)
    return tmp_path / "x.zip"


@pytest.mark.parametrize("within", ["", "InnerHeal 2026-11-22"])
@pytest.mark.parametrize("again", [False, True])
def test_a_zip_that_a_browser_unpacked_comes_back(
    within, again, folder, log, journal, laptop, clock, tmp_path
):
    source = tmp_path / "unpacked"
    with zipfile.ZipFile(taken(folder, log, tmp_path, journal)) as archive:
        archive.extractall(source / within)
    if again:
        source = shutil.make_archive(tmp_path / "again", "zip", source)
    elif within:
        source /= within
    back = bring_back(laptop, type(laptop)(source), clock)
    assert (back.records, back.pages, back.files, back.settings) == (1, 1, 3, True)


@pytest.mark.parametrize("root", ["", "InnerHeal"])
def test_a_folder_packed_by_hand_comes_back(root, folder, log, journal, laptop, clock, tmp_path):
    journal.close()
    log.close()
    at = folder if not root else folder.parent
    file = shutil.make_archive(tmp_path / "by hand", "zip", at, root or None)
    back = bring_back(laptop, type(laptop)(file), clock)
    assert (back.records, back.pages, back.files) == (1, 1, 3)


def test_names_lead_nowhere_else():
    names = ("../a.md", "/settings.json/", "sessions/../a.md", "sessions/a\n.md", "a/b/log.jsonl")
    assert placed((*names, "sessions/a\\..\\b.md", "C:sessions/a.md")) == {}
    assert {place for place, _ in placed(["x/log.jsonl", "x/journal.json"]).values()} == {
        "log-0.jsonl",
        "journal.json",
    }


@pytest.mark.parametrize("how", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_zip_is_said(how, laptop, clock, tmp_path):
    file = packed(tmp_path, [("settings.json", os.urandom(5000))], how)
    data = bytearray(file.read_bytes())
    data[60:4000] = bytes(each ^ 0x5A for each in data[60:4000])
    file.write_bytes(data)
    with pytest.raises(TroubleError):
        bring_back(laptop, file, clock)
    assert not list(laptop.iterdir())


def test_a_zip_with_a_password_says_to_unpack_it(laptop, clock, tmp_path):
    file = packed(tmp_path, [("settings.json", "{}")])
    data = bytearray(file.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    file.write_bytes(data)
    with pytest.raises(TroubleError, match="Unpack it first"):
        bring_back(laptop, file, clock)


@pytest.mark.parametrize("name", ["practice-settings.json", "settings.json", "log.jsonl"])
def test_what_is_larger_than_a_life_is_refused_before_it_is_unpacked(
    name, laptop, clock, tmp_path, monkeypatch
):
    forms = tuple(each._replace(most=100) for each in unpacking.FORMS)
    monkeypatch.setattr(unpacking, "FORMS", forms)
    with pytest.raises(TroubleError, match="larger than"):
        bring_back(laptop, packed(tmp_path, [(name, bytes(101))]), clock)
    assert not list(laptop.iterdir())


def test_no_more_comes_than_a_zip_says_that_it_holds(laptop, clock, tmp_path):
    file = packed(tmp_path, [("sessions/a.md", bytes(50_000))])
    data = file.read_bytes()
    file.write_bytes(data.replace((50_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    with pytest.raises(TroubleError):
        bring_back(laptop, file, clock)


def test_own_files_that_cannot_be_kept_here_stop_nothing(laptop, clock, tmp_path):
    rows = [("sessions/" + "я" * 180 + ".md", "a"), ("sessions/big.md", bytes(1 << 17))]
    back = bring_back(laptop, packed(tmp_path, [*rows, ("sessions/ok.md", "# Ok\n")]), clock)
    assert (back.files, back.unread) == (1, 2)


@posix
def test_pipes_and_devices_are_never_opened(laptop, clock, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for source in (tmp_path / "pipe", type(laptop)("/dev/zero")):
        with pytest.raises(TroubleError, match="no file"):
            bring_back(laptop, source, clock)


@posix
def test_links_out_of_a_copied_folder_are_not_followed(folder, log, laptop, clock, tmp_path):
    log.close()
    (tmp_path / "secret").write_text("mine")
    (folder / "sessions/out.md").symlink_to(tmp_path / "secret")
    os.mkfifo(folder / "sessions/pipe.md")
    assert bring_back(laptop, folder, clock).files == 3
    assert sorted(each.name for each in laptop.glob("sessions/*")) == ["mine.md"]


def test_a_folder_that_is_written_to_meanwhile_is_refused(folder, log, laptop, clock):
    def write(share):
        if share < 1.0:
            log.set_setting("favourites", [str(share)]).result()

    with pytest.raises(TroubleError, match="writing to"):
        bring_back(laptop, folder, clock, write)
    assert not list(laptop.iterdir())


@pytest.mark.parametrize(
    "rows",
    [
        [("log.jsonl", "no line\n")],
        [("settings.json", "[1, 2")],
        [("journal.json", '{"format": "innerheal-journal", "pages": [1, {"x": 1}]}')],
    ],
)
def test_where_nothing_can_be_read_nothing_is_said_to_be_here(rows, laptop, clock, tmp_path):
    with pytest.raises(TroubleError, match="nothing that InnerHeal"):
        bring_back(laptop, packed(tmp_path, rows), clock)


def test_what_could_not_be_read_is_counted(folder, log, laptop, clock, tmp_path):
    lines = "".join(json.dumps(each.as_json()) + "\n" for each in log.records())
    back = bring_back(laptop, packed(tmp_path, [("log.jsonl", lines + '{"half')]), clock)
    assert (back.records, back.unread) == (1, 1)
