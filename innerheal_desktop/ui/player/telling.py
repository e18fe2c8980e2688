"""What is told of a sitting to whoever does not look: phases, sections, times. Never a queue."""

from __future__ import annotations

from collections.abc import Callable

from innerheal_desktop.session.breath import Breath, BreathPattern, Phase
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.visuals.labels import seconds_in_words
from innerheal_desktop.ui.visuals.visual import phase_word

# A phase shorter than this many seconds is told in one syllable.
SHORT = 3.0
# A phase that is noticed later than this many seconds is not told any more: the next is near.
LATE = 0.75
# Nothing is said of the time in a sitting shorter than this many seconds.
WORTH_TELLING = 150.0
SYLLABLES = {
    Phase.INHALE: mark("in"),
    Phase.HOLD: mark("hold"),
    Phase.EXHALE: mark("out"),
    Phase.REST: mark("rest"),
}


def pattern_words(pattern: BreathPattern) -> str:
    """A breath in words: `in 4, hold 4, out 6`."""
    parts = (
        tr("{phase} {seconds}", phase=tr(SYLLABLES[phase]), seconds=seconds_in_words(length))
        for phase, length in pattern.phases()
    )
    return ", ".join(parts)


def phase_phrase(mode: str, before: Breath | None, breath: Breath | None) -> str:
    """What spoken breathing says as `breath` is seen after `before`; mostly nothing.

    `mode` is `off`, `words`, `counts` or `changes`.
    """
    if breath is None or mode == "off":
        return ""
    if mode == "changes":
        same = before is not None and before.pattern == breath.pattern
        return "" if same or breath.pattern is None else pattern_words(breath.pattern)
    one = before and (before.phase, before.cycle, before.top_up)
    if one == (breath.phase, breath.cycle, breath.top_up):
        return ""
    if not breath.top_up and breath.length - breath.remaining > LATE:
        return ""
    if breath.length < SHORT:
        return tr(SYLLABLES[breath.phase])
    if mode == "counts" and not breath.top_up:
        whole = seconds_in_words(breath.length)
        return tr("{phase}, {seconds}", phase=phase_word(breath), seconds=whole)
    return phase_word(breath)


def time_phrase(length: float, before: float, now: float) -> str:
    """Half is done, or one minute is left, where that falls between two looks."""
    if length < WORTH_TELLING:
        return ""
    if before < length - 60.0 <= now:
        return tr("One minute left")
    return tr("Half is done") if before < length / 2.0 <= now else ""


def is_said(timeline: Timeline, time: float, within: float = 60.0) -> bool:
    """Whether a line is being said at `time`: nothing else speaks then."""
    lines = (cue for cue in timeline.cues_between(time - within, time + 1e-6) if cue.kind == "say")
    return any(cue.at <= time < cue.at + cue.seconds for cue in lines)


class Teller:
    """Tells what is new at each look, and only the newest: what could not be said is dropped.

    While the breath is `voiced`, no phase is told: two voices would say the same.
    """

    def __init__(
        self,
        announcer: Announcer,
        chosen: Callable[[], Settings],
        voiced: Callable[[], bool] = lambda: False,
    ) -> None:
        self._announcer = announcer
        self._chosen = chosen
        self._voiced = voiced
        self._seen: Moment | None = None

    def begin(self) -> None:
        """Another sitting."""
        self._seen = None

    def see(self, timeline: Timeline, moment: Moment) -> None:
        """A look at a sitting that runs."""
        before, self._seen = self._seen, moment
        settings = self._chosen()
        section = before.section if before is not None else 0
        words = [moment.section_title] if moment.section != section else []
        if settings.times_told and before is not None and moment.time - before.time < 2.0:
            words.append(time_phrase(timeline.length, before.time, moment.time))
        if moment.waiting is not None and (before is None or before.waiting is not moment.waiting):
            words.append(moment.caption)
        said = ". ".join(word.rstrip(".") for word in words if word)
        mode = settings.spoken
        if mode in ("words", "counts") and self._voiced():
            mode = "off"
        if not said and mode != "off" and not is_said(timeline, moment.time):
            breath = before.breath if before is not None else None
            said = phase_phrase(mode, breath, moment.breath)
        self._announcer.say(said)
