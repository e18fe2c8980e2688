"""The tongue: every text that the app says passes here, and may be said in another language.

The one place in the program that remembers something for all of it: which language it speaks. It
is chosen once, at the start, as `gettext` does it; handing a translator to every function that
says a word would make each of them longer and none of them clearer.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, int], str]


def _as_written(text: str, count: int) -> str:
    return text


_translate: list[Translate] = [_as_written]


def speak(translate: Translate) -> None:
    """Say everything through `translate(text, count)` from now on; `count` is −1 where none is."""
    _translate[0] = translate


def speak_as_written() -> None:
    """Say everything as it stands in the code again."""
    _translate[0] = _as_written


def tr(text: str, /, **values: object) -> str:
    """`text` in the language that is spoken, its `{names}` then filled in from `values`.

    `text` is a literal: the tool that collects what there is to translate reads the code.
    """
    said = _translate[0](text, -1)
    return said.format(**values) if values else said


def plural(one: str, many: str, count: int, /, **values: object) -> str:
    """`one` or `many`, whichever a language uses for `count`, filled in as `{n}`."""
    said = _translate[0](many, count)
    if said == many and count == 1:
        said = _translate[0](one, count)
    return said.format(n=count, **values)


def mark(text: str) -> str:
    """A literal of a table that is made before a language is spoken; `tr` it when it is shown."""
    return text
