"""Distances: a grid of four pixels, the corners, and the sizes of what is pressed."""

from __future__ import annotations

XS, S, M, L, XL, XXL, XXXL = 4, 8, 12, 16, 24, 32, 48
MARGIN = 32
NARROW_MARGIN = 16
COLUMN = 680
TARGET = 40
CARD_CORNER = 12
CONTROL_CORNER = 8
RING, RING_GAP = 3, 2
