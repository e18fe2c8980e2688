"""Which picture a session is practised with, and a still look at it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.settings.fields import about
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.shelf import Shelf
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.widgets.button import Button, Weight

LOOK = QSize(272, 188)
# The breath that is looked at: in its middle, where every picture shows what it is.
PATTERN, AT = "4-2-6-2", 3.0


class PictureChoice(QWidget):
    """A quiet button; opened, the pictures there are, and a still one of the chosen."""

    def __init__(self, shelf: Shelf, session: str, usual: str) -> None:
        super().__init__()
        self._shelf = shelf
        self._session = session
        self._usual = usual
        self.button = Button("", Weight.QUIET, icon="look")
        self.chips = Chips(tr("Pictures"), one=True)
        self.look = QLabel()
        self.look.setTextFormat(Qt.TextFormat.PlainText)
        self.look.setFixedSize(LOOK)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._open)
        self.chips.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.chips)
        column.addWidget(self.look)
        self.chips.hide()
        self.look.hide()
        self._tell()

    def _open(self, on: bool) -> None:
        self.chips.setVisible(on)
        self.look.setVisible(on)
        if on:
            QTimer.singleShot(0, self, self._draw)

    def _choose(self, name: str) -> None:
        self._shelf.choose_visual(self._session, "" if name == "usual" else name)
        self._tell()
        self._draw()

    def _tell(self) -> None:
        from innerheal_desktop.ui.visuals.registry import VISUALS

        names = about("visual")["choices"]
        own = self._shelf.visual(self._session)
        there = [name for name in names if name in VISUALS]
        rows = [
            ("usual", tr("As the session has it")),
            *((name, tr(names[name])) for name in there),
        ]
        chosen = own if own in there else "usual"
        self.chips.offer(rows, [chosen])
        words = tr("Picture: {name}", name=dict(rows)[chosen].lower())
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.updateGeometry()

    def _draw(self) -> None:
        """Draw one still moment, small: 5 ms, only when it is asked for."""
        from innerheal_desktop.ui.visuals.registry import visual

        chosen = self._shelf.visual(self._session) or self._usual
        breath = BreathPattern.parse(PATTERN).at(AT)
        moment = Moment(AT, 60.0, 0, "", "breathe", "", breath, "", chosen, None)
        picture = visual(chosen, worn(self.palette()), Motion.FULL)
        picture.setFixedSize(LOOK * 2)
        picture.place(QRect(QPoint(), LOOK * 2))
        picture.present(moment)
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(LOOK * 2 * ratio)
        drawn.setDevicePixelRatio(ratio)
        picture.render(drawn)
        picture.deleteLater()
        small = drawn.scaled(
            LOOK * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self.look.setPixmap(small)
