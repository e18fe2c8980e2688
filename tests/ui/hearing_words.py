"""A sound engine that keeps what it is told, and a hearing that remembers through a real log."""

from innerheal_desktop.home import Home
from innerheal_desktop.ui.hearing import Hearing
from innerheal_desktop.ui.memory import Memory

HEADPHONES = "Over-ear headphones"


class ToldEngine:
    """Sounds like nothing; `told` is what it was asked, `choices` how it would sound now."""

    def __init__(self, names=("Built-in sound", HEADPHONES)):
        self.names = names
        self.notice = ""
        self.told = []
        self.claps = []
        self.choices = None
        self.timeline = None

    def devices(self):
        return self.names

    def update(self, choices):
        self.choices = choices

    def clap(self, at):
        self.claps.append(at)

    def prepare(self, timeline):
        self.timeline = timeline
        self.told.append("prepare")

    def play(self, position):
        self.told.append(f"play {position:g}")

    def pause(self):
        self.told.append("pause")

    def seek(self, position):
        self.told.append(f"seek {position:g}")

    def stop(self, *, ring=False):
        self.told.append("ring out" if ring else "stop")

    def close(self):
        self.told.append("close")


def hearing_at(clock, engine, data=None):
    """A hearing on the home of this test; with it, the memory to close."""
    memory = Memory(Home(data, clock))
    return Hearing(memory, lambda: engine), memory
