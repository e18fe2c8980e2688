"""Taking pages away: each kind can be read, nothing is lost in JSON, nothing sealed is told of."""

import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.exporting import (
    FORMS,
    WARNING,
    Wish,
    as_json,
    chosen,
    encoded,
    export,
)
from innerheal_desktop.journal.importing import page_of
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.leaves import TWICE, as_markdown, as_text, wall
from innerheal_desktop.journal.page import KINDS, Page
from innerheal_desktop.keeping.objects import objects
from innerheal_desktop.trouble import TroubleError
from tests.journal.journal_words import LETTERS, LIFE, pages

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path / "person", HandClock())
    journal.bring(LIFE).result()
    yield journal
    journal.close()


@given(st.lists(pages(), max_size=5), st.integers(1, 50))
def test_json_holds_every_page_bit_for_bit(many, size):
    content = encoded("".join(as_json(many, NOW)))
    assert json.loads(content)["format"] == "innerheal-journal"
    pieces = (content[at : at + size] for at in range(0, len(content), size))
    read = [page_of(value) for _, value in objects(pieces, "pages", "drafts")]
    assert [page.as_json() for page in read] == [page.as_json() for page in many]


def test_every_kind_reads_as_what_it_is(journal):
    text = "".join(as_text(journal.pages()))
    for words in (
        "2023-11-14 23:13 · Page\nA slow morning\nIt began with: What is a little easier",
        "How it felt: calm, tired, pleasant 70 of 100\nTags: rain",
        "Letter\nTo be opened on 2027-01-01\n\nDear you",
        "How strong, before:\n7 of 10",
        "What I felt:\na knot",
        "The plan:\nIf nobody answers, then I will breathe out.",
        "Good things:\ntea\na call",
    ):
        assert words in text
    # The line that stands for a card in a list is not said twice.
    assert text.count("When left out") == 1
    assert text.count("tea") == 1
    # Older pages first, as one reads.
    assert text.index("It rained") < text.index("Dear you") < text.index("Nobody answered")


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_is_without_a_form(kind):
    for form in (as_text, as_markdown):
        assert "some words" in "".join(form([Page(kind=kind, text="some words", made=1)]))


def shown(markdown):
    """The text that a reader of Markdown sees, line for line."""
    told = []
    for block in MarkdownIt("commonmark").parse(markdown):
        if block.type == "inline":
            parts = [
                "\n" if child.type in ("softbreak", "hardbreak") else child.content
                for child in block.children
            ]
            told.append("".join(parts))
        else:
            assert block.type in (
                "paragraph_open",
                "paragraph_close",
                "heading_open",
                "heading_close",
            )
    return told


def lines(text):
    return [line.strip() for line in text.split("\n") if line.strip()]


ODD = st.sampled_from(
    ["# ", "    ", "*a*", "_b_", "<b>", "1. ", "- ", "+ ", "> ", "`", "---", "===", "&amp;"]
)


@given(st.lists(ODD | st.text(LETTERS, max_size=12) | st.just("\n"), max_size=12).map("".join))
def test_markdown_shows_what_was_written(text):
    text = "\n".join(text.splitlines())
    told = shown("".join(as_markdown([Page(text=text, made=1)])))
    assert lines("\n".join(told[1:])) == lines(text)


def test_two_heads_are_both_taken_and_told_apart(tmp_path):
    first = Page(id="aa" * 16, text="at first", made=1, changed=1, revision="01" * 16)
    here = replace(first, text="here", changed=2, revision="02" * 16, parents=("01" * 16,))
    away = replace(first, text="away", changed=3, revision="03" * 16, parents=("01" * 16,))
    journal = Journal(tmp_path, HandClock())
    journal.bring([first, here, away]).result()
    told = "".join(as_text(chosen(journal, Wish())))
    journal.close()
    assert "at first" not in told
    assert told.index("here") < told.index(TWICE) < told.index("away")


def test_deleted_pages_and_sealed_letters_come_only_when_they_are_asked_for(journal):
    journal.delete("01" * 16).result()
    today = date(2026, 11, 22)
    usual = {page.id[:2] for page in chosen(journal, Wish())}
    assert usual == {"02", "03", "04", "05"}
    assert len(chosen(journal, Wish(deleted=True))) == 5
    opened = chosen(journal, Wish(sealed=False, today=today))
    assert "02" not in {page.id[:2] for page in opened}
    on_its_day = chosen(journal, Wish(sealed=False, today=date(2027, 1, 1)))
    assert "02" in {page.id[:2] for page in on_its_day}


def test_some_kinds_and_since_a_day(journal):
    assert [page.kind for page in chosen(journal, Wish(("plan",)))] == ["plan"]
    late = chosen(journal, Wish(since=1_700_000_300_000))
    assert {page.kind for page in late} == {"plan", "gratitude"}


@pytest.mark.parametrize("form", FORMS)
def test_a_file_is_written_whole_for_its_owner_alone(journal, tmp_path, form):
    out = tmp_path / f"mine{FORMS[form].ending}"
    assert export(journal, out, form, NOW).pages == 5
    content = out.read_text("utf-8")
    assert "Nobody answered." in content
    if form != "json":
        assert WARNING in content
    if os.name == "posix":
        assert out.stat().st_mode & 0o777 == 0o600
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([out.name, "person"])


def test_where_it_cannot_be_written_it_says_so_and_leaves_nothing(journal, tmp_path):
    with pytest.raises(TroubleError, match="could not be written"):
        export(journal, tmp_path / "nowhere" / "mine.txt", "text", NOW)
    assert not (tmp_path / "nowhere").exists()


def test_a_time_that_no_calendar_has_is_left_out():
    assert wall(Page(made=10**18)) is None
    assert "some words" in "".join(as_text([Page(made=10**18, text="some words")]))
