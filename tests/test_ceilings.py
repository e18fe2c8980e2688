"""What keeps the code livable: how long, how many, and the reason beside whatever is more."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted(
    file
    for room in ("innerheal_desktop", "tools", "benchmarks")
    for file in (ROOT / room).rglob("*.py")
)
LINES, OF_FUNCTION, OF_CLASS, ATTRIBUTES, SIGNALS = 300, 40, 150, 8, 3
SHAPELESS = {"utils", "helpers", "common", "manager", "controller", "constants"}
# Below the head of what is more than it should be, and above its first function, stands why.
REASON = re.compile(r"# (Long|Many|Long and many), as [^\s…]")
Thing = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def length(thing: Thing) -> int:
    return (thing.end_lineno or thing.lineno) - thing.lineno + 1


def stored(thing: ast.ClassDef) -> set[str]:
    """The attributes that a class stores on `self`."""
    return {
        node.attr
        for node in ast.walk(thing)
        if isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    }


def signals(thing: ast.ClassDef) -> int:
    made = (node.value for node in thing.body if isinstance(node, ast.Assign | ast.AnnAssign))
    return sum(
        isinstance(value, ast.Call) and ast.unparse(value.func).endswith("Signal") for value in made
    )


def beyond(thing: Thing) -> str:
    """Which ceiling it is above, in the words of its reason; nothing where it is below all."""
    if not isinstance(thing, ast.ClassDef):
        return "Long" if length(thing) > OF_FUNCTION else ""
    words = ["Long"] * (length(thing) > OF_CLASS) + ["many"] * (len(stored(thing)) > ATTRIBUTES)
    return " and ".join(words).capitalize()


def reason(thing: Thing, lines: list[str]) -> tuple[int, str]:
    """The line, from 1, and the first word of the reason in it; (0, "") where none stands."""
    below = thing.body[1:] or thing.body
    if isinstance(thing, ast.ClassDef):
        below = [each for each in thing.body if isinstance(each, Thing)] or below
    for line in range(thing.lineno, below[0].lineno):
        if found := REASON.search(lines[line - 1]):
            return line, found[1]
    return 0, ""


def amiss(source: str) -> list[str]:
    """What is above a ceiling without its reason, and reasons that nothing needs."""
    lines, told = source.splitlines(), set()
    found = [f"{len(lines)} lines"] * (len(lines) > LINES)
    for thing in ast.walk(ast.parse(source)):
        if isinstance(thing, Thing):
            said, needed = reason(thing, lines), beyond(thing)
            told.add(said[0])
            if said[1] != needed:
                found.append(
                    f"{thing.name} is {needed or 'below'}, and says {said[1] or 'nothing'}"
                )
        if isinstance(thing, ast.ClassDef) and signals(thing) > SIGNALS:
            found.append(f"{thing.name} has {signals(thing)} signals")
        if isinstance(thing, ast.Global):
            found.append(f"{thing.names[0]} is bound again")
    stray = [at for at, line in enumerate(lines, 1) if REASON.search(line) and at not in told]
    return found + [f"the reason in line {at} is beside nothing" for at in stray]


@pytest.mark.parametrize("room", ["innerheal_desktop", "tools", "benchmarks"])
def test_what_is_longer_or_more_than_it_should_be_says_why(room):
    files = [file for file in FILES if file.relative_to(ROOT).parts[0] == room]
    assert files
    found = {str(file.relative_to(ROOT)): amiss(file.read_text("utf-8")) for file in files}
    assert {file: rows for file, rows in found.items() if rows} == {}


def test_files_are_called_after_what_they_are():
    assert [file for file in FILES if file.stem.split("_")[-1] in SHAPELESS] == []


def many(count: int, template: str, indent: str = "    ") -> str:
    return "".join(f"{indent}{template.format(n=n)}\n" for n in range(count))


def because(words: str, source: str) -> str:
    """The same with a reason below its first line."""
    head, rest = source.split("\n", 1)
    return f"{head}\n    # {words}\n{rest}"


A_LONG_CLASS = f"class Long:\n{many(OF_CLASS, 'field{n} = 0')}"
A_FULL_CLASS = f"class Full:\n    def __init__(self):\n{many(9, 'self.a{n} = 0', '        ')}"


@pytest.mark.parametrize(
    "source",
    [
        "\n" * (LINES + 1),
        f"def long():\n{many(OF_FUNCTION, 'print({n})')}",
        A_LONG_CLASS,
        A_FULL_CLASS,
        f"class Loud:\n{many(4, 'said{n} = Signal(str)')}",
        "kept = []\n\n\ndef keep():\n    global kept\n    kept = [1]\n",
        "def short():\n    # Long, as it was once.\n    pass\n",
        "def short():\n    pass\n\n\n# Many, as nothing stands below.\n",
        because("Many, as it is the other thing.", A_LONG_CLASS),
    ],
)
def test_each_ceiling_is_held(source):
    assert len(amiss(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        because("Long, as it is a table.", A_LONG_CLASS),
        because("Many, as they belong together.", A_FULL_CLASS),
    ],
)
def test_a_reason_beside_it_lets_it_pass(source):
    assert amiss(source) == []
