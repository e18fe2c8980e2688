"""The line above the picture: what is practised, which part of it, and how long it still lasts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.contrast import faded
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

BAR = 3


def minutes(seconds: float) -> str:
    """`m:ss`, rounded up, so that the last second is still a second."""
    whole = max(int(-(-seconds // 1)), 0)
    return f"{whole // 60}:{whole % 60:02}"


class SectionBar(QWidget):
    """A thin bar with one piece a section, filled as time passes: the words beside it, drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[float, ...] = (0.0, 1.0)
        self._share = 0.0
        self.setFixedHeight(BAR + 2)

    def show_place(self, timeline: Timeline, time: float) -> None:
        """Show where `time` is; repaints only when a pixel changes."""
        length = max(timeline.length, 0.001)
        pieces = (*(mark.start / length for mark in timeline.sections), 1.0)
        share = time / length
        steps = max(self.width(), 1)
        if pieces != self._pieces or round(share * steps) != round(self._share * steps):
            self._pieces, self._share = pieces, share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each piece, and what is done of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QColor(token(self.palette(), "border"))
        track.setAlphaF(0.30)
        done = token(self.palette(), "muted")
        for start, end in zip(self._pieces, self._pieces[1:], strict=False):
            left, right = start * self.width(), end * self.width() - 3.0
            if right <= left:
                continue
            painter.setBrush(track)
            painter.drawRoundedRect(QRectF(left, 1, right - left, BAR), 2, 2)
            reached = min(self._share * self.width(), right)
            if reached > left:
                painter.setBrush(done)
                painter.drawRoundedRect(QRectF(left, 1, reached - left, BAR), 2, 2)


class Header(QWidget):
    """Title and section on the left, time left on the right, the bar of sections below."""

    def __init__(self) -> None:
        super().__init__()
        self.title = PlainLabel("", Type.STRONG)
        self.section = PlainLabel("", Type.BODY, tone="muted")
        self.left = PlainLabel("", Type.BODY, tone="muted")
        self.bar = SectionBar()
        for label in (self.title, self.section, self.left):
            label.setWordWrap(False)
        for label in (self.title, self.section):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.section)
        row = QHBoxLayout()
        row.addLayout(names, 1)
        row.addWidget(self.left, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, S, 0, 0)
        grid.setVerticalSpacing(XS)
        grid.addLayout(row, 0, 0)
        grid.addWidget(self.bar, 1, 0)

    def show_moment(self, timeline: Timeline, moment: Moment, left: str = "") -> None:
        """Show a moment of `timeline`; `left` in the place of the time left, if given."""
        self.title.say(timeline.title)
        same = moment.section_title == timeline.title
        self.section.say("" if same else moment.section_title)
        self.left.say(left or tr("{time} left", time=minutes(moment.remaining)))
        self.bar.setVisible(len(timeline.sections) > 1)
        self.bar.show_place(timeline, moment.time)

    def rest(self, *, resting: bool) -> None:
        """Step back while nobody touches anything; still readable."""
        ground, text = token(self.palette(), "bg"), token(self.palette(), "text")
        for label in (self.title, self.section, self.left):
            label.ink = faded(text, ground, 0.4) if resting else None
            label.update()
