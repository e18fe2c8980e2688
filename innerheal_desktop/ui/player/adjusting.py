"""What a person adjusts while they sit: the breath, the sound, what is shown.

When you add one: a method here, its row in `Adjusting.DEEDS`, its key in `ui/keys.py`.
"""

from __future__ import annotations

from dataclasses import replace

from innerheal_desktop.session.comfort import AS_WRITTEN, Comfort, bounded, written_at
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.player.room import Room
from innerheal_desktop.ui.player.sitting import Sitting, Stage
from innerheal_desktop.ui.player.telling import pattern_words
from innerheal_desktop.ui.player.view import View
from innerheal_desktop.ui.theme.motion import Motion

# One press of louder or softer, of the slider's 0…1.
LOUDER = 0.05


class Adjusting:
    """Does what the actions of `DEEDS` are named for, on the sitting that it is given."""

    DEEDS = (
        "less-air",
        "longer",
        "shorter",
        "written",
        "skip-hold",
        "no-holds",
        "louder",
        "softer",
        "mute",
        "bells",
        "captions",
        "visual",
        "gentle",
    )

    def __init__(self, view: View, room: Room) -> None:
        self.muted = False
        self.gentle = False
        self._view = view
        self._room = room

    def do(self, name: str, sitting: Sitting) -> str:
        """Do it; what to say of it for a moment, empty where it shows by itself."""
        said = str(getattr(self, "_" + name.replace("-", "_"))(sitting))
        self.show_states()
        return said

    def show_states(self) -> None:
        """Say on the card of more which of them is on."""
        bells = self._room.loudness.choices.bells > 0
        captions = self._room.preferences.settings.captions
        states = {"mute": self.muted, "bells": bells, "captions": captions, "gentle": self.gentle}
        self._view.parts.more.show_states(states)

    def mute(self, *, muted: bool) -> None:
        """Be silent, or heard again."""
        self.muted = muted
        self._room.loudness.mute(muted)
        self.show_states()

    def calmed(self, motion: Motion) -> Motion:
        """How much moves, where so much would without the key for gentle motion."""
        if not self.gentle or motion is Motion.NONE:
            return motion
        return Motion.FULL if motion is Motion.GENTLE else Motion.GENTLE

    def _less_air(self, sitting: Sitting) -> str:
        comfort = sitting.comfort.and_then(air=1)
        return self._ease(sitting, comfort, tr("Smaller."), tr("As small as it goes."))

    def _longer(self, sitting: Sitting) -> str:
        wanted, longest = sitting.comfort.and_then(steps=1), self._room.longest()
        comfort = bounded(sitting.player.timeline, wanted, longest)
        return self._ease(sitting, comfort, tr("Longer."), tr("As long as it goes."))

    def _shorter(self, sitting: Sitting) -> str:
        comfort = sitting.comfort.and_then(steps=-1)
        return self._ease(sitting, comfort, tr("Shorter."), tr("As short as it goes."))

    def _written(self, sitting: Sitting) -> str:
        back, there = tr("The written pace."), tr("This is the written pace.")
        return self._ease(sitting, AS_WRITTEN, back, there)

    def _ease(self, sitting: Sitting, comfort: Comfort, word: str, no_further: str) -> str:
        if sitting.stage not in (Stage.RUNNING, Stage.PAUSED):
            return ""
        at = sitting.player.position
        if written_at(sitting.player.timeline, at) is None:
            return tr("There is no breath to follow any more.")
        if not sitting.ease(comfort):
            return no_further
        session = sitting.player.timeline.session
        self._room.kept.keep_comfort(session, comfort)
        return tr("{word} Soon {pattern}.", word=word, pattern=_coming(sitting))

    def _skip_hold(self, sitting: Sitting) -> str:
        return "" if sitting.skip_hold() else tr("Nothing is held now.")

    def _no_holds(self, sitting: Sitting) -> str:
        """Nothing is held from now on: what is held at this moment ends too."""
        comfort = replace(sitting.comfort, open=True)
        said = self._ease(sitting, comfort, tr("No holds."), tr("Nothing is held here."))
        sitting.skip_hold()
        return said

    def _louder(self, sitting: Sitting) -> str:
        return self._loud(LOUDER)

    def _softer(self, sitting: Sitting) -> str:
        return self._loud(-LOUDER)

    def _loud(self, by: float) -> str:
        choices = self._room.loudness.choices
        master = round(min(max(choices.master + by, 0.0), 1.0), 2)
        self._room.loudness.change(replace(choices, master=master))
        return tr("Volume {percent} %", percent=round(master * 100))

    def _mute(self, sitting: Sitting) -> str:
        self.mute(muted=not self.muted)
        return tr("The sound is off.") if self.muted else tr("The sound is on.")

    def _bells(self, sitting: Sitting) -> str:
        choices = self._room.loudness.choices
        bells = 0.0 if choices.bells else type(choices)().bells
        self._room.loudness.change(replace(choices, bells=bells))
        return tr("Bells are on.") if bells else tr("Bells are off.")

    def _captions(self, sitting: Sitting) -> str:
        shown = not self._room.preferences.settings.captions
        self._room.preferences.change(captions=shown)
        return tr("Captions are on.") if shown else tr("Captions are off.")

    def _visual(self, sitting: Sitting) -> str:
        picture = self._view.picture
        name = picture.following(sitting.moment)
        if not name:
            return tr("There is no other picture here.")
        picture.choose(name)
        self._room.kept.keep_picture(sitting.player.timeline.session, name)
        return ""

    def _gentle(self, sitting: Sitting) -> str:
        self.gentle = not self.gentle
        motion = self.calmed(self._view.picture.usual)
        self._view.picture.calm(motion)
        if motion is Motion.FULL:
            return tr("Everything moves again.")
        return tr("Less moves now.") if motion is Motion.GENTLE else tr("Nothing moves.")


def _coming(sitting: Sitting) -> str:
    """The first whole breath to come, in words."""
    at = sitting.player.position
    spans = (span for span in sitting.player.timeline.spans if span.start > at and span.breath)
    of = next(spans, sitting.player.timeline.span_at(at)).breath
    first = next((s.breath for s in spans if s.breath and s.breath.cycle != (of and of.cycle)), of)
    return pattern_words(first.pattern) if first is not None else ""
