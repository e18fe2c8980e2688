"""A hard hour, said in a session for letting somebody in: the lines come before the message."""

from innerheal_desktop.care.heeding import A_PERSON, heeded
from innerheal_desktop.home import Home
from innerheal_desktop.library.choosing import usual_length
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.steps import SUPPORT, Ask, Write


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
