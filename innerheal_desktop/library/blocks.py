"""Blocks: the fenced kinds of a script, one row a kind, and how each becomes a step.

When you add a kind of step: its class in `session/steps.py`, its row in STEPS here, its unfolding
in `session/unfolding.py`. The keys of a row are the fields of the class.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from innerheal_desktop.library import keys
from innerheal_desktop.library.faults import Faults, did_you_mean, is_near
from innerheal_desktop.library.keys import Reader, WrongValueError
from innerheal_desktop.library.mistyped import unreadable
from innerheal_desktop.library.names import AMBIENCES, BELLS, VISUALS
from innerheal_desktop.session.limits import breathing_within_limits
from innerheal_desktop.session.steps import (
    Ask,
    Bell,
    Breathe,
    Play,
    Show,
    Silence,
    Step,
    Tap,
    Write,
)

LARGEST_FENCE = 4 * 1024
DEEPEST_BRACKETS = 16
_DOTTED = re.compile(r"""(?:[\w"'-]+\s*\.\s*){5}""")
# Past 39 digits a number is no float any more, and past 4,300 Python refuses to print it.
_LONG_NUMBER = re.compile(r"[0-9A-Fa-f_]{40}")
_STRINGS = re.compile(r'"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*')

# How full a picture gets at the least: less than that is hardly a breath to follow.
SHALLOWEST = 0.3
seconds = keys.number(0.5, 4 * 3600, " of seconds")
weight = keys.number(0.01, 100)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of block: its step, how its keys are read, which it needs, of which exactly one."""

    step: Callable[..., Step]
    keys: Mapping[str, Reader]
    needs: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()


STEPS: dict[str, Kind] = {
    "breathe": Kind(
        Breathe,
        {
            "pattern": keys.pattern,
            "cycles": keys.whole(1, 2000),
            "seconds": seconds,
            "fill": weight,
            "ramp_to": keys.pattern,
            "sides": keys.one_of(["alternate"]),
            "reminders": keys.texts(20),
            "every": keys.number(10, 3600, " of seconds"),
            "words": keys.flag,
            "touch": keys.one_of(["hum"]),
            "depth": keys.number(SHALLOWEST, 1),
        },
        needs=("pattern",),
        one_of=("cycles", "seconds", "fill"),
    ),
    "silence": Kind(
        Silence,
        {
            "seconds": seconds,
            "fill": weight,
            "every": keys.number(10, 7200, " of seconds"),
            "jitter": keys.number(0, 3600, " of seconds"),
            "at": keys.numbers(100, 0, 4 * 3600, " of seconds"),
            "before_end": keys.numbers(100, 0, 4 * 3600, " of seconds"),
            "sound": keys.one_of(BELLS),
        },
        one_of=("seconds", "fill"),
    ),
    "bell": Kind(
        Bell,
        {
            "sound": keys.one_of(BELLS),
            "strikes": keys.whole(1, 12),
            "ring": keys.number(0, 60, " of seconds"),
        },
    ),
    "show": Kind(
        Show,
        {"visual": keys.one_of(VISUALS), "ambience": keys.one_of(AMBIENCES)},
        any_of=("visual", "ambience"),
    ),
    "ask": Kind(
        Ask,
        {
            "question": keys.text(),
            "kind": keys.one_of(["scale", "words", "text", "choice"]),
            "options": keys.texts(12, 80),
            "wait": seconds,
            "above": keys.number(0, 9),
            "offer": keys.text(80),
            "readiness": keys.number(0, 9),
            "field": keys.name,
        },
        needs=("question",),
    ),
    "write": Kind(
        Write,
        {
            "prompt": keys.text(),
            "seconds": seconds,
            "fill": weight,
            "wait": seconds,
            "field": keys.name,
        },
        needs=("prompt",),
    ),
    "tap": Kind(Tap, {"text": keys.text(), "wait": seconds}, needs=("text",)),
    "play": Kind(
        Play, {"session": keys.text(80), "minutes": keys.number(0.2, 240)}, needs=("session",)
    ),
}

_SINCE = {"from": keys.number(0, 240, " of minutes")}


def read_toml(body: str, line: int, faults: Faults) -> dict[str, object] | None:
    """The keys of a block whose first body line is `line`; None, with a fault, if unreadable."""
    import tomllib

    trouble = _too_much(body)
    if trouble:
        faults.add(line, trouble)
        return None
    try:
        return tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"\(at line (\d+)", str(error))
        what = re.sub(r"\s*\(at .*\)$", "", str(error))
        inside = int(at.group(1)) - 1 if at else body.count("\n")
        row, remedy = unreadable(body, inside, what)
        faults.add(line + row, remedy)
    except RecursionError:
        faults.add(line, "this block is nested too deeply to be read")
    return None


def _too_much(body: str) -> str:
    """Why a block must not even reach the TOML reader, or nothing."""
    if len(body.encode()) > LARGEST_FENCE:
        return "this block is larger than 4 KiB; a block holds a few short lines"
    bare = _STRINGS.sub("''", body)
    depth = deepest = 0
    for character in bare:
        depth += (character in "[{") - (character in "]}")
        deepest = max(deepest, depth)
    if deepest > DEEPEST_BRACKETS:
        return f"brackets are nested more than {DEEPEST_BRACKETS} deep in this block"
    if _DOTTED.search(bare):
        return "a key in this block has more than four dots"
    if _LONG_NUMBER.search(bare):
        return "there is a number of more than 39 digits in this block"
    return ""


def line_of(body: str, key: str, line: int) -> int:
    """The line of the file on which `key` is set in a block that begins at `line`."""
    for index, row in enumerate(body.split("\n")):
        if re.match(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""", row):
            return line + index
    return line


def read_keys(
    kind: str,
    values: Mapping[str, object],
    readers: Mapping[str, Reader],
    where: Callable[[str], int],
    faults: Faults,
) -> dict[str, object]:
    """The values that are right, read; a fault for each that is wrong or unknown."""
    read: dict[str, object] = {}
    for key, value in values.items():
        reader = readers.get(key)
        if reader is None:
            known = did_you_mean(key, readers)
            faults.add(where(key), f"`{key}` is not known in {_a(kind)} block.{known}")
            continue
        try:
            read[key] = reader(value)
        except WrongValueError as wrong:
            faults.add(where(key), f"`{key}` in {_a(kind)} block {wrong}")
            read[key] = None
    return read


def _a(kind: str) -> str:
    return f"an {kind}" if kind.startswith("a") else f"a {kind}"


def read_step(kind: str, body: str, line: int, faults: Faults) -> Step | None:
    """The step of a block of `kind` whose body begins on `line`; None, with faults, if wrong."""
    row = STEPS[kind]
    values = read_toml(body, line, faults)
    if values is None:
        return None

    def where(key: str) -> int:
        return line_of(body, key, line)

    read = read_keys(kind, values, {**row.keys, **_SINCE}, where, faults)
    fence = line - 1
    unknown = [key for key in values if key not in {**row.keys, **_SINCE}]
    if not _is_whole(kind, read, unknown, fence, faults):
        return None
    if None in read.values():
        return None
    read["since"] = read.pop("from", 0.0)
    depth = read.pop("depth", 1.0)
    step = row.step(line=fence, **read)
    if isinstance(step, Breathe) and isinstance(depth, float):
        step = _as_deep(step, depth)
    if isinstance(step, Ask):
        _check_answers(step, read, faults)
    return _limited(step, where("pattern"), faults)


def _is_whole(
    kind: str, read: Mapping[str, object], unknown: Sequence[str], line: int, faults: Faults
) -> bool:
    """Whether a block has the keys it cannot do without; a fault for what is missing.

    What is misspelt among the `unknown` keys has been told already.
    """
    row = STEPS[kind]
    for key in row.needs:
        if key not in read:
            if not is_near(key, unknown):
                faults.add(line, f"{_a(kind)} block needs `{key}`")
            return False
    chosen = [key for key in row.one_of if key in read]
    if row.one_of and len(chosen) != 1:
        choice = ", ".join(f"`{key}`" for key in row.one_of)
        if chosen or not any(is_near(key, unknown) for key in row.one_of):
            said = f"{_a(kind)} block needs exactly one of {choice}; it has {len(chosen)}"
            faults.add(line, said)
        return False
    if row.any_of and not any(key in read for key in row.any_of):
        choice = " or ".join(f"`{key}`" for key in row.any_of)
        faults.add(line, f"{_a(kind)} block needs {choice}")
    return True


def _as_deep(step: Breathe, depth: float) -> Breathe:
    """The same breathing, of which the picture gets so full (0…1)."""
    ramp_to = step.ramp_to and replace(step.ramp_to, depth=depth)
    return replace(step, pattern=replace(step.pattern, depth=depth), ramp_to=ramp_to)


def _check_answers(step: Ask, read: Mapping[str, object], faults: Faults) -> None:
    """A question has what its kind needs, and nothing that its kind cannot heed."""
    if step.kind in ("choice", "words") and len(step.options) < 2:
        faults.add(step.line, f"a question of kind `{step.kind}` needs at least two `options`")
    heeding = [key for key in ("above", "offer", "readiness") if key in read]
    if heeding and step.kind != "scale":
        faults.add(step.line, f"`{heeding[0]}` is for a question of kind `scale`")
    elif ("above" in read) != ("offer" in read):
        faults.add(step.line, "`above` and `offer` belong together: the number, and the session")


def _limited(step: Step, line: int, faults: Faults) -> Step:
    if isinstance(step, Silence) and step.jitter > step.every / 2.0:
        faults.add(step.line, "`jitter` in a silence block should be at most half of its `every`")
    if not isinstance(step, Breathe):
        return step
    step, notices = breathing_within_limits(step)
    for notice in notices:
        faults.notice(line, notice)
    return step
