"""Company: what is said of the quiet stays true when somebody speaks in it."""

from itertools import groupby

import pytest

from innerheal_desktop import paths
from innerheal_desktop.care.announcing import KEPT, NOW, accompanied, announces, announces_end
from innerheal_desktop.care.company import LINES
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.care.own_pace import BEGIN
from innerheal_desktop.care.sitting import fitted, sitting
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.voice import ReadingVoice
from tools.narration.lines import lines_of

LIBRARY = Library(paths.assets() / "scripts")
SHIPPED = [entry.id for entry in LIBRARY.entries()]
QUIET = ("pause", "rest", "silence")
# What is announced in words, the longer words first, in seconds.
NAMED = {
    "a minute and a half": 90.0,
    "three quarters of a minute": 45.0,
    "quarter of a minute": 15.0,
    "half a minute": 30.0,
    "twenty seconds": 20.0,
    "three minutes": 180.0,
    "two minutes": 120.0,
    "a whole minute": 60.0,
    "a minute": 60.0,
}


def sittings(name, *flags):
    """Every sitting of a session for somebody who answered so: each length, each variant."""
    fit, script = Fit(frozenset(flags), True), LIBRARY.script(name)
    adapted, played = fitted(script, fit), LIBRARY.played_by(script)
    for variant in ("", *(each.name for each in script.settings.variants)):
        for seconds in script.settings.lengths:
            yield sitting(adapted, fit, seconds, variant, played)


def before_quiet(laid):
    """Each line with a quiet behind it, and the seconds of that."""
    before = None
    for quiet, run in groupby(laid.spans, lambda span: span.kind in QUIET):
        stretch = tuple(run)
        if quiet and before is not None and before.kind == "say":
            yield before.text, stretch[-1].end - stretch[0].start
        before = stretch[-1]


@pytest.mark.parametrize("name", SHIPPED)
def test_with_hard_memories_no_quiet_is_announced_that_does_not_come(name):
    for laid in sittings(name, "memories"):
        for said, seconds in before_quiet(laid):
            named = next((NAMED[words] for words in NAMED if words in said.lower()), None)
            if named is not None:
                assert 0.5 * named <= seconds <= 1.5 * named, (laid.length, said, seconds)
        spoken = [(span.start, span.text) for span in laid.spans if span.kind == "say"]
        for at, text in spoken:
            assert not announces_end(text) or not any(
                later > at and line in LINES for later, line in spoken
            )


@pytest.mark.parametrize("flags", [("memories",), ("lungs",), ("memories", "lungs")])
def test_what_is_said_in_company_is_what_a_voice_records(flags):
    found = 0
    for name in SHIPPED:
        script = LIBRARY.script(name)
        played = (script, *LIBRARY.played_by(script).values())
        known = {line.text for each in played for line in lines_of(each, "")}
        for laid in sittings(name, *flags):
            said = {span.text for span in laid.spans if span.kind == "say"}
            assert said - {*LINES, BEGIN} <= known
            found += any(NOW in text for text in said)
    assert found or flags == ("lungs",)


def test_only_the_sentence_that_announces_gives_way():
    half = "Stay for a few breaths. I will speak again in about half a minute."
    assert accompanied(half) == f"Stay for a few breaths. {NOW}"
    both = "Two minutes of quiet, with the word or without it. Then I will speak again."
    assert accompanied(both) == f"With the word, or without it. {NOW}"
    plain = "Would you have ten minutes to talk?"
    assert accompanied(plain) is plain


def test_what_a_sentence_keeps_announces_nothing_and_was_said_by_an_author():
    said = " ".join(
        span.text
        for name in SHIPPED
        for laid in sittings(name)
        for span in laid.spans
        if span.kind == "say"
    )
    for sentence, kept in KEPT.items():
        assert sentence in said
        assert announces(sentence)
        assert not announces(kept)
    assert not announces(NOW)


def test_without_company_the_author_s_words_stand():
    for name in ("silent-sit", "mindful-breath"):
        laid = list(sittings(name, "far-away"))[1]
        said = [span.text for span in laid.spans if span.kind == "say"]
        assert not any(NOW in text for text in said)
        assert any(announces(text) for text in said)


def test_a_sitting_in_company_stays_whole():
    fit = Fit(frozenset({"memories"}), True)
    script = LIBRARY.script("silent-sit")
    laid = sitting(fitted(script, fit), fit, 1200.0)
    assert laid.length == pytest.approx(lay_out(script, 1200.0).length, abs=1.0)
    assert [span.start for span in laid.spans[1:]] == [span.end for span in laid.spans[:-1]]
    assert all(span.seconds > 0 for span in laid.spans)
    spoken = [span for span in laid.spans if span.kind == "say"]
    heard = [cue for cue in laid.cues if cue.kind == "say"]
    assert [cue.text for cue in heard] == [span.text for span in spoken]
    assert [cue.seconds for cue in heard] == pytest.approx([span.seconds for span in spoken])
    told = next(span for span in spoken if NOW in span.text)
    assert told.seconds == pytest.approx(ReadingVoice().seconds(told.text))
    assert NOW in laid.at(told.start + 0.1).caption
