"""The settings: one frozen value whose fields say what they are for, what they may be, and how.

When you add a setting: one field here, and its one reader. Its label, help, group and range are in
its metadata, from which the page of settings is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from innerheal_desktop.settings.idle import IDLE, IDLE_HELP
from innerheal_desktop.settings.kinds import CLOCK, number, one_of, switch, time
from innerheal_desktop.settings.shapes import is_pair, is_place, is_time, tuples
from innerheal_desktop.tongue import mark

# The groups of the page, in their order; what belongs to none is remembered and not shown there.
GROUPS = (
    "look",
    "motion",
    "player",
    "check_in",
    "rhythm",
    "reminders",
    "fit",
    "mini",
    "keyboard",
    "journal",
)

LONGEST_WORD = 200


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything of the app that a person chose, apart from sound and rhythm.

    Sizes are pixels, shares 0…1, `text_size` 0.85…2.0 of the usual, `preparation` seconds.
    """

    # Long, as it is a table: a field is a setting, with all that its page shows of it.

    theme: str = one_of(
        "look",
        mark("Colours"),
        {
            "system": mark("As the system"),
            "dawn": mark("Dawn, light"),
            "dusk": mark("Dusk, dark"),
            "night": mark("Night, warm and dim"),
            "contrast-light": mark("High contrast, light"),
            "contrast-dark": mark("High contrast, dark"),
        },
    )
    text_size: float = number("look", mark("Text size"), 1.0, (0.85, 2.0, 0.05))
    font: str = one_of(
        "look",
        mark("Letters"),
        {"bundled": mark("Atkinson Hyperlegible"), "system": mark("As the system")},
    )
    motion: str = one_of(
        "motion",
        mark("Movement"),
        {
            "system": mark("As the system"),
            "full": mark("Full"),
            "gentle": mark("Gentle"),
            "none": mark("None"),
        },
    )
    visual: str = one_of(
        "player",
        mark("Picture"),
        {
            "": mark("As each session chooses"),
            "orb": mark("Orb"),
            "lotus": mark("Lotus"),
            "square": mark("Square"),
            "wave": mark("Wave"),
            "ring": mark("Ring"),
            "landscape": mark("Landscape"),
        },
    )
    big_words: bool = switch("player", mark("Big words"), False, mark("The phase fills the page."))
    captions: bool = switch("player", mark("Captions"), True)
    spoken: str = one_of(
        "player",
        mark("Told to a screen reader"),
        {
            "off": mark("Nothing of the breath"),
            "words": mark("Each phase"),
            "counts": mark("Each phase and its seconds"),
            "changes": mark("Only when the pattern changes"),
        },
    )
    times_told: bool = switch("player", mark("Say when half is done, and one minute left"))
    preparation: float = number("player", mark("Time to settle"), 3.0, (0.0, 60.0, 1.0))
    end_on: str = one_of(
        "player",
        mark("End on"),
        {"minute": mark("The minute"), "breath": mark("The end of a breath")},
    )
    overtime: bool = switch(
        "player", mark("Count on after the end"), False, mark("Until you stand up, on request.")
    )
    ask_before: str = one_of(
        "check_in",
        mark("Offer beforehand to say how it feels"),
        {
            "offered": mark("Where a sitting waits for Begin"),
            "always": mark("Before every sitting"),
            "off": mark("Off"),
        },
    )
    ask_after: str = one_of(
        "check_in",
        mark("Ask afterwards how it was"),
        {
            "deep": mark("After deep sessions"),
            "always": mark("Always"),
            "off": mark("Off"),
        },
        mark(
            "One question that may be passed over, and the scales where they were used before."
            " What is said stays with the sitting."
        ),
    )
    check_in_as: str = one_of(
        "check_in",
        mark("How check-ins are asked"),
        {
            "sliders": mark("Sliders"),
            "pad": mark("One field for both"),
            "lists": mark("Plain lists"),
        },
    )
    show_rhythm: str = one_of(
        "rhythm",
        mark("Show my rhythm"),
        {
            "all": mark("The streak, this week and the total"),
            "dots": mark("This week and the total"),
            "none": mark("Nothing"),
        },
        mark("On Today, after a sitting and in Journey. It is counted all the same."),
    )
    milestones: bool = switch(
        "rhythm",
        mark("Say it when something has grown"),
        True,
        mark("One line and a small drawing after a sitting; it joins the landscape in Journey."),
    )
    reminders: bool = switch(
        "reminders",
        mark("Remind me"),
        False,
        mark(
            "At most once a day, only while InnerHeal is running, and never once you have "
            "practised. It grows rarer by itself when it is passed over. On Wayland and macOS it "
            "cannot see whether something fills the screen."
        ),
    )
    reminder_when: str = one_of(
        "reminders",
        mark("When"),
        {
            "": mark("At the time below"),
            "08:30": mark("After breakfast, about 08:30"),
            "13:00": mark("After lunch, about 13:00"),
            "17:30": mark("After work, about 17:30"),
            "19:30": mark("After the evening meal, about 19:30"),
        },
    )
    reminder_at: str = time(
        "reminders", mark("At"), "08:30", mark("Within ten minutes of it, at a quiet moment.")
    )
    bedtime: bool = switch("reminders", mark("A separate one at bedtime"))
    bedtime_at: str = time("reminders", mark("Bedtime"), "21:00")
    quiet_from: str = time(
        "reminders", mark("Quiet from"), "21:30", mark("Nothing comes in the quiet hours.")
    )
    quiet_to: str = time("reminders", mark("Quiet until"), "08:00")
    reminder_words: bool = switch(
        "reminders",
        mark("Show the words on a locked screen"),
        False,
        mark("Otherwise only the name of the app stands there."),
    )
    reminder_sound: bool = switch("reminders", mark("With a soft sound"))
    at_login: bool = switch(
        "reminders",
        mark("Start with the computer"),
        False,
        mark("Quietly, as an icon and without a window, so that reminders can come."),
    )
    grown_up: str = one_of(
        "fit",
        mark("Are you 18 or over?"),
        {"": mark("Rather not say"), "yes": mark("Yes"), "no": mark("No")},
        mark(
            "With “No”, deep inner-child sessions are left out, and Support shows helplines for"
            " young people first. No date of birth is asked for."
        ),
    )
    tray: bool = switch("mini", mark("An icon in the tray"), True)
    stay: bool = switch(
        "mini",
        mark("Closing the window keeps the icon"),
        False,
        mark("Reminders and the mini pacer stay at hand. Quit in its menu ends InnerHeal."),
    )
    mini_on_top: bool = switch("mini", mark("Always on top"), True)
    mini_opacity: float = number("mini", mark("Opacity"), 1.0, (0.3, 1.0, 0.05))
    mini_click_through: bool = switch(
        "mini",
        mark("Clicks go through"),
        False,
        mark("The pacer lets every click pass to what lies beneath it. Ctrl+M takes hold again."),
    )
    mini_shape: str = one_of(
        "mini", mark("Shape"), {"square": mark("Square"), "strip": mark("Strip")}
    )
    mini_minutes: float = number("mini", mark("Minutes"), 3.0, (1.0, 60.0, 1.0))
    mini_sound: bool = switch(
        "mini", mark("Breath sounds"), False, mark("Without them only a soft tone at the end.")
    )
    single_keys: bool = switch("keyboard", mark("Single keys, without Ctrl or Alt"), True)
    journal_lock: str = one_of(
        "journal", mark("Lock by itself, without key or mouse"), IDLE, IDLE_HELP, usual="5"
    )
    # What the page of settings does not show, or shows in its own way.
    keys: tuple[tuple[str, str], ...] = ()
    country: str = ""
    reasons: tuple[str, ...] = ()
    welcomed: bool = False
    night_offered: bool = False
    page: str = "today"
    window: tuple[int, ...] = ()  # left, top, width, height, and 1 where it is maximised
    mini_place: tuple[int, ...] = ()  # left, top, side of the square, width of the strip
    mini_session: str = ""

    def as_json(self) -> dict[str, object]:
        """What differs from the usual, for a file; `from_json` gives back exactly this."""
        usual = Settings()
        return {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if getattr(self, each.name) != getattr(usual, each.name)
        }

    @classmethod
    def from_json(cls, value: object) -> Settings:
        """The settings that a file holds. What is unknown or impossible is as usual."""
        usual = cls()
        if not isinstance(value, dict):
            return usual
        found: dict[str, Any] = {}
        for each in fields(cls):
            given = value.get(each.name)
            given = tuples(given)
            if given is not None and is_possible(each.name, given):
                found[each.name] = float(given) if isinstance(usual_of(each.name), float) else given
        return replace(usual, **found)


def usual_of(name: str) -> Any:
    """What the setting `name` is where nothing was chosen."""
    return getattr(Settings(), name)


def about(name: str) -> Mapping[str, Any]:
    """The metadata of the setting `name`: `group`, `label`, `help`, `choices`, `range`, `kind`."""
    return next(each.metadata for each in fields(Settings) if each.name == name)


def is_possible(name: str, value: object) -> bool:
    """Whether the setting `name` may be `value`."""
    usual, known = usual_of(name), about(name)
    if "choices" in known:
        # What cannot even be looked up, a mapping by hand in the file, is none of them.
        return isinstance(value, str) and value in known["choices"]
    if "range" in known:
        low, high, _ = known["range"]
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and low <= value <= high
    if known.get("kind") == CLOCK:
        return isinstance(value, str) and is_time(value)
    if isinstance(usual, str):
        return isinstance(value, str) and len(value) <= LONGEST_WORD and value.isprintable()
    if name == "keys":
        return isinstance(value, tuple) and all(is_pair(pair) for pair in value)
    if name in ("window", "mini_place"):
        return isinstance(value, tuple) and all(is_place(part) for part in value)
    if isinstance(usual, tuple):
        return isinstance(value, tuple) and all(isinstance(part, str) for part in value)
    return type(value) is type(usual)
