"""A kill in the middle of a change of the lock: the journal is as before, or as after.

The child ends itself, at once and without a word, before one of the statements of the change.
"""

import shutil
import subprocess
import sys

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.errors import WrongPassphraseError
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST

OLD, NEW = "a lamp by the river", "snow on the roof"
MANY = 60
CHILD = """
import os, sys
from pathlib import Path
from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal import book
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.stretching import LEAST

folder, last, change, passphrase, opened_by = sys.argv[1:]
seen, really = [], book.open_for_writing

def watched(folder):
    connection = really(folder)
    def see(statement):
        seen.append(statement)
        if len(seen) == int(last):
            os._exit(9)
    connection.set_trace_callback(see)
    return connection

book.open_for_writing = watched
journal = Journal(Path(folder), HandClock(), cost=lambda: LEAST)
if opened_by:
    journal.unlock(opened_by).result()
getattr(journal, change)(passphrase).result()
asked = ("BEGIN", "INSERT", "DELETE", "COMMIT", "VACUUM", "PRAGMA wal")
print(len(seen), *[at for at, told in enumerate(seen, 1) if told.startswith(asked)])
os._exit(0)
"""


def ended_at(last, *asked):
    """What a child says that ends itself before the statement `last`; 0: never."""
    folder, *change = asked
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), str(last), *change],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == (9 if last else 0), child.stderr
    return child.stdout


def moments(said):
    """The statements to end before: those that are no row's, and the row in the middle."""
    many, *others = map(int, said.split())
    return sorted({*others, many // 2})


def filled(folder):
    journal = Journal(folder, HandClock(), cost=lambda: LEAST)
    journal.bring([Page(text=f"CANARY {number} " * 30) for number in range(MANY)]).result()
    journal.draft(Page(text="CANARY in a draft")).result()
    return journal


def looked_at(folder):
    """How the journal stands after a kill: opened, whole, and swept."""
    journal = Journal(folder, HandClock(), cost=lambda: LEAST)
    try:
        if journal.state is State.PLAIN:
            opened = "plain"
        else:
            try:
                journal.unlock(OLD).result()
                opened = OLD
            except WrongPassphraseError:
                journal.unlock(NEW).result()
                opened = NEW
        assert len(journal.pages()) == MANY
        assert (journal.unreadable, journal.trouble) == (0, None)
        assert [page.text for page in journal.drafts()] == ["CANARY in a draft"]
    finally:
        journal.close()
    held = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert (b"CANARY" in held) == (opened == "plain")
    return opened


CHANGES = [
    ("protect", "plain", OLD, OLD),
    ("rotate", OLD, NEW, NEW),
    ("unprotect", OLD, "plain", OLD),
]


def killed(tmp_path, change, before, after, passphrase, *, thin):
    """Every way the journal stands after kills at ever later moments of a change."""
    journal = filled(tmp_path / "before")
    if before == OLD:
        journal.protect(OLD).result()
    journal.close()

    def asked(name):
        shutil.copytree(tmp_path / "before", tmp_path / name)
        return tmp_path / name, change, passphrase, OLD if before == OLD else ""

    said = ended_at(0, *asked("whole"))
    assert looked_at(tmp_path / "whole") == after
    found = []
    for last in moments(said)[::thin]:
        ended_at(last, *asked(str(last)))
        found.append(looked_at(tmp_path / str(last)))
    # Once it is so it stays so: there is one moment at which it changes.
    assert set(found) == {before, after}
    assert found == sorted(found, key=lambda opened: opened == after)


def test_a_kill_leaves_the_journal_plain_or_sealed(tmp_path):
    killed(tmp_path, *CHANGES[0], thin=3)


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES, ids=[row[0] for row in CHANGES])
def test_a_kill_leaves_the_old_lock_or_the_new_one(tmp_path, change):
    killed(tmp_path, *change, thin=1)
