"""What is sealed: exactly these bytes for ever, and nothing that was touched is accepted."""

import random
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as some

from innerheal_desktop.journal.errors import DamagedPageError
from innerheal_desktop.journal.sealing import (
    BLOCK,
    PLAIN,
    Seal,
    padded,
    subkey,
    unpadded,
    vault_of,
)

KEY, VAULT, PAGE, REVISION = bytes(range(32)), b"V" * 16, b"P" * 16, b"R" * 16
WORDS = b"a quiet word"


def counted(many):
    return bytes(range(many))


@pytest.fixture
def seal():
    return Seal(KEY, VAULT, counted)


def test_a_key_nonce_and_text_give_these_bytes_for_ever(seal):
    """Known answers: journals that were sealed once are readable as long as these hold."""
    entry, draft = seal.closed(WORDS, PAGE, REVISION), seal.closed_draft(WORDS, PAGE)
    assert subkey(KEY, b"entries").hex() == (
        "9ad8e0214360c56165fa44bf5d4a2457c6a3461261d717acb60f296fc657f5ca"
    )
    assert entry[:60].hex() == (
        "000102030405060708090a0b0c0d0e0f1011121314151617cf511353b08cb3ec06c25a9d6e672a0add0ae5e2"
        "0659a5a3259ce477d297ae1782c78f4c"
    )
    assert sha256(entry).hexdigest() == (
        "3344757472df14f8d1f3c1ec9eea74e6645f709c331df3f8287166de55c8572e"
    )
    assert sha256(draft).hexdigest() == (
        "3ad146996fd1d42ab842ecf0a6473e96e8bff8d60b924585c6cd901eb0bc59f5"
    )
    assert seal.opened(entry, PAGE, REVISION) == WORDS
    assert seal.opened_draft(draft, PAGE) == WORDS


def test_every_nonce_is_another():
    seal = Seal(KEY, VAULT)
    nonces = {seal.closed(WORDS, PAGE, REVISION)[:24] for _ in range(1000)}
    assert len(nonces) == 1000


def test_the_length_tells_only_the_kibibyte(seal):
    lengths = {len(seal.closed(b"x" * many, PAGE, REVISION)) for many in range(BLOCK)}
    assert lengths == {24 + BLOCK + 16}
    assert len(seal.closed(b"x" * BLOCK, PAGE, REVISION)) == 24 + 2 * BLOCK + 16


@given(some.binary(max_size=5000))
def test_padding_comes_off_as_it_came_on(content):
    assert len(padded(content)) % BLOCK == 0
    assert unpadded(padded(content)) == content


@pytest.mark.parametrize("content", [b"", bytes(BLOCK), b"x" * BLOCK, b"x\x80", b"\x80" + bytes(9)])
def test_what_was_not_padded_is_refused(content):
    with pytest.raises(DamagedPageError):
        unpadded(content)


def touched(chance, bodies):
    """A record that somebody changed, cut or put in another's place: (body, page, revision)."""
    (page, revision), body = chance.choice(list(bodies.items()))
    kind = chance.randrange(6)
    if kind < 2:
        flipped = bytearray(body)
        flipped[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
        return bytes(flipped), page, revision
    if kind == 2:
        return body[: chance.randrange(len(body))], page, revision
    if kind == 3:
        return body + chance.randbytes(chance.randrange(1, 40)), page, revision
    if kind == 4:
        return body, chance.randbytes(16), revision
    other = chance.choice([each for each in bodies if each != (page, revision)])
    return body, *other


def test_of_two_thousand_touched_records_none_is_accepted(seal):
    chance = random.Random(20261123)
    bodies = {}
    for number in range(40):
        page, revision = chance.randbytes(16), chance.randbytes(16)
        bodies[page, revision] = seal.closed(b"entry %d" % number * 90, page, revision)
    for _ in range(2000):
        with pytest.raises(DamagedPageError):
            seal.opened(*touched(chance, bodies))


@pytest.mark.parametrize(
    "other", [Seal(bytes(32), VAULT, counted), Seal(KEY, b"W" * 16, counted)], ids=["key", "vault"]
)
def test_another_key_or_lock_opens_nothing(seal, other):
    with pytest.raises(DamagedPageError):
        other.opened(seal.closed(WORDS, PAGE, REVISION), PAGE, REVISION)
    with pytest.raises(DamagedPageError):
        other.opened_draft(seal.closed_draft(WORDS, PAGE), PAGE)


def test_a_draft_is_no_entry_and_no_other_page(seal):
    draft = seal.closed_draft(WORDS, PAGE)
    assert (vault_of(draft), vault_of(b'{"id":')) == (VAULT, b"")
    with pytest.raises(DamagedPageError):
        seal.opened_draft(draft, REVISION)
    with pytest.raises(DamagedPageError):
        seal.opened(draft[24:], PAGE, PAGE)
    with pytest.raises(DamagedPageError):
        seal.opened_draft(WORDS, PAGE)


def test_a_plain_entry_is_readable_and_takes_its_room():
    body = PLAIN.closed(b'{"id":"x"}', PAGE, REVISION)
    assert body.startswith(b'{"id":"x"}')
    assert len(body) == 400
    assert PLAIN.opened(body, PAGE, REVISION) == b'{"id":"x"}'
