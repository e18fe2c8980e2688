"""Prose: paragraphs become spoken beats, each with the quiet that follows it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.token import Token

from innerheal_desktop.library.faults import Faults
from innerheal_desktop.library.intake import trouble_in
from innerheal_desktop.library.mistyped import pause_meant
from innerheal_desktop.session.emphasis import plain
from innerheal_desktop.session.parts import LONGEST_REST, PAUSE
from innerheal_desktop.session.steps import Say

LONGEST_BEAT = 500
_MARK = re.compile(r"\[(rest\s+)?(\d{1,4}(?:\.\d{1,3})?)\]", re.ASCII)
_BRACKETS = re.compile(r"\[[^\]\n]*\]?|\]")
# An asterisk that the author really meant is shown as one that is no mark.
_LITERAL_ASTERISK = "∗"

INSTEAD = {
    "strong_open": "use *one* asterisk for emphasis; two are not used in a script",
    "code_inline": "code marks (`…`) are not used in a script; write plain words",
    "link_open": "links are not used in a script; nothing in it can reach the network",
    "image": "pictures cannot be put into a script; use a show block to choose a visual",
    "html_inline": "HTML is not used in a script; write plain words",
}


def line_of_text(children: Sequence[Token], line: int, faults: Faults) -> str:
    """The words of a run of inline tokens, with `*` around emphasis and `\\n` at line breaks."""
    words: list[str] = []
    row = line
    for token in children:
        match token.type:
            case "text":
                if trouble := trouble_in(token.content):
                    faults.add(row, trouble)
                words.append(token.content.replace("*", _LITERAL_ASTERISK))
            case "em_open" | "em_close":
                words.append("*")
            case "softbreak" | "hardbreak":
                words.append("\n")
                row += 1
            case "html_inline" if token.content.startswith("<!--"):
                row += token.content.count("\n")
                words.append("\n" * token.content.count("\n"))
            case kind if kind in INSTEAD:
                faults.add(row, INSTEAD[kind])
    return "".join(words)


def beats(marked: str, line: int, faults: Faults) -> list[Say]:
    """The spoken beats of a paragraph that begins on `line`.

    `[6]` ends a beat with 6 s of quiet; `[rest 28]` with an announced rest; the end without a
    mark with 3 s.
    """
    said: list[Say] = []
    start = 0
    ends = [*_MARK.finditer(marked), None]
    for mark in ends:
        chunk = marked[start : mark.start() if mark else len(marked)]
        at = line + marked[:start].count("\n")
        at += len(chunk) - len(chunk.lstrip()) and chunk[: -len(chunk.lstrip()) or None].count("\n")
        words = " ".join(chunk.split())
        if words or mark:
            beat = _beat(words, mark, at, faults)
            if beat is not None:
                said.append(beat)
        start = mark.end() if mark else start
    return said


def _beat(words: str, mark: re.Match[str] | None, line: int, faults: Faults) -> Say | None:
    if not words:
        faults.add(line, "a pause in brackets needs words before it; write a silence block instead")
        return None
    if stray := _BRACKETS.search(words):
        faults.add(
            line,
            f"{stray.group()[:40]} is not a pause. {pause_meant(stray.group())}",
        )
        return None
    spoken = " ".join(plain(words).split())
    if len(spoken) > LONGEST_BEAT:
        faults.add(
            line,
            f"this beat is {len(spoken)} characters long; at most {LONGEST_BEAT} fit."
            " End it earlier with a pause such as [6]",
        )
        return None
    if words.count("*") % 2:
        words = spoken  # the emphasis went on past a pause
    rest = bool(mark and mark.group(1))
    pause = float(mark.group(2)) if mark else PAUSE[0]
    most = LONGEST_REST if rest else PAUSE[1]
    if pause > most:
        hint = "" if rest else f"; for a longer quiet announce it and write [rest {pause:g}]"
        faults.notice(line, f"a pause of {pause:g} s was shortened to {most:g} s{hint}")
        pause = most
    return Say(line=line, text=spoken, marked=words, pause=pause, rest=rest)
