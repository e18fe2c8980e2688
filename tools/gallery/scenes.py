"""Every scene of the gallery, by name, and the few that stand for all of their kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QImage

from innerheal_desktop.ui.journey.page import NAMES as JOURNEY
from innerheal_desktop.ui.shell import NAMES
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import PALETTES
from innerheal_desktop.ui.visuals.registry import SCENES, VISUALS
from innerheal_desktop.ui.welcome.steps import STEPS
from tools.gallery import journeys, states
from tools.gallery.breaths import PHASES, breathing, resting
from tools.gallery.house import SMALL, USUAL, WIDE, Look

DUSK, DAWN = Look(), Look("dawn")
PAINTED = ("orb", "lotus", "square", "wave", "ring", "landscape")
BREATHS = tuple(name for name in VISUALS if name not in SCENES)
PARTS = ("sitting", "sound", "rhythm", "reminders", "fit", "mini", "keyboard", "about")
# What the quick tests look at: one scene of every kind. The slow ones look at all.
FEW = (
    "page-today-dawn",
    "page-library-dusk",
    "page-journey-contrast-light",
    "page-settings-night",
    "page-support-small",
    "page-today-large-text",
    "today-first-day",
    "today-away",
    "library-from-right",
    "journey-longer",
    "journey-figures-dusk",
    "journey-whole",
    "summary",
    "welcome-1",
    "quick",
    "sitting-landscape",
    "after",
    "mini-strip",
    "breath-lotus-hold-dawn",
    "breath-wave-exhale-contrast-dark",
)


class Scene(NamedTuple):
    """One picture of the gallery."""

    name: str
    draw: Callable[[], QImage]


def scenes() -> Iterator[Scene]:
    """Every scene there is, by name."""
    for palette in PALETTES:
        yield from in_palette(palette)
    yield from pages()
    yield from looking_back()
    yield from over_the_window()
    yield from sittings()
    yield from pictures()
    yield from nearby()


def in_palette(palette: str) -> Iterator[Scene]:
    """What is looked at in every palette."""
    look = Look(palette)
    for name in NAMES:
        yield Scene(f"page-{name}-{palette}", partial(states.page, name, look))
    for name in SCENES:
        yield Scene(f"scene-{name}-{palette}", partial(resting, name, palette, USUAL))
    for name in BREATHS:
        for phase in PHASES:
            draw = partial(breathing, name, phase, palette, (800, 600))
            yield Scene(f"breath-{name}-{phase}-{palette}", draw)
    yield Scene(f"sitting-{palette}", partial(states.sitting, "coherent", "inhale", look))
    yield Scene(f"paused-{palette}", partial(states.acted, "leave", look))
    yield Scene(f"after-{palette}", partial(states.after, look))


def pages() -> Iterator[Scene]:
    """Pages in other sizes, words, directions, and for other people."""
    for name in NAMES:
        yield Scene(f"page-{name}-small", partial(states.page, name, Look("dawn", SMALL)))
        yield Scene(f"page-{name}-large-text", partial(states.page, name, Look("dusk", SMALL, 2.0)))
        yield Scene(f"page-{name}-wide", partial(states.page, name, Look("dusk", WIDE)))
        right, long = Look("dawn", from_right=True), Look("dawn", longer=True)
        yield Scene(f"{name}-from-right", partial(states.page, name, right))
        yield Scene(f"{name}-longer", partial(states.page, name, long))
    yield Scene("today-first-day", partial(states.page, "today", DAWN, ()))
    yield Scene("today-away", partial(states.page, "today", DAWN, states.AWAY))
    yield Scene("library-filters-narrow", partial(states.filters, Look("dawn", SMALL)))
    for part in PARTS:
        yield Scene(f"settings-{part}", partial(states.settings, part, DAWN))


def looking_back() -> Iterator[Scene]:
    """Journey and what leads from it, after a long time of practice."""
    for name in JOURNEY:
        for look in (DAWN, DUSK, Look("contrast-light")):
            draw = partial(journeys.part, name, look)
            yield Scene(f"journey-{name}-{look.palette}", draw)
    tall = Look("dawn", (1080, 2900))
    yield Scene("journey-whole", partial(journeys.part, "overview", tall))
    yield Scene("journey-large-text", partial(journeys.part, "overview", Look("dusk", SMALL, 2.0)))
    yield Scene("summary", partial(journeys.summary, DAWN))
    yield Scene("moving", partial(journeys.moving, DAWN))


def over_the_window() -> Iterator[Scene]:
    """Sheets."""
    for step in range(len(STEPS)):
        yield Scene(f"welcome-{step + 1}", partial(states.welcome, step, DAWN))
    yield Scene("quick", partial(states.quick, DUSK))
    yield Scene("quick-from-right", partial(states.quick, Look("dawn", from_right=True)))
    yield Scene("help", partial(states.over, "help", DAWN))
    yield Scene("before-holds", partial(states.before, "box", DAWN))
    yield Scene("before-readiness", partial(states.before, "meet-younger-self", DUSK))


def sittings() -> Iterator[Scene]:
    """A sitting, from its lead-in to what follows it."""
    for name in PAINTED:
        for look in (DUSK, DAWN):
            draw = partial(states.sitting, "resonance-46", "inhale", look, visual=name)
            yield Scene(f"sitting-{name}" + ("" if look is DUSK else "-dawn"), draw)
    yield Scene("sitting-lead-in", partial(states.lead_in, DUSK))
    yield Scene("sitting-steady", partial(states.steady, DUSK))
    yield Scene("sitting-overtime", partial(states.overtime, DUSK))
    yield Scene("sitting-less-air", partial(states.acted, "less-air", DUSK))
    yield Scene("sitting-more", partial(states.acted, "more", DUSK))
    yield Scene("after", partial(states.after, DAWN))
    yield Scene("after-harder", partial(states.after, DAWN, "harder"))


def pictures() -> Iterator[Scene]:
    """The pictures of a breath in other sizes, and with less motion."""
    for name in SCENES:
        for size in (SMALL, WIDE):
            yield Scene(f"scene-{name}-{size[0]}", partial(resting, name, "dusk", size))
        draw = partial(breathing, name, "inhale", "dawn", (800, 600))
        yield Scene(f"scene-{name}-breath", draw)
    for name in BREATHS:
        for size in ((160, 160), (1440, 900), (2560, 1440)):
            yield Scene(
                f"breath-{name}-{size[0]}", partial(breathing, name, "inhale", "dusk", size)
            )
        for motion in (Motion.GENTLE, Motion.NONE):
            draw = partial(breathing, name, "inhale", "dawn", (800, 600), motion)
            yield Scene(f"breath-{name}-{motion.value}", draw)


def nearby() -> Iterator[Scene]:
    """What is at hand while the window is away."""
    yield Scene("mini-square", partial(states.mini, DUSK))
    yield Scene("mini-strip", partial(states.mini, DUSK, mini_shape="strip"))
    yield Scene("small-window", partial(states.small, Look("dawn", USUAL)))
