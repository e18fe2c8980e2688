import pytest

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.ending import LAST_SECONDS, closing, on_a_breath
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Breathe, Say, Silence

BREATHING = Breathe(pattern=BreathPattern.parse("4-0-6-0"), fill=1)


def a_sitting(*steps, seconds=305, bells=3):
    of = Settings(bells=Bells(0, bells))
    return lay_out(Script("practice", "A Practice", "", of, (Section("Part", steps),)), seconds)


def test_what_whole_breaths_leave_over_is_left_out():
    timeline = a_sitting(BREATHING)
    ended = on_a_breath(timeline)
    breathing = [span for span in ended.spans if span.breath]
    bell = next(span for span in ended.spans if span.kind == "bell")
    assert timeline.length == pytest.approx(305, abs=1)
    assert timeline.length - 10 < ended.length < timeline.length
    assert bell.start == breathing[-1].end
    assert next(cue.at for cue in ended.cues if cue.kind == "bell") == bell.start


@pytest.mark.parametrize(
    "steps",
    [(BREATHING, Say(text="Thank you.")), (BREATHING, Silence(seconds=40)), (Silence(fill=1),)],
)
def test_words_and_a_quiet_that_was_meant_stay(steps):
    timeline = a_sitting(*steps)
    assert on_a_breath(timeline) is timeline


def test_the_end_begins_with_its_bells_or_its_last_seconds():
    timeline = a_sitting(BREATHING)
    bells = [cue.at for cue in timeline.cues if cue.kind == "bell"]
    assert closing(timeline) == bells[0]
    without = a_sitting(BREATHING, bells=0)
    assert closing(without) == without.length - LAST_SECONDS
