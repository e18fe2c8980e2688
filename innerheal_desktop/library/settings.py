"""Settings: the `session` block at the top of a script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from innerheal_desktop.library import keys
from innerheal_desktop.library.blocks import line_of, read_keys, read_toml
from innerheal_desktop.library.faults import Faults
from innerheal_desktop.library.keys import Reader, WrongValueError, found
from innerheal_desktop.library.names import AMBIENCES, ANSWERS, BELLS, KEPT, VISUALS
from innerheal_desktop.session.limits import within_limits
from innerheal_desktop.session.script import (
    CATEGORIES,
    GATES,
    STRENGTHS,
    Bells,
    Evidence,
    Settings,
    Variant,
)
from innerheal_desktop.session.voice import PACES

FORMAT = 1


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings, and the lines on which lengths and variants are offered."""

    settings: Settings
    lengths_line: int
    variants_line: int


def _format(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise WrongValueError(f"should be 1, not {found(value)}")
    if value > FORMAT:
        raise WrongValueError(
            f"is {value}: this session was written for a newer version of the app"
        )
    return value


def _inner(value: object, readers: Mapping[str, Reader], example: str) -> dict[str, object]:
    """The keys of an inline table; WrongValueError names the first that is not right."""
    if not isinstance(value, dict):
        raise WrongValueError(f"should look like {example}, not {found(value)}")
    faults = Faults()
    read = read_keys("session", value, readers, lambda _: 0, faults)
    if faults.any:
        raise WrongValueError(f"should look like {example}: {faults.listed()[0].message}")
    return read


def _evidence(value: object) -> Evidence:
    read = _inner(
        value,
        {"strength": keys.one_of(STRENGTHS), "line": keys.text(), "refs": keys.texts(20, 12)},
        '{ strength = "mixed", line = "…", refs = ["R4"] }',
    )
    return Evidence(**read)  # type: ignore[arg-type]


def _bells(value: object) -> Bells:
    read = _inner(
        value,
        {"open": keys.whole(0, 12), "close": keys.whole(0, 12), "sound": keys.one_of(BELLS)},
        '{ open = 1, close = 1, sound = "bowl" }',
    )
    return Bells(**read)  # type: ignore[arg-type]


def _variants(value: object) -> tuple[Variant, ...]:
    example = '[ { name = "Longer out", pattern = "4-0-7-0" } ]'
    if not isinstance(value, list) or len(value) > 12:
        raise WrongValueError(f"should look like {example}, not {found(value)}")
    variants = []
    for each in value:
        read = _inner(each, VARIANT_KEYS, example)
        if not read.get("name"):
            raise WrongValueError(f"should look like {example}")
        variants.append(Variant(**read))  # type: ignore[arg-type]
    if len({variant.name for variant in variants}) < len(variants):
        raise WrongValueError("has two variants of the same name")
    if sum(variant.first for variant in variants) > 1:
        raise WrongValueError("has two variants that are `first`")
    return tuple(variants)


def _limited(variant: Variant, line: int, faults: Faults) -> Variant:
    if variant.pattern is None:
        return variant
    pattern, notices = within_limits(variant.pattern)
    for notice in notices:
        faults.notice(line, f"in the variant “{variant.name}”, {notice}")
    return replace(variant, pattern=pattern)


VARIANT_KEYS: dict[str, Reader] = {
    "name": keys.text(60),
    "pattern": keys.pattern,
    "suits": keys.some_of(ANSWERS),
    "first": keys.flag,
}
KEYS: dict[str, Reader] = {
    "format": _format,
    "category": keys.one_of(CATEGORIES),
    "level": keys.whole(1, 3),
    "gate": keys.one_of(GATES),
    "lengths": keys.lengths,
    "usual": keys.length,
    "visual": keys.one_of(VISUALS),
    "ambience": keys.one_of(AMBIENCES),
    "evidence": _evidence,
    "safety": keys.text(),
    "variants": _variants,
    "tags": keys.texts(12, 40),
    "voice": keys.one_of(PACES),
    "bells": _bells,
    "language": keys.text(12),
    "keeps": keys.one_of(KEPT),
}


def read_settings(body: str, line: int, faults: Faults) -> SettingsRead:
    """The settings of a session block whose body begins on `line`; faults for what is wrong."""
    values = read_toml(body, line, faults)
    if values is None:
        return SettingsRead(Settings(), line, line)

    def where(key: str) -> int:
        return line_of(body, key, line)

    read = read_keys("session", values, KEYS, where, faults)
    if "format" not in read:
        faults.add(line - 1, "a session block needs `format = 1`")
    if isinstance(variants := read.get("variants"), tuple):
        read["variants"] = tuple(_limited(each, where("variants"), faults) for each in variants)
    kept = {key: value for key, value in read.items() if value is not None}
    if kept.get("category") == "sleep" and "bells" not in kept:
        kept["bells"] = Bells(close=0)
    settings = Settings(**kept)  # type: ignore[arg-type]
    if settings.usual and settings.usual not in settings.lengths:
        faults.add(where("usual"), "`usual` should be one of the `lengths`")
    return SettingsRead(settings, where("lengths"), where("variants"))
