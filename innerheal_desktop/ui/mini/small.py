"""The small window: what a tray's menu offers, for desktops that have no tray."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.rows import Row, doing, menu_of
from innerheal_desktop.ui.theme.spacing import COLUMN, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

# So wide that its title can be read.
WIDTH = 300


class SmallWindow(QWidget):
    """One button a row; a row with rows behind it opens them. Arrow keys walk, Esc closes."""

    def __init__(self, rows: Callable[[], Sequence[Row]]) -> None:
        super().__init__()
        self._rows = rows
        self._seen: tuple[object, ...] = ()
        scroll = Scroll(COLUMN)
        self._column = scroll.column
        self._column.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)
        self.setWindowTitle(tr("At hand — InnerHeal"))
        self.setAccessibleName(tr("At hand"))
        self.refresh()

    def sizeHint(self) -> QSize:
        """As high as its rows, so that nothing scrolls where the screen has room."""
        inner = self._column.sizeHint()
        return QSize(max(WIDTH, inner.width() + L), inner.height() + L)

    def refresh(self) -> None:
        """Offer what there is to offer now; the focus stays on its row."""
        rows = self._rows()
        seen = tuple((row.words, row.checked, row.enabled) for row in rows)
        if seen == self._seen:
            return
        self._seen = seen
        focus = self.focusWidget()
        held = focus.text() if isinstance(focus, Button) else ""
        emptied(self._column)
        self._column.addWidget(PlainLabel(tr("At hand"), Type.H2))
        for row in rows:
            if not row.words:
                self._column.addSpacing(S)
                continue
            button = self._button(row)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            if row.words == held:
                button.setFocus()
        self._column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk from row to row; Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _button(self, row: Row) -> Button:
        words = f"{row.words} …" if row.rows else row.words
        if row.checked:
            words = f"✓ {row.words}"
        button = Button(words, Weight.QUIET, name=row.words)
        button.setEnabled(row.enabled)
        button.setToolTip(row.about)
        button.clicked.connect(doing(lambda: self._press(button, row.words)))
        return button

    def _press(self, button: Button, words: str) -> None:
        """Do what the row of these words does now, once the button is done with its click."""
        row = next((each for each in self._rows() if each.words == words), None)
        if row is not None and row.rows:
            self._open(button, row.rows)
        elif row is not None and row.do is not None:
            QTimer.singleShot(0, self, doing(row.do))

    def _open(self, button: Button, rows: Sequence[Row]) -> None:
        menu = menu_of(rows)
        menu.setParent(self, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
