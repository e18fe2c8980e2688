"""What a sitting's page stands on: clock, sound, the person's choices, and what is kept of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from innerheal_desktop.session.comfort import AS_WRITTEN, Comfort
from innerheal_desktop.session.limits import LONGEST_BREATH
from innerheal_desktop.sound.silence import Sound
from innerheal_desktop.ui.awake import Awake, Drowsy
from innerheal_desktop.ui.keys import Keys
from innerheal_desktop.ui.preferences import Preferences

if TYPE_CHECKING:
    from innerheal_desktop.session.steps import Step
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.sound.choices import SoundChoices
    from innerheal_desktop.ui.player.sitting import Sitting

COMFORT, PICTURES = "comfort", "pictures"


class Loudness(Protocol):
    """How loud it is: the person's choices, and silence without losing them."""

    @property
    def choices(self) -> SoundChoices:
        """What the person chose."""
        ...

    def change(self, choices: SoundChoices) -> None:
        """Sound like this from now on, and remember it."""
        ...

    def mute(self, muted: bool) -> None:
        """Be silent (True), or as loud as chosen again."""
        ...

    def recede(self, share: float) -> None:
        """Let so much (0…1) of the sound behind be left, for this sitting alone."""
        ...


class NoLoudness:
    """Choices of loudness that nothing sounds with: for tests, and where quiet was asked for."""

    def __init__(self) -> None:
        from innerheal_desktop.sound.choices import SoundChoices

        self.choices = SoundChoices()
        self.muted: list[bool] = []
        self.shares: list[float] = []

    def change(self, choices: SoundChoices) -> None:
        """Note it."""
        self.choices = choices

    def mute(self, muted: bool) -> None:
        """Note it."""
        self.muted.append(muted)

    def recede(self, share: float) -> None:
        """Note it."""
        self.shares.append(share)


class Notebook(Protocol):
    """Where small choices are written down. The practice log is one."""

    def setting(self, key: str, default: Any = None) -> Any:
        """What is written under `key`."""
        ...

    def set_setting(self, key: str, value: Any) -> object:
        """Write `value` (plain JSON) under `key`."""
        ...


class Kept:
    """What a person chose for one session, and is offered again: its comfort and its picture.

    Without a notebook it holds as long as the window does.
    """

    def __init__(self, notebook: Callable[[], Notebook | None]) -> None:
        self._notebook = notebook
        self._held: dict[str, dict[str, Any]] = {}

    def comfort(self, session: str) -> Comfort:
        """How the session was eased last time."""
        return Comfort.from_json(self._read(COMFORT).get(session))

    def keep_comfort(self, session: str, comfort: Comfort) -> None:
        """Remember how it is eased now; as it is written needs no remembering."""
        self._write(COMFORT, session, comfort.as_json() if comfort != AS_WRITTEN else None)

    def picture(self, session: str) -> str:
        """The picture the person last went on to in this session; empty for the usual one."""
        name = self._read(PICTURES).get(session, "")
        return name if isinstance(name, str) else ""

    def keep_picture(self, session: str, name: str) -> None:
        """Remember the picture of a session; an empty name forgets it."""
        self._write(PICTURES, session, name or None)

    def _read(self, key: str) -> dict[str, Any]:
        notebook = self._notebook()
        rows = notebook.setting(key, {}) if notebook is not None else self._held.get(key)
        return dict(rows) if isinstance(rows, dict) else {}

    def _write(self, key: str, session: str, value: Any) -> None:
        rows = self._read(key)
        rows.pop(session, None)
        if value is not None:
            rows[session] = value
        notebook = self._notebook()
        if notebook is not None:
            notebook.set_setting(key, rows)
        self._held[key] = rows


@dataclass(frozen=True, slots=True)
class Room:
    """All of it together.

    `clock` is monotonic seconds that run through sleep, `sitting_clock` those that stop in it, by
    which a sitting and its sound go. `dims` says whether the screen may go dark in a session: where
    one sleeps, or walks. `follow` lets a heartbeat beat for a sitting. `do` is for actions that are
    the window's.
    """

    # `answered` hears what was said at a question; a timeline it gives back is how it goes on.
    # `title` is that of the session with an id, `longest` how many seconds a breath may last.
    clock: Callable[[], float]
    sitting_clock: Callable[[], float]
    sound: Sound
    loudness: Loudness
    preferences: Preferences
    keys: Callable[[], Keys]
    kept: Kept
    awake: Awake
    dims: Callable[[str], bool] = lambda session: False
    follow: Callable[[Sitting], None] = lambda sitting: None
    answered: Callable[[Sitting, Step | None, object], Timeline | None] = lambda *said: None
    do: Callable[[str], None] = lambda action: None
    title: Callable[[str], str] = str
    longest: Callable[[], float] = lambda: LONGEST_BREATH
    # What was kept before, and may begin the answer at a step.
    before: Callable[[Step], Sequence[str]] = lambda step: ()


def bare(clock: Callable[[], float], sound: Sound) -> Room:
    """A room where nothing is kept and no screen need stay awake: for tests and benchmarks."""
    preferences = Preferences()

    def keys() -> Keys:
        return Keys(preferences.settings.keys, single=preferences.settings.single_keys)

    return Room(clock, clock, sound, NoLoudness(), preferences, keys, Kept(lambda: None), Drowsy())
