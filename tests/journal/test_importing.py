"""Bringing pages in: our own bit for bit, Day One's as pages, and nothing on trust."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from innerheal_desktop.journal.backups import listed
from innerheal_desktop.journal.batches import batches, bring_back, carry_out, undo
from innerheal_desktop.journal.errors import InvalidPageError, UnknownPageError
from innerheal_desktop.journal.exporting import as_json, encoded, export
from innerheal_desktop.journal.importing import NoJournalError, page_of, plan
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import LONGEST, Page
from innerheal_desktop.keeping.objects import LARGEST, BrokenError, objects
from innerheal_desktop.keeping.source import UnreadableFileError
from tests.journal.journal_words import LIFE

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
ENTRY = {
    "uuid": "0A1B2C3D4E5F60718293A4B5C6D7E8F9",
    "creationDate": "2025-03-01T08:00:00Z",
    "modifiedDate": "2025-03-02T09:00:00Z",
    "timeZone": "Europe/Berlin",
    "text": "# A walk\n\nAlong the river\\. 3 \\* 4\n![](dayone-moment://ABC)\nand home",
    "tags": ["walk", 7, "river"],
    "starred": True,
    "location": {"placeName": "Here"},
}


def zipped(tmp_path, **journals):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, entries in journals.items():
            told = {"metadata": {"version": "1.0"}, "entries": entries}
            archive.writestr(f"{name}.json", json.dumps(told))
        archive.writestr("photos/ABC.jpeg", b"\xff\xd8")
    file = tmp_path / "day-one.zip"
    file.write_bytes(held.getvalue())
    return file


def all_of(journal):
    there = (*journal.pages(), *journal.deleted())
    return {head.revision: head.as_json() for page in there for head in journal.heads(page.id)}


def test_our_own_export_makes_the_same_pages_again(journal, clock, tmp_path):
    first = Page(id="aa" * 16, text="at first", made=1, changed=1, revision="01" * 16)
    here = replace(first, text="here", changed=2, revision="02" * 16, parents=("01" * 16,))
    away = replace(here, text="away", changed=3, revision="03" * 16)
    journal.bring([*LIFE, first, here, away]).result()
    out = tmp_path / "mine.json"
    export(journal, out, "json", NOW)
    other = Journal(tmp_path / "other", clock)
    made = plan(other, out)
    assert (len(made.new), made.duplicate, made.refused) == (7, 0, ())
    carry_out(other, made, tmp_path / "other", NOW)
    again = tmp_path / "again.json"
    export(other, again, "json", NOW)
    other.close()
    assert again.read_bytes() == out.read_bytes()
    assert len(all_of(journal)) == 7


def test_what_is_here_already_is_left_as_it_is(journal, folder, tmp_path):
    journal.bring(LIFE).result()
    journal.delete(LIFE[0].id).result()
    file = tmp_path / "mine.json"
    file.write_bytes(encoded("".join(as_json([*LIFE, Page(text="new", made=5)], NOW))))
    made = plan(journal, file)
    assert ([page.text for page in made.new], made.duplicate) == (["new"], 5)
    assert made.notes == ("1 page that you deleted here stays deleted.",)
    assert made.read == 6


def test_day_one_entries_become_pages(journal, folder, tmp_path):
    file = zipped(tmp_path, Journal=[ENTRY, {**ENTRY, "uuid": "x", "text": "again"}])
    made = plan(journal, file)
    assert (made.format, made.read, made.refused) == ("day-one", 2, ())
    page = made.new[0] if made.new[0].title else made.new[1]
    assert page.id == "0a1b2c3d4e5f60718293a4b5c6d7e8f9"
    assert (page.title, page.text) == ("A walk", "Along the river. 3 * 4\nand home")
    assert (page.made, page.offset) == (1_740_816_000_000, 60)
    assert page.changed - page.made == 25 * 3600 * 1000
    assert page.tags == ("walk", "river", "starred")
    assert made.notes == (
        "1 photo, sound or film stays in the file.",
        "Places and weather stay in the file.",
    )
    carry_out(journal, made, folder, NOW)
    assert {page.text for page in journal.pages()} == {"Along the river. 3 * 4\nand home", "again"}
    assert (plan(journal, file).new, plan(journal, file).duplicate) == ((), 2)


def test_of_several_journals_each_is_a_tag(journal, tmp_path):
    file = zipped(tmp_path, Night=[ENTRY], Day=[{**ENTRY, "uuid": "b" * 32, "starred": False}])
    assert {page.tags[-2:] for page in plan(journal, file).new} == {
        ("Night", "starred"),
        ("river", "Day"),
    }


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ("nothing", "no entry"),
        ({"text": "when?"}, "when it was made"),
        ({**ENTRY, "creationDate": "0001-01-01T00:00:00Z"}, "when it was made"),
        ({**ENTRY, "text": 5}, "no text"),
        ({**ENTRY, "text": ""}, "no words"),
        ({**ENTRY, "text": "x" * (LONGEST + 1)}, "longer than a page"),
    ],
)
def test_an_entry_that_cannot_be_a_page_is_refused_and_the_others_come(
    journal, tmp_path, entry, why
):
    made = plan(journal, zipped(tmp_path, Journal=[entry, {**ENTRY, "uuid": "c" * 32}]))
    assert len(made.new) == 1
    ((number, reason),) = made.refused
    assert number == 1
    assert why in reason


def test_what_cannot_be_shown_is_left_out_of_it(journal, folder, tmp_path):
    odd = {**ENTRY, "text": "a\x00b\ud800c\r\nd\te", "tags": ["\u202eback", " " * 9]}
    made = plan(journal, zipped(tmp_path, Journal=[odd]))
    assert made.new[0].text == "abc\nd\te"
    carry_out(journal, made, folder, NOW)
    assert journal.pages()[0].text == "abc\nd\te"


def test_an_import_is_taken_back_whole_and_brought_back(journal, folder, clock, tmp_path):
    journal.write(Page(text="mine")).result()
    entries = [{**ENTRY, "uuid": f"{n:032x}", "text": f"entry {n}"} for n in range(5)]
    batch = carry_out(
        journal, plan(journal, zipped(tmp_path, Journal=entries)), folder, clock.now()
    )
    assert [each.reason for each in listed(folder)] == ["import"]
    assert batches(journal) == [batch]
    clock.advance(60)
    touched = next(page for page in journal.pages() if page.text == "entry 3")
    journal.write(replace(touched, text="entry 3, and more")).result()
    thrown = next(page for page in journal.pages() if page.text == "entry 4")
    journal.delete(thrown.id).result()
    clock.advance(60)
    assert undo(journal, batch.id, folder, clock.now()) == (3, 1)
    assert {page.text for page in journal.pages()} == {"mine", "entry 3, and more"}
    clock.advance(60)
    assert bring_back(journal, batch.id, clock.now()) == 3
    # What was thrown away by hand stays away.
    assert len(journal.pages()) == 5
    assert len(journal.deleted()) == 1
    with pytest.raises(UnknownPageError):
        undo(journal, "no such", folder, clock.now())
    with pytest.raises(UnknownPageError):
        bring_back(journal, batch.id, clock.now())


def test_one_taken_back_whole_is_told_as_such(journal, folder, clock, tmp_path):
    batch = carry_out(
        journal, plan(journal, zipped(tmp_path, Journal=[ENTRY])), folder, clock.now()
    )
    clock.advance(60)
    undo(journal, batch.id, folder, clock.now())
    assert [(each.id, each.pages, each.undone is not None) for each in batches(journal)] == [
        (batch.id, 1, True)
    ]


def test_nothing_new_writes_nothing(journal, folder, tmp_path):
    assert carry_out(journal, plan(journal, zipped(tmp_path, Journal=[])), folder, NOW).id == ""
    assert not folder.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("id", "../../etc"),
        ("kind", "program"),
        ("text", "x" * (LONGEST + 1)),
        ("made", 1e300),
        ("made", True),
        ("tags", ["x"] * 51),
        ("valence", 101),
        ("opens", "soon"),
        ("fields", {"a": [[[[[[[[[]]]]]]]]]}),
        ("revision", "x"),
    ],
)
def test_a_page_that_says_what_cannot_be_is_refused_by_name(name, value):
    told = Page(text="secret words").as_json() | {name: value}
    with pytest.raises(InvalidPageError) as refused:
        page_of(told)
    assert "secret words" not in str(refused.value)


def test_a_file_of_another_sort_is_none(journal, tmp_path):
    file = tmp_path / "other.json"
    file.write_text('{"pages": []}')
    with pytest.raises(NoJournalError, match="Day One"):
        plan(journal, file)


def read(text, size=7):
    content = text.encode()
    return list(objects((content[at : at + size] for at in range(0, len(content), size)), "a"))


def test_objects_are_read_across_pieces():
    assert read('{"b": [1, {"a": [9]}], "a": [1, 23456789, {"x": "é"}, []], "c": null}') == [
        ("a", 1),
        ("a", 23456789),
        ("a", {"x": "é"}),
        ("a", []),
    ]
    assert read("{}") == []
    assert read('{"a": 5}') == []


@pytest.mark.parametrize(
    "text",
    ["", "[", '{"a": [', '{"a": [1 2]}', '{"a": [NaN]}', '{"a" [1]}', '{"a": [1]', "[" * 10**5],
)
def test_what_is_no_json_is_said(text):
    with pytest.raises(BrokenError):
        read(text)


def test_what_is_nested_too_deep_or_too_large_ends_the_reading():
    with pytest.raises(BrokenError, match="deep"):
        read('{"a": [' + "[" * 200_000 + "]" * 200_000 + "]}", 1 << 20)
    with pytest.raises(BrokenError, match="larger"):
        read('{"a": ["' + "x" * (LARGEST + 3_000_000), 1 << 20)


def test_a_file_that_breaks_off_is_unreadable_as_a_whole(journal, tmp_path):
    file = tmp_path / "mine.json"
    file.write_bytes(encoded("".join(as_json(LIFE, NOW)))[:-200])
    with pytest.raises(UnreadableFileError, match="breaks off"):
        plan(journal, file)
    assert journal.pages() == ()
