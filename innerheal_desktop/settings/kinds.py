"""The kinds of setting: a word of some, a number in a range, a switch, a time of day. Each a field.

What its metadata says, the page of settings shows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

CLOCK = "clock"


def one_of(
    group: str, label: str, choices: Mapping[str, str], about: str = "", *, usual: str = ""
) -> Any:
    """A word out of `choices`; one begins with the `usual` one, or the first."""
    metadata = {"group": group, "label": label, "help": about, "choices": choices}
    return field(default=usual or next(iter(choices)), metadata=metadata)


def number(
    group: str, label: str, default: float, range_: tuple[float, float, float], about: str = ""
) -> Any:
    """A number within (lowest, highest, step)."""
    metadata = {"group": group, "label": label, "help": about, "range": range_}
    return field(default=default, metadata=metadata)


def switch(group: str, label: str, default: bool = False, about: str = "") -> Any:
    """On or off."""
    return field(default=default, metadata={"group": group, "label": label, "help": about})


def time(group: str, label: str, default: str, about: str = "") -> Any:
    """A time of day, `HH:MM`."""
    metadata = {"group": group, "label": label, "help": about, "kind": CLOCK}
    return field(default=default, metadata=metadata)
