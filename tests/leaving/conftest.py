"""A folder in which somebody has lived a while, and the log of their practice."""

import pytest

from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "InnerHeal"
    made.mkdir()
    for name, content in (
        ("sessions/mine.md", "# Mine\n"),
        ("sounds/bell/bowl.wav", "RIFF"),
        ("sounds/ambience/rain.ogg", "OggS"),
        ("library-index.json", "{}"),
        ("backups/practice-20261101-0.sqlite", "SQLite"),
    ):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text(content)
    write(made, Settings(theme="dusk"))
    return made


@pytest.fixture
def log(folder, clock):
    """The open log, with a sitting in it that has a note and an answer, and a favourite."""
    for each in folder.glob("backups/*"):
        each.unlink()  # beside a missing log they would show that there was one
    with PracticeLog(folder, clock, lambda: "Europe/Berlin") as opened:
        running = opened.begin(Sitting("box", "Four Sides", 240.0))
        note = {"note": "Grüße, 日本\nzwei", "check_in": {"compared": "harder"}}
        opened.finish(running, "completed", 241.5, **note).result()
        opened.set_setting("favourites", ["box"]).result()
        (folder / "backups/practice-20261101-0.sqlite").write_text("SQLite")
        yield opened


@pytest.fixture
def laptop(tmp_path):
    return tmp_path / "new laptop" / "InnerHeal"


@pytest.fixture
def journal(folder, clock):
    """A journal with one page in it, and a cost that a test can pay."""
    made = Journal(folder, clock, cost=lambda: LEAST)
    made.write(Page(text="Dear younger me.")).result(30)
    yield made
    made.close()
