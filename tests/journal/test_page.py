"""A page as it is kept and as it travels: it comes back as it went, and nothing hostile gets in."""

import json
import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from innerheal_desktop.journal.bodies import as_bytes, from_bytes
from innerheal_desktop.journal.errors import DamagedPageError, InvalidPageError, JournalError
from innerheal_desktop.journal.page import KINDS, LONGEST, TIMES, Page, checked, tidied

IDS = some.text(string.hexdigits[:16], min_size=32, max_size=32)
CHARACTERS = some.characters(codec="utf-8")
SHOWN = some.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp"))
LINES = some.text(SHOWN, max_size=60).map(str.strip)
JSON = some.recursive(
    some.none() | some.booleans() | some.integers(-(2**60), 2**60) | some.text(CHARACTERS),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(), inner, max_size=3),
    max_leaves=6,
)
TIME = some.integers(*TIMES)
PAGES = some.builds(
    Page,
    id=IDS,
    kind=some.sampled_from(KINDS),
    text=some.text(some.one_of(SHOWN, some.sampled_from("\n\t")), max_size=300),
    title=LINES,
    made=TIME,
    changed=TIME,
    offset=some.integers(-1440, 1440),
    tags=some.lists(LINES.filter(bool), max_size=5, unique=True).map(tuple),
    words=some.lists(LINES.filter(bool), max_size=5, unique=True).map(tuple),
    valence=some.none() | some.integers(0, 100),
    energy=some.none() | some.integers(0, 100),
    sitting=some.text(string.ascii_letters, max_size=64),
    session=LINES,
    prompt=LINES,
    opens=some.none() | some.dates(),
    fields=some.dictionaries(LINES, JSON, max_size=3).filter(lambda f: len(json.dumps(f)) < 9000),
    revision=IDS,
    parents=some.lists(IDS, max_size=3).map(tuple),
    deleted=some.none() | TIME,
)


@given(PAGES)
def test_a_page_comes_back_as_it_went(page):
    try:
        checked(page)
    except InvalidPageError:
        return  # only the fields may lie too deep
    assert from_bytes(as_bytes(page)) == page
    assert tidied(page) == page


@given(some.text(some.characters()), some.text(some.characters(), max_size=80))
def test_whatever_is_typed_can_be_kept_once_it_is_tidied(text, line):
    page = tidied(Page(text=text, title=line, tags=(line,), made=1, changed=1))
    assert from_bytes(as_bytes(checked(page))) == page


@given(some.dictionaries(some.sampled_from(["id", "kind", "text", "tags", "made", "fields"]), JSON))
def test_whatever_comes_from_elsewhere_is_a_page_or_refused(told):
    try:
        page = Page.from_json(told)
    except InvalidPageError:
        return
    assert from_bytes(as_bytes(page)) == page


@pytest.mark.parametrize(
    "other",
    [
        {"id": "x"},
        {"id": "A" * 32},
        {"id": "../" * 10 + "aa"},
        {"kind": "virus"},
        {"kind": None, "text": 7},
        {"text": "x" * (LONGEST + 1)},
        {"text": "a\x00b"},
        {"text": "\ud800"},
        {"title": "two\nlines"},
        {"title": "\u202eturned"},
        {"title": "x" * 201},
        {"tags": ["\u2066x"]},
        {"tags": ["x" * 61]},
        {"tags": [7]},
        {"tags": "home"},
        {"tags": ["x"] * 51},
        {"words": ["calm"] * 13},
        {"made": 1.5},
        {"made": True},
        {"made": 10**20},
        {"changed": -(10**20)},
        {"offset": 1441},
        {"valence": 101},
        {"energy": -1},
        {"opens": "tomorrow"},
        {"opens": 7},
        {"revision": "x"},
        {"parents": ["x"]},
        {"parents": ["a" * 32] * 33},
        {"deleted": 10**20},
        {"fields": []},
        {"fields": {"a": [[[[[[[[[1]]]]]]]]]}},
        {"fields": {"a": float("nan")}},
        {"fields": {"a": "x" * (LONGEST + 1)}},
        {"fields": {"a": "\ud800"}},
        {"fields": {"a": 10**5000}},
    ],
)
def test_what_cannot_be_is_refused_without_a_word_of_it(other):
    with pytest.raises(InvalidPageError) as refused:
        Page.from_json({"id": "a" * 32} | other)
    assert len(refused.value.message) < 80


def test_what_is_not_known_yet_is_passed_over():
    page = Page.from_json({"id": "a" * 32, "opens": "2027-03-01", "weather": "rain"})
    assert page == Page(id="a" * 32, opens=date(2027, 3, 1))


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"null", b'"x"'])
def test_bytes_that_are_no_page_are_damaged(content):
    with pytest.raises(JournalError) as refused:
        from_bytes(content)
    assert isinstance(refused.value, DamagedPageError | InvalidPageError)
