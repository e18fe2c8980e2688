"""The sound engine without its thread, and a loudspeaker that plays nothing: moved by hand."""

import threading

from innerheal_desktop.sound.engine import SoundEngine


class HandOutput:
    """A loudspeaker that takes one block each time it is asked, and plays none."""

    def __init__(self) -> None:
        self.blocks = 0
        self._takes = False

    def open(self, device=""):
        self._takes = True

    def names(self):
        return ()

    def paced(self):
        return False

    def wanted(self):
        takes, self._takes = self._takes, False
        return takes

    def flowing(self):
        return False

    def write(self, block):
        self.blocks += 1

    def ask(self):
        self._takes = True

    def close(self):
        self._takes = False


class HandEngine(SoundEngine):
    """The engine without its thread: it is carried out when `pass_on` is called."""

    def __init__(self, clock, own, clip_for):
        self.output = HandOutput()
        asleep = lambda: clock.elapsed() - clock.awake()  # noqa: E731
        super().__init__(
            clock=clock.awake, output=lambda: self.output, asleep=asleep, own=own, clip_for=clip_for
        )

    def pass_on(self):
        self.output.ask()
        self.step()

    def close(self):
        performer, self._performer = self._performer, None
        if performer is not None:
            performer.close()

    def _started(self):
        return threading.Thread(name="never started")
