"""The page on privacy names the tests that hold it, and says of the folder what is so."""

import re
from pathlib import Path

from innerheal_desktop.journal.drafts import FOLDER as DRAFTS
from innerheal_desktop.journal.file import FILE, SIDECAR
from innerheal_desktop.journal.header import FORMAT
from innerheal_desktop.keeping.copies import FOLDER as BACKUPS
from innerheal_desktop.leaving.belongings import KINDS

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "privacy.md").read_text("utf-8")


def test_every_test_that_holds_a_statement_is_there():
    named = re.findall(r"`(tests/[^`]+)`", PAGE)
    assert len(named) > 15
    assert [each for each in named if not (ROOT / each).exists()] == []


def test_every_file_of_the_journal_is_named():
    for name in (FILE, SIDECAR, f"{DRAFTS}/*.page", f"{BACKUPS}/journal-*.sqlite"):
        assert f"`{name}" in PAGE
    forms = [re.compile(kind.form) for kind in KINDS]
    for name in (FILE, f"{FILE}-wal", SIDECAR, f"{DRAFTS}/{'a' * 32}.page"):
        assert any(form.fullmatch(name) for form in forms)


def test_the_program_that_it_names_knows_the_lock_as_it_is():
    program = (ROOT / "docs" / "open_journal.py").read_text("utf-8")
    assert "docs/open_journal.py" in PAGE
    # The header's own name is taken from the file, so that a newer form is not opened by mistake.
    assert 'lock["format"], 1' in program
    assert FORMAT not in program
