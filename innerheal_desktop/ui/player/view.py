"""How a sitting looks: header, picture, caption and controls, and what may lie over them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from innerheal_desktop.session.steps import Tap
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.player.caption import Caption
from innerheal_desktop.ui.player.controls import Controls, DeepRow
from innerheal_desktop.ui.player.header import Header
from innerheal_desktop.ui.player.more import More
from innerheal_desktop.ui.player.picture import Picture
from innerheal_desktop.ui.player.sheet import STANDING, Aside, Sheet, Veil
from innerheal_desktop.ui.player.waiting import Waiting
from innerheal_desktop.ui.theme.spacing import MARGIN, NARROW_MARGIN, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# A sitting that may stir leaves its picture less than so many pixels, at the largest text.
CROWDED = 160
TAP = mark("Press Space, or click, when you are ready.")


@dataclass(slots=True)
class Parts:
    """What stands on the page, from the top down, and then what lies over it."""

    header: Header
    safety: PlainLabel
    space: QWidget
    caption: Caption
    deep: DeepRow
    controls: Controls
    veil: Veil
    waiting: Waiting
    more: More
    sheet: Sheet


class View(QWidget):
    """Shows moments; knows nothing of clocks and players."""

    wanted = Signal(str)  # the name of an action that a button stands for
    touched = Signal()  # the mouse moved
    clicked = Signal()  # anywhere that is no button

    # Long, as each part has its few lines here on when it is seen: they give way to one another.

    def __init__(self, picture: Callable[[QWidget], Picture]) -> None:
        super().__init__()
        self.picture = picture(self)
        self._veiled = (False, 1.0)  # whether it stands still; how much of the picture is left
        more = More(self)
        self.parts = Parts(
            Header(),
            PlainLabel("", Type.BODY, characters=90),
            QWidget(),
            Caption(),
            DeepRow(),
            Controls(more),
            Veil(self),
            Waiting(self),
            more,
            Sheet(self),
        )
        parts, grows = self.parts, QSizePolicy.Policy.Expanding
        parts.space.setSizePolicy(grows, grows)
        parts.space.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parts.veil.stackUnder(parts.header)
        column = QVBoxLayout(self)
        column.setSpacing(S)
        column.addWidget(parts.header)
        column.addWidget(parts.safety)
        parts.safety.hide()
        column.addWidget(parts.space, 1)
        column.addWidget(parts.caption)
        column.addWidget(parts.deep)
        column.addWidget(parts.controls)
        for asking in (parts.deep, parts.controls, more):
            asking.wanted.connect(self.wanted)
        more.closed.connect(self.turn_more)
        self.setMouseTracking(True)
        for child in self.findChildren(QWidget):
            child.setMouseTracking(True)

    def show_moment(
        self, timeline: Timeline, moment: Moment, words: str = "", *, captions: bool = True
    ) -> bool:
        """Show a moment, with `words` in the caption's place if given.

        Without `captions` the lines of the session are not shown, and what it asks for still is.
        True when another step waits than before.
        """
        self.picture.follow(timeline)
        self.picture.present(moment)
        waits = moment.waiting
        caption = moment.caption if captions and waits is None else ""
        if isinstance(waits, Tap):
            caption = f"{waits.text}\n{tr(TAP)}"
        self.parts.caption.say(words or caption)
        changed = self.parts.waiting.show_step(waits)
        if changed and self.parts.waiting.isVisibleTo(self):
            self.parts.waiting.settle(self)
        return changed

    def say_safety(self, words: str) -> None:
        """Keep a line of safety in sight all through the sitting; none for no words."""
        self.parts.safety.say(words)
        self.parts.safety.setVisible(bool(words))
        self._settle()

    def dim(self, *, dimmed: bool) -> None:
        """Veil the picture while it stands still."""
        self._veil(dimmed, self._veiled[1])

    def recede(self, share: float) -> None:
        """Let so much (0…1) of the picture be left."""
        self._veil(self._veiled[0], share)

    def _veil(self, dimmed: bool, share: float) -> None:
        self._veiled = (dimmed, share)
        veil = self.parts.veil
        # Where large words need all the room, they stand on quieter ground.
        crowded = self.parts.deep.isVisibleTo(self) and self.parts.space.height() < CROWDED
        least = STANDING if dimmed or crowded else 0.0
        veil.strength = max(1.0 - share, least)
        veil.setVisible(veil.strength > 0.0)
        veil.update()

    def rest(self, *, resting: bool) -> None:
        """Let header and controls step back, or come forward again."""
        self.parts.header.rest(resting=resting)
        self.parts.controls.rest(resting=resting)
        self.parts.deep.rest(resting=resting)
        if resting:
            self.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self.unsetCursor()

    def turn_more(self) -> None:
        """Open the card of more, or close it and give the focus back to where it was."""
        more, page = self.parts.more, self.parentWidget()
        if not more.isVisibleTo(self):
            more.open(self, self.parts.controls.y())
            return
        inside = more.isAncestorOf(self.window().focusWidget() or self)
        more.hide()
        back = self.parts.controls.button("more") if inside else page
        if inside and back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_sheet(
        self,
        heading: str,
        words: str,
        ways: tuple[tuple[str, Callable[[], None]], ...],
        aside: Aside | None = None,
    ) -> None:
        """Lay a sheet over everything, with something quiet below its ways if there is any."""
        self.parts.more.hide()
        self.close_off(closed=True)
        self.parts.sheet.offer(heading, words, ways)
        if aside is not None:
            self.parts.sheet.offer_aside(aside)
        self.parts.sheet.settle(self)

    def say_aside(self, aside: Aside) -> None:
        """Offer something else below the ways of the sheet that is open."""
        self.parts.sheet.offer_aside(aside)
        self.parts.sheet.settle(self)

    def close_sheet(self) -> None:
        """Take the sheet away, and let what lay beneath be reached again."""
        self.parts.sheet.close_quietly()
        self.close_off(closed=False)

    def close_off(self, *, closed: bool) -> None:
        """Let nothing beneath a sheet be reached by keys."""
        self.parts.controls.setVisible(not closed)
        self.parts.deep.setVisible(self.parts.deep.offered and not closed)
        self.parts.waiting.setEnabled(not closed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere."""
        self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand on the mouse brings the controls forward."""
        self.touched.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything its place."""
        self._settle()

    def _settle(self) -> None:
        narrow = self.width() < 900
        margin = NARROW_MARGIN if narrow else MARGIN
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, S, margin, S)
            layout.activate()
        stage = self.parts.space.geometry()
        self.picture.place(stage)
        self._veil(*self._veiled)
        self.parts.veil.setGeometry(self.rect())
        for over in (self.parts.waiting, self.parts.sheet):
            if over.isVisibleTo(self):
                over.settle(self)
        if self.parts.more.isVisibleTo(self):
            self.parts.more.settle(self, self.parts.controls.y())
