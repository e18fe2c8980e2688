"""What sounds behind a sitting: it follows the player, also where that stands at a page."""

from __future__ import annotations

from innerheal_desktop.session.holding import LONGEST_HOLD
from innerheal_desktop.session.player import Player
from innerheal_desktop.session.steps import Step
from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.sound.silence import Sound


class Behind:
    """Plays the timeline of `player` with `sound`.

    Behind a page in which somebody writes the sound goes on for as long as that may be held, and
    no bell is struck that comes after it.
    """

    def __init__(self, player: Player, sound: Sound) -> None:
        self._player = player
        self.sound = sound
        self._page: Step | None = None

    def prepare(self) -> None:
        """Get ready for the timeline; in a sitting, go on in it at the same position."""
        timeline = self._player.timeline
        if self._page is not None:
            timeline = timeline.prolonged(self._player.position, LONGEST_HOLD)
        self.sound.prepare(timeline)

    def play(self) -> None:
        """The sitting runs, from where it stands."""
        self.sound.play(self._player.position)

    def pause(self) -> None:
        """Fall silent softly, and stay there."""
        self.sound.pause()

    def move(self) -> None:
        """The sitting has gone elsewhere in the same timeline."""
        self.sound.seek(self._player.position)

    def turn(self) -> None:
        """The sitting goes on in another timeline."""
        self._page = None
        self.prepare()
        self.move()

    def attend(self, step: Step) -> None:
        """Somebody writes at `step`."""
        waiting = self._player.timeline.at(self._player.position).waiting
        if self._page is None and waiting == step:
            self._page = waiting
            self.prepare()

    def follow(self, moment: Moment) -> None:
        """After a page that was written in, go on with what comes then."""
        if self._page is not None and moment.waiting is not self._page:
            self.turn()

    def stop(self, *, ring: bool = False) -> None:
        """Fall silent; with `ring`, a struck bell may end by itself."""
        self.sound.stop(ring=ring)
