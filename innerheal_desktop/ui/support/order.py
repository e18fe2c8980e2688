"""The order of Tab: as one reads, also where something was made later than what stands below it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.widgets.laid import laid
from innerheal_desktop.ui.widgets.over import Over


def in_reading_order(part: QWidget) -> None:
    """Let Tab go through the page or sheet that `part` lies in as it is read."""
    root = part
    while not isinstance(root, Page | Over) and (parent := root.parentWidget()) is not None:
        root = parent
    if isinstance(root, Page | Over):
        for one, other in pairwise(_stops(root)):
            QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab may stop at in a widget, from the top down."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _stops(inside)
    elif (layout := widget.layout()) is not None:
        yield from _within(layout)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for each in laid(layout):
        yield from _stops(each) if isinstance(each, QWidget) else _within(each)
