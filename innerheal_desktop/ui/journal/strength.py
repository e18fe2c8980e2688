"""How strong a passphrase is, in gentle words: no score, no colour, length first."""

from __future__ import annotations

from itertools import pairwise

from innerheal_desktop.tongue import mark, tr

HINT = mark(
    "Several words that would not stand side by side are easy to keep in mind and hard to guess. So"
    " is a whole sentence, in any language that you will be able to type later."
)
SHORT = mark("Still short: somebody who takes the file could try out every one of this length.")
PLAIN = mark("This repeats itself, or follows the keyboard: it is among the first to be tried.")
FAIR = mark("This holds against a curious look. One or two words more, and it holds for longer.")
GOOD = mark("Good and long.")
# Signs. Below the first a home computer tries out all of them; at the last, or four words, nobody.
FEW, MANY, WORDS = 10, 18, 4
DIFFERENT = 5  # signs that a passphrase is made of, at the least
ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890")
RUN = 4  # neighbours in such a row


def said_of(passphrase: str) -> str:
    """What may be said of it; the hint where nothing is typed yet."""
    if not passphrase:
        return tr(HINT)
    if is_plain(passphrase):
        return tr(PLAIN)
    if len(passphrase) < FEW:
        return tr(SHORT)
    words = [word for word in passphrase.split() if len(word) > 2]
    long = len(passphrase) >= MANY or len(set(words)) >= WORDS
    return tr(GOOD if long else FAIR)


def is_plain(passphrase: str) -> bool:
    """Whether it is few signs over and over, or mostly steps along the alphabet or a keyboard."""
    signs = passphrase.casefold().replace(" ", "")
    if len(signs) >= DIFFERENT and len(set(signs)) < DIFFERENT:
        return True
    pairs = list(pairwise(signs))
    along = sum(any(a + b in row or b + a in row for row in ROWS) for a, b in pairs)
    return len(pairs) >= RUN and along >= 0.7 * len(pairs)
