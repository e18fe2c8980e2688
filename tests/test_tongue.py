"""Every text can be said in another language: collected whole, filled in right."""

import ast
import re
from pathlib import Path

import pytest

from innerheal_desktop import tongue
from innerheal_desktop.tongue import mark, plural, speak, speak_as_written, tr

PACKAGE = Path(tongue.__file__).parent
# A text of a table, marked there, and said where it is shown.
LATER = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.IfExp)
SAID = {"tr": 1, "plural": 2, "mark": 1}


@pytest.fixture(autouse=True)
def _as_written():
    yield
    speak_as_written()


def calls():
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if named and node.func.id in SAID:
                yield path, node


def marked():
    """The texts that tables keep, to be said where they are shown."""
    return {
        node.args[0].value
        for _, node in calls()
        if node.func.id == "mark" and isinstance(node.args[0], ast.Constant)
    }


def test_what_is_said_stands_in_the_code_as_a_literal():
    for path, node in calls():
        count = SAID[node.func.id]
        literal = all(isinstance(arg, ast.Constant) for arg in node.args[:count])
        variable = isinstance(node.args[0], LATER)
        said_later = node.func.id == "tr" and variable
        assert literal or said_later, f"{path.name}:{node.lineno}"


def test_every_value_has_its_place_in_the_words():
    for path, node in calls():
        if node.func.id == "tr" and isinstance(node.args[0], ast.Constant):
            named = {key.arg for key in node.keywords}
            places = set(re.findall(r"\{(\w+)[^}]*\}", node.args[0].value))
            if named or places:
                assert named == places, f"{path.name}:{node.lineno}"


def test_one_and_many():
    assert plural("{n} day", "{n} days", 1) == "1 day"
    assert plural("{n} day", "{n} days", 0) == "0 days"


def test_another_tongue_says_everything_and_fills_it_in():
    said = {"Good {time}": "Guten {time}", "{n} day": "{n} Tage", "Row": "Reihe"}
    speak(lambda text, other, count: said.get(text, text))
    assert tr("Good {time}", time="Abend") == "Guten Abend"
    assert plural("{n} day", "{n} days", 3) == "3 Tage"
    assert tr(mark("Row")) == "Reihe"
    assert tr("Unknown") == "Unknown"


def test_the_list_for_translators_is_whole():
    template = (PACKAGE.parent / "assets" / "tongues" / "innerheal.ts").read_text("utf-8")
    from xml.etree import ElementTree  # our own file

    listed = {each.findtext("source") for each in ElementTree.fromstring(template).iter("message")}
    spoken = {node.args[0].value for _, node in calls() if isinstance(node.args[0], ast.Constant)}
    assert spoken <= listed, "python -m tools.tongues collects them anew"
    assert marked() <= listed
