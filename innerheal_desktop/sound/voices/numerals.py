"""Numbers in words, as far as they stand in what is said to people who practise."""

from __future__ import annotations

import re

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = (*("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),)
LARGEST = 999_999
_ROW = re.compile(r"(?<![\w.,:/-])[0-9]{1,2}(?:[-–][0-9]{1,2})+(?![\w-])")
_ALONE = re.compile(r"(?<![\w.,:/–-])[0-9]{1,6}(?![\w]|[.,:/–-][0-9])")
_NUMBER = re.compile(r"\d")


def in_words(number: int) -> str:
    """A number from nought to `LARGEST`, in words. ValueError for others."""
    if not 0 <= number <= LARGEST:
        raise ValueError(f"{number} is not said here")
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens]
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    many, rest = divmod(number, size)
    said = f"{in_words(many)} {name}"
    if not rest:
        return said
    return f"{said} {'and ' if rest < 100 else ''}{in_words(rest)}"


def spelled(text: str) -> str:
    """Text with its plain numbers in words: `4-7-8` counts, `12` is twelve.

    ValueError where other digits are left: a date, a price, “3rd”.
    """
    text = _ROW.sub(lambda row: re.sub(r"[-–]", ", ", row[0]), text)
    text = _ALONE.sub(lambda found: in_words(int(found[0])), text)
    if _NUMBER.search(text):
        raise ValueError(f"a number that is not plain: {text}")
    return text
