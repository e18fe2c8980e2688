"""What a field, a list that opens and a scroll bar wear: a small style sheet of their own each.

Everything else paints itself. A sheet for the whole application would be simpler, but a change of
colours would then take half a second: Qt polishes every widget anew, and asks each for its size.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of

KINDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QListView, QScrollBar)
Field = TypeVar("Field", bound=QWidget)

_FIELD = """
{kind} {{ background: {surface}; color: {text}; border: 1px solid {border}; border-radius: 8px;
    padding: 8px 12px; margin: 2px; selection-background-color: {primary};
    selection-color: {on_primary}; placeholder-text-color: {muted}; }}
{kind}:focus {{ border: 3px solid {focus}; padding: 6px 10px; }}
{kind}:disabled {{ border: 1px dashed {border}; color: {muted}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
"""
_LIST = """
QListView {{ background: {surface}; color: {text}; border: 1px solid {border}; outline: none;
    selection-background-color: {primary}; selection-color: {on_primary}; }}
QListView::item {{ min-height: 36px; padding: 0 12px; }}
"""
_BAR = """
QScrollBar {{ background: transparent; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {border}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; margin: 0 3px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; margin: 3px 0; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; height: 0; width: 0; }}
"""


class _Follower(QObject):
    """Dresses one widget anew when the application's colours change."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._now = ""
        self._wear(widget)
        widget.setFont(font_for(Type.BODY, scale_of(QApplication.font())))
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the palette and the text size."""
        if isinstance(watched, QWidget):
            if event.type() == QEvent.Type.ApplicationPaletteChange:
                self._wear(watched)
            elif event.type() == QEvent.Type.ApplicationFontChange:
                watched.setFont(font_for(Type.BODY, scale_of(QApplication.font())))
        return False

    def _wear(self, widget: QWidget) -> None:
        palette = worn(QApplication.palette())  # the widget's own is changed by what it wears
        if palette.name != self._now:
            self._now = palette.name
            widget.setStyleSheet(_sheet(widget).format(kind=_kind(widget), **palette._asdict()))


def dressed(widget: Field) -> Field:
    """`widget`, a field, a list that opens or a scroll bar, in the colours that are worn."""
    if widget.findChild(_Follower) is None:
        _Follower(widget)
    return widget


def dress(root: QWidget) -> None:
    """Dress every field and scroll bar inside `root` that is not dressed yet."""
    for kind in KINDS:
        for widget in root.findChildren(kind) if kind is not QListView else ():
            # A line without a frame holds words to be selected, and so may a page: it is no field.
            bare = (isinstance(widget, QLineEdit) and not widget.hasFrame()) or (
                isinstance(widget, QPlainTextEdit)
                and widget.frameShape() is QPlainTextEdit.Shape.NoFrame
            )
            if not bare and not isinstance(widget.parent(), QAbstractSpinBox):
                dressed(widget)


def _sheet(widget: QWidget) -> str:
    if isinstance(widget, QScrollBar):
        return _BAR
    return _LIST if isinstance(widget, QListView) else _FIELD


def _kind(widget: QWidget) -> str:
    """The Qt kind that a sheet speaks of, so that it reaches nothing inside the widget."""
    kinds = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
    return next((kind.__name__ for kind in kinds if isinstance(widget, kind)), "QWidget")
