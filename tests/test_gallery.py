"""No page changes unseen: scenes of the real window against the prints that are kept.

Where a page was meant to change, look at it (`python -m tools.gallery OUT words`) and keep the new
prints with `QT_QPA_PLATFORM=offscreen uv run python -m tools.gallery --keep`.
"""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from innerheal_desktop.ui.theme import palette, typography
from innerheal_desktop.ui.widgets import scroll
from tools.gallery import states
from tools.gallery.house import Look
from tools.gallery.prints import print_of, read_prints, unlike, write_prints
from tools.gallery.scenes import FEW, scenes

pytestmark = [
    pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing"),
    pytest.mark.skipif(sys.platform != "linux", reason="the prints were kept where Linux draws"),
]
SCENES = {scene.name: scene.draw for scene in scenes()}


@pytest.fixture(autouse=True)
def as_before(qapp):
    """Other tests find the application as it was."""
    font, colours, flash = qapp.font(), qapp.palette(), qapp.cursorFlashTime()
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(colours)
    qapp.setCursorFlashTime(flash)


def changed(name):
    return unlike(print_of(SCENES[name]()), read_prints()[name])


@pytest.mark.parametrize("name", FEW)
def test_a_scene_of_every_kind_is_as_it_was_kept(qapp, name):
    assert changed(name) == ""


@pytest.mark.slow
def test_every_scene_is_as_it_was_kept(qapp):
    assert {name: said for name in SCENES if (said := changed(name))} == {}


def test_each_scene_has_one_print(qapp):
    assert sorted(read_prints()) == sorted(SCENES)
    assert set(FEW) <= set(SCENES)


@pytest.mark.parametrize("name", ["page-library-dusk", "sitting-orb"])
def test_a_scene_is_drawn_the_same_to_the_byte(qapp, name):
    one, other = SCENES[name](), SCENES[name]()
    assert one == other


def test_a_colour_that_changes_is_seen(qapp, monkeypatch):
    before = print_of(states.page("today", Look("dawn")))
    dawn = palette.PALETTES["dawn"]
    shown = QColor(dawn.surface)
    other = dawn._replace(surface=shown.darker(104).name())
    monkeypatch.setitem(palette.PALETTES, "dawn", other)
    assert unlike(print_of(states.page("today", Look("dawn"))), before)


def test_a_margin_that_changes_is_seen(qapp, monkeypatch):
    before = print_of(states.page("today", Look("dawn")))
    monkeypatch.setattr(scroll, "MARGIN", scroll.MARGIN + 4)
    assert unlike(print_of(states.page("today", Look("dawn"))), before)


def test_a_word_that_grows_is_seen(qapp, monkeypatch):
    before = print_of(states.page("today", Look("dawn")))
    small = typography.Type.SMALL
    monkeypatch.setattr(small, "_value_", small.face._replace(size=small.face.size + 1))
    assert unlike(print_of(states.page("today", Look("dawn"))), before)


def test_another_smoothing_of_letters_is_forgiven():
    plain = QImage(1080, 720, QImage.Format.Format_RGB32)
    plain.fill(QColor("#10191d"))
    smoothed = plain.copy()
    for x in range(0, 1080, 3):
        smoothed.setPixelColor(x, 300, QColor("#1a2429"))
    assert unlike(print_of(plain), print_of(smoothed)) == ""
    other = plain.scaled(1080, 721, Qt.AspectRatioMode.IgnoreAspectRatio)
    assert "721" in unlike(print_of(plain), print_of(other))


def test_prints_are_kept_as_they_are(tmp_path):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#8fd3c7"))
    prints = {"one": print_of(image), "two": print_of(image.scaled(60, 40))}
    write_prints(prints, tmp_path / "prints.json")
    assert read_prints(tmp_path / "prints.json") == prints
