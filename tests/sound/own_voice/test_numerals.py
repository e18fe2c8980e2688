"""Numbers of a practice are said in words; what is not plain is left to somebody who knows."""

import pytest

from innerheal_desktop.sound.voices.numerals import in_words, spelled


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (40, "forty"),
        (78, "seventy-eight"),
        (100, "one hundred"),
        (305, "three hundred and five"),
        (1_000, "one thousand"),
        (2_026, "two thousand and twenty-six"),
        (999_999, "nine hundred and ninety-nine thousand nine hundred and ninety-nine"),
    ],
)
def test_numbers_in_words(number, said):
    assert in_words(number).replace("thousand nine", "thousand nine") == said


@pytest.mark.parametrize("number", [-1, 1_000_000])
def test_others_are_not_said(number):
    with pytest.raises(ValueError, match="not said"):
        in_words(number)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Breathe in for 4, and out for 6.", "Breathe in for four, and out for six."),
        ("The 4-7-8 breath", "The four, seven, eight breath"),
        ("5-4-3-2-1, and rest.", "five, four, three, two, one, and rest."),
        ("No number.", "No number."),
    ],
)
def test_plain_ones_are_spelled(text, said):
    assert spelled(text) == said


@pytest.mark.parametrize("text", ["the 3rd", "1.5", "2026-11-22", "10:30", "4x", "1,000,000", "٣"])
def test_what_is_not_plain_is_left(text):
    with pytest.raises(ValueError, match="not plain"):
        spelled(text)
