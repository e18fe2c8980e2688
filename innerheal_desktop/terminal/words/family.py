"""What the families of commands share."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

# A date, or how far a day lies from the log's own today, which at night is still the day before.
Told: TypeAlias = date | timedelta
NEAR = {"today": timedelta(0), "yesterday": timedelta(days=-1)}


def near_day(text: str) -> Told:
    """A date as one types it, or `today` or `yesterday`."""
    near = NEAR.get(text.strip().casefold())
    return day(text) if near is None else near


def day_of(told: Told | None, today: date) -> date:
    """The date that was meant; `today` where none was told."""
    return told if isinstance(told, date) else today + (told or timedelta(0))


def day(text: str) -> date:
    """A date as one types it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-11-22") from None
