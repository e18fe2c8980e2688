"""An open device: when it is looked at, also after a look that came late."""

import numpy as np
import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.sound.device import BLOCK
from innerheal_desktop.sound.line import WATCH, Line
from innerheal_desktop.sound.neighbours import Neighbours
from innerheal_desktop.sound.score import RATE
from tests.sound.sittings import TapeDeck

SILENCE = np.zeros((BLOCK, 2), np.float32)
LASTS = BLOCK / RATE


class Thread:
    """Looks at a line and writes, as the audio thread does; `late` seconds may be lost in between.

    `dry` counts the looks that found nothing playing, `ahead` is what still played at the last.
    """

    def __init__(self, speed=1.0):
        self.clock = HandClock()
        self.deck = TapeDeck(self.clock.awake, speed)
        self.line = Line(self.deck, Neighbours("", self.deck.names()), lambda: 0.0)
        self.frame = self.dry = 0
        self.ahead = 0.0
        self.look()
        self.dry = 0

    def look(self, late=0.0):
        self.clock.advance(late)
        now = self.clock.awake()
        while self.line.wants(now):
            self.dry += self.line.dry()
            if self.line.dry():
                self.line.begin(now, self.frame)
            left = self.deck.left()
            self.ahead = left[-1] + LASTS - now if left else 0.0
            self.line.send(SILENCE, self.frame, now)
            self.frame += BLOCK
        self.clock.advance(self.line.rest(now))

    def play(self, seconds):
        until = self.clock.awake() + seconds
        while self.clock.awake() < until:
            self.look()


@pytest.mark.parametrize("late", [0.03, 0.08, 0.13, 0.15])
def test_one_late_look_is_made_good_at_the_next(late):
    thread = Thread()
    thread.play(5)
    thread.look(late)
    thread.look()
    thread.play(3 * LASTS)
    assert thread.ahead > LASTS - WATCH, "a whole block is ahead again, and no breath away"
    assert thread.dry == 0


def test_looks_that_are_late_again_and_again_run_dry_no_sooner():
    thread = Thread()
    thread.play(5)
    for _ in range(40):
        thread.look(0.13)
        thread.play(LASTS)
    assert thread.dry == 0


@pytest.mark.parametrize("speed", [0.9995, 1.0, 1.0005])
def test_a_device_of_its_own_pace_is_never_dry_nor_looked_at_all_the_time(speed):
    thread = Thread(speed)
    looks, look = [], thread.look
    thread.look = lambda late=0.0: (looks.append(1), look(late))
    thread.play(120)
    assert thread.dry == 0
    assert len(looks) < 8 * 120 / LASTS
