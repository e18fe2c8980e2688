"""`play --pattern`: one breath alone, by its name in the table, spelled, or by the person's own."""

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.library.breaths import NO_BREATHS, Pace, keep
from innerheal_desktop.library.choosing import asked_for
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.terminal.main import run

OWN = BreathPattern.parse("5-0-7-0")


def begun(*words):
    """The session that a window is asked to begin."""
    seen = []

    def window(asked):
        seen.append(asked.session)
        return 0

    assert run(("play", *words), window, has_display=True) == 0
    return seen[0]


@pytest.fixture
def home():
    made = Home()
    with made.open_log() as log:
        breaths = NO_BREATHS.kept("Evening Close", OWN).found(Pace(OWN))
        keep(log, breaths)
        log.flush()
    return made


@pytest.mark.parametrize(
    ("said", "spelled", "title"),
    [
        ("box", "4-4-4-4", "Box"),
        ("4.5-0-6.5-0", "4.5-0-6.5-0", "Breath 4.5-0-6.5-0"),
        ("evening close", "5-0-7-0", "Evening Close"),
        ("My pace", "5-0-7-0", "My pace"),
    ],
)
def test_a_breath_is_begun_by_its_name_or_spelled(home, said, spelled, title):
    script = asked_for(home.library, begun("--pattern", said))
    assert script.main_pattern() == BreathPattern.parse(spelled)
    assert script.title == title


def test_a_session_is_begun_as_before_and_one_of_the_two_is_needed(capsys):
    assert begun("coherent") == "coherent"
    for words in ((), ("coherent", "--pattern", "box")):
        with pytest.raises(SystemExit) as left:
            begun(*words)
        assert left.value.code == 2


def test_a_breath_that_nobody_made_is_told(home, capsys):
    assert (
        run(("play", "--pattern", "moonlight", "--terminal"), lambda asked: 0, has_display=False)
        == 1
    )
    assert "moonlight" in capsys.readouterr().err
