"""Reading a programme: one `.toml` file becomes a `Programme`, or a list of what to mend.

The file is cut at its `[[part]]` and `[[step]]` lines and read block by block, so that every fault
has its line and no block is larger than those of a session. Nothing unknown is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from innerheal_desktop.library import keys
from innerheal_desktop.library.blocks import line_of, read_keys, read_toml
from innerheal_desktop.library.breaths import OWN_ID, PACE_ID, PLAIN_ID
from innerheal_desktop.library.faults import Fault, Faults, did_you_mean
from innerheal_desktop.library.intake import text_of
from innerheal_desktop.library.keys import Reader, WrongValueError, found
from innerheal_desktop.library.patterns import pattern_of
from innerheal_desktop.library.programmes import Part, Programme, Sitting, Step, Way

FORMAT = 1
MOST_STEPS, MOST_PARTS, MOST_WAYS, MOST_SITTINGS = 100, 12, 4, 4
# The most of minutes that one sitting of a step may take, and the least.
MINUTES = (0.3, 240.0)
_BLOCK = re.compile(r"^\s*\[\[\s*(\w+)\s*\]\]\s*(?:#.*)?$")
_SITTING = re.compile(r"([a-z0-9][a-z0-9.-]{0,63})\s+(\d{1,3}(?:\.\d{1,2})?)", re.ASCII)
EXAMPLE = '"ease-place 10", "ground-54321 4 + sigh-reset 1" or "kind-figure 8 or kindness-break 5"'


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a file: the programme, or None and the faults; its title where it has one."""

    programme: Programme | None
    title: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """The keys under one heading (`part`, `step`, or nothing at the top), from a line on."""

    kind: str
    line: int
    body: str

    def where(self, key: str) -> int:
        """The line on which a key stands."""
        return line_of(self.body, key, self.line)


def _format(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise WrongValueError(f"should be 1, not {found(value)}")
    if value > FORMAT:
        raise WrongValueError(
            f"is {value}: this programme was written for a newer version of the app"
        )
    return value


def practice(value: object) -> tuple[Way, ...]:
    """The ways of a step: sessions with minutes, `+` for all of them, `or` for any."""
    if not isinstance(value, str) or not value.strip():
        raise WrongValueError(f"should look like {EXAMPLE}, not {found(value)}")
    ways = tuple(
        tuple(_sitting(each) for each in way.split("+")) for way in re.split(r"\bor\b", value)
    )
    if len(ways) > MOST_WAYS or max(map(len, ways)) > MOST_SITTINGS:
        raise WrongValueError(
            f"has too much in it: at most {MOST_WAYS} ways of {MOST_SITTINGS} sittings each"
        )
    return ways


def _sitting(words: str) -> Sitting:
    written = _SITTING.fullmatch(words.strip())
    if written is None:
        raise WrongValueError(f"should look like {EXAMPLE}, not {found(words.strip())}")
    minutes = float(written[2])
    if not MINUTES[0] <= minutes <= MINUTES[1]:
        raise WrongValueError(f"should be from {MINUTES[0]:g} to {MINUTES[1]:g} minutes")
    return Sitting(written[1], round(60.0 * minutes))


TOP: dict[str, Reader] = {
    "format": _format,
    "title": keys.text(80),
    "short": keys.text(40),
    "purpose": keys.text(300),
    "is": keys.text(),
    "is-not": keys.text(),
    "level": keys.whole(1, 3),
    "deep": keys.flag,
    "charts": keys.some_of(("minutes", "ease")),
    "closing": keys.text(),
}
PART: dict[str, Reader] = {
    "title": keys.text(80),
    "about": keys.text(),
    "after": keys.texts(6, 64),
    "times": keys.whole(1, 20),
    "ask": keys.text(),
    "why": keys.text(),
}
STEP: dict[str, Reader] = {
    "title": keys.text(80),
    "about": keys.text(),
    "practice": practice,
    "rest": keys.flag,
    "choose": keys.flag,
    "minutes": keys.number(1, MINUTES[1], " of minutes"),
    "page": keys.text(300),
    "act": keys.text(300),
    "learning": keys.text(),
}
KINDS = {"": TOP, "part": PART, "step": STEP}
NEEDED = {"": ("format", "title", "purpose", "is", "is-not", "level"), "part": ("title",)}
# What a fault calls a block.
SAID = {"": "programme", "part": "part", "step": "step"}


def read(data: bytes, name: str, sessions: Collection[str] = (), *, own: bool = False) -> Reading:
    """The programme in the bytes of a file that is called `name`.

    Where `sessions` are given, a step may name no others.
    """
    faults = Faults()
    text = text_of(data, faults)
    blocks = list(_blocks(text)) if text is not None else []
    read_ = [(block, _read_block(block, faults)) for block in blocks]
    top = read_[0][1] if read_ else {}
    title = str(top.get("title") or "")
    programme = _programme(name, top, read_[1:], faults, own=own)
    if sessions and programme is not None:
        _check_sessions(read_, programme, sessions, faults)
    if text is None or faults.any:
        return Reading(None, title, faults.listed())
    return Reading(programme, title, faults.listed())


def _blocks(text: str) -> Iterator[Block]:
    """The top of the file, then every part and step in its order."""
    kind, line, rows = "", 1, list[str]()
    for number, row in enumerate(text.split("\n"), start=1):
        heading = _BLOCK.match(row)
        if heading is None:
            rows.append(row)
            continue
        yield Block(kind, line, "\n".join(rows))
        kind, line, rows = heading[1], number + 1, []
    yield Block(kind, line, "\n".join(rows))


def _read_block(block: Block, faults: Faults) -> dict[str, Any]:
    """The keys of a block that are right; a fault for every one that is not, or is missing."""
    readers = KINDS.get(block.kind)
    if readers is None:
        known = did_you_mean(block.kind, ("part", "step"))
        faults.add(block.line - 1, f"`[[{block.kind}]]` is not known.{known}")
        return {}
    values = read_toml(block.body, block.line, faults)
    if values is None:
        return {}
    said = SAID[block.kind]
    made = read_keys(said, values, readers, block.where, faults)
    for key in NEEDED.get(block.kind, ("title",)):
        if key not in made:
            faults.add(max(block.line - 1, 1), f"a {said} needs `{key}`")
    return made


def _programme(
    name: str,
    top: Mapping[str, Any],
    blocks: list[tuple[Block, dict[str, Any]]],
    faults: Faults,
    *,
    own: bool,
) -> Programme | None:
    """All of it put together; None where too little was right."""
    parts: list[Part] = []
    steps: list[Step] = []
    for block, values in blocks:
        kept = {key: value for key, value in values.items() if value is not None}
        if block.kind == "part":
            _check_part(block, kept, faults)
            parts.append(Part(**kept))
        elif block.kind == "step":
            kept["ways"] = kept.pop("practice", ())
            _check_step(block, kept, faults)
            parts = parts or [Part()]
            steps.append(Step(**{"title": "", **kept}, part=len(parts) - 1))
    for many, most, what in ((steps, MOST_STEPS, "steps"), (parts, MOST_PARTS, "parts")):
        if len(many) > most:
            faults.add(1, f"there are {len(many)} {what}; at most {most} fit")
    if not steps and not faults.any:
        faults.add(1, "there is no step yet; a step begins with a line [[step]]")
    if faults.any:
        return None
    usual = {"short": top["title"], "deep": False, "charts": (), "closing": ""}
    row = {"is_" if key == "is" else key.replace("-", "_"): each for key, each in top.items()}
    row.pop("format")
    return Programme(id=name, steps=tuple(steps), parts=tuple(parts), own=own, **(usual | row))


def _check_part(block: Block, values: Mapping[str, Any], faults: Faults) -> None:
    if ("after" in values) != ("times" in values):
        line = block.where("after" if "after" in values else "times")
        faults.add(line, "`after` and `times` belong together: which sessions, and how many times")


def _check_step(block: Block, values: Mapping[str, Any], faults: Faults) -> None:
    does = ("ways", "rest", "choose", "minutes")
    if not any(values.get(key) for key in does):
        faults.add(
            max(block.line - 1, 1),
            "a step needs something to do: `practice`, `minutes`, `rest = true` or `choose = true`",
        )


def _check_sessions(
    blocks: list[tuple[Block, dict[str, Any]]],
    programme: Programme,
    sessions: Collection[str],
    faults: Faults,
) -> None:
    """A fault for every session that there is not."""
    for block, values in blocks:
        named = [*values.get("after", ())] if block.kind == "part" else []
        named += [each.session for way in values.get("practice") or () for each in way]
        key = "after" if block.kind == "part" else "practice"
        for name in dict.fromkeys(named):
            if name not in sessions and not _is_breath(name):
                near = did_you_mean(name, sessions)
                near = near if near.startswith(" Did") else " “innerheal list” shows them all."
                faults.add(block.where(key), f"there is no session called `{name}`.{near}")


def _is_breath(name: str) -> bool:
    """Whether it is one's own pace, or the plain sitting of a breath (`one-breath-coherent`)."""
    if name == PACE_ID or name.startswith(OWN_ID):
        return True
    if not name.startswith(PLAIN_ID):
        return False
    try:
        pattern_of(name.removeprefix(PLAIN_ID))
    except ValueError:
        return False
    return True
