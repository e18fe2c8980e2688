"""One milestone after a sitting: a small drawing and one line, said once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.settings.fields import Settings

WIDE, HIGH = 112, 88


@dataclass(frozen=True, slots=True)
class Grown:
    """What has just joined the landscape: its line, and the name of the thing."""

    words: str
    thing: str


def grown_after(session: str, log: PracticeLog | None, settings: Settings) -> Grown | None:
    """What is said after a sitting of `session`; nothing where a person wants none of it."""
    if log is None or not settings.milestones or settings.show_rhythm == "none":
        return None
    from innerheal_desktop.practice.milestone_words import said_once
    from innerheal_desktop.practice.milestones import to_say
    from innerheal_desktop.ui.grown.places import place_of

    milestone = to_say(log, session)
    if milestone is None:
        return None
    thing = place_of(milestone).thing
    return Grown(said_once(milestone, thing, log.rhythm().total), thing)


def shown_after(session: str, settings: Settings) -> str:
    """What of the rhythm is shown after a sitting (`as_shown`): nothing after `steady-now`."""
    from innerheal_desktop.practice.milestones import STEADY

    return "none" if session == STEADY else settings.show_rhythm


class MilestoneLine(QWidget):
    """The drawing over the line; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing = Drawing()
        self.line = PlainLabel("", Type.BODY, tone="muted", centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self.drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.line)
        self.hide()

    @property
    def there(self) -> bool:
        """Whether there is one to say."""
        return bool(self.line.text())

    def show_one(self, grown: Grown | None) -> None:
        """Be ready to show this one, or nothing."""
        self.line.say(grown.words if grown is not None else "")
        self.drawing.draw(grown.thing if grown is not None else "")
        self.setVisible(self.there)


class Drawing(QWidget):
    """One thing of the landscape, alone. The line beside it says what it is."""

    def __init__(self) -> None:
        super().__init__()
        self._thing = ""

    def draw(self, thing: str) -> None:
        """Draw this thing."""
        self._thing = thing
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the text is."""
        scale = scale_of(QApplication.font())
        return QSize(round(WIDE * scale), round(HIGH * scale))

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The thing."""
        if not self._thing:
            return
        from innerheal_desktop.ui.grown.alone import paint_thing

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_thing(painter, QRectF(self.rect()), worn(self.palette()), self._thing)
