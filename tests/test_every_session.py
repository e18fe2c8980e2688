"""Every session that ships, from its first word to its last, by a clock that is moved by hand."""

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.paths import assets
from innerheal_desktop.practice.keeping import Keeper
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.session.emphasis import plain
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.player import Player, State

LIBRARY = Library(assets() / "scripts")
SESSIONS = [entry.id for entry in LIBRARY.entries() if not entry.faults]


def sittings(script):
    """The shortest and the longest, as written and with each variant."""
    played = LIBRARY.played_by(script)
    for variant in ("", *(each.name for each in script.settings.variants)):
        for seconds in {min(script.settings.lengths), max(script.settings.lengths)}:
            yield lay_out(script, seconds, variant=variant, sessions=played)


def played_through(timeline, on_tick=lambda player: None):
    """What a look each half second hears and sees, until the end: (cues, captions at lines)."""
    clock = HandClock()
    player = Player(timeline, clock.awake)
    player.start()
    heard, shown = [], []
    while player.state is State.RUNNING:
        tick = player.tick()
        heard += tick.cues
        shown += [
            (cue.text, timeline.at(cue.at).caption)
            for cue in tick.cues
            if cue.kind == "say" and cue.name == "line"
        ]
        on_tick(player)
        clock.advance(0.5)
    return player, heard, shown


@pytest.mark.parametrize("name", SESSIONS)
def test_a_session_is_heard_whole_and_in_order_and_every_word_is_shown(name):
    for timeline in sittings(LIBRARY.script(name)):
        player, heard, shown = played_through(timeline)
        assert heard == list(timeline.cues)
        assert player.active == pytest.approx(timeline.length)
        for said, caption in shown:
            assert plain(caption) == said


@pytest.mark.parametrize("name", SESSIONS)
def test_a_session_that_was_sat_to_its_end_is_remembered_as_that(name, tmp_path):
    script = LIBRARY.script(name)
    timeline = lay_out(script, min(script.settings.lengths), sessions=LIBRARY.played_by(script))
    with PracticeLog(tmp_path, HandClock(), lambda: "UTC") as log:
        keeper = Keeper(log, Sitting(script.id, script.title, timeline.length))
        player, _, _ = played_through(timeline, lambda it: keeper.note(it.active, 0))
        keeper.finish(player.active, completed=True)
        log.flush()
        (record,) = log.records()
    assert (record.session, record.title, record.outcome) == (name, script.title, "completed")
    assert record.seconds == pytest.approx(timeline.length, abs=0.6)
