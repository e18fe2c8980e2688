"""The one small style sheet: fields, lists and scroll bars. Everything else paints itself."""

from __future__ import annotations

from innerheal_desktop.ui.theme.palette import Palette

_SHEET = """
QToolTip {{ background: {surface_2}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QLineEdit, QPlainTextEdit {{
    background: {surface}; color: {text}; border: 1px solid {border}; border-radius: 8px;
    padding: 8px 12px; margin: 2px; selection-background-color: {primary};
    selection-color: {on_primary};
}}
QLineEdit:focus, QPlainTextEdit:focus {{
    border: 3px solid {focus}; padding: 6px 10px; }}
QScrollArea, QScrollArea > QWidget > QWidget#sheet {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {border}; border-radius: 3px; min-height: 32px; margin: 0 3px 0 3px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; height: 0; }}
QSlider::groove:horizontal {{ background: {surface_2}; border: 1px solid {border}; height: 6px;
    border-radius: 3px; }}
QSlider::handle:horizontal {{ background: {primary}; width: 24px; margin: -10px 0;
    border-radius: 12px; }}
QSlider::handle:horizontal:focus {{ background: {primary}; border: 3px solid {focus}; }}
"""


def sheet(palette: Palette) -> str:
    """The style sheet of `palette`."""
    return _SHEET.format(
        surface=palette.surface,
        surface_2=palette.surface_2,
        text=palette.text,
        border=palette.border,
        primary=palette.primary,
        on_primary=palette.on_primary,
        focus=palette.focus,
    )
