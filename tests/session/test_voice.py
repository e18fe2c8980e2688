"""How long a voice takes: the pace of a calm speaker, a slower one before sleep."""

import pytest

from innerheal_desktop.session.voice import ReadingVoice


@pytest.mark.parametrize(("pace", "words"), [("calm", 110), ("sleep", 95)])
def test_words_a_minute(pace, words):
    assert ReadingVoice(pace).seconds("word " * words) == pytest.approx(60)


def test_even_a_short_word_takes_a_second():
    assert ReadingVoice().seconds("Soften.") == 1
