import threading
import wave
from pathlib import Path

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.choosing import sitting_of
from innerheal_desktop.sound import files
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.narration import nobody
from innerheal_desktop.sound.rendering import RenderReport, UnwritableError
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.save_sound import SaveSound
from innerheal_desktop.ui.pages.sound_file import KINDS, ended_words, file_name, rendering
from innerheal_desktop.ui.theme.theme import Theme
from tests.conftest import FONTS


@pytest.fixture
def entry():
    return Entry("sigh-reset", "Two Sighs", "sigh-reset.md", lengths=(20.0, 60.0))


@pytest.fixture
def place(tmp_path):
    return tmp_path / "out.wav"


@pytest.fixture
def asked():
    return []


@pytest.fixture
def offered(qtbot, theme, entry, place, asked):
    """Makes the offer, with a way to write; the place is `place`."""
    made = []

    def offer(write):
        def ask(parent, name):
            asked.append(name)
            return str(place) if place is not None else ""

        def prepare(session, seconds, variant):
            asked.append((session, seconds, variant))
            return write

        save = SaveSound(prepare, ask)
        qtbot.addWidget(save)
        save.setMinimumSize(400, 200)
        save.show()
        save.offer(entry, 20.0)
        made.append(save)
        return save

    yield offer
    for save in made:
        save.parts.working.finish()


def choose(save, entry, seconds=20.0, variant=""):
    save.offer(entry, seconds, variant)
    save.parts.save.click()


def written(save, qtbot):
    qtbot.waitUntil(lambda: not save.writing, timeout=30_000)
    return save.parts.line.accessibleName()


class Slow:
    """A writing that waits at half until it is let go, and leaves nothing when interrupted."""

    def __init__(self):
        self.half = threading.Event()
        self.go = threading.Event()

    def __call__(self, path, progress):
        part = path.with_suffix(".part")
        part.write_bytes(b"half")
        try:
            progress(0.5)
            self.half.set()
            assert self.go.wait(60)
            progress(0.9)
        except BaseException:
            part.unlink()
            raise
        part.rename(path)
        return RenderReport(path, 20.0, 0.4)


def test_a_session_becomes_a_real_sound_file(offered, place, asked, qtbot, entry):
    library = Home().library
    laid = sitting_of(library, library.script("sigh-reset"), 20 / 60)
    save = offered(rendering(laid, SoundChoices(master=0.0), Home().folder, nobody))
    choose(save, entry)
    assert asked == ["Two Sighs – 20 s.ogg", ("sigh-reset", 20.0, "")]
    assert save.parts.working.cancel.isVisible()
    assert written(save, qtbot) == f"Saved: {place}."
    with wave.open(str(place)) as file:
        assert (file.getframerate(), file.getnchannels()) == (48000, 2)
        assert file.getnframes() >= 20 * 48000
        assert any(file.readframes(10 * 48000))
    assert list(place.parent.glob(".*")) == []
    assert save.parts.save.isVisible()


def test_cancel_leaves_nothing(offered, place, qtbot, entry):
    slow = Slow()
    save = offered(slow)
    choose(save, entry, 60.0)
    qtbot.waitUntil(slow.half.is_set, timeout=30_000)
    qtbot.waitUntil(lambda: save.parts.working.bar.value() == 50, timeout=30_000)
    assert save.window().focusWidget() is save.parts.working.cancel
    save.parts.working.cancel.click()
    slow.go.set()
    assert written(save, qtbot) == "Cancelled. Nothing was kept."
    assert not any(place.parent.glob("out*"))


def test_cancel_stops_the_real_mixer_and_leaves_nothing(offered, place, qtbot, entry):
    library = Home().library
    laid = sitting_of(library, library.script("box"), 10)
    save = offered(rendering(laid, SoundChoices(), Home().folder, nobody))
    choose(save, entry, 60.0)
    qtbot.waitUntil(lambda: save.parts.working.bar.value() > 0, timeout=30_000)
    save.parts.working.cancel.click()
    assert written(save, qtbot) == "Cancelled. Nothing was kept."
    assert [each for each in place.parent.iterdir() if each.is_file()] == []


def test_the_window_goes_on_and_other_sessions_can_be_looked_at(offered, place, qtbot, entry):
    slow = Slow()
    save = offered(slow)
    choose(save, entry)
    qtbot.waitUntil(slow.half.is_set, timeout=30_000)
    save.offer(None)
    assert save.isVisible()
    save.offer(Entry("box", "Four Sides", "box.md", lengths=(120.0,)))
    assert not save.parts.save.isVisible()
    slow.go.set()
    assert written(save, qtbot) == f"Saved: {place}."
    assert save.parts.save.isVisible()


def test_the_app_may_end_in_the_middle(offered, place, qtbot, entry):
    slow = Slow()
    save = offered(slow)
    choose(save, entry)
    qtbot.waitUntil(slow.half.is_set, timeout=30_000)
    slow.go.set()
    save.parts.working.stop()
    save.parts.working.finish()
    assert not any(each.name == "work" for each in threading.enumerate())
    assert not any(place.parent.glob("*.part"))


@pytest.mark.parametrize("place", [None])
def test_no_place_is_no_file(offered, asked, entry):
    save = offered(Slow())
    choose(save, entry)
    assert asked == ["Two Sighs – 20 s.ogg"]
    assert not save.writing
    assert save.window().focusWidget() is save.parts.save


def test_the_chosen_length_and_variant_are_what_is_written(offered, asked, entry):
    save = offered(lambda path, progress: RenderReport(path, 60.0, 0.4))
    save.offer(entry, 60.0, "No top-up")
    assert save.parts.save.text() == "Save 1 min as a sound file…"
    assert save.parts.save.accessibleName() == "Save 1 minute as a sound file"
    choose(save, entry, 60.0, "No top-up")
    assert asked == ["Two Sighs, No top-up – 1 min.ogg", ("sigh-reset", 60.0, "No top-up")]


def test_a_disk_that_is_full_is_said_with_what_to_do(offered, place, qtbot, entry):
    def full(path, progress):
        raise UnwritableError("“out.wav” could not be written: No space left", "Make room")

    save = offered(full)
    choose(save, entry)
    said = "“out.wav” could not be written: No space left. Make room."
    assert written(save, qtbot) == said
    assert save._announcer.last == said


def test_a_session_that_broke_meanwhile_is_said(qtbot, theme, entry, place):
    def prepare(session, seconds, variant):
        raise TroubleError("“Two Sighs” cannot be played yet", "Mend its file")

    save = SaveSound(prepare, lambda parent, name: str(place))
    qtbot.addWidget(save)
    save.setMinimumSize(400, 200)
    choose(save, entry)
    assert save.parts.line.accessibleName() == "“Two Sighs” cannot be played yet. Mend its file."
    assert not place.exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Long Wave", "Long Wave – 5 min.ogg"),
        ("In/Out: <b>1</b>?", "In Out b 1 b – 5 min.ogg"),
        ("...", "Session – 5 min.ogg"),
        ("x" * 300, "x" * 80 + " – 5 min.ogg"),
    ],
)
def test_a_file_is_called_after_its_session(title, name):
    assert file_name(title, 300.0) == name


def test_every_kind_that_can_be_written_is_offered():
    assert set(KINDS) == set(files.KINDS)


def test_the_last_line_is_honest():
    report = RenderReport(Path("/a.wav"), 20.0, 0.0, ("Rain is missing.",))
    assert ended_words(report) == (
        "Saved: /a.wav. It is silent: every volume stands at 0. Rain is missing."
    )
    assert "fault in the app" in ended_words(ValueError("?"))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_path_breaks_and_widens_nothing(offered, qapp, scale):
    twice = Theme(qapp, FONTS, chosen="dawn", scale=scale)
    save = offered(Slow())
    path = Path("/home/somebody/Music/" + "averylongname" * 6 + ".ogg")
    save.parts.say(ended_words(RenderReport(path, 20.0, 0.4)))
    save.resize(400, 600)
    qapp.processEvents()
    line = save.parts.line
    assert save.width() == 400
    assert line.minimumSizeHint().width() <= 400
    assert line.height() >= 3 * line._line()
    assert line.accessibleName() == f"Saved: {path}."
    twice.deleteLater()
