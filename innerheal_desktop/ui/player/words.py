"""What stands in the caption's place when the session itself has nothing to say there."""

from __future__ import annotations

from collections.abc import Callable

from innerheal_desktop.session.comfort import AS_WRITTEN, eased, written_at
from innerheal_desktop.session.ending import closing
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.sound.silence import Sound
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.player.header import minutes
from innerheal_desktop.ui.player.sitting import Sitting, Stage
from innerheal_desktop.ui.player.telling import pattern_words

# Seconds that a notice of sound stays, and the answer to a key.
NOTICE_SECONDS = 8.0
ANSWER_SECONDS = 2.5
# Past this many seconds of settling it is worth saying how many are left.
LONG_LEAD_IN = 5.0

SETTLE = mark("Settle in. It begins in a moment.")
PAUSED = mark("Paused. Space goes on, Esc offers a way out.")
OVERTIME = mark("The sitting is done. Stay as long as you like; Space or Esc ends it.")
STATES = {
    Stage.PAUSED: mark("{title}, paused"),
    Stage.OVERTIME: mark("{title}, staying on"),
    Stage.ENDED: mark("{title}, ended"),
}


def title_of(timeline: Timeline, stage: Stage) -> str:
    """What the window is called, and what a screen reader is told, at a stage of a sitting."""
    return tr(STATES[stage], title=timeline.title) if stage in STATES else timeline.title


def time_of(sitting: Sitting) -> str:
    """What stands where the time left does, where it is not the time left."""
    if sitting.stage is Stage.LEAD_IN and sitting.leading > LONG_LEAD_IN:
        return tr("begins in {time}", time=minutes(sitting.leading))
    if sitting.stage is Stage.OVERTIME:
        return tr("{time} longer", time=minutes(int(sitting.over.seconds)))
    if sitting.player.holding:
        return tr("when you are ready")
    return tr("coming to an end") if is_ending(sitting) else ""


def is_ending(sitting: Sitting) -> bool:
    """Whether its last bells are struck, or its last seconds run."""
    under_way = sitting.stage in (Stage.RUNNING, Stage.PAUSED)
    return under_way and sitting.player.position >= closing(sitting.player.timeline)


def own_pace(pattern: str) -> str:
    """That the breath is the person's own, and where the written one is."""
    return tr("Your own pace: {pattern}. More has the written one.", pattern=pattern)


class Words:
    """Says one thing at a time: the stage, the answer to a key, the notice of sound."""

    def __init__(self, clock: Callable[[], float], sound: Sound) -> None:
        self._clock = clock
        self._sound = sound
        self._answer = ("", 0.0)  # words, and until when
        self._noticed = ("", 0.0)  # what sound last said, and when
        self._sitting: Sitting | None = None

    def begin(self, sitting: Sitting) -> None:
        """Another sitting."""
        self._sitting = sitting
        self._answer = ("", 0.0)

    def say(self, words: str) -> None:
        """Answer a key, for a moment."""
        self._answer = (words, self._clock() + ANSWER_SECONDS)

    def welcome(self, why: str = "") -> None:
        """Where nothing came before the start: say why it is as it is, or that it is one's own."""
        sitting = self._sitting
        if why:
            self._answer = (why, self._clock() + NOTICE_SECONDS)
            return
        if sitting is None or sitting.stage is not Stage.RUNNING or sitting.comfort == AS_WRITTEN:
            return
        written = written_at(sitting.player.timeline, -1.0)
        if written is not None:
            words = own_pace(pattern_words(eased(written, sitting.comfort)))
            self._answer = (words, self._clock() + NOTICE_SECONDS)

    def now(self, moment: Moment) -> str:
        """What to show at `moment`; empty leaves the place to the session."""
        words, until = self._answer
        if words and self._clock() < until:
            return words
        stage = self._sitting.stage if self._sitting is not None else Stage.READY
        return self.of(stage) or ("" if moment.caption else self._notice())

    def of(self, stage: Stage) -> str:
        """What a stage of the sitting has to say; empty while it runs."""
        if stage is Stage.LEAD_IN:
            return self._settling()
        return {Stage.PAUSED: tr(PAUSED), Stage.OVERTIME: tr(OVERTIME)}.get(stage, "")

    def _settling(self) -> str:
        """What comes: the breath in words, and whether it is the person's own pace."""
        sitting = self._sitting
        written = written_at(sitting.player.timeline, -1.0) if sitting is not None else None
        if sitting is None or written is None:
            return tr(SETTLE)
        pattern = pattern_words(eased(written, sitting.comfort))
        if sitting.comfort == AS_WRITTEN:
            told = tr("The breath: {pattern}.", pattern=pattern)
            return f"{tr(SETTLE)}\n{told}"
        return f"{tr(SETTLE)}\n{own_pace(pattern)}"

    def _notice(self) -> str:
        """What sound has to say, for a few seconds from when it first says it."""
        notice = self._sound.notice
        if notice != self._noticed[0]:
            self._noticed = (notice, self._clock())
        return notice if self._clock() - self._noticed[1] < NOTICE_SECONDS else ""
