"""What a teacher mistypes is told with what to type instead, on the line where it stands."""

import pytest

from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.reading import read

LAKE = """# Evening by the Lake

> Let the day grow quiet.

```session
format = 1
category = "visualise"
lengths = [5]
```

## Arrive

You can stop whenever you like. [4]
You might imagine a lake. [12]

## Breathe

```breathe
pattern = "4-0-6-0"
fill = 1
```

## Come back

Look around, and find three colours. [12]
"""


def told(*changes, text=LAKE):
    """The faults and notes, as (line, message), of the session with some words changed."""
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return [(each.line, each.message) for each in read(text.encode(), "lake").faults]


def test_as_it_is_written_nothing_is_told():
    assert told() == []


@pytest.mark.parametrize(
    ("before", "after", "line", "remedy"),
    [
        ('"visualise"', "“visualise”", 7, 'type " on both sides'),
        ('"visualise"', '"visualise', 7, 'a " is missing here'),
        ('"visualise"', "visualise", 7, '`category = "visualise"`'),
        ("category =", "category:", 7, "write `category =` in place of `category:`"),
        ("lengths = [5]", "lengths = 5 minutes", 8, "`lengths = [5]`"),
        ("lengths = [5]", "lengths = [5", 8, "a [ in this line is not closed"),
        ("lengths = [5]", "lengths = [5; 10]", 8, "a comma in place of the semicolon"),
        ("fill = 1", "seconds = 90,5", 20, "a point, not a comma: `seconds = 90.5`"),
        ("fill = 1", "cycles = twelve", 20, "in digits: `cycles = 12`"),
        ("fill = 1", "cycles = 6\ncycles = 8", 21, "stands in the block twice"),
        ("fill = 1\n```", "fill = 1", 18, "this block is not closed"),
        ("[5]\n```", "[5]", 10, "the block above this line is not closed"),
        ("fill = 1", "fil = 1", 20, "Did you mean `fill`?"),
        ("pattern =", "patern =", 19, "Did you mean `pattern`?"),
        ("## Come", "##Come", 23, "a space behind its ##"),
        ("```breathe", "'''breathe", 18, "three backticks (```), not with quotation marks"),
        ("[12]\n\n## B", "[12 s]\n\n## B", 14, "Write the seconds alone: [12]"),
        ("[12]\n\n## B", "[pause 4,5]\n\n## B", 14, "Write the seconds alone: [4.5]"),
        ("[12]\n\n## B", "[1 min]\n\n## B", 14, "Write the seconds alone: [rest 60]"),
        ("[12]\n\n## B", "(12)\n\n## B", 14, "a quiet is written [12]"),
        ("# Evening", "Evening", 1, "a script begins with its title: # and a space"),
    ],
)
def test_each_slip_is_told_first_on_its_line_with_what_to_type(before, after, line, remedy):
    at, said = told((before, after))[0]
    assert (at, remedy in said) == (line, True), said


@pytest.mark.parametrize("dashes", ["4–0–6–0", "4 - 0 - 6 - 0", "4—0—6—0", "4−0−6−0"])
def test_the_dashes_that_an_editor_makes_are_the_same_breath(dashes):
    assert told(("4-0-6-0", dashes)) == []


@pytest.mark.parametrize("slip", ["patern", "Pattern", "cyles"])
def test_a_misspelt_key_is_told_once(slip):
    changes = [("fill = 1", f"{slip} = 6")] if slip == "cyles" else [("pattern", slip)]
    assert len(told(*changes)) == 1


@pytest.mark.parametrize(
    "words",
    ["It’s a quiet lake: still. [12]", "Count (silently) to ten (10) with me. [12]"],
)
def test_what_is_meant_to_be_spoken_is_left_alone(words):
    assert told(("You might imagine a lake. [12]", words)) == []


@pytest.mark.parametrize("name", ["lake.txt", "lake.md.txt", "lake.markdown"])
def test_a_session_under_another_ending_is_listed_with_the_name_it_needs(tmp_path, name):
    (tmp_path / name).write_text(LAKE)
    (tmp_path / "shopping.txt").write_text("milk\nbread\n")
    (entry,) = Library(tmp_path / "none", tmp_path).entries()
    assert entry.title == "Evening by the Lake"
    assert entry.faults[0].message.endswith("rename this one to lake.md")
