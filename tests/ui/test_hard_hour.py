"""A hard hour, said in a session for letting somebody in: the lines come before the message."""

import pytest
from PySide6.QtWidgets import QSlider

from innerheal_desktop.app import App
from innerheal_desktop.care.heeding import A_PERSON, heeded
from innerheal_desktop.home import Home
from innerheal_desktop.library.choosing import usual_length
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.steps import SUPPORT, Ask, Write
from innerheal_desktop.terminal.arguments import parser
from innerheal_desktop.ui.widgets.button import Button
from tests.ui.playing import run


def asked(script):
    return next(step for step in script.steps() if isinstance(step, Ask) and step.kind == "scale")


def test_whoever_says_eight_is_met_with_the_lines_first():
    step = asked(Home().library.script("reach-out"))
    for number in range(11):
        kindness = heeded(step, number)
        assert (kindness is not None) is (number >= 8)
        if kindness is not None:
            assert (kindness.offer, kindness.first) == (SUPPORT, True)
            assert kindness.words == (A_PERSON,)


def test_it_is_asked_before_anything_is_chosen_or_written():
    script = Home().library.script("reach-out")
    for variant in ("", *(each.name for each in script.settings.variants)):
        laid = lay_out(script, usual_length(script), variant=variant)
        waiting = [span for span in laid.spans if span.waiting is not None]
        assert waiting[0].waiting == asked(script)
        assert all(s.seconds >= 20.0 for s in waiting if isinstance(s.waiting, Write))


@pytest.fixture
def app(qtbot, theme, clock):
    asked = parser().parse_args(["play", "reach-out", "--no-log"])
    made = App(theme, lambda: None, asked, clock)
    qtbot.addWidget(made.shell)
    made.shell.resize(1080, 720)
    made.shell.show()
    made.begin_asked(asked)
    yield made
    made.shell.close()
    made.close()


def test_one_press_opens_support(app, clock):
    page = app.shell.player
    for _ in range(400):
        if isinstance(page.sitting.moment.waiting, Ask):
            break
        run(page, clock, 0.5)
    page.view.parts.waiting.findChild(QSlider).setValue(8)
    ways = {each.text(): each for each in page.view.parts.waiting.findChildren(Button)}
    ways["Go on"].click()
    ways = {each.text(): each for each in page.view.parts.waiting.findChildren(Button)}
    assert ways["Support and crisis lines"].accessibleName().startswith("End here, and open")
    ways["Support and crisis lines"].click()
    assert app.shell.sitting is None
    assert app.shell._pages.page("support")[0].isVisible()
