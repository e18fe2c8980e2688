"""The tongue: every text that the app says passes here, and may be said in another language.

The one place in the program that remembers something for all of it: which language it speaks. It
is chosen once, at the start, as `gettext` does it; handing a translator to every function that
says a word would make each of them longer and none of them clearer.
"""

from __future__ import annotations

from collections.abc import Callable

# A text, the other form of it (for several) or nothing, and how many there are (−1 for no number).
Translate = Callable[[str, str, int], str]


def _as_written(text: str, other: str, count: int) -> str:
    return text


_translate: list[Translate] = [_as_written]


def speak(translate: Translate) -> None:
    """Say everything through `translate(text, other, count)` from now on.

    `other` is the form of `text` for several, or empty; `count` is how many there are, or −1.
    """
    _translate[0] = translate


def speak_as_written() -> None:
    """Say everything as it stands in the code again."""
    _translate[0] = _as_written


def tr(text: str, /, **values: object) -> str:
    """`text` in the language that is spoken, its `{names}` then filled in from `values`.

    `text` is a literal: the tool that collects what there is to translate reads the code.
    """
    said = _translate[0](text, "", -1)
    return said.format(**values) if values else said


def plural(one: str, many: str, count: int, /, **values: object) -> str:
    """`one` or `many`, whichever a language uses for `count`, filled in as `{n}`. Both literals."""
    said = _translate[0](one, many, count)
    if said == one and count != 1:
        said = many
    return said.format(n=count, **values)


def mark(text: str) -> str:
    """A literal of a table that is made before a language is spoken; `tr` it when it is shown."""
    return text
