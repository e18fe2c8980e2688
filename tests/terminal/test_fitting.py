"""The terminal too plays a session as it suits the person, and says why."""

from innerheal_desktop.care.fit import KEY, NOTHING_TOLD, Fit
from innerheal_desktop.home import Home
from innerheal_desktop.terminal.before import gate_words
from innerheal_desktop.terminal.playing import sitting_for, words_before

HEART = "Without holds, because you told us about your heart."


def is_held(laid):
    return any(s.breath and s.breath.phase.value in ("hold", "rest") for s in laid.spans)


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
    assert "--variant “Open box, no holds” has none." in said
    assert not any("holds" in line for line in gate_words(box, Fit(answered=True)))
    pauses = next(each.name for each in sides.settings.variants if each.pattern)
    assert gate_words(sides, NOTHING_TOLD) == []
    assert len(gate_words(sides, NOTHING_TOLD, pauses)) == 2
    deep = "\n".join(gate_words(library.script("meet-younger-self"), NOTHING_TOLD))
    assert "How stirred up are you right now? 0 to 10." in deep
    assert "time to land afterwards" in deep
    assert "choose something else" not in deep  # its own words say that
    assert gate_words(library.script("coherent"), NOTHING_TOLD) == []
