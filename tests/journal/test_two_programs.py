"""Two programs write in one journal: both are heard, and what both changed is kept twice."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST

ROOT = Path(__file__).parents[2]
PASSPHRASE = "a lamp by the river"
OTHER = """
import sys
from dataclasses import replace
from pathlib import Path
from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
folder, id, passphrase = sys.argv[1:]
journal = Journal(Path(folder), HandClock())
if passphrase:
    journal.unlock(passphrase).result()
page = journal.page(id)
print("ready", flush=True)
sys.stdin.readline()
journal.write(replace(page, text="changed there")).result()
for number in range(30):
    journal.write(Page(text=f"there {number}")).result()
print("written", flush=True)
sys.stdin.readline()
print(len(journal.pages()), flush=True)
journal.close()
"""


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE], ids=["plain", "sealed"])
def test_two_programs_lose_nothing_to_each_other(tmp_path, passphrase):
    journal = Journal(tmp_path, HandClock(), cost=lambda: LEAST)
    page = journal.write(Page(text="at first")).result()
    if passphrase:
        journal.protect(passphrase).result()
    program = [sys.executable, "-c", OTHER, str(tmp_path), page.id, passphrase]
    with subprocess.Popen(
        program, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "ready\n"
        other.stdin.write("\n")
        other.stdin.flush()
        journal.write(replace(journal.page(page.id), text="changed here")).result()
        for number in range(30):
            journal.write(Page(text=f"here {number}")).result()
        assert other.stdout.readline() == "written\n"
        texts = {each.text for each in journal.pages()}
        assert {f"{where} {n}" for where in ("here", "there") for n in range(30)} < texts
        assert {head.text for head in journal.heads(page.id)} == {"changed here", "changed there"}
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "61\n"
    assert other.returncode == 0
    journal.close()
