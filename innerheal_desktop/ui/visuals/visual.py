"""What every picture is: an opaque widget that is shown moments and decides when to draw them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.session.breath import Breath, Phase
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette

# The longest a moving picture stays as it was, in seconds, and the smallest move worth drawing.
STALE = 0.05
STEP = 0.5
# How long one phase takes to hand over to the next, in seconds; and where movement is gentle.
TURN, GENTLE_TURN = 0.36, 0.2

PHASE_WORDS = {
    Phase.INHALE: mark("Breathe in"),
    Phase.HOLD: mark("Hold softly"),
    Phase.EXHALE: mark("Breathe out"),
    Phase.REST: mark("Rest"),
}


def phase_word(breath: Breath) -> str:
    """The words that name this phase."""
    if breath.top_up:
        return tr("A little more")
    if breath.touch == "hum" and breath.phase is Phase.EXHALE:
        return tr("Hum out")
    return tr(PHASE_WORDS[breath.phase])


@dataclass(slots=True)
class Turning:
    """Follows the change from one phase to the next, so that pictures can hand over softly."""

    before: Breath | None = None
    now: Breath | None = None
    since: float = 0.0
    started: bool = False

    def see(self, moment: Moment) -> None:
        """Take note of what is shown now."""
        if not self.started or _sort(moment.breath) != _sort(self.now):
            self.before, self.since = self.now, moment.time
            if not self.started:
                self.since -= TURN
                self.started = True
        self.now = moment.breath

    def share(self, moment: Moment, turn: float = TURN) -> float:
        """How much of a hand-over of `turn` seconds is done, 0…1."""
        passed = moment.time - self.since
        # Rounded, so that a hand-over which is through is not left at a hair's breadth below 1.
        return min(round(passed / turn, 6), 1.0) if passed >= 0.0 else 1.0


def _sort(breath: Breath | None) -> tuple[object, ...] | None:
    return None if breath is None else (breath.phase, breath.top_up, breath.side, breath.touch)


@dataclass(slots=True)
class Drawn:
    """What the last painted frame showed; the next is due when it would look different."""

    edge: float = -1.0
    sign: object = None
    time: float = -1.0

    def due(self, edge: float, sign: object, time: float, *, moving: bool) -> bool:
        """Whether a frame with this edge (pixels), sign and time (seconds) is worth drawing."""
        fresh = (
            sign != self.sign
            or abs(edge - self.edge) >= STEP
            or (moving and abs(time - self.time) >= STALE)
        )
        if fresh:
            self.edge, self.sign, self.time = edge, sign, time
        return fresh


class Visual(QWidget):
    """A picture of a sitting. It fills its page, and draws inside the `stage` it is given."""

    accessible_role = "Graphic"

    def __init__(self, palette: Palette, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Breathing guide"))
        self.colours = palette
        self.motion = motion
        self.stage = QRect()
        self.drawn = Drawn()

    def present(self, moment: Moment) -> None:
        """Show this moment, drawing only if it looks different from the last one drawn."""
        raise NotImplementedError

    def follow(self, timeline: Timeline) -> None:
        """Know what comes: the moments that follow are of `timeline`."""

    def wear(self, palette: Palette) -> None:
        """Change colours."""
        self.colours = palette
        self.forget()

    def calm(self, motion: Motion) -> None:
        """Change how much moves."""
        self.motion = motion
        self.forget()

    def place(self, stage: QRect) -> None:
        """Draw inside `stage` from now on; the ground still fills the widget."""
        if stage != self.stage:
            self.stage = stage
            self.forget()

    def forget(self) -> None:
        """Drop everything baked for the old size, colours or movement, and draw anew."""
        self.drawn = Drawn()
        self.update()

    def describe(self, moment: Moment) -> None:
        """Tell screen readers what the picture shows; changes only when the words do."""
        breath = moment.breath
        words = phase_word(breath) if breath else tr("Nothing to follow. Breathe as you like.")
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
