"""A journal that was sealed in the first winter opens for ever, by both its keys."""

import shutil
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.file import FILE
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page

KEPT = Path(__file__).parent / "data" / "journal-1.sqlite"
PASSPHRASE, RECOVERY = "frozen in the first winter", "83XN6-5ZP5E-A25KG-1B4RR-446DB-8GRXM"


@pytest.fixture
def journal(tmp_path):
    shutil.copy(KEPT, tmp_path / FILE)
    journal = Journal(tmp_path, HandClock())
    yield journal
    journal.close()


@pytest.mark.parametrize("key", [PASSPHRASE, RECOVERY])
def test_it_opens(journal, key):
    assert journal.state is State.LOCKED
    (journal.unlock if key == PASSPHRASE else journal.unlock_with)(key).result()
    page, card = journal.page("11" * 16), journal.page("22" * 16)
    assert page == Page(
        id="11" * 16,
        text="The first page, as it was once sealed.\nÜber alles: Ruhe.",
        title="A frozen page",
        made=1_795_329_000_000,
        changed=1_795_329_000_000,
        offset=page.offset,
        tags=("home",),
        words=("calm",),
        valence=70,
        energy=20,
        revision=page.revision,
    )
    assert dict(card.fields) == {"happened": "a door slammed", "before": 8, "after": 4}
    assert (journal.unreadable, journal.trouble) == (0, None)
    journal.write(Page(text="and is written on")).result()
    assert len(journal.pages()) == 3
