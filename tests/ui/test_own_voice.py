"""The card of one's own session tells how far its voice is, and Settings who reads it."""

import pytest

from innerheal_desktop.sound.voices import model, system
from innerheal_desktop.sound.voices.choice import VoiceChoice
from innerheal_desktop.ui.pages.own_voice_card import KNOWN, UNKNOWN, OwnVoiceCard
from innerheal_desktop.ui.pages.voice_line import Foretold, VoiceLine
from tests.sound.own_voice.programs import Desk, path_of, put_speaker
from tests.ui.host import hosted

PATIENCE = 30_000
TEXTS = ("One line.", "Another line.")


@pytest.fixture
def line(qtbot, theme, tmp_path, monkeypatch):
    """The line of a session of two lines, shown; `more` is what its speaker does before."""
    if system.platform in ("win32", "darwin"):
        pytest.skip("the stand-in speaks as the program of Linux does")
    monkeypatch.setenv("PATH", path_of(tmp_path / "bin"))

    def made(more=""):
        put_speaker(tmp_path / "bin", more)
        preparing = Desk(tmp_path).preparing(*TEXTS)
        widget = VoiceLine(Foretold(lambda: f"{preparing.progress.ready} speak.", preparing))
        widget.preparing = preparing
        return hosted(qtbot, widget)

    return made


def test_it_prepares_by_itself_and_then_says_who_speaks(qtbot, line):
    widget = line()
    assert widget.line.text() == "Voice ready 0 of 2"
    assert widget.button.isHidden()
    qtbot.waitUntil(lambda: widget.line.text() == "2 speak.", timeout=PATIENCE)
    assert widget.button.isHidden()


def test_it_can_be_stopped_and_gone_on_with(qtbot, line, tmp_path):
    gate = tmp_path / "gate"
    widget = line(f"import os, time\nwhile not os.path.exists({str(gate)!r}): time.sleep(0.02)")
    widget.begin()
    assert widget.button.accessibleName() == "Stop preparing the voice"
    widget.button.click()
    qtbot.waitUntil(lambda: not widget.working, timeout=PATIENCE)
    qtbot.waitUntil(lambda: widget.button.text() == "Go on", timeout=PATIENCE)
    assert widget.line.text() == "0 speak."
    gate.write_text("")
    widget.button.click()
    qtbot.waitUntil(lambda: widget.line.text() == "2 speak.", timeout=PATIENCE)


def test_who_leaves_the_card_stops_it(qtbot, line):
    widget = line("import time; time.sleep(60)")
    widget.begin()
    widget.hide()
    qtbot.waitUntil(lambda: not widget.working, timeout=PATIENCE)
    assert widget.preparing.progress.amiss == ()


def test_what_went_amiss_is_said_below(qtbot, line):
    widget = line("sys.exit(1)")
    widget.begin()
    qtbot.waitUntil(lambda: not widget.working, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "could not say" in widget.line.text(), timeout=PATIENCE)
    assert widget.line.text().splitlines()[0] == "0 speak."


def test_a_session_with_its_recordings_has_the_words_alone(qtbot, theme):
    widget = VoiceLine(Foretold(lambda: "A recorded voice speaks."))
    hosted(qtbot, widget)
    assert widget.line.text() == "A recorded voice speaks."
    assert widget.button.isHidden()


def test_where_nobody_speaks_there_is_nothing(qtbot, theme):
    widget = VoiceLine(Foretold())
    qtbot.addWidget(widget)
    assert widget.isHidden()


class Kept:
    """What remembers a choice, and nothing else."""

    def __init__(self):
        self.choice = VoiceChoice()

    def own_voice(self):
        return self.choice

    def keep_own_voice(self, choice):
        self.choice = choice


@pytest.fixture
def card(qtbot, theme):
    asked = []
    made = OwnVoiceCard(Kept(), lambda parent: asked[-1] if asked else "")
    made.asked, made.kept = asked, made._memory
    made.show_choices()
    return hosted(qtbot, made)


@pytest.mark.parametrize("speaks", ["system", "off", "best"])
def test_a_person_chooses_who_reads(card, speaks):
    card.options[speaks].click()
    assert card.kept.choice.speaks == speaks
    assert [name for name, each in card.options.items() if each.isChecked()] == [speaks]


def test_a_folder_with_another_voice_is_not_taken(qtbot, card, tmp_path):
    card.asked.append(str(tmp_path))
    card.ways[0].click()
    qtbot.waitUntil(lambda: not card.looking, timeout=PATIENCE)
    assert card.line.text() == UNKNOWN
    assert card.kept.choice == VoiceChoice()


def test_the_known_voice_is_taken_and_can_be_taken_out(qtbot, card, tmp_path, monkeypatch):
    import hashlib

    (tmp_path / model.NETWORK).write_bytes(b"known")
    (tmp_path / model.SIGNS).write_text("{}")
    (tmp_path / model.STYLES[0]).write_bytes(b"PK")
    monkeypatch.setattr(model, "SIZE", 5)
    monkeypatch.setattr(model, "SHA256", hashlib.sha256(b"known").hexdigest())
    monkeypatch.setattr(model, "PACKAGES", ())
    card.asked.append(str(tmp_path))
    card.ways[0].click()
    qtbot.waitUntil(lambda: not card.looking, timeout=PATIENCE)
    assert card.line.text() == KNOWN
    assert card.kept.choice == VoiceChoice("best", str(tmp_path))
    assert card.options["best"].about.startswith("The natural voice")
    card.ways[1].click()
    assert card.kept.choice == VoiceChoice()
    assert card.ways[1].isHidden()


def test_who_asks_for_no_folder_changes_nothing(card):
    card.ways[0].click()
    assert not card.looking
    assert card.kept.choice == VoiceChoice()


def test_the_choice_is_there_after_a_restart(tmp_path):
    from innerheal_desktop.home import Home
    from innerheal_desktop.ui.memory import Memory

    memory = Memory(Home(str(tmp_path)))
    memory.keep_own_voice(VoiceChoice("system", "/somewhere"))
    memory.log.flush()
    memory.close()
    again = Memory(Home(str(tmp_path)))
    assert again.home.own_voice() == VoiceChoice("system", "/somewhere")
    again.close()
    assert Home(str(tmp_path)).own_voice() == VoiceChoice("system", "/somewhere")
