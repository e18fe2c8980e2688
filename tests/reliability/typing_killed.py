"""Killed while somebody writes in the journal, again and again: what of it was there afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.journal.verifying import verify
from tests.reliability.typed import CANARY, KEY, id_of, text_of

ROOT = Path(__file__).parents[2]
PASSPHRASE = "a lamp by the river"
MOST = 2.0  # seconds of writing that may be lost


@dataclass(slots=True)
class Typed:
    """Figures that grow: lives, keys pressed, seconds lost at most, and what was wrong."""

    lives: int = 0
    keys: int = 0
    longest: float = 0.0
    faults: list[str] = field(default_factory=list)


def killed(folder: Path, many: int, seed: int = 1, *, sealed: bool = True) -> Typed:
    """Let `many` hands type in one growing journal, each until it is killed.

    Nothing but what they leave may lie beside `folder`: it is searched for words too.
    """
    chance, told = Random(seed), Typed()
    before: dict[str, str] = {}
    if sealed:
        journal = _opened(folder, locked=False)
        journal.protect(PASSPHRASE).result()
        journal.close()
    for _ in range(many):
        life = chance.randrange(1, 2**62)
        keys, trouble = _one(folder, life, chance.randrange(400), chance.uniform(0, 0.01), sealed)
        told.lives, told.keys = told.lives + 1, told.keys + keys
        if trouble:
            told.faults.append(trouble)
        if sealed:
            told.faults += [f"readable: {file}" for file in holding(folder.parent, CANARY)]
        told.faults += [line.text for line in verify(folder) if line.state == "fault"]
        lost = _prove(folder, life, keys, before, told.faults, sealed=sealed)
        told.longest = max(told.longest, lost)
        if lost > MOST:
            told.faults.append(f"{lost:.1f} s lost of {keys} keys")
    return told


def holding(folder: Path, words: str) -> list[str]:
    """The files in `folder` in which `words` can be read."""
    found = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return [file.name for file in found if words.encode() in file.read_bytes()]


def _prove(
    folder: Path, life: int, keys: int, before: dict[str, str], faults: list[str], *, sealed: bool
) -> float:
    """Seconds of the last life that are lost; all earlier ones must be there to the letter."""
    journal = _opened(folder, locked=sealed)
    id = id_of(life)
    # One key more may have been pressed than was told of.
    typed = "".join(islice(text_of(life), keys + 1))
    page = journal.page(id)
    drafts = [draft for draft in journal.drafts() if draft.id == id]
    found = [each.text for each in (*drafts, page) if each is not None]
    faults += [
        f"not as it was typed, at {len(text)}" for text in found if text != typed[: len(text)]
    ]
    best = max(found, key=len, default="")
    for other, text in before.items():
        there = journal.page(other)
        if there is None or there.text != text:
            faults.append("an earlier page is not as it was")
    if journal.unreadable:
        faults.append(f"{journal.unreadable} revisions cannot be read")
    if drafts and len(drafts[0].text) == len(best):
        # As the app does it when it is asked to go on with what was being written.
        revision = page.revision if page is not None else ""
        page = journal.write(replace(drafts[0], revision=revision)).result()
    journal.drop_draft(id).result()
    if page is not None:
        before[id] = page.text
    journal.close()
    return max(keys - len(best), 0) * KEY


def _opened(folder: Path, *, locked: bool) -> Journal:
    # A day after what was typed.
    journal = Journal(folder, HandClock(datetime(2026, 11, 23, tzinfo=UTC)), cost=lambda: LEAST)
    if locked:
        journal.unlock(PASSPHRASE).result()
    return journal


def _one(folder: Path, life: int, most: int, later: float, sealed: bool) -> tuple[int, str]:
    """Let one type `most` keys and `later` seconds more; its keys, and what it complained of."""
    program = [sys.executable, "-m", "tests.reliability.typed", str(folder), str(life)]
    program += [PASSPHRASE] if sealed else []
    away = {name: str(folder.parent / name.lower()) for name in ("TMPDIR", "HOME")}
    for path in away.values():
        Path(path).mkdir(exist_ok=True)
    with subprocess.Popen(
        program,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        env={**os.environ, **away},
    ) as typing:
        assert typing.stdout is not None
        assert typing.stderr is not None
        heard = typing.stdout.read(1)
        while heard and len(heard) <= most:
            more = typing.stdout.read(4096)
            if not more:
                break
            heard += more
        time.sleep(later)
        typing.kill()
        heard += typing.stdout.read()
        trouble = typing.stderr.read().decode()
        typing.wait()
    return max(len(heard) - 1, 0), trouble[-300:]
