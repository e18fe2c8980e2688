"""How strong a passphrase is: words, and length first."""

import pytest

from innerheal_desktop.ui.journal.strength import FAIR, GOOD, HINT, PLAIN, SHORT, is_plain, said_of


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("", HINT),
        ("heron", SHORT),
        ("heronlake", SHORT),
        ("aaaaaaaaaaaaaaaa", PLAIN),
        ("abababababababab", PLAIN),
        ("qwertyuiop", PLAIN),
        ("1234567890", PLAIN),
        ("abcdefgh", PLAIN),
        ("herons bylake", FAIR),
        ("quiet fog red tin", GOOD),
        ("der Reiher steht still am See", GOOD),
        ("湖のほとりに静かな鷺が七羽いる朝の霧の中", GOOD),
    ],
)
def test_it_is_said_in_words(passphrase, said):
    assert said_of(passphrase) == said


def test_a_whole_sentence_is_no_row_of_the_keyboard():
    assert not is_plain("we were not afraid of the rain")
