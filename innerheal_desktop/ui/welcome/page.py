"""The page of the welcome: over the window, one step at a time, and left at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.spacing import COLUMN, MARGIN, L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.welcome.door import wait
from innerheal_desktop.ui.welcome.safety import Safety
from innerheal_desktop.ui.welcome.step import Room, Step
from innerheal_desktop.ui.welcome.steps import STEPS, Rhythm, fit_me
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.over import Over
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.ui.shell import Shell

CALM = "sigh-reset"
# Below this height, at 100 % text, the title is smaller.
ROOMY = 400
AGAIN = mark("You can see this again: Settings, About, Show me around.")


class Welcome(Over):
    """Each step is made when it is come to. What is begun after the safety page leaves it."""

    # Many, as most are parts of one view, and the step changes what each of them says.

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr("Welcome"))
        self._room = room
        self._announcer = Announcer(window)
        self._steps: list[tuple[Step, Scroll]] = []
        self.at = 0
        self.count = PlainLabel("", Type.SMALL, tone="muted")
        self.title = PlainLabel("", Type.GREETING)
        self.stack = QStackedWidget()
        self.back = Button(tr("Back"), Weight.QUIET, icon="previous")
        self.skip = Button(tr("Leave the rest"), Weight.QUIET)
        self.next = Button(tr("Next"), Weight.MAIN)
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.next.clicked.connect(lambda: self.go(self.at + 1))
        self.skip.clicked.connect(self.leave)
        self._build()
        self.go(0)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[self.at][0]

    def appear(self) -> None:
        """Come forward."""
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, to: int) -> None:
        """Show a step; after the last one, all is done."""
        if to >= len(STEPS):
            self.leave()
            return
        self.at = max(to, 0)
        if self.at == len(self._steps):
            self._make(STEPS[self.at](self._room))
        step, scroll = self._steps[self.at]
        self.stack.setCurrentWidget(scroll)
        scroll.verticalScrollBar().setValue(0)
        self.count.say(tr("{n} of {m}", n=self.at + 1, m=len(STEPS)))
        self.title.say(step.title)
        self.back.setVisible(self.at > 0)
        last = self.at + 1 == len(STEPS)
        self.skip.setVisible(not last)
        on = tr(step.way_on) if step.way_on else tr("Next")
        self.next.setText(tr("To Today") if last else on)
        self.next.updateGeometry()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announcer.say("\n".join((step.title, self.count.text(), *step.told)))

    def go_far(self, to: int) -> None:
        """Show a step some way ahead; those before it can be gone back to."""
        while len(self._steps) < to:
            self._make(STEPS[len(self._steps)](self._room))
        self.go(to)

    def leave(self) -> None:
        """Go; it does not come again by itself."""
        if self._gone:
            return
        for step, _ in self._steps:
            if isinstance(step, Rhythm):
                step.keep()
        self._room.preferences.change(welcomed=True)
        self._announcer.say(tr(AGAIN))
        super().leave()

    def step_aside(self) -> None:
        """Something is begun: before the safety page is read, the welcome comes again."""
        if len(self._steps) > STEPS.index(Safety) + 1:
            self.leave()
            return
        wait(self._room.memory)
        super().leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large text meets a low window, the title leaves room for the step."""
        self._fit_title()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, other hills; another text size, another title."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._fit_title()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and far hills at its foot."""
        super().paintEvent(event)
        from innerheal_desktop.ui.visuals.ground import paint_hills, scenery

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_hills(painter, QRectF(self.rect()), scenery(worn(self.palette())))

    def _fit_title(self) -> None:
        roomy = self.height() >= ROOMY * scale_of(QApplication.font())
        self.title.write_in(Type.GREETING if roomy else Type.H1)

    def _make(self, step: Step) -> None:
        step.wanted.connect(self._wish)
        scroll = Scroll(COLUMN, margins=False)
        scroll.clear()
        scroll.column.addWidget(step)
        scroll.column.addStretch(1)
        self._steps.append((step, scroll))
        self.stack.addWidget(scroll)

    def _wish(self, wish: str) -> None:
        window: Shell = self.parentWidget()  # type: ignore[assignment]
        if wish == "calm":
            window.begin.emit(CALM, 20.0, "")
        elif wish == "returning":
            window.do(wish)
        elif wish == "fit":
            self.go_far(STEPS.index(fit_me))
        else:
            self.leave()
            window.do(wish)

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self.back)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.next)
        middle = QWidget()
        middle.setMaximumWidth(COLUMN + 2 * MARGIN)
        column = QVBoxLayout(middle)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(S)
        column.addWidget(self.count)
        column.addWidget(self.title)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)


def open_welcome(shell: Shell, room: Room) -> Welcome:
    """Show the welcome over the window."""
    there = next((each for each in shell.findChildren(Welcome) if each.isVisible()), None)
    if there is not None:
        there.appear()
        return there
    welcome = Welcome(shell, room)
    shell.begin.connect(welcome.step_aside)
    # A turn that goes on now, out of a sitting, is not a way out of what it has brought.
    QTimer.singleShot(0, welcome, lambda: shell.turned.connect(welcome.leave))
    welcome.appear()
    return welcome
