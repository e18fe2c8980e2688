"""The recovery key on paper: copied by hand, with every slip of one symbol noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from innerheal_desktop.journal.errors import WrongRecoveryKeyError
from innerheal_desktop.journal.recovery import SYMBOLS, parsed, wrapping_key, written

SECRETS = some.binary(min_size=16, max_size=16)


def test_it_is_the_same_for_ever():
    assert written(bytes(range(16))) == "000G4-0R40M-30E20-9185G-R38E1-W3KYE"
    assert wrapping_key(bytes(range(16))).hex() == (
        "cfa03570d167c8cbde05699c312525103cbbd60297d98ca5636addc6ac2fa723"
    )


@given(SECRETS)
def test_what_is_written_is_read(secret):
    text = written(secret)
    assert [len(group) for group in text.split("-")] == [5] * 6
    assert parsed(text) == secret


@given(SECRETS, some.sampled_from(["-", " ", "", " – ", "\n", "\u2011"]), some.booleans())
def test_case_gaps_and_what_the_eye_confuses_do_not_matter(secret, gap, low):
    text = written(secret).replace("0", "O").replace("1", "l").replace("-", gap)
    assert parsed(f"  {text.lower() if low else text} ") == secret


@given(SECRETS, some.integers(0, 29), some.integers(1, 31))
def test_a_slip_of_one_symbol_is_noticed(secret, place, shift):
    symbols = list(written(secret).replace("-", ""))
    symbols[place] = SYMBOLS[(SYMBOLS.index(symbols[place]) + shift) % 32]
    with pytest.raises(WrongRecoveryKeyError) as slip:
        parsed("".join(symbols))
    assert slip.value.slip


@given(SECRETS, some.integers(0, 28))
def test_two_symbols_exchanged_are_noticed(secret, place):
    symbols = list(written(secret).replace("-", ""))
    if symbols[place] == symbols[place + 1]:
        return
    symbols[place : place + 2] = reversed(symbols[place : place + 2])
    with pytest.raises(WrongRecoveryKeyError):
        parsed("".join(symbols))


@pytest.mark.parametrize(
    "text", ["", "A", "0" * 29, "0" * 31, "U" * 30, "ä" * 30, "x" * 100_000, "\ud800" * 30]
)
def test_what_can_be_none_is_a_slip(text):
    with pytest.raises(WrongRecoveryKeyError) as slip:
        parsed(text)
    assert slip.value.slip
    assert slip.value.remedy
