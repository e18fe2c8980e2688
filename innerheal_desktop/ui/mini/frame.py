"""The frame of the mini pacer: its picture, its rim, its bar, and the words it is known by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from math import ceil, sqrt

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen, QRegion
from PySide6.QtWidgets import QWidget

from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.mini.bar import Bar
from innerheal_desktop.ui.mini.level import Level
from innerheal_desktop.ui.player.sheet import Veil
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette, token
from innerheal_desktop.ui.visuals import registry
from innerheal_desktop.ui.visuals.visual import Visual

# The ring of the focus, the line without it, and the corner of a square, in pixels.
RIM, LINE, CORNER = 3, 1, 16.0
# The picture where the person chose none, and where no breath is followed.
USUAL, STILL = "orb", "plain"
# The bar steps back after so many seconds in which nobody touched anything.
IDLE = 5.0


class Frame:
    """Dresses the window of a pacer; knows nothing of its clock and its place."""

    # Many, as it is what there is in the window, and what of it was last worn, named and touched.

    def __init__(
        self,
        window: QWidget,
        timeline: Timeline,
        actions: Mapping[str, Callable[[], None]],
        look: tuple[Palette, Motion],
        visual: str = "",
    ) -> None:
        self._window = window
        self._timeline = timeline
        self._worn = look
        self._asked = visual
        self._touched = 0.0
        self._name = ""
        self._phase: object = ""
        self.picture: Visual = Level(*look)
        self._veil = Veil(window)
        self.bar = Bar(actions, window)
        self.bar.offer_pace(paced=_breathes(timeline))
        self.bar.hide()
        self._veil.hide()
        if not _cuts():
            window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        window.setMouseTracking(True)
        window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def choose(self, settings: Settings) -> None:
        """Wear the picture that the person's shape and settings ask for."""
        strip = settings.mini_shape == "strip"
        name = "level" if strip else self._asked or settings.visual or USUAL
        if name != "level" and not _breathes(self._timeline):
            name = STILL
        if name == self._name:
            return
        self._name = name
        self.picture.hide()
        self.picture.deleteLater()
        make = Level if name == "level" else partial(registry.visual, name)
        self.picture = make(*self._worn)
        self.picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.picture.setParent(self._window)
        self.picture.lower()
        self.picture.follow(self._timeline)
        self.settle()
        self.picture.show()

    def present(self, moment: Moment) -> None:
        """Show a moment."""
        self.picture.present(moment)
        breath = moment.breath
        phase = None if breath is None else (breath.phase, breath.top_up)
        if phase != self._phase:
            self._phase = phase
            self._window.setAccessibleDescription(self.picture.accessibleDescription())

    def wear(self, palette: Palette) -> None:
        """Change colours."""
        self._worn = (palette, self._worn[1])
        self.picture.wear(palette)
        self._window.update()

    def settle(self) -> None:
        """Give everything its place in the window's size."""
        size = self._window.size()
        focused = self._window.isActiveWindow()
        rim = RIM if focused else LINE
        inner = self._window.rect().adjusted(rim, rim, -rim, -rim)
        corner = self._corner()
        handle = self._window.windowHandle()
        if _cuts() and handle is not None:
            # The system's window is cut, not the widget: Qt would paint each row by itself.
            handle.setMask(_rounded(size, corner))
        self.picture.setGeometry(inner)
        self.picture.place(self.picture.rect())
        if _cuts() and not focused:
            # The window's own corners are enough; a second cut would cost a tenth of each frame.
            self.picture.clearMask()
        else:
            self.picture.setMask(_rounded(inner.size(), corner - rim))
        self._veil.setGeometry(inner)
        self.bar.settle(size)

    def touch(self, now: float) -> None:
        """Somebody did something at `now`, in seconds."""
        self._touched = now
        if self._window.isActiveWindow() or self._window.underMouse():
            self.bar.show()
            self.bar.raise_()

    def rest(self, now: float) -> None:
        """Let the bar step back when no hand is over it and nobody touched a key for a while."""
        if self.bar.isHidden():
            return
        idle = now - self._touched > IDLE
        held = self._window.underMouse() or self.bar.holds_focus() or not self._veil.isHidden()
        if not held and (idle or not self._window.isActiveWindow()):
            self.bar.hide()

    def show_running(self, *, running: bool) -> None:
        """Veil what stands still, and say what Space does now."""
        self._veil.setVisible(not running)
        self.bar.show_running(running=running)
        if not running:
            self.bar.show()
            self.bar.raise_()

    def name_stage(self, stage: Stage, note: str) -> str:
        """Name the window after a stage of the sitting; what a screen reader is told of it."""
        title = self._timeline.title
        words = {
            Stage.RUNNING: title,
            Stage.PAUSED: tr("{title}, paused", title=title),
            Stage.ENDED: tr("{title}, ended", title=title),
        }.get(stage, "")
        if words:
            self._window.setWindowTitle(f"{words} — InnerHeal")
            self._window.setAccessibleName(tr("Mini pacer: {words}", words=words))
        return f"{words}. {note}" if note else words

    def paint_rim(self) -> None:
        """A quiet line around the picture; with the focus, its ring."""
        painter = QPainter(self._window)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._window.palette()
        focused = self._window.isActiveWindow()
        ground = token(palette, "focus" if focused else "surface")
        line = QColor(ground if focused else token(palette, "border"))
        painter.setPen(QPen(line, 1.0))
        painter.setBrush(ground)
        shape = QRectF(self._window.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, self._corner(), self._corner())

    def _corner(self) -> float:
        return min(CORNER, self._window.height() / 2)


def _cuts() -> bool:
    """Whether corners are cut off: an X server without a compositor shows no half-clear ones."""
    return QGuiApplication.platformName() == "xcb"


def _breathes(timeline: Timeline) -> bool:
    return any(span.breath is not None for span in timeline.spans)


def _rounded(size: QSize, corner: float) -> QRegion:
    """A rounded region, row by row: a polygon's corners would be cut, not round."""
    region = QRegion(0, 0, size.width(), size.height())
    for row in range(ceil(corner)):
        rise = corner - row - 0.5
        inset = round(corner - sqrt(max(corner * corner - rise * rise, 0.0)))
        if inset:
            for y in (row, size.height() - 1 - row):
                region -= QRegion(0, y, inset, 1)
                region -= QRegion(size.width() - inset, y, inset, 1)
    return region
