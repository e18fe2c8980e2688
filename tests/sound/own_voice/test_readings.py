"""The voice that people bring is that of the recordings, and guesses at no word."""

import pytest

from innerheal_desktop.sound.voices import natural
from innerheal_desktop.sound.voices.readings import Reader, ReadingError
from tools.narration.store import VOICES

# What a reader of language makes of a text with the table's readings in it, and without.
SIGNS = dict.fromkeys("klˈOzs.,", 0)


def reader(settled, guessed):
    """A reader whose English is given, since the real one needs packages of an extra."""
    made = object.__new__(Reader)
    made._known = SIGNS
    made._speak = lambda text: (settled if "](/" in text else guessed,)
    return made


def test_both_are_one_voice_at_one_pace():
    calm = VOICES["calm"]
    assert calm.name == natural.VOICE
    assert calm.speeds == natural.SPEEDS


def test_where_table_and_tagger_agree_a_line_is_read():
    assert reader("klˈOz.", "klOz.").phonemes("Close.") == "klˈOz."


@pytest.mark.parametrize(
    ("settled", "guessed", "text", "why"),
    [
        ("klˈOz.", "klˈOs.", "Close.", "two readings of close"),
        ("klˈOz❓.", "klˈOz❓.", "Close Xyzzy.", "no reading"),
        ("klˈOz.", "klˈOz.", "Close, close.", "stops"),
    ],
)
def test_where_it_is_unsure_nobody_guesses(settled, guessed, text, why):
    with pytest.raises(ReadingError, match=why):
        reader(settled, guessed).phonemes(text)


def test_an_author_can_settle_it():
    said = reader("klˈOs.", "klˈOz.").phonemes("Close.", (("close", "klˈOs"),))
    assert said == "klˈOs."
