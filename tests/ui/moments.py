"""Moments to draw: one breath, looked at whenever a test likes."""

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.timeline import Moment

FOUR = BreathPattern.parse("4-2-6-2")
# Within a breath of `FOUR`: the middle of each phase, in their order.
MIDDLES = {"inhale": 2.4, "hold": 5.0, "exhale": 9.0, "rest": 13.2}


def moment(t, pattern=FOUR, visual="orb"):
    """The moment `t` seconds into breathing `pattern`."""
    breath = pattern.at(t) if pattern else None
    return Moment(t, 300 - t, 0, "Breathe", "breathe", "", breath, "", visual, None)
