"""The terminal too plays a session as it suits the person, and says why."""

import pytest

from innerheal_desktop.care.fit import KEY, NOTHING_TOLD, Fit
from innerheal_desktop.home import Home
from innerheal_desktop.library.breaths import PLAIN_ID
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.session.limits import TURN
from innerheal_desktop.terminal.before import first_for, gate_words, new_words, ready, unasked
from innerheal_desktop.terminal.keyboard import NoKeyboard
from innerheal_desktop.terminal.playing import sitting_for, words_before

HEART = "Without holds, because you told us about your heart."


def is_held(laid):
    held = (s for s in laid.spans if s.breath and s.breath.phase.value in ("hold", "rest"))
    return any(s.seconds > TURN for s in held)


def test_who_told_about_the_heart_plays_the_open_box_and_reads_why():
    home = Home()
    with home.open_log() as log:
        log.set_setting(KEY, Fit(frozenset({"heart"}), answered=True).as_json())
    laid, adapted = sitting_for(home, home.library.script("box"), 4.0, "Soft box, 4-2-4-2")
    assert not is_held(laid)
    assert words_before(adapted).startswith(HEART)


def test_who_told_nothing_reads_the_card_alone_and_no_log_is_made_by_looking():
    home = Home()
    laid, adapted = sitting_for(home, home.library.script("box"), 4.0, "")
    assert is_held(laid)
    assert words_before(adapted).startswith("In, pause, out, pause.")
    assert not (home.folder / "practice.sqlite").exists()


def test_a_log_that_is_no_log_is_as_if_nothing_had_been_told():
    home = Home()
    (home.folder / "practice.sqlite").write_bytes(b"not a database at all" * 100)
    assert home.fit() == NOTHING_TOLD


def test_what_the_window_asks_before_a_session_is_read_here():
    library = Home().library
    box, sides = library.script("box"), library.script("alternate-nostril")
    said = "\n".join(gate_words(box, NOTHING_TOLD))
    assert "Pregnant, or recently gave birth; " in said
    assert "If none of these fits you, “--holds” plays it with holds." in said
    assert not any("holds" in line for line in gate_words(box, Fit(answered=True)))
    pauses = next(each.name for each in sides.settings.variants if each.pattern)
    assert gate_words(sides, NOTHING_TOLD) == []
    assert len(gate_words(sides, NOTHING_TOLD, pauses)) == 2
    deep = "\n".join(gate_words(library.script("meet-younger-self"), NOTHING_TOLD))
    assert "How stirred up are you right now? 0 to 10." in deep
    assert "time to land afterwards" in deep
    assert "choose something else" not in deep  # its own words say that
    assert gate_words(library.script("coherent"), NOTHING_TOLD) == []


@pytest.mark.parametrize("asked", ["box", f"{PLAIN_ID}4-4-4-4", "alternate-nostril"])
def test_while_nothing_was_answered_nothing_is_held_and_the_way_to_holds_is_said(asked):
    script = Home().library.script(asked)
    pauses = next((v.name for v in script.settings.variants if v.pattern and v.pattern.hold), "")
    fit = unasked(script, NOTHING_TOLD, pauses)
    laid, adapted = sitting_for(Home(), script, 4.0, pauses, fit)
    assert not is_held(laid)
    assert words_before(adapted).startswith(
        "Without holds, because nothing was answered in Make it fit me."
    )
    assert unasked(script, Fit(answered=True), pauses) == Fit(answered=True)


STIRRED = (["8", "enter"], ["1", "0"], ["9", "enter"])


class Typed:
    """A keyboard that gives these keys, one at each look, and then Esc."""

    def __init__(self, *keys):
        self.keys = [*keys]

    def read(self, timeout):
        return self.keys.pop(0) if self.keys else "escape"


@pytest.mark.parametrize(
    ("keys", "begins"),
    [
        (["3", "enter", "enter"], "meet-younger-self"),
        (["enter", "space"], "meet-younger-self"),
        (["8", "enter", "enter"], "meet-younger-self"),
        (["1", "0", "enter", "G"], "ground-54321"),
        (["8", "backspace", "3", "enter", "g", "enter"], "meet-younger-self"),
        (["2", "enter", "s"], "inner-safety"),
        (["9", "enter", "escape"], ""),
        (["escape", "enter"], ""),
        (["5", "enter", "x"], ""),
    ],
)
def test_what_may_stir_asks_how_it_is_and_any_answer_goes_on(keys, begins):
    library, written = Home().library, []
    there = {entry.id for entry in library.entries()}
    deep = library.script("meet-younger-self")
    assert ready(deep, Typed(*keys), written.append, there) == begins
    said = "".join(written)
    assert "How stirred up are you right now? 0 to 10." in said
    assert ("Grounding may be kinder now." in said) == (keys[:2] in STIRRED)
    assert not any("0 to 10" in line for line in gate_words(deep, NOTHING_TOLD, asks=True))


def test_what_is_light_asks_nothing_and_nobody_is_asked_through_a_pipe():
    library, written = Home().library, []
    assert ready(library.script("coherent"), Typed("enter"), written.append, ()) == "coherent"
    assert "".join(written) == "\nEnter begins · Esc not now\n"
    deep = library.script("meet-younger-self")
    assert ready(deep, NoKeyboard(), written.append, ()) == deep.id
    assert len(written) == 1


def test_who_is_new_to_it_begins_with_its_half_scale_and_reads_why():
    home = Home()
    script = home.library.script("four-seven-eight")
    half = "Half scale, for first times"
    assert first_for(home, script) == half
    assert first_for(home, home.library.script("box")) == ""
    laid, adapted = sitting_for(home, script, 3.0, half, Fit(answered=True))
    assert new_words(adapted, half) == (
        "Half scale, for first times, because this one is new to you."
        " “--as-written” plays it in full."
    )
    assert new_words(adapted, "") == ""
    breaths = {s.breath.pattern for s in laid.spans if s.breath}
    assert {breath.exhale for breath in breaths} == {4.0}
    _, without = sitting_for(home, script, 3.0, half, unasked(script, NOTHING_TOLD, half))
    assert new_words(without, half) == ""
    with home.open_log() as log:
        log.finish(log.begin(Sitting(script.id, script.title, 180.0)), "completed", 180.0)
        log.flush()
    assert first_for(home, script) == ""
