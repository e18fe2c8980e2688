"""Numbers and addresses: plain text, large, to select, to copy, or to hand to the system."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

HANDED = mark("Handed to your system. InnerHeal itself opens no connection.")
NOBODY = mark("No program of this computer takes it. It can be copied.")
Open = Callable[[str], bool]
# What Qt leaves on either side of the words of a field, in pixels.
INSET = 2


def open_outside(address: str) -> bool:
    """Hand a `tel:` number or a web address to the system; false where nothing takes it."""
    return QDesktopServices.openUrl(QUrl(address))


class Figures(QLineEdit):
    """Words that can be selected with the mouse and not changed, in one of the type's roles.

    Figures keep their order also where one reads from right to left.
    """

    def __init__(self, words: str, role: Type) -> None:
        super().__init__(words)
        self._role = role
        self.setReadOnly(True)
        self.setFrame(False)
        self.setTextMargins(-INSET, 0, 0, 0)
        self.setAccessibleName(words)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # The way to it by keyboard is the button that copies it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._wear()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        scale = scale_of(QApplication.font())
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 8
        return QSize(wide, line_for(self._role, scale) + 4)

    def minimumSizeHint(self) -> QSize:
        """A narrow window lets it be scrolled with the mouse."""
        return QSize(min(self.sizeHint().width(), 200), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size and the colours."""
        kinds = (QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange)
        if event.type() in kinds:
            self._wear()
        super().changeEvent(event)

    def _wear(self) -> None:
        self.setFont(font_for(self._role, scale_of(QApplication.font())))
        palette = QApplication.palette()
        roles = QPalette.ColorRole
        for role, name in (
            (roles.Text, "text"),
            (roles.Highlight, "primary"),
            (roles.HighlightedText, "on_primary"),
        ):
            palette.setColor(role, token(palette, name))
        palette.setColor(roles.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.updateGeometry()


class _Copied(QWidget):
    """What both share: the words, ways to copy and to hand them on, and what came of it."""

    def __init__(self, words: str, role: Type, ways: tuple[Button, ...]) -> None:
        super().__init__()
        self.label = Figures(words, role)
        self.copy = Button(
            tr("Copy"), Weight.QUIET, icon="copy", name=tr("Copy {number}", number=words)
        )
        self.copy.clicked.connect(self._copy)
        self.line = PlainLabel("", Type.SMALL, tone="muted")
        self.line.hide()
        self._announcer = Announcer(self)
        row = Flow(S)
        for each in (self.label, self.copy, *ways):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.label.text())
        self.copy.setText(tr("Copied"))
        self._announcer.say(tr("Copied"))

    def _hand_on(self, address: str, open_: Open) -> None:
        words = tr(HANDED if open_(address) else NOBODY)
        self.line.say(words)
        self.line.show()
        self._announcer.say(words)


class Written(_Copied):
    """Where one writes to, such as a number for text messages."""

    def __init__(self, number: str, role: Type = Type.H3) -> None:
        self.number = number
        super().__init__(number, role, ())


class Number(_Copied):
    """A telephone number. Nothing is called but by the person's own press."""

    def __init__(self, number: str, role: Type = Type.H2, open_: Open = open_outside) -> None:
        self.number = number
        self.call = Button(
            tr("Call"), Weight.QUIET, icon="phone", name=tr("Call {number}", number=number)
        )
        super().__init__(number, role, (self.call,))
        self.call.setToolTip(tr("With whatever makes calls on this computer"))
        self.call.clicked.connect(lambda: self._hand_on(telephone(number), open_))


class Address(_Copied):
    """An address on the web, which the system's browser opens when it is asked to."""

    def __init__(self, site: str, role: Type = Type.BODY, open_: Open = open_outside) -> None:
        self.number = site
        self.open = Button(tr("Open"), Weight.QUIET, name=tr("Open {site}", site=site))
        super().__init__(site, role, (self.open,))
        self.open.setToolTip(tr("In your browser"))
        self.open.clicked.connect(lambda: self._hand_on(f"https://{site}", open_))


def telephone(number: str) -> str:
    """A number as a `tel:` address; a star or a hash in it stays one."""
    kept = "".join(each for each in number if each.isdigit() or each in "+*#")
    return "tel:" + kept.replace("#", "%23")
