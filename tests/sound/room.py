"""A room to listen in: a performer, its device, and the hand that moves the time."""

import numpy as np

from innerheal_desktop.clock import HandClock
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clips import Shelf, Workshop
from innerheal_desktop.sound.outlet import Outlet
from innerheal_desktop.sound.performer import LATENCY, Performer
from tests.sound.sittings import AtOnce, TapeDeck

FULL = SoundChoices(1.0, 1.0, 1.0, 1.0, 1.0)
SHELF = Shelf()


class Room:
    """Everything a sitting is heard through, on a clock moved by hand."""

    def __init__(self, speed=1.0, worker=None, choices=FULL):
        self.hand = HandClock()
        self.deck = TapeDeck(self.hand.awake, speed)
        workshop = Workshop(Shelf() if worker else SHELF, worker or AtOnce())
        outlet = Outlet(lambda: self.deck, choices.device, self.asleep)
        self.performer = Performer(self.hand.awake, outlet, workshop, choices)

    @property
    def now(self):
        return self.hand.awake()

    @property
    def notice(self):
        return self.performer.notice

    def asleep(self):
        return self.hand.elapsed() - self.hand.awake()

    def play(self, position):
        self.performer.play(self.now - position)

    def pass_time(self, seconds):
        """Let time pass. As the audio thread does, look again after the rest that is advised."""
        until = self.now + seconds
        while self.now < until:
            rest = self.performer.step()
            self.hand.advance(min(rest, until - self.now + 1e-6))

    def level(self, since, until):
        """The highest level heard between two seconds of the hand's time."""
        levels = [0.0]
        for begin, block in self.deck.blocks:
            at = begin + LATENCY
            first, last = (round((when - at) * 48_000) for when in (since, until))
            part = block[max(first, 0) : max(last, 0)]
            levels.append(float(np.abs(part).max(initial=0.0)))
        return max(levels)
