"""The landscape: a still picture to which practice adds, each thing of it named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from innerheal_desktop.practice.milestone_words import listed, named
from innerheal_desktop.practice.milestones import milestones_of
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.grown.land import box_of, height_for, land
from innerheal_desktop.ui.grown.places import Placed, placed
from innerheal_desktop.ui.journey.section import Section
from innerheal_desktop.ui.theme.palette import hairline, token, worn
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.preferences import Preferences

BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
# What is pointed at is at least so large, in pixels.
LEAST = 24


class Landscape(Section):
    """The picture under its heading, and what stands in it; hidden while there is nothing."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.heading = PlainLabel(tr("Your landscape"), Type.H3)
        self.picture = Picture()
        self.about = PlainLabel("", Type.BODY)
        self.things = PlainLabel("", Type.SMALL, tone="muted", characters=90)
        self._began = ""
        self.picture.pointed.connect(self._point)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for part in (self.heading, self.picture, self.about, self.things):
            column.addWidget(part)

    def _point(self, name: str) -> None:
        """Say it below the picture; where that is out of sight, beside the hand."""
        self.about.say(name or self._began)
        self.picture.setToolTip(name if self.about.visibleRegion().isEmpty() else "")

    def show_log(self, log: PracticeLog) -> None:
        """Show what has grown by now, unless the person wants to see nothing of it."""
        settings = self._preferences.settings
        wanted = settings.milestones and settings.show_rhythm != "none"
        there = placed(milestones_of(log)) if wanted else ()
        self.setVisible(bool(there))
        if there:
            self._began = tr("It began on {day}.", day=date_words(there[0].milestone.day))
            self.about.say(self._began)
            self.things.say(listed(each.place.thing for each in there))
            self.picture.setAccessibleDescription(self.things.text())
        self.picture.show_things(there)


class Picture(QWidget):
    """The land, painted once a size; Tab goes to its things, the arrows from one to the next.

    `pointed` carries the name of what is pointed at or focused, or nothing.
    """

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Your landscape"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.things: tuple[Thing, ...] = ()
        self._there: tuple[Placed, ...] = ()
        self._painted: tuple[object, QPixmap] = (None, QPixmap())

    def show_things(self, there: Sequence[Placed]) -> None:
        """Show these; the focus stays with a thing that is still there."""
        if tuple(there) == self._there:
            return
        for thing in self.things:
            thing.hide()
            thing.deleteLater()
        self._there = tuple(there)
        self.things = tuple(Thing(self, each) for each in there)
        for at, thing in enumerate(self.things):
            thing.setVisible(True)
            policy = Qt.FocusPolicy.StrongFocus if at == 0 else Qt.FocusPolicy.ClickFocus
            thing.setFocusPolicy(policy)
        self._arrange()
        self.update()

    def go(self, thing: Thing, step: int) -> None:
        """Focus the thing that came so many steps after this one, or the first or last there is."""
        at = min(max(self.things.index(thing) + step, 0), len(self.things) - 1)
        for each in self.things:
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.things[at].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.things[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(680, height_for(680))

    def minimumSizeHint(self) -> QSize:
        """It stays a picture."""
        return QSize(240, height_for(240))

    def hasHeightForWidth(self) -> bool:
        """Its height goes with its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of a land so wide."""
        return height_for(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The things go along."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The land, within round corners."""
        palette, ratio = worn(self.palette()), self.devicePixelRatioF()
        key: object = (self.size().toTuple(), ratio, palette.name, self._there)
        if self._painted[0] != key:
            self._painted = (key, land(self.size(), ratio, palette, self._there))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corners = QPainterPath()
        corners.addRoundedRect(shape, CARD_CORNER, CARD_CORNER)
        painter.setClipPath(corners)
        painter.drawPixmap(0, 0, self._painted[1])
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(hairline(self.palette()), 1.0))
        painter.drawRoundedRect(shape, CARD_CORNER, CARD_CORNER)

    def _arrange(self) -> None:
        whole = QRectF(self.rect())
        for thing in self.things:
            box = box_of(thing.place, self.size())
            wide, high = max(LEAST - box.width(), 0) / 2, max(LEAST - box.height(), 0) / 2
            box = box.adjusted(-wide, -high, wide, high).adjusted(-HALO, -HALO, HALO, HALO)
            thing.setGeometry(box.intersected(whole).toAlignedRect())
        # What is small lies before what is large: a boat before its lake.
        for thing in sorted(self.things, key=lambda each: -each.width() * each.height()):
            thing.raise_()


class Thing(QWidget):
    """One thing in the picture: nothing but its name, and a ring where the focus is."""

    accessible_role = "Graphic"

    def __init__(self, picture: Picture, there: Placed) -> None:
        super().__init__(picture)
        self.place = there.place
        self.name = named(there.milestone, there.place.thing)
        self.setAccessibleName(self.name)
        self._picture = picture

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say what it is."""
        self._picture.pointed.emit(self.name)

    def leaveEvent(self, event: QEvent) -> None:
        """And no longer."""
        self._picture.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The arrows go on from here."""
        self._picture.go(self, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what it is."""
        self._picture.pointed.emit(self.name)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And no longer."""
        self._picture.pointed.emit("")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, and the ends, in the order in which things came."""
        key, many = event.key(), len(self._picture.things)
        steps = {Qt.Key.Key_Home: -many, Qt.Key.Key_End: many}
        step = -1 if key in BACK else 1 if key in ON else steps.get(Qt.Key(key), 0)
        if step:
            self._picture.go(self, step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
            paint_ring(painter, shape, token(self.palette(), "focus"), CARD_CORNER)
