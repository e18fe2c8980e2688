"""Walks through the house: every page in every palette, large, long-worded, from the right."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.settings.file import write
from innerheal_desktop.tongue import speak, speak_as_written
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.shell import NAMES
from innerheal_desktop.ui.theme.palette import PALETTES
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.conftest import FONTS
from tests.ui.house import clipped, faint, practise, seen, sticking_out, stops, texts, unnamed

SMALL, USUAL = (720, 520), (1080, 720)
OPEN, CLOSE = "⟦", "⟧"


def longer(text, other="", count=-1):
    """A tongue whose words are 40 % longer, in brackets; `{places}` stay."""
    parts = re.split(r"(\{[^}]*\})", other if other and count != 1 else text)
    said = "".join(p if p.startswith("{") else re.sub(r"([aeiou])", r"\1\1", p) for p in parts)
    missing = round(len(text) * 1.4) - len(said) - 2
    return OPEN + said + "".join(" ~" for _ in range(max(missing, 0) // 2)) + CLOSE


@pytest.fixture
def house(qtbot, qapp, clock):
    """Opens the app with someone in it, `scale` times the text, at `size`."""
    before = qapp.font(), qapp.palette()
    opened = []

    def open_house(palette="dawn", scale=1.0, size=USUAL, *, known=True):
        home = Home(clock=clock)
        if known:
            practise(home)
        settings = Preferences(home.folder).settings
        write(home.folder, replace(settings, theme=palette, text_size=scale, welcomed=True))
        theme = Theme(qapp, FONTS, chosen=palette, scale=scale)
        app = App(theme, lambda: None, None, clock)
        qtbot.addWidget(app.shell)
        app.shell.resize(*size)
        with qtbot.waitExposed(app.shell):
            app.shell.show()
        app.shell.open("today")
        opened.append((app, theme))
        return app.shell

    yield open_house
    for app, theme in opened:
        app.shell.close()
        app.close()
        theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    speak_as_written()


def pages(shell):
    """Each page of the rail in turn, settled."""
    for name in NAMES:
        shell.open(name)
        for _ in range(3):
            QApplication.processEvents()
        yield name


def test_everything_that_can_be_pressed_has_a_name(house):
    shell = house()
    for name in pages(shell):
        assert unnamed(shell) == [], name


def test_tab_goes_round_every_page_and_comes_back(house):
    shell = house()
    for name in pages(shell):
        assert len(stops(shell)) >= 2, name


@pytest.mark.parametrize("palette", PALETTES)
def test_words_stand_out_from_what_is_behind_them(house, palette):
    shell = house(palette)
    for name in pages(shell):
        assert faint(shell) == [], name


@pytest.mark.parametrize("scale", [0.85, 1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
def test_no_word_is_clipped(house, scale, size):
    shell = house(scale=scale, size=size)
    for name in pages(shell):
        assert clipped(shell) == [], name
        assert sticking_out(shell) == [], name


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
def test_longer_words_find_room(house, size):
    speak(longer)
    shell = house(size=size)
    for name in pages(shell):
        assert clipped(shell) == [], name
        assert sticking_out(shell) == [], name


def test_from_right_to_left_nothing_sticks_out(house, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shell = house(size=SMALL)
    for name in pages(shell):
        assert sticking_out(shell) == [], name
        assert clipped(shell) == [], name
    assert shell._rail.geometry().center().x() > shell.width() / 2


def test_nobody_new_is_left_without_a_name_or_room(house):
    shell = house(size=SMALL, known=False)
    for name in pages(shell):
        assert unnamed(shell) == [], name
        assert clipped(shell) == [], name


def as_it_is(shell, text):
    """Whether a text is nobody's to translate: a session's own words, a number, a name, a key."""
    library = shell._desk._home.library
    own = {"InnerHeal"}
    for entry in library.entries():
        own |= {
            entry.title,
            entry.purpose,
            entry.safety,
            *entry.steps,
            *entry.variants,
            " · ".join(entry.steps),
        }
        own |= {entry.evidence.line, entry.category, entry.path, *entry.tags}
    address = re.fullmatch(r"\u2066?[\w.-]+\.(com|org)\u2069?", text)
    return text in own or bool(address) or not re.search(r"[A-Za-z]{2,}", text)


def test_every_text_of_the_interface_can_be_translated(house):
    speak(longer)
    shell = house()
    missed = set()
    for name in pages(shell):
        for widget, text in texts(shell):
            bare = text
            if OPEN not in text and not as_it_is(shell, text):
                missed.add((name, type(widget).__name__, bare))
    assert missed == set()


def test_a_page_is_described_by_its_window(house):
    shell = house()
    for name in pages(shell):
        assert shell.windowTitle().endswith("— InnerHeal"), name
        assert seen(shell)


def test_the_walks_find_what_they_look_for(qtbot, theme):
    """A word in too little room, in a faint colour, without a name: each is found."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    label = PlainLabel("A long breath out", parent=window)
    label.setGeometry(0, 0, 60, 12)
    button = QPushButton(window)
    button.setGeometry(250, 100, 120, 40)
    with qtbot.waitExposed(window):
        window.show()
    assert clipped(window)
    assert unnamed(window) == [button]
    assert sticking_out(window)
    label.setGeometry(0, 0, 200, 40)
    assert clipped(window) == []
    label.ink = label.palette().color(label.backgroundRole())
    assert faint(window)
