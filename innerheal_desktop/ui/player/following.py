"""How a person follows a sitting: their manner, a screen that stays awake, a focus that stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.session.comfort import AS_WRITTEN, bounded, written_at
from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.sound.silence import NoSound
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.player.pacing import rate_of
from innerheal_desktop.ui.player.picture import BIG_WORD
from innerheal_desktop.ui.player.room import Room
from innerheal_desktop.ui.player.sitting import STEADY, Manner, Sitting, Stage
from innerheal_desktop.ui.player.words import title_of

if TYPE_CHECKING:
    from innerheal_desktop.ui.player.page import PlayerPage
    from innerheal_desktop.ui.preferences import Preferences

# What a script says where the number of the person's country is to stand.
NUMBER = "your emergency number"
# Looks a second while there are words or silence, and no breath to follow.
CALM_RATE = 20.0


def manner_of(room: Room, timeline: Timeline, picture: str = "", gate: str = "") -> Manner:
    """How this person sits this session. Steadiness is not kept waiting."""
    chosen, session = room.preferences.settings, timeline.session
    paced, kept = written_at(timeline, -1.0) is not None, room.kept.comfort(session)
    steady = session == STEADY
    return Manner(
        lead_in=0.0 if steady else chosen.preparation,
        comfort=bounded(timeline, kept, room.longest()) if paced else AS_WRITTEN,
        on_breath=chosen.end_on == "breath",
        overtime=chosen.overtime and not steady and not room.dims(session),
        picture=picture,
        gate=gate,
    )


def picture_for(room: Room, sitting: Sitting | None) -> str:
    """The picture this person wants to see of a breath; empty for the session's own."""
    chosen = room.preferences.settings
    if sitting is not None and sitting.manner.picture:
        return sitting.manner.picture
    kept = room.kept.picture(sitting.player.timeline.session) if sitting is not None else ""
    return kept or (BIG_WORD if chosen.big_words else chosen.visual)


def is_voiced(room: Room, *, muted: bool) -> bool:
    """Whether a recorded voice says the turns of the breath, and can be heard."""
    chosen, sound = room.loudness.choices, room.sound
    sounds = not muted and not isinstance(sound, NoSound) and not sound.notice
    aloud = chosen.master > 0.0 and chosen.narration > 0.0
    return sounds and aloud and chosen.speech in ("words", "all")


def stop_line(preferences: Preferences) -> str:
    """What to do with too much air, and whom to call, in the country of this person."""
    from innerheal_desktop.care.gates import STOP_LINE

    return tr(STOP_LINE, emergency=emergency_here(preferences))


def with_number(safety: str, preferences: Preferences) -> str:
    """A line of safety that stays in sight, with the number that it speaks of."""
    if NUMBER not in safety:
        return safety
    return safety.replace(NUMBER, emergency_here(preferences))


def emergency_here(preferences: Preferences) -> str:
    """The emergency number of the country that was chosen or guessed, or words for it."""
    from innerheal_desktop import paths
    from innerheal_desktop.care.help import country_of, read_help
    from innerheal_desktop.ui.support.place import emergency_words, guessed

    code = preferences.settings.country or guessed()
    return emergency_words(country_of(read_help(paths.assets()), code))


def entitle(
    page: QWidget,
    sitting: Sitting,
    stage: Stage,
    announcer: Announcer,
    words: str = "",
    *,
    asked: bool = False,
) -> None:
    """Let the window of `page` say what goes on, and the screen reader: `words`, or the title.

    While it is `asked` how to go on, a sheet tells of the pause.
    """
    title = title_of(sitting.player.timeline, stage)
    page.window().setWindowTitle(f"{title} — InnerHeal")
    if stage is Stage.LEAD_IN:
        words = f"{title}. {words}"
    # A sheet that asks tells by itself; what settled was named already.
    silent = stage is Stage.READY or (stage is Stage.PAUSED and asked)
    if not silent and not (stage is Stage.RUNNING and announcer.last.startswith(f"{title}. ")):
        announcer.say(words or title, urgent=stage is Stage.ENDED)


def rate_for(page: PlayerPage) -> float:
    """Looks a second: as many as the screen's while a breath moves; while nothing does, calmly."""
    sitting = page.sitting
    breathing = sitting is not None and sitting.moment.breath is not None
    return rate_of(page) if breathing else CALM_RATE


def keep_awake(room: Room, sitting: Sitting | None, page: QWidget) -> None:
    """Let the screen stay awake while a sitting is followed on `page`, and only then."""
    seen = page.isVisible() and not page.window().isMinimized()
    moving = sitting is not None and sitting.stage in (Stage.LEAD_IN, Stage.RUNNING)
    if sitting and seen and moving and not room.dims(sitting.player.timeline.session):
        room.awake.hold()
    else:
        room.awake.release()


def keep_focus(page: QWidget) -> None:
    """Leave the focus on what can still be used; else the sitting itself has it."""
    focus = page.window().focusWidget()
    usable = focus is not None and focus.isVisible() and focus.isEnabled()
    if focus is None or not usable or not page.isAncestorOf(focus):
        page.setFocus(Qt.FocusReason.OtherFocusReason)
