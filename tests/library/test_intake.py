"""Intake: bytes from elsewhere are read, or refused, and never harm or deceive."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.library.faults import Faults
from innerheal_desktop.library.intake import LARGEST_FILE, text_of
from innerheal_desktop.library.reading import read

TOP = b"# A Practice\n\n```session\nformat = 1\nlengths = [10]\n```\n\n## Part\n\n"
ROOM = b"\n\n```silence\nfill = 1\n```\n"


def refused(data):
    """The faults of bytes that are not even looked at as a script."""
    faults = Faults()
    assert text_of(data, faults) is None
    return [(fault.line, fault.message) for fault in faults.listed()]


def taken(data):
    faults = Faults()
    text = text_of(data, faults)
    assert not faults.any
    return text


def messages(body):
    """What is wrong with a script of this body."""
    return " ".join(fault.message for fault in read(TOP + body + ROOM, "x").faults)


def test_text_is_taken_in_one_form():
    assert taken("e\u0301a\r\nb\rc".encode()) == "éa\nb\nc"
    assert taken("\ufeffa\tb".encode()) == "a\tb"


@pytest.mark.parametrize(
    "character",
    ["\0", "\x07", "\x1b", "\x7f", "\x85", "\u200b", "\u200d", "\u200e", "\u202a", "\u202e",
     "\u2066", "\u2069", "\u061c", "\U000e0041", "\ue000", "é\ufeff"],
    ids=lambda text: f"U+{ord(text[-1]):04X}",
)  # fmt: skip
def test_what_cannot_be_seen_is_refused_on_its_line(character):
    ((line, message),) = refused(f"fine\nnot {character} fine".encode())
    assert line == 2
    assert f"U+{ord(character[-1]):04X}" in message


def test_accents_may_not_pile_up():
    assert taken(("a" + "\u0323\u0301" * 4).encode())
    assert "accents are piled" in refused(("a" + "\u0301" * 9).encode())[0][1]


def test_what_is_not_utf_8_is_refused_where_it_stops_being_so():
    ((line, message),) = refused("fine\nGrün".encode("latin-1"))
    assert (line, "UTF-8" in message) == (2, True)
    assert "UTF-8" in refused("# Titel".encode("utf-16"))[0][1]


def test_a_file_has_64_kib_at_most():
    lines = b"word\n\n" * 20_000
    assert taken(lines[:LARGEST_FILE])
    assert "64 KiB" in refused(lines[: LARGEST_FILE + 1])[0][1]


def test_passages_are_bounded_before_the_markdown_reader_sees_them():
    assert "4000 characters" in refused(b"word\n" * 1001)[0][1]
    assert taken(b"word\n\n" * 900)
    assert "200 brackets" in refused(b"[a]\n" * 201)[0][1]


@pytest.mark.parametrize(
    "piece",
    [b"[", b"![a", b">", b"`", b"*", b"a*", b"_", b"[a](", b"<", b"<!--", b"&", b"- ", b"\\", b"#"],
)
@pytest.mark.parametrize("row", [60_000, 3_900, 150])
def test_a_file_full_of_one_mark_is_read_or_refused(piece, row):
    rows = (piece * row)[:row] + b"\n\n"
    data = (TOP + rows * (60_000 // row))[:LARGEST_FILE]
    reading = read(data, "x")
    assert (reading.script is None) == any(not fault.notice for fault in reading.faults)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"```bell\n" + b"a." * 1500 + b"a = 1\n```", "more than four dots"),
        (b"```bell\na = {b.c.d.e.f.g = 1}\n```", "more than four dots"),
        (b"```bell\na = " + b"[" * 90 + b"]" * 90 + b"\n```", "nested more than 16 deep"),
        (b"```bell\na = " + b"{b=" * 17 + b"1" + b"}" * 17 + b"\n```", "nested more than 16 deep"),
        (b"```bell\n" + b"a = 1\n\n" * 700 + b"```", "larger than 4 KiB"),
        (b"```bell\nstrikes = " + b"9" * 3000 + b"\n```", "more than 39 digits"),
        (b"```bell\nring = 0x" + b"f" * 3800 + b"\n```", "more than 39 digits"),
        (b"```bell\nring = nan\n```", "a number of seconds, not nan"),
        (b"```bell\nring = -inf\n```", "a number of seconds, not -inf"),
        (b"```bell\nring = 1e999\n```", "a number of seconds, not inf"),
        (b"## a\n\n" * 2000, "more than 1000 sections and steps"),
        (b"a\n\n" * 2000, "more than 1000 sections and steps"),
        (b"```silence\nseconds = 14400\n```\n\n" * 2, "more than four hours"),
        (
            b"```breathe\npattern='box'\nramp_to='8-4-12-0'\ncycles=2000\n```\n\n" * 400,
            "four hours",
        ),
    ],
)
def test_a_block_that_would_cost_too_much_is_refused(body, said):
    assert said in messages(body)


def test_brackets_hidden_in_a_text_of_many_lines_are_survived():
    hidden = b"```bell\na = ['''\n\"''', " + b"[" * 99 + b"]" * 99 + b", '''\"\n''']\n```"
    assert read(TOP + hidden + ROOM, "x").script is None


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'```tap\ntext = "a \\u202E b"\n```', "U+202E"),
        (b'```tap\ntext = "a \\u001B[31m b"\n```', "U+001B"),
        (b'```tap\ntext = "a \\U000E0041 b"\n```', "U+E0041"),
        (b"Hello &#x202E; there.", "U+202E"),
        (b"> Hello &ZeroWidthSpace; there.", "U+200B"),
        (b"## Part &#8206;", "U+200E"),
    ],
)
def test_what_is_hidden_behind_an_escape_is_refused_too(body, code):
    assert code in messages(body)


@pytest.mark.parametrize(
    "body", [b'```bell\nsound = "\\u001b[31m"\n```', b'```bell\n"\\u202e" = 1\n```']
)
def test_a_message_never_carries_on_what_a_terminal_would_obey(body):
    said = messages(body)
    assert said
    assert said.isprintable()


# People start these themselves: pytest -m slow

MARKS = (
    "# |## |[6]|[rest 28]|*|> |```session\n|```breathe\n|```|~~~|\n|\n\n|<!--|-->|- |![|](|`|{|[[|="
)
WORDS = (
    "format = 1|lengths = [5]|fill = 1|cycles = 9|[from 5]|words |"
    "&#x202e;|\t|\u0301|pattern = '4-0-6-0'"
)
pieces = st.sampled_from([*MARKS.split("|"), *WORDS.split("|"), "|"])


@pytest.mark.slow
@settings(max_examples=3000, deadline=None)
@given(st.one_of(st.lists(pieces, max_size=60).map("".join), st.text(max_size=300)))
def test_no_text_makes_reading_fail(text):
    for data in (text.encode("utf-8", "surrogatepass"), TOP + text.encode("utf-8", "replace")):
        read(data, "x")


@pytest.mark.slow
@settings(max_examples=1000, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_reading_fail(data):
    read(data, "x")


toml = st.recursive(
    st.sampled_from(["1", "0.5", "true", '"box"', "nan", "inf", "-1", "[]", "1979-05-27", "'x'"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda each: f"[{', '.join(each)}]")
        | inner.map(lambda each: f"{{ name = {each} }}")
    ),
    max_leaves=5,
)
KEYS = (
    "format lengths variants bells evidence tags level pattern fill cycles seconds ramp_to from"
    " reminders every options question wait strikes ring session minutes"
)
rows = st.tuples(st.sampled_from(KEYS.split()), toml).map(" = ".join)
kinds = st.sampled_from(
    ["session", "breathe", "silence", "bell", "show", "ask", "write", "tap", "play"]
)


@pytest.mark.slow
@settings(max_examples=2000, deadline=None)
@given(st.lists(st.tuples(kinds, st.lists(rows, max_size=4, unique=True)), max_size=4))
def test_no_block_makes_reading_fail(blocks):
    body = "\n\n".join("\n".join([f"```{kind}", *lines, "```"]) for kind, lines in blocks)
    read(f"# A\n\n{body}\n".encode(), "x", lambda _: None)
    read(TOP + body.encode(), "x")
