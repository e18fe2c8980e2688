"""The README and the pages of the docs are true: their links, pictures, commands and sessions."""

import re
from pathlib import Path

import pytest

from innerheal_desktop.journal.prompts import PROMPTS
from innerheal_desktop.library.patterns import TABLE
from innerheal_desktop.terminal.main import COMMANDS
from innerheal_desktop.terminal.main import run as command
from innerheal_desktop.ui.keys import ACTIONS
from innerheal_desktop.ui.theme.palette import PALETTES

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = [README, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")
SESSION = re.compile(r"`````markdown\n(.*?)`````", re.DOTALL)


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def named(page: Path) -> set[str]:
    """The commands that a page names: the word after `innerheal`."""
    return set(re.findall(r"`innerheal ([a-z]+)", page.read_text("utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_what_a_page_points_to_is_there(page):
    for link in LINK.findall(page.read_text("utf-8")):
        if not re.match(r"[a-z]+:|#", link):
            assert (page.parent / link.partition("#")[0]).exists(), link


@pytest.mark.parametrize("page", [README, ROOT / "docs" / "writing-sessions.md"], ids=name)
def test_a_session_that_is_shown_whole_has_no_fault_and_needs_no_advice(page, tmp_path, capsys):
    for at, text in enumerate(SESSION.findall(page.read_text("utf-8"))):
        if not text.startswith("# "):
            continue  # a part, shown alone
        file = tmp_path / f"session-{at}.md"
        file.write_text(text, "utf-8")
        assert command(["check", "--strict", str(file)], None, has_display=False) == 0, (
            capsys.readouterr().out
        )


def test_every_command_has_its_row():
    page = ROOT / "docs" / "command-line.md"
    assert set(COMMANDS) == named(page)
    assert named(README) <= set(COMMANDS)


def test_the_numbers_of_the_readme_are_those_of_the_app():
    text = README.read_text("utf-8")
    scripts = len(list((ROOT / "assets" / "scripts").glob("*.md")))
    assert f"**{scripts} sessions**" in text
    assert f"{len(PROMPTS)} questions" in text
    assert f"{len(TABLE)} ways" in text
    assert len(PALETTES) == 5
    assert "five colour schemes" in text
    assert len(list((ROOT / "assets" / "programmes").glob("*.toml"))) == 4


def test_the_keys_of_the_readme_are_the_usual_ones():
    usual = {action.key for action in ACTIONS}
    text = README.read_text("utf-8")
    for key in ("Ctrl+K", "Ctrl+Shift+S", "Ctrl+J", "Ctrl+M", "Ctrl+L", "F1", "F11"):
        assert f"**{key}**" in text
        assert key in usual, key
