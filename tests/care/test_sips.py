"""Sips: where nobody takes a second sip of air, nobody is told of one."""

import re

import pytest

from innerheal_desktop import paths
from innerheal_desktop.care.fit import NOTHING_TOLD, Fit
from innerheal_desktop.care.sips import WITHOUT, tops_up, without_sips
from innerheal_desktop.care.sitting import fitted, sitting
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.choosing import card_of
from tools.narration.lines import lines_of

LIBRARY = Library(paths.assets() / "scripts")
SIGHING = ("cyclic-sigh", "midday-reset", "sigh-reset", "trigger-rescript")
# Of air, not of tea.
SIP = re.compile(
    r"\btop-?ups?\b|\btopping up\b|\bsips?\b(?! some water)|two in-breaths", re.IGNORECASE
)


def sittings(name, *flags):
    """Every sitting of a session: what is read before it, and its timeline."""
    fit, script = Fit(frozenset(flags), bool(flags)), LIBRARY.script(name)
    played = LIBRARY.played_by(script)
    for variant in ("", *(each.name for each in script.settings.variants)):
        adapted = fitted(script, fit, variant=variant, played=played)
        for seconds in script.settings.lengths:
            yield adapted, sitting(adapted, fit, seconds, variant, played)


@pytest.mark.parametrize("name", SIGHING)
@pytest.mark.parametrize("flag", ["", "breath", "lungs", "surgery", "heart"])
def test_a_sip_is_spoken_of_only_where_one_is_taken(name, flag):
    script = LIBRARY.script(name)
    inner = LIBRARY.played_by(script).values()
    known = {line.text for each in (script, *inner) for line in lines_of(each, "")}
    for adapted, laid in sittings(name, *([flag] if flag else [])):
        taken = any(span.breath and span.breath.pattern.top_up > 0 for span in laid.spans)
        said = [cue.text for cue in laid.cues if cue.kind == "say"]
        words = " ".join((card_of(adapted.script), *said))
        if not taken:
            assert not SIP.search(words), words
        elif name != "trigger-rescript" and not adapted.line:
            assert SIP.search(words), words
        sips = [text for text in said if any(new and new in text for new in WITHOUT.values())]
        assert set(sips) <= known | {"Small breaths are enough."}


def test_nobody_told_anything_hears_it_as_written():
    script = LIBRARY.script("cyclic-sigh")
    assert tops_up(script, {})
    assert fitted(script, NOTHING_TOLD).script is script
    chosen = fitted(script, NOTHING_TOLD, variant="No top-up").script
    assert chosen.card.startswith("Breathe in, then a long slow breath out.")


def test_every_sentence_of_the_table_is_some_author_s():
    texts = []
    for entry in LIBRARY.entries():
        script = LIBRARY.script(entry.id)
        texts += [card_of(script), *(line.text for line in lines_of(script, ""))]
    for sentence, instead in WITHOUT.items():
        assert any(sentence in text for text in texts), sentence
        assert not SIP.search(instead)
        assert without_sips(instead) == instead


@pytest.mark.parametrize("flag", ["breath", "lungs"])
def test_what_is_other_in_a_session_inside_is_said_before(flag):
    script = LIBRARY.script("trigger-rescript")
    fit, played = Fit(frozenset({flag}), True), LIBRARY.played_by(script)
    adapted = fitted(script, fit, played=played)
    inner = fitted(played["sigh-reset"], fit)
    assert adapted.line == f"In “One-Minute Sigh”: {inner.line}"
    assert not adapted.back
    assert fitted(script, fit).line == ""


def test_what_is_other_in_all_of_it_is_said_once():
    script = LIBRARY.script("evening-close")
    fit, played = Fit(frozenset({"memories"}), True), LIBRARY.played_by(script)
    lines = [reason.line for reason in fitted(script, fit, played=played).reasons]
    assert sum("silences" in line for line in lines) == 1
    assert len(lines) == len(set(lines))


def test_of_a_session_that_another_variant_plays_nothing_is_said():
    script = LIBRARY.script("midday-reset")
    fit, played = Fit(frozenset({"breath"}), True), LIBRARY.played_by(script)
    inside = "In “One-Minute Sigh”"
    plain = fitted(script, fit, played=played)
    sighs = fitted(script, fit, variant="Sighs in place of waves", played=played)
    assert not any(inside in reason.line for reason in plain.reasons)
    assert any(inside in reason.line for reason in sighs.reasons)
