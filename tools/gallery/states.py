"""The states of the window that are drawn: pages, sheets, sittings, and what is nearby."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from innerheal_desktop.ui.before import BeforeSheet
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.quick import QuickStart
from innerheal_desktop.ui.welcome.page import Welcome
from innerheal_desktop.ui.widgets.button import Button
from tools.gallery.house import A_WEEK, Look, breathe, house, pass_time, picture, settle

Kind = TypeVar("Kind", bound=QWidget)
AWAY = tuple(range(40, 52))


def page(name: str, look: Look, days: tuple[int, ...] = A_WEEK) -> QImage:
    """A page of the rail, for somebody who practised on `days` before."""
    with house(look, days) as app:
        app.shell.open(name)
        return picture(app.shell)


def settings(part: str, look: Look) -> QImage:
    """A part of the settings."""
    with house(look) as app:
        app.shell.open("settings")
        shown(app.shell, SettingsPage).open_group(part)
        return picture(app.shell)


def filters(look: Look) -> QImage:
    """The library with every filter unfolded."""
    with house(look) as app:
        app.shell.open("library")
        settle()
        pressed(app.shell, "More", "Filters")
        return picture(app.shell)


# ── what lies over the window ──


def welcome(step: int, look: Look) -> QImage:
    """A step of the welcome, 0 for the first."""
    with house(look, ()) as app:
        app.shell.do("welcome")
        sheet = shown(app.shell, Welcome)
        for each in range(step + 1):
            sheet.go(each)
        return picture(app.shell)


def quick(look: Look) -> QImage:
    """The quick start, with an answer to what was typed."""
    with house(look) as app:
        app.shell.do("quick")
        shown(app.shell, QuickStart).field.setText("calm 5 min")
        return picture(app.shell)


def over(action: str, look: Look) -> QImage:
    """What an action lays over the window."""
    with house(look) as app:
        app.shell.do(action)
        return picture(app.shell)


def before(session: str, look: Look) -> QImage:
    """What comes before a session."""
    with house(look) as app:
        app.begin(session, 0.0)
        shown(app.shell, BeforeSheet)
        return picture(app.shell)


# ── a sitting ──


def sitting(session: str, phase: str, look: Look, **chosen: Any) -> QImage:
    """A sitting in the middle of a phase."""
    with house(look, **chosen) as app:
        breathe(app, session, phase)
        return picture(app.shell)


def lead_in(look: Look) -> QImage:
    """The seconds before the first breath."""
    with house(look) as app:
        app.begin("coherent", 300.0)
        sat = app.shell.player.sitting
        assert sat is not None
        sat.begin()
        pass_time(app, 1.0)
        return picture(app.shell)


def steady(look: Look) -> QImage:
    """The first words after the key for panic."""
    with house(look) as app:
        app.shell.do("steady")
        pass_time(app, 3.5)
        return picture(app.shell)


def overtime(look: Look) -> QImage:
    """Sitting on after the end."""
    with house(look, overtime=True) as app:
        breathe(app, "coherent", "exhale")
        sat = app.shell.player.sitting
        assert sat is not None
        sat.player.seek(sat.player.timeline.length - 0.5)
        pass_time(app, 11.0, frames=5)
        return picture(app.shell)


def acted(action: str, look: Look) -> QImage:
    """A sitting just after a key: less air, pause and leave, more."""
    with house(look) as app:
        breathe(app, "coherent", "exhale")
        app.shell.player._hand.act(action)
        return picture(app.shell)


def after(look: Look, answer: str = "") -> QImage:
    """What is said after a sitting, when the stillness is over, and was answered."""
    with house(look, ask_after="always" if answer else "deep") as app:
        breathe(app, "coherent", "exhale")
        if answer:  # nobody is asked about a sitting of a few seconds
            pass_time(app, 60.0, frames=1)
        sat = app.shell.player.sitting
        assert sat is not None
        sat.stop()
        said = app.shell._pages.after
        assert said is not None
        said.speak()
        settle()
        if answer:
            pressed(app.shell, answer)
        return picture(app.shell)


# ── nearby ──


def mini(look: Look, **chosen: Any) -> QImage:
    """The mini pacer, some breaths in."""
    with house(look, **chosen) as app:
        near = app.nearby
        near.mini.begin("resonance-46", 180.0)
        pacer = near.mini.pacer
        assert pacer is not None
        pacer.sitting.player.seek(43.0)
        pacer.sitting.tick()
        return picture(pacer)


def small(look: Look) -> QImage:
    """The small window, for desktops without a tray."""
    with house(look) as app:
        app.nearby.open_small()
        window = app.nearby.shown.small
        assert window is not None
        return picture(window)


def shown(window: QWidget, kind: type[Kind]) -> Kind:
    """The one of a kind that is shown now."""
    settle()
    return next(each for each in window.findChildren(kind) if each.isVisible())


def pressed(window: QWidget, *words: str) -> None:
    """Press the button that reads so."""
    buttons = [each for each in window.findChildren(Button) if each.isVisible()]
    next(each for each in buttons if each.text() in words).click()
    settle()
