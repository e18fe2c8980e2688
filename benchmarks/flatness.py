"""Whether something stays as it is: the line through its samples, and what it gained on the way."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import linear_regression


def slope(at: Sequence[float], values: Sequence[float]) -> float:
    """How much a straight line through `values` rises for each one of `at` (least squares)."""
    return linear_regression(at, values).slope if len(set(at)) > 1 else 0.0


def gained(values: Sequence[float]) -> float:
    """How much the most of the last third is above the most of the first; 0 for fewer than six."""
    third = len(values) // 3
    return max(values[-third:]) - max(values[:third]) if third > 1 else 0.0


def told(values: Sequence[float]) -> str:
    """Where it began and where it ended."""
    return f"{values[0]:,.4g} → {values[-1]:,.4g}" if values else "no samples"
