"""The order of Tab: as one reads, however late something was made; a set of options is one stop."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QLayout, QWidget

from innerheal_desktop.ui.widgets.laid import laid


def stops(root: QWidget, focus: QWidget | None = None) -> list[QWidget]:
    """What Tab stops at in `root`, in the order of its layouts; what has the `focus` among them.

    Of options that shut each other out it is the one that has the focus, else the chosen one, else
    the first: Qt would come to the first, as long as none of them was ever gone to.
    """
    found: list[QWidget] = []
    places: dict[object, int] = {}
    for widget in _read(root):
        if widget is not focus and not _is_stop(widget):
            continue
        of = _set_of(widget)
        if of is None or of not in places:
            if of is not None:
                places[of] = len(found)
            found.append(widget)
        elif widget is focus or (found[places[of]] is not focus and _is_chosen(widget)):
            found[places[of]] = widget
    return found


def step(root: QWidget, *, forward: bool) -> bool:
    """Move the focus on by one stop, round and round in `root`; False where it has none."""
    focus = root.window().focusWidget()
    chain = stops(root, focus)
    if not chain or chain == [focus]:
        return False
    here = chain.index(focus) if focus in chain else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    chain[(here + (1 if forward else -1)) % len(chain)].setFocus(reason)
    return True


def _read(widget: QWidget) -> Iterator[QWidget]:
    """All that is shown in a widget, as it is laid out; last what was placed by hand."""
    layout = widget.layout()
    laid = list(_laid(layout)) if layout is not None else []
    placed = [each for each in widget.children() if isinstance(each, QWidget) and each not in laid]
    for each in (*laid, *placed):
        if each.isVisible() and not each.isWindow():
            yield each
            yield from _read(each)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    held = laid(layout)
    if isinstance(layout, QGridLayout):
        held.sort(key=lambda each: tuple(layout.getItemPosition(layout.indexOf(each)))[:2])
    for each in held:
        if isinstance(each, QWidget):
            yield each
        else:
            yield from _laid(each)


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return (by_tab or _set_of(widget) is not None) and (
        widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    )


def _set_of(widget: QWidget) -> object:
    """The set of options that `widget` is one of; None for all else."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return None
    group: QButtonGroup | None = widget.group()
    if group is not None:
        return group if group.exclusive() else None
    return widget.parentWidget() if widget.autoExclusive() else None


def _is_chosen(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isChecked()
