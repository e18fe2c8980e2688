"""What lies in a layout, in its order, without its items.

Qt deletes an item of a layout with its widget. The binding does not hear of that: it keeps whatever
`itemAt` once gave for as long as there is the layout, and takes what later comes to lie at the same
place of memory for it. So nobody here calls `itemAt`; widgets and layouts, which the binding does
know to be gone, are asked where they stand.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def laid(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts that `layout` holds, in order; none before it is in a widget."""
    return [each for _, each in sorted(_places(layout), key=lambda place: place[0])]


def laid_widgets(layout: QLayout) -> list[QWidget]:
    """The widgets that `layout` holds itself, by their index."""
    return [each for each in laid(layout) if isinstance(each, QWidget)]


def emptied(layout: QLayout) -> None:
    """Take everything away that stands in it; its widgets go for good."""
    for widget in laid_widgets(layout):
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
    while layout.takeAt(0) is not None:
        pass  # room between them


def _places(layout: QLayout) -> list[tuple[int, QWidget | QLayout]]:
    owner = layout.parentWidget()
    near = [*(owner.children() if owner is not None else ()), *layout.children()]
    kinds = [each for each in near if isinstance(each, QWidget | QLayout) and each is not layout]
    places = [(layout.indexOf(each), each) for each in kinds]
    return [place for place in places if place[0] >= 0]
