"""Imagery: nobody who would rather stay in the room is led elsewhere, and tags are true."""

import re

import pytest

from innerheal_desktop import paths
from innerheal_desktop.care.adapting import SPARED, is_only_asked, suggested_to
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.suggestion import Past, offer
from innerheal_desktop.session.steps import Ask, Breathe, Card, Say, Tap, Write

LIBRARY = Library(paths.assets() / "scripts")
ENTRIES = LIBRARY.entries()
PLAIN = [entry.id for entry in ENTRIES if "no imagery" in entry.tags]
IMAGINED = [entry.id for entry in ENTRIES if "no imagery" not in entry.tags]
# These breathe or hum; a hand that is not there, or a note, is imagined only in a variant of them.
BREATHING = {"alternate-nostril", "humming"}
# Not the picture on the screen, nor a memory that need not come as one.
IMAGES = re.compile(
    r"\b(?:imagin\w*|pictur(?:e it|ing|ed)|you (?:might|could|may|can) picture|in (?:your|the) mind"
    r"|mind's eye|inner place|some people see)\b",
    re.IGNORECASE,
)


def words(script):
    """Everything that is said or shown, the card too."""
    yield script.card
    for step in script.steps():
        match step:
            case Say(text=text) | Card(text=text) | Tap(text=text):
                yield text
            case Ask(question=text) | Write(prompt=text):
                yield text
            case Breathe(reminders=reminders):
                yield from reminders


@pytest.mark.parametrize("name", PLAIN)
def test_what_is_called_without_imagery_asks_for_none(name):
    found = [text for text in words(LIBRARY.script(name)) if IMAGES.search(text)]
    assert not found


def test_what_asks_for_it_is_found():
    found = {
        name for name in IMAGINED for text in words(LIBRARY.script(name)) if IMAGES.search(text)
    }
    assert {"ease-place", "container", "rain", *BREATHING} <= found


@pytest.mark.parametrize("flag", ["far-away", "unseen"])
def test_imagery_is_here_for_who_asks_and_suggested_to_nobody_far_away(flag):
    for name in set(IMAGINED) - BREATHING - {*SPARED}:
        assert is_only_asked(LIBRARY.entry(name), {flag}), name
        assert name not in suggested_to({flag})
    here = [entry for entry in ENTRIES if not is_only_asked(entry, {flag})]
    assert len(here) >= 20
    for hour in range(24):
        for past in (Past(), Past(days=5, today=hour), Past(days=20, hard=True), Past(low=True)):
            told = offer(here, hour, past)
            names = {each.entry.id for each in (*told.now, told.brief, told.fresh) if each}
            assert told.now
            assert not names & (set(IMAGINED) - BREATHING)
