"""The groups of the settings, in the order of the page: what each is called, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from innerheal_desktop.tongue import mark, tr

if TYPE_CHECKING:
    from innerheal_desktop.ui.hearing import Hearing
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.pages.field_group import Group
    from innerheal_desktop.ui.preferences import Preferences
    from innerheal_desktop.ui.theme.motion import Motion


class Part(NamedTuple):
    """A group of the page: its name, icon and word, and which fields its cards are made from."""

    name: str
    icon: str
    word: str
    cards: tuple[tuple[str, str], ...] = ()


PARTS = (
    Part(
        "look",
        "look",
        mark("Look"),
        (("look", mark("Colours and type")), ("motion", mark("Movement"))),
    ),
    Part(
        "sitting",
        "play",
        mark("In a sitting"),
        (("player", mark("What is seen and told")), ("check_in", mark("Check-ins"))),
    ),
    Part("sound", "sound", mark("Sound")),
    Part("rhythm", "journey", mark("Rhythm")),
    Part("reminders", "bell", mark("Reminders"), (("reminders", mark("When, and how")),)),
    Part("fit", "heart", mark("Fit me")),
    Part("patterns", "breath", mark("Breath patterns")),
    Part("mini", "mini", mark("Mini pacer"), (("mini", mark("The small window")),)),
    Part("keyboard", "keyboard", mark("Keyboard")),
    Part("privacy", "lock", mark("Privacy")),
    Part("about", "about", mark("About")),
)
NAMES = tuple(part.name for part in PARTS)


class Means(NamedTuple):
    """What the groups stand on. `go` asks the window for what is called by a name."""

    hearing: Hearing
    memory: Memory
    preferences: Preferences
    motion: Motion
    go: Callable[[str], None]


def group_of(name: str, means: Means) -> Group:
    """The group called `name`, not yet filled."""
    part = PARTS[NAMES.index(name)]
    return MAKERS.get(name, _fields)(part, means)


def _sound(part: Part, means: Means) -> Group:
    from innerheal_desktop.sound.own import OwnSounds
    from innerheal_desktop.ui.pages.sound_settings import SoundSettings

    home = means.memory.home
    own = OwnSounds(home.folder)
    return SoundSettings(means.hearing, own, home.clock.awake, means.motion, means.memory)


def _rhythm(part: Part, means: Means) -> Group:
    from innerheal_desktop.ui.pages.rhythm_settings import RhythmGroup

    return RhythmGroup(tr(part.word), means.memory, means.preferences)


def _reminders(part: Part, means: Means) -> Group:
    from innerheal_desktop.ui.pages.reminder_settings import ReminderGroup

    return ReminderGroup(tr(part.word), part.cards, means.preferences, means.memory)


def _fit(part: Part, means: Means) -> Group:
    from innerheal_desktop.ui.pages.fit_me import FitGroup

    return FitGroup(tr("Make it fit me"), means.memory, means.preferences)


def _patterns(part: Part, means: Means) -> Group:
    from innerheal_desktop.ui.patterns.group import PatternGroup

    return PatternGroup(tr(part.word), means.memory, partial(means.go, part.name))


def _keyboard(part: Part, means: Means) -> Group:
    from innerheal_desktop.ui.pages.key_settings import KeyboardGroup

    return KeyboardGroup(tr(part.word), means.preferences)


def _privacy(part: Part, means: Means) -> Group:
    from innerheal_desktop.ui.pages.privacy import privacy_group

    lock = (means.preferences, means.go)
    return privacy_group(tr(part.word), means.memory, means.go, lock)


def _about(part: Part, means: Means) -> Group:
    from innerheal_desktop.ui.pages.about import AboutGroup

    group = AboutGroup(tr(part.word))
    group.around.clicked.connect(partial(means.go, "welcome"))
    group.safety.clicked.connect(partial(means.go, "safety"))
    return group


def _fields(part: Part, means: Means) -> Group:
    from innerheal_desktop.ui.pages.field_group import FieldGroup

    return FieldGroup(tr(part.word), part.cards, means.preferences)


# All others are made of fields alone.
MAKERS: dict[str, Callable[[Part, Means], Group]] = {
    "sound": _sound,
    "rhythm": _rhythm,
    "reminders": _reminders,
    "fit": _fit,
    "patterns": _patterns,
    "keyboard": _keyboard,
    "privacy": _privacy,
    "about": _about,
}
