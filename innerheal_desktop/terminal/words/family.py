"""What the families of commands share."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def day(text: str) -> date:
    """A date as one types it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-11-22") from None
