"""What is new to somebody begins in its first way, also from Today and from the quick start."""

import pytest
from PySide6.QtCore import Qt

from innerheal_desktop.app import App
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.library.suggestion import Offer, Suggestion
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.ui.fitting import Fitting
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.quick import QuickStart

SESSION, HALF = "four-seven-eight", "Half scale, for first times"


@pytest.fixture
def app(qtbot, theme, clock):
    made = App(theme, lambda: None, None, clock)
    made.house.memory.keep_fit(Fit(answered=True))
    qtbot.addWidget(made.shell)
    made.shell.resize(1080, 720)
    made.shell.show()
    made.shell.open("today")
    yield made
    made.shell.close()
    made.close()


def quick_of(app):
    app.sheets.quick(app.shell)
    return next(each for each in app.shell.findChildren(QuickStart) if each.isVisible())


def counts(app):
    """How long the held breaths are, of what is being sat."""
    timeline = app.shell.findChild(PlayerPage).sitting.player.timeline
    return {s.end - s.start for s in timeline.spans if s.breath and s.breath.phase.value == "hold"}


def sat(app):
    log = app.house.memory.log
    log.finish(log.begin(Sitting(SESSION, "4-7-8", 180.0)), "completed", 180.0).wait(30.0)


def test_the_quick_start_begins_it_gently_and_says_so(app, qtbot):
    quick = quick_of(app)
    qtbot.keyClicks(quick.field, "4-7-8")
    assert (quick.answer.entry.id, quick.answer.variant) == (SESSION, HALF)
    assert quick.answer.why == "because it is new to you"
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    assert counts(app) == {3.5}


def test_whoever_knows_it_has_it_whole(app, qtbot):
    sat(app)
    quick = quick_of(app)
    qtbot.keyClicks(quick.field, "4-7-8")
    assert (quick.answer.variant, quick.answer.why) == ("", "")


def test_so_does_what_today_offers(app):
    fitting = Fitting(app.house.home, app.house.memory)
    (entry,) = (each for each in app.house.home.library.find("") if each.id == SESSION)
    now = (Suggestion(entry, 180.0, "because it is a favourite of yours"),)
    assert fitting.offer(Offer(now=now)).now[0].variant == HALF
    sat(app)
    assert fitting.offer(Offer(now=now)).now[0].variant == ""
