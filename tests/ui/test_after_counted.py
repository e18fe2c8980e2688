"""What is counted after a sitting: as a person wants to see it, and nothing after steadying."""

from dataclasses import dataclass, replace

import pytest

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.ui.afterwards import after_view
from innerheal_desktop.ui.pages.after import AfterPage, AfterView
from innerheal_desktop.ui.pages.milestone_line import Grown, shown_after
from innerheal_desktop.ui.player.sitting import Outcome
from innerheal_desktop.ui.theme.palette import DAWN
from tests.ui.host import hosted

TREE = Grown("7 days of practice. A tree stands in your landscape now.", "tree")


@pytest.fixture
def after(qtbot, theme):
    page = AfterPage(DAWN)
    hosted(qtbot, page)
    yield page
    page.leave()


def said(page, view):
    page.show_view(view)
    page.speak()
    return page._announcer.last


def test_a_milestone_is_said_after_the_week(after, rhythm):
    told = said(after, AfterView(480.0, True, rhythm, grown=TREE))
    assert told.endswith("41 days so far. 7 days of practice. A tree stands in your landscape now")
    assert after._words.grown.isVisible()
    assert not said(after, AfterView(480.0, True, rhythm)).endswith("now")
    assert after._words.grown.isHidden()


@pytest.mark.parametrize(
    ("show", "told"),
    [
        ("all", "Eight minutes. 12-day streak. 3 of 5 this week · 41 days so far"),
        ("dots", "Eight minutes. 41 days of practice. 3 of 5 this week"),
        ("none", "Eight minutes"),
    ],
)
def test_the_rhythm_is_shown_as_it_is_wanted(after, rhythm, show, told):
    assert said(after, AfterView(480.0, True, rhythm, show=show)).rstrip(".") == told
    assert after._words.dots.isVisible() == (show != "none")


def test_stopping_is_saved_also_where_nothing_is_shown(after, rhythm):
    told = said(after, AfterView(480.0, False, rhythm, show="none"))
    assert told.rstrip(".") == "Eight minutes. Stopping was a choice, and it is saved"


@dataclass
class Laid:
    """As much of a timeline as is asked of it here."""

    session: str


@pytest.mark.parametrize("session", ["steady-now", "coherent"])
def test_steadying_is_never_an_achievement(clock, session):
    with Home(clock=clock).open_log() as log:
        log.finish(log.begin(Sitting(session, "", 180.0)), "completed", 180.0).wait(60)
        view = after_view(Outcome(Laid(session), 180.0, True, False), log)
    assert (view.rhythm is None) == (session == "steady-now")
    assert shown_after(session, Settings()) == ("none" if session == "steady-now" else "all")
    assert shown_after("coherent", replace(Settings(), show_rhythm="dots")) == "dots"


def test_the_app_says_it_once_and_after_steadying_at_the_next_sitting(qtbot, theme, clock):
    app = App(theme, lambda: None, None, clock)
    qtbot.addWidget(app.shell)
    app.shell.show()
    grown = []
    for session in ("steady-now", "coherent", "coherent"):
        app.house.memory.log.finish(
            app.house.memory.log.begin(Sitting(session, "", 180.0)), "completed", 180
        )
        app.sat(Outcome(Laid(session), 180.0, True, False))
        page = app.shell.findChild(AfterPage)
        page.speak()
        grown.append(page._words.grown.line.text())
    app.shell.close()
    app.close()
    assert grown == ["", "1 day of practice. A stone lies in your landscape now.", ""]
