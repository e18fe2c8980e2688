"""Receipts of what needs no thread to be answered."""

from __future__ import annotations

from typing import Any, TypeVar

from innerheal_desktop.keeping.writer import Receipt

T = TypeVar("T")


def refused(error: Exception) -> Receipt[Any]:
    """What was not even tried."""
    receipt: Receipt[Any] = Receipt()
    receipt.settle(None, error)
    return receipt


def settled(value: T) -> Receipt[T]:
    """What is so already."""
    receipt: Receipt[T] = Receipt()
    receipt.settle(value)
    return receipt
