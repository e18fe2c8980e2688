"""What is written in the terminal is kept where that is chosen, and nowhere otherwise."""

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import State
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.player import Player
from innerheal_desktop.session.steps import Ask, Write
from innerheal_desktop.terminal.kept import GONE, Words, ask
from innerheal_desktop.terminal.keyboard import NoKeyboard
from innerheal_desktop.terminal.screen import LineScreen
from innerheal_desktop.terminal.sitting import TerminalSitting

CANARY = "Kanarienvogel 4711"
PASSPHRASE = "seven quiet herons over the mill"
LONG = 120.0


class Hand:
    """Types one key after another, and at the end of them lets go of the keyboard."""

    def __init__(self, *keys):
        self.keys = [each for key in keys for each in _keys(key)]

    def read(self, timeout):
        if not self.keys:
            raise KeyboardInterrupt
        return self.keys.pop(0)


def _keys(key):
    names = ("enter", "space", "escape", "backspace")
    return [key] if key in names else [{" ": "space"}.get(each, each) for each in key]


class Typing:
    """Types into a sitting: at each step that waits, its words, and then on."""

    def __init__(self, clock, player, words):
        self.clock, self.player, self.words = clock, player, dict(words)
        self.keys, self.step = [], None

    def read(self, timeout):
        if self.keys:
            return self.keys.pop(0)
        step = self.player.timeline.at(self.player.position).waiting
        if isinstance(step, Ask | Write) and step is not self.step:
            self.step = step
            said = self.words.get(getattr(step, "field", ""), "")
            on = ["enter"] if isinstance(step, Ask) or not said else ["enter", "enter"]
            self.keys = [*_keys(said), *on]
            return ""
        self.clock.advance(0.5)
        return ""


@pytest.fixture
def home(clock):
    made = Home(clock=clock)
    yield made
    made.close_journal()


def sat(home, clock, session, words):
    """What was written in a whole sitting of a real session."""
    script = home.library.script(session)
    played = home.library.played_by(script)
    player = Player(lay_out(script, script.settings.lengths[0], sessions=played), clock.awake)
    keyboard = Typing(clock, player, words)
    sitting = TerminalSitting(player, keyboard, LineScreen([].append), None, None)
    assert sitting.run()
    return Words(script, sitting.written)


def asked(home, words, *keys):
    """What is printed, when these keys are pressed."""
    said = []
    ask(home, words, Hand(*keys), said.append)
    return "".join(said)


def held(home):
    files = [each for each in home.folder.rglob("*") if each.is_file()]
    return [each.name for each in files if CANARY.encode() in each.read_bytes()]


GOOD = {"items": f"{CANARY}\nTea", "helped": ""}


def test_a_whole_sitting_becomes_a_card(home, clock):
    words = sat(home, clock, "trigger-rescript", {"before": "4", "happened": "A late reply."})
    said = asked(home, words, "k")
    assert "It is in your journal." in said
    assert "no passphrase" in said
    (page,) = home.journal.pages()
    assert (page.kind, page.text) == ("trigger", "A late reply.")
    assert dict(page.fields) == {"before": 4, "happened": "A late reply."}


@pytest.mark.parametrize("keys", [("l",), ("enter",), ("escape",), ("r", "l"), ()])
def test_whoever_lets_it_go_or_simply_goes_on_has_kept_nothing(home, clock, keys):
    words = sat(home, clock, "gratitude-three", {"items": CANARY})
    said = asked(home, words, *keys)
    assert said.endswith(f"{GONE}\n")
    assert home.journal.pages() == ()
    assert held(home) == []


def test_it_is_read_back(home, clock):
    words = sat(home, clock, "gratitude-three", {"items": CANARY})
    assert CANARY in asked(home, words, "r", "l")
    assert CANARY not in asked(home, words, "l")


def test_a_letter_is_sealed_until_a_day_that_is_typed(home, clock):
    words = sat(home, clock, "letter-younger-self", {"": "with your red coat"})
    said = asked(home, words, "s", "next year", "enter", "s", "2027-03-01", "enter")
    assert "That is no day after today." in said
    (page,) = home.journal.pages("letter")
    assert page.opens.isoformat() == "2027-03-01"


def test_a_locked_journal_is_opened_by_its_passphrase_which_nobody_sees(home, clock):
    home.journal.protect(PASSPHRASE).result(LONG)
    home.close_journal()
    assert home.journal.state is State.LOCKED
    words = sat(home, clock, "gratitude-three", {"items": CANARY})
    said = asked(home, words, "k", "not this one at all", "enter", PASSPHRASE, "enter")
    assert "It is in your journal." in said
    assert PASSPHRASE not in said
    assert "no passphrase" not in said
    assert held(home) == []
    home.journal.unlock(PASSPHRASE).result(LONG)
    assert [page.fields["items"] for page in home.journal.pages()] == [[CANARY]]


def test_whoever_types_no_passphrase_may_still_choose(home, clock):
    home.journal.protect(PASSPHRASE).result(LONG)
    home.close_journal()
    words = sat(home, clock, "gratitude-three", {"items": CANARY})
    said = asked(home, words, "k", "enter", "l")
    assert said.endswith(f"{GONE}\n")


@pytest.mark.parametrize(("number", "cut_off"), [((), False), ((2,), False), ((15,), True)])
def test_where_the_terminal_closes_nobody_is_asked(home, clock, number, cut_off):
    class Closing:
        def read(self, timeout):
            raise KeyboardInterrupt(*number)

    script = home.library.script("free-write")
    player = Player(lay_out(script, 300), clock.awake)
    sitting = TerminalSitting(player, Closing(), LineScreen([].append), None, None)
    assert not sitting.run()
    assert sitting.cut_off is cut_off


def test_nothing_is_asked_where_nothing_was_written_or_nobody_can_answer(home, clock):
    empty = sat(home, clock, "gratitude-three", {})
    assert asked(home, empty, "k") == ""
    words = Words(empty.script, sat(home, clock, "gratitude-three", GOOD).answers)
    said = []
    ask(home, words, NoKeyboard(), said.append)
    assert said == []
