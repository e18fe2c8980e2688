"""A sitting in the terminal: a hand on the clock, and keys typed by a script."""

from dataclasses import replace
from io import StringIO

import pytest

from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.paths import assets
from innerheal_desktop.practice.clocks import Clocks
from innerheal_desktop.practice.keeping import Keeper
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.player import Player
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Ask, Silence, Write
from innerheal_desktop.terminal.keyboard import name_of, next_key
from innerheal_desktop.terminal.screen import LineScreen, picture
from innerheal_desktop.terminal.sitting import TerminalSitting
from innerheal_desktop.terminal.writing import Pages


class TypedKeyboard:
    """Keys at given seconds of the clock; each look at the keyboard lets its timeout pass."""

    def __init__(self, clock, keys):
        self.clock, self.keys, self.passed = clock, dict(keys), 0.0

    def read(self, timeout):
        self.clock.advance(timeout)
        self.passed += timeout
        due = [at for at in self.keys if at <= self.passed]
        return self.keys.pop(min(due)) if due else ""


class HeardSound:
    """A sound engine that only remembers what it was asked."""

    def __init__(self, rings=0):
        self.asked, self.notice, self.rings = [], "", rings

    @property
    def sounding(self):
        """True for the first few looks."""
        self.rings -= 1
        return self.rings >= 0

    def prepare(self, timeline):
        self.asked.append("prepare")

    def play(self, position):
        self.asked.append(("play", round(position)))

    def pause(self):
        self.asked.append("pause")

    def seek(self, position):
        self.asked.append(("seek", round(position)))

    def stop(self, *, ring=False):
        self.asked.append("ring out" if ring else "stop")


@pytest.fixture
def log(tmp_path, clock):
    log = PracticeLog(tmp_path, clock, lambda: "Europe/Berlin")
    yield log
    log.close()


def sit(log, clock, session, seconds, keys=()):
    laid = lay_out(Library(assets() / "scripts").script(session), seconds)
    lines, sound = [], HeardSound()
    keeper = Keeper(log, Sitting(laid.session, laid.title, laid.length, "orb"))
    player = Player(laid, clock.awake)
    sitting = TerminalSitting(
        player, TypedKeyboard(clock, keys), LineScreen(lines.append), sound, keeper
    )
    return sitting.run(), player, lines, sound


def test_a_whole_sitting_is_heard_shown_and_remembered(log, clock):
    completed, player, lines, sound = sit(log, clock, "box", 120)
    assert completed
    assert player.active == pytest.approx(120, abs=1)
    assert sound.asked == ["prepare", ("play", 0), "ring out"]
    assert "── Four sides" in lines
    (record,) = log.records()
    assert (record.session, record.outcome) == ("box", "completed")
    assert record.seconds == pytest.approx(120, abs=1)
    assert log.rhythm().streak == 1


def rung(clock, keys=(), *, rings=999, hand=lambda keyboard: None):
    """Seconds that are waited after the last words of a short sitting, and its sound."""
    laid = lay_out(Library(assets() / "scripts").script("box"), 120)
    keyboard, sound = TypedKeyboard(clock, keys), HeardSound(rings)
    player, told = Player(laid, clock.awake), []
    sitting = TerminalSitting(player, keyboard, LineScreen([].append), sound, None)

    def tell(completed):
        told.append(keyboard.passed)
        hand(keyboard)

    sitting.run(tell)
    (before,) = told
    return keyboard.passed - before, sound


@pytest.mark.parametrize(("rings", "seconds"), [(999, 8.0), (41, 2.0), (0, 0.0)])
def test_the_closing_bell_rings_out_but_not_for_ever(clock, rings, seconds):
    waited, _ = rung(clock, rings=rings)
    assert waited == pytest.approx(seconds, abs=0.06)


@pytest.mark.parametrize("how", ["a key", "an interruption"])
def test_nobody_has_to_wait_for_the_bell(clock, how):
    def hand(keyboard):
        def pressed(timeout):
            keyboard.passed += timeout
            if how == "a key":
                return "enter"
            raise KeyboardInterrupt

        keyboard.read = pressed

    waited, _ = rung(clock, hand=hand)
    assert waited == pytest.approx(0.05)


def test_leaving_early_rings_nothing(clock):
    waited, sound = rung(clock, [(20, "escape")])
    assert waited == 0.0
    assert sound.asked[-1] == "stop"


def test_space_pauses_and_paused_time_is_not_practised(log, clock):
    completed, player, _, sound = sit(log, clock, "box", 120, [(60, "space"), (360, "space")])
    assert completed
    assert player.active == pytest.approx(120, abs=1)
    assert ("play", 60) in sound.asked


def test_leaving_early_is_kept_as_such(log, clock):
    completed, _, _, _ = sit(log, clock, "box", 120, [(70, "escape")])
    assert not completed
    (record,) = log.records()
    assert record.outcome == "ended_early"
    assert record.seconds == pytest.approx(70, abs=0.2)
    assert log.rhythm().state == "done_today"


def test_a_look_of_a_few_seconds_is_not_written_down(log, clock):
    sit(log, clock, "box", 120, [(4, "escape")])
    log.flush()
    assert log.records() == []
    assert log.unfinished() == []


def test_g_leaves_for_steadying(log, clock):
    laid = lay_out(Library(assets() / "scripts").script("box"), 120)
    keeper = Keeper(log, Sitting(laid.session, laid.title, laid.length, "orb"))
    keyboard = TypedKeyboard(clock, [(30, "g")])
    sitting = TerminalSitting(
        Player(laid, clock.awake), keyboard, LineScreen([].append), None, keeper
    )
    assert not sitting.run()
    assert sitting.then == "steady-now"
    assert [record.outcome for record in log.records()] == ["ended_early"]


def test_arrows_move_between_sections(log, clock):
    _, player, _, sound = sit(log, clock, "box", 120, [(2, "right"), (3, "right"), (4, "right")])
    seeks = [asked for asked in sound.asked if asked[0] == "seek"]
    starts = [round(mark.start) for mark in player.timeline.sections]
    assert [position for _, position in seeks] == starts[1:4]


def test_enter_ends_what_waits(log, clock):
    _, player, _, _ = sit(log, clock, "steady-now", 180, [(t, "enter") for t in range(10, 170, 2)])
    assert player.timeline.length < 180


def test_a_computer_that_slept_pauses_the_sitting_where_it_was(log, clock):
    laid = lay_out(Library(assets() / "scripts").script("box"), 120)
    keyboard = TypedKeyboard(clock, [(60, "escape")])
    keyboard.read = lambda timeout, read=keyboard.read: _nap(clock, keyboard, read(timeout))
    player, lines = Player(laid, clock.awake), []
    keeper = Keeper(log, Sitting(laid.session, laid.title, laid.length, "orb"))
    clocks = Clocks(clock, lambda: "Europe/Berlin")
    TerminalSitting(player, keyboard, LineScreen(lines.append), None, keeper, clocks).run()
    assert player.active == pytest.approx(30, abs=0.2)
    assert any("slept" in line for line in lines)
    (record,) = log.records()
    assert record.marks == ("slept",)


@pytest.mark.parametrize(("seconds", "practised"), [(15, 75), (600, 30)])
def test_a_terminal_that_stood_still_pauses_and_a_busy_one_goes_on(log, clock, seconds, practised):
    laid = lay_out(Library(assets() / "scripts").script("box"), 120)
    keyboard = TypedKeyboard(clock, [(60, "escape")])
    stop = lambda timeout, read=keyboard.read: _nap(  # noqa: E731
        clock, keyboard, read(timeout), clock.advance, seconds
    )
    keyboard.read = stop
    player = Player(laid, clock.awake)
    TerminalSitting(player, keyboard, LineScreen([].append), None, None).run()
    assert player.active == pytest.approx(practised, abs=0.2)


def _nap(clock, keyboard, key, away=None, seconds=3600):
    if 30 <= keyboard.passed < 30.04:
        (away or clock.sleep)(seconds)
    return key


def test_the_live_picture_shows_phase_glyph_bar_and_caption():
    from rich.console import Console

    laid = lay_out(Library(assets() / "scripts").script("coherent"), 300)
    breathing = next(span for span in laid.spans if span.breath)
    console = Console(width=80, record=True, file=StringIO())
    console.print(picture("Even Waves", laid.at(breathing.start + 1), 60))
    text = console.export_text()
    assert "Breathe in" in text
    assert "⌃" in text
    assert "█" in text
    assert "left" in text


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        (" ", "space"),
        ("\x1b", "escape"),
        ("\x1b[C", "right"),
        ("M", "M"),
        ("\r", "enter"),
        ("\x7f", "backspace"),
    ],
)
def test_keys_have_names(typed, name):
    assert name_of(typed) == name


def test_keys_that_came_together_are_read_one_by_one():
    typed, keys = "ab\x1b[C\x1b[1;5Dc\x1b", []
    while typed:
        key, typed = next_key(typed)
        keys.append(name_of(key))
    assert keys == ["a", "b", "right", "", "c", "escape"]


# Pages.

PAGE = Write(prompt="What happened?", seconds=60)
HOW = Ask(question="How strong?", kind="scale", wait=20, readiness=6, above=7, offer="ground-54321")


def written(clock, *keys, step=PAGE):
    """A page from the first second on, these keys typed, and what was shown."""
    script = Script(
        "pages",
        "Pages",
        "",
        Settings(bells=Bells(0, 0)),
        (Section("One", (step, Silence(fill=1))),),
    )
    player, shown = Player(lay_out(script, 100), clock.awake), []
    screen = LineScreen(shown.append)
    sitting = TerminalSitting(player, TypedKeyboard(clock, keys), screen, HeardSound(), None)
    return sitting, player, shown


def typed(words, at=1.0):
    """The keys of `words`, a tenth of a second apart."""
    names = {" ": "space", "\n": "enter"}
    return [(at + 0.1 * n, names.get(letter, letter)) for n, letter in enumerate(words)]


def test_a_page_waits_for_whoever_writes_until_an_empty_line(clock):
    sitting, player, shown = written(clock, *typed("Quiet rain"), *typed("\n\n", at=300))
    assert sitting.run()
    assert player.active == pytest.approx(300 + 40, abs=0.5)
    assert any("The time for this page is over" in line for line in shown)
    assert not any("Quiet" in line for line in shown)  # nobody else reads it


def test_a_page_that_is_left_empty_closes_in_its_time(clock):
    sitting, player, _ = written(clock)
    assert sitting.run()
    assert player.active == pytest.approx(100, abs=0.5)


def test_letters_are_words_where_one_writes_and_esc_asks_first(clock):
    keys = (*typed("gq"), (10, "escape"), (70, "space"), (200, "escape"), (201, "escape"))
    sitting, player, shown = written(clock, *keys)
    assert not sitting.run()
    assert sitting.then == ""
    assert player.active == pytest.approx(140, abs=0.5)
    assert any("What you wrote is only here" in line for line in shown)


@pytest.mark.parametrize(
    ("keys", "then", "completed"),
    [
        ("8\ns", "ground-54321", False),
        ("8\n\n", "", True),
        ("7\nn", "", False),
        ("5\n", "", True),
        ("99\n", "", True),
    ],
)
def test_a_number_is_heeded(clock, keys, then, completed):
    sitting, _, shown = written(clock, *typed(keys), step=HOW)
    assert sitting.run() is completed
    assert sitting.then == then
    offered = any("Something gentler is one press away" in line for line in shown)
    assert offered == keys.startswith("8")


def test_what_is_rubbed_out_is_gone():
    pages = Pages()
    for key in ("a", "b", "backspace", "space", "c"):
        assert not pages.type(PAGE, key)
    assert pages.words(PAGE) == "a c"
    assert not pages.type(PAGE, "enter")
    assert pages.type(PAGE, "enter")


def test_above_its_number_crisis_lines_are_one_press_away(clock):
    hard = replace(HOW, readiness=None, offer="support")
    sitting, _, shown = written(clock, *typed("8\ns"), step=hard)
    assert sitting.run() is False
    assert sitting.then == "support"
    assert any("Crisis lines are one press away" in line for line in shown)
