"""A disk that refuses: it is told, nothing is lost, and what waits is written once it can be."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from innerheal_desktop.journal import drafts
from innerheal_desktop.journal.errors import (
    DamagedJournalError,
    ForeignJournalError,
    MissingJournalError,
    NewerJournalError,
)
from innerheal_desktop.journal.file import FILE, SIDECAR
from innerheal_desktop.journal.journal import State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.sealing import PLAIN
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import BusyLogError, DiskError
from innerheal_desktop.keeping.sqlite import connected
from innerheal_desktop.trouble import TroubleError


def texts(pages):
    return sorted(page.text for page in pages)


def in_file(folder):
    with closing(sqlite3.connect(folder / FILE)) as bare:
        return bare.execute("SELECT count(*) FROM revision").fetchone()[0]


def test_a_folder_that_cannot_be_made_is_tried_again(opened, folder):
    folder.write_text("somebody's file")
    journal = opened()
    page = Page(text="not lost")
    receipt, draft = journal.write(page), journal.draft(replace(page, text="nor this"))
    for refused in (receipt, draft):
        assert isinstance(refused.error, TroubleError)
        assert refused.error.remedy
    assert texts(journal.pages()) == ["not lost"]
    folder.unlink()
    journal.write(Page(text="next")).result()
    journal.flush()
    assert in_file(folder) == 2
    assert (folder / "drafts" / f"{page.id}.page").exists()


def test_what_waits_is_written_at_the_close(opened, folder):
    folder.write_text("somebody's file")
    journal = opened()
    assert journal.write(Page(text="not lost")).error is not None
    folder.unlink()
    journal.close()
    assert in_file(folder) == 1


def test_a_draft_that_was_refused_is_forgotten_when_it_is_dropped(opened, folder):
    folder.mkdir(parents=True)
    (folder / "drafts").write_text("somebody's file")
    journal = opened()
    page = Page(text="CANARY")
    receipt = journal.draft(page)
    with pytest.raises(DiskError):
        receipt.result()
    (folder / "drafts").unlink()
    journal.drop_draft(page.id).result()
    journal.close()
    assert not list(folder.glob("drafts/*"))


def test_another_program_that_holds_the_file_is_waited_for_and_told(opened, folder):
    journal = opened()
    page = journal.write(Page(text="one")).result()
    with closing(connected(folder / FILE, "mode=rw")) as other:
        other.execute("BEGIN IMMEDIATE")
        receipt = journal.write(replace(page, text="two"))
        with pytest.raises(BusyLogError):
            receipt.result()
        assert texts(journal.pages()) == ["two"]
        other.execute("ROLLBACK")
    journal.write(Page(text="three")).result()
    assert in_file(folder) == 3
    journal.close()
    assert texts(opened().pages()) == ["three", "two"]


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        (lambda file: file.write_bytes(b"not a database " * 500), ForeignJournalError),
        (lambda file: file.write_bytes(bytes(8192)), ForeignJournalError),
        (lambda file: _said(file, "PRAGMA application_id = 7"), ForeignJournalError),
        (lambda file: _said(file, "PRAGMA user_version = 99"), NewerJournalError),
        (lambda file: _said(file, "DROP TABLE marker"), DamagedJournalError),
    ],
)
def test_a_file_that_is_none_of_ours_is_told_and_not_touched(opened, folder, spoil, trouble):
    journal = opened()
    journal.write(Page(text="one")).result()
    journal.close()
    spoil(folder / FILE)
    before = (folder / FILE).read_bytes()
    later = opened()
    assert isinstance(later.trouble, trouble)
    assert later.pages() == ()
    with pytest.raises(trouble):
        later.write(Page(text="two")).result()
    later.close()
    assert (folder / FILE).read_bytes() == before


@pytest.mark.parametrize("trace", [SIDECAR, "backups/journal-20261122T063000Z-0001-close.sqlite"])
@pytest.mark.parametrize("left", ["nothing", "an empty file"])
def test_a_journal_that_is_gone_is_never_begun_anew(opened, folder, trace, left):
    (folder / trace).parent.mkdir(parents=True)
    (folder / trace).write_text("something")
    if left == "an empty file":
        (folder / FILE).touch()
    journal = opened()
    assert isinstance(journal.trouble, MissingJournalError)
    with pytest.raises(MissingJournalError):
        journal.write(Page(text="over the old one")).result()
    assert not (folder / FILE).exists() or not (folder / FILE).stat().st_size


def test_a_kill_in_the_very_first_moment_leaves_a_place_to_begin(opened, folder):
    folder.mkdir()
    (folder / FILE).touch()
    journal = opened()
    assert journal.state is State.PLAIN
    journal.write(Page(text="one")).result()
    assert texts(journal.pages()) == ["one"]


def test_a_row_that_the_disk_changed_is_counted_and_the_rest_is_read(opened, folder):
    journal = opened()
    page = journal.write(Page(text="one")).result()
    journal.write(Page(text="two")).result()
    journal.close()
    with closing(sqlite3.connect(folder / FILE)) as bare, bare:
        bare.execute(
            "UPDATE revision SET body = replace(body, 'one', 'own') WHERE page = ?",
            (bytes.fromhex(page.id),),
        )
        bare.execute("INSERT INTO revision VALUES (9, 'text', 7, CAST(x'ff' AS TEXT), 'text')")
    later = opened()
    assert texts(later.pages()) == ["two"]
    assert later.unreadable == 2
    # It is sealed all the same, and no word of it stays; nor is it taken for a whole one then.
    later.protect("a lamp by the river").result()
    assert texts(later.pages()) == ["two"]
    assert later.unreadable == 2
    assert b"own" not in (folder / FILE).read_bytes()


def test_a_damaged_draft_hides_no_other(opened, folder):
    journal = opened()
    good, bad = Page(text="good"), Page(text="bad")
    journal.draft(good).result()
    journal.draft(bad).result()
    journal.close()
    (folder / "drafts" / f"{bad.id}.page").write_bytes(b'{"id": 7}')
    (folder / "drafts" / f"{good.id}.page.new").write_bytes(b"CANARY half")
    (folder / "drafts" / "readme.txt").write_text("somebody's")
    later = opened()
    assert texts(later.drafts()) == ["good"]
    assert not (folder / "drafts" / f"{good.id}.page.new").exists()
    assert (folder / "drafts" / "readme.txt").exists()


class Failing(Disk):
    """A disk that is full from some moment on."""

    full = False

    def write(self, file, content):
        if self.full:
            raise OSError(28, "No space left on device")
        super().write(file, content)


def test_a_draft_that_could_not_be_written_anew_is_as_it_was(tmp_path):
    disk, page = Failing(), Page(text="as it was", made=1, changed=1)
    drafts.write(tmp_path, page, PLAIN, disk)
    disk.full = True
    for _ in range(2):
        with pytest.raises(OSError, match="No space"):
            drafts.write(tmp_path, replace(page, text="longer"), PLAIN, disk)
        drafts.sweep(tmp_path)
        assert drafts.read(tmp_path, PLAIN) == ([page], 0)
    assert len(list((tmp_path / "drafts").iterdir())) == 1


def test_what_a_draft_said_before_is_wiped_and_not_only_forgotten(tmp_path):
    page = Page(text="CANARY", made=1, changed=1)
    drafts.write(tmp_path, page, PLAIN, Disk())
    second = tmp_path / "a second name of the same bytes"
    second.hardlink_to(tmp_path / "drafts" / f"{page.id}.page")
    drafts.write(tmp_path, replace(page, text="something else"), PLAIN, Disk())
    assert set(second.read_bytes()) == {0}
    second.unlink()
    second.hardlink_to(tmp_path / "drafts" / f"{page.id}.page")
    drafts.drop(tmp_path, page.id)
    assert set(second.read_bytes()) == {0}


def _said(file, statement):
    with closing(sqlite3.connect(file)) as bare:
        bare.execute(statement)
