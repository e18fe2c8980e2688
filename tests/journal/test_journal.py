"""A journal without a passphrase: what is written is found, kept, brought back and let go."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from innerheal_desktop.journal.errors import InvalidPageError, UnknownPageError
from innerheal_desktop.journal.file import APPLICATION_ID, FILE
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import LONGEST, Page
from innerheal_desktop.keeping.errors import BusyLogError
from innerheal_desktop.keeping.sqlite import connected


@pytest.fixture
def beside(opened):
    """The same journal in another window."""
    return opened()


def written(journal, text, **said):
    return journal.write(Page(text=text, **said)).result()


def texts(pages):
    return [page.text for page in pages]


def bytes_of(folder):
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_nothing_is_made_before_something_is_written(journal, folder):
    assert journal.state is State.PLAIN
    assert journal.pages() == ()
    assert journal.drafts() == ()
    assert journal.page("0" * 32) is None
    journal.drop_draft("0" * 32).result()
    assert journal.confirmed
    assert not folder.exists()


def test_what_is_written_is_found_at_once_and_read_again_later(journal, folder, clock):
    receipt = journal.write(Page(text="A quiet morning.", tags=("home",), words=("calm",)))
    assert texts(journal.pages()) == ["A quiet morning."]
    page = receipt.result()
    assert page.made == page.changed == round(clock.now().timestamp() * 1000)
    journal.close()
    again = Journal(folder, clock)
    assert again.pages() == (page,)
    again.close()


def test_the_file_is_private_and_names_itself(journal, folder):
    written(journal, "x")
    assert (folder / FILE).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    with closing(sqlite3.connect(folder / FILE)) as bare:
        assert bare.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert bare.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_the_newest_made_is_first_and_kinds_are_apart(journal, clock):
    for text, kind in (("first", "page"), ("second", "letter"), ("third", "page")):
        written(journal, text, kind=kind)
        clock.advance(60)
    assert texts(journal.pages()) == ["third", "second", "first"]
    assert texts(journal.pages("letter")) == ["second"]
    assert texts(journal.pages("page", "letter")) == ["third", "second", "first"]


def test_every_version_of_a_page_is_kept(journal, clock):
    page = written(journal, "one")
    clock.advance(5)
    second = journal.write(replace(page, text="two")).result()
    assert journal.page(page.id) == second
    assert second.parents == (page.revision,)
    assert second.made == page.made
    assert texts(journal.versions(page.id)) == ["two", "one"]
    assert len(journal.heads(page.id)) == 1


def test_writing_on_from_an_older_value_in_the_same_window_is_no_second_head(journal):
    page = written(journal, "one")
    for text in ("two", "three", "four"):
        journal.write(replace(page, text=text))
    journal.flush()
    assert texts(journal.heads(page.id)) == ["four"]


def test_a_page_changed_in_two_windows_keeps_both(journal, beside, clock):
    page = written(journal, "as it was")
    theirs = beside.page(page.id)
    clock.advance(1)
    journal.write(replace(page, text="here")).result()
    clock.advance(1)
    beside.write(replace(theirs, text="there")).result()
    for window in (journal, beside):
        assert texts(window.heads(page.id)) == ["there", "here"]
        assert texts(window.pages()) == ["there"]
    chosen = replace(journal.page(page.id), text="both", revision="", parents=())
    journal.write(chosen).result()
    assert texts(beside.heads(page.id)) == ["both"]


def test_another_window_sees_what_went_away(journal, beside):
    page, other = written(journal, "gone"), written(journal, "stays")
    assert len(beside.pages()) == 2
    journal.release(page.id).result()
    assert beside.pages() == (other,)


def test_a_deleted_page_comes_back_for_thirty_days(journal, clock):
    page = written(journal, "put away")
    journal.delete(page.id).result()
    assert journal.pages() == ()
    assert texts(journal.deleted()) == ["put away"]
    assert journal.page(page.id).deleted is not None
    clock.advance(29 * 86_400)
    journal.purge().result()
    journal.restore(page.id).result()
    assert texts(journal.pages()) == ["put away"]
    assert journal.deleted() == ()


def test_after_thirty_days_it_is_gone(journal, folder, clock):
    page, stays = written(journal, "CANARY put away"), written(journal, "stays")
    journal.delete(page.id).result()
    clock.advance(timedelta(days=31).total_seconds())
    written(journal, "a month later")
    journal.purge().result()
    assert journal.deleted() == ()
    assert journal.page(page.id) is None
    assert journal.page(stays.id) == stays
    assert b"CANARY" not in bytes_of(folder)


def test_a_clock_years_ahead_purges_nothing(journal, clock):
    page = written(journal, "put away")
    journal.delete(page.id).result()
    clock.advance(timedelta(days=4000).total_seconds())
    journal.purge().result()
    assert texts(journal.deleted()) == ["put away"]


def test_search_finds_all_words_in_any_place(journal):
    street = written(journal, "Die Straße war still.", title="Ein Weg")
    card = written(journal, "", kind="trigger", fields={"felt": ["ﬁnally", {"deep": "Ärger"}]})
    written(journal, "nothing of this", tags=("weg",))
    assert journal.search("STRASSE weg") == (street,)
    assert journal.search("finally ärger") == (card,)
    assert journal.search("ärger", "page") == ()
    assert len(journal.search("weg")) == 2
    assert len(journal.search("  ")) == 3


def test_tags_are_told_the_most_used_first(journal):
    written(journal, "a", tags=("b-tag", "home"))
    written(journal, "b", tags=("home",))
    put_away = written(journal, "c", tags=("c", "c2"))
    journal.delete(put_away.id).result()
    assert journal.tags() == ("home", "b-tag")


def test_a_page_that_cannot_be_is_refused(journal):
    with pytest.raises(InvalidPageError):
        journal.write(Page(text="x" * (LONGEST + 1))).result()
    with pytest.raises(InvalidPageError):
        journal.write(Page(kind="nothing we know")).result()
    with pytest.raises(UnknownPageError):
        journal.delete("0" * 32).result()
    assert journal.pages() == ()


def test_what_cannot_be_shown_is_left_out_and_lines_stay(journal):
    page = written(journal, "a\r\nb\tc\x00\x1b\ud800d", title=" a\nb\u202e ", tags=(" t ", "t", ""))
    assert (page.text, page.title, page.tags) == ("a\nb\tcd", "a b", ("t",))


def test_a_draft_is_left_behind_by_a_window_that_ended(journal, folder, clock):
    page = Page(text="half a sen", kind="letter")
    journal.draft(page).result()
    assert journal.drafts() == ()
    journal.draft(replace(page, text="half a sentence")).result()
    file = folder / "drafts" / f"{page.id}.page"
    assert file.stat().st_mode & 0o777 == 0o600
    journal.close()
    after = Journal(folder, clock)
    assert texts(after.drafts()) == ["half a sentence"]
    after.drop_draft(page.id).result()
    assert after.drafts() == ()
    assert list((folder / "drafts").iterdir()) == []
    after.close()


def test_release_leaves_no_byte(journal, beside, folder, clock):
    page = written(journal, "CANARY one")
    for text in ("CANARY two", "CANARY three " * 2000):
        clock.advance(1)
        page = journal.write(replace(page, text=text)).result()
    journal.draft(replace(page, text="CANARY four")).result()
    journal.delete(page.id).result()
    stays = written(journal, "stays")
    assert beside.pages() == (stays,)
    assert b"CANARY" in bytes_of(folder)
    journal.release(page.id).result()
    assert journal.page(page.id) is None
    assert b"CANARY" not in bytes_of(folder)
    assert journal.pages() == (stays,)


def test_a_release_that_another_reader_holds_up_ends_with_the_next_write(journal, folder):
    page = written(journal, "CANARY")
    with closing(connected(folder / FILE, "mode=ro")) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM revision").fetchall()
        with pytest.raises(BusyLogError):
            journal.release(page.id).result()
        other.execute("ROLLBACK")
    assert not journal.flush()
    written(journal, "next")
    assert journal.flush()
    assert texts(journal.pages()) == ["next"]
    assert b"CANARY" not in bytes_of(folder)


def test_everybody_is_told_until_they_end_it(journal):
    told = []
    end = journal.when_changed(lambda: told.append(len(journal.pages())))
    page = written(journal, "x")
    journal.flush()
    journal.delete(page.id).result()
    journal.flush()
    end()
    written(journal, "y")
    journal.flush()
    assert told[0] == 1
    assert 0 in told
    assert told[-1] == 0
