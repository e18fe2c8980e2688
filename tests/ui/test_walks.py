"""Walks through the house: every room in every palette, large, long-worded, from the right."""

import re
import tomllib
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from innerheal_desktop.app import App
from innerheal_desktop.care.help import country_of, read_help
from innerheal_desktop.home import Home
from innerheal_desktop.library.references import read_references
from innerheal_desktop.paths import assets
from innerheal_desktop.settings.file import write
from innerheal_desktop.tongue import speak, speak_as_written
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.palette import PALETTES
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.house import (
    astray,
    clipped,
    faint,
    faint_buttons,
    practise,
    ringless,
    seen,
    sticking_out,
    texts,
    unnamed,
)
from tests.ui.journal.lock.hand_journal import KEY
from tests.ui.letter_rooms import WRITTEN_LETTERS
from tests.ui.pattern_rooms import WRITTEN_CARDS
from tests.ui.rooms import (
    CARD,
    NEVER_FOUND,
    PEOPLE,
    SAFETY,
    WAITING,
    everything,
    first_rooms,
    near,
    pages,
    sheets,
    sitting,
)
from tests.ui.word_rooms import WRITTEN
from tests.ui.writing_rooms import WRITTEN_PAGES

# What the screen of the tests cannot do, and the program may ask of it.
pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", "systemTrayWindowChanged"
)

SMALL, USUAL = (720, 520), (1080, 720)
OPEN, CLOSE = "⟦", "⟧"


def longer(text, other="", count=-1):
    """A tongue whose words are 40 % longer, in brackets; `{places}` stay."""
    parts = re.split(r"(\{[^}]*\})", other if other and count != 1 else text)
    said = "".join(p if p.startswith("{") else re.sub(r"([aeiou])", r"\1\1", p) for p in parts)
    missing = round(len(text) * 1.4) - len(said) - 2
    return OPEN + said + "".join(" ~" for _ in range(max(missing, 0) // 2)) + CLOSE


@pytest.fixture
def house(qtbot, qapp, dressed, clock):
    """Opens the app with someone in it, `scale` times the text, at `size`."""
    opened = []

    def open_house(palette="dawn", scale=1.0, size=USUAL, *, known=True):
        home = Home(clock=clock)
        if known:
            practise(home)
        settings = Preferences(home.folder).settings
        write(home.folder, replace(settings, theme=palette, text_size=scale, welcomed=True))
        app = App(dressed(palette, scale=scale), lambda: None, None, clock)
        qtbot.addWidget(app.shell)
        app.shell.resize(*size)
        with qtbot.waitExposed(app.shell):
            app.shell.show()
        app.shell.open("today")
        opened.append(app)
        return app.shell

    open_house.app = lambda: opened[-1]
    yield open_house
    for app in opened:
        app.shell.close()
        app.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    speak_as_written()


def rooms(house, clock):
    """Every room: (name, window)."""
    app = house.app()
    for part in (pages(app), sheets(app), sitting(app, clock)):
        for name in part:
            yield name, app.shell
    yield from near(app)


def walk(house, clock, *looks):
    """What each look finds, by the room."""
    found = {}
    for name, window in rooms(house, clock):
        for look in looks:
            for each in look(window):
                found.setdefault(name, []).append(each)
    return found


def test_what_can_be_pressed_has_a_name_and_a_ring_and_tab_comes_back(house, clock):
    house()
    assert walk(house, clock, unnamed, ringless, astray) == {}


def test_words_and_buttons_stand_out_from_what_is_behind_them(house, clock):
    house()
    assert walk(house, clock, faint, faint_buttons) == {}


@pytest.mark.parametrize("palette", [each for each in PALETTES if each != "dawn"])
def test_words_stand_out_in_every_palette(house, palette):
    house(palette)
    for name in first_rooms(house.app()):
        assert faint(house.app().shell) == [], name


@pytest.mark.slow
@pytest.mark.parametrize("palette", [each for each in PALETTES if each != "dawn"])
def test_everything_stands_out_in_every_palette(house, clock, palette):
    house(palette)
    assert walk(house, clock, faint, faint_buttons) == {}


def test_the_largest_text_finds_room_in_the_smallest_window(house, clock):
    house(scale=2.0, size=SMALL)
    assert walk(house, clock, clipped, sticking_out) == {}


@pytest.mark.slow
@pytest.mark.parametrize("scale", [0.85, 1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
def test_no_word_is_clipped(house, clock, scale, size):
    house(scale=scale, size=size)
    assert walk(house, clock, clipped, sticking_out) == {}


def test_longer_words_find_room(house, clock):
    speak(longer)
    house(size=SMALL)
    assert walk(house, clock, clipped, sticking_out) == {}


@pytest.mark.slow
def test_longer_words_find_room_in_large_text(house, clock):
    speak(longer)
    house(scale=1.5, size=SMALL)
    assert walk(house, clock, sticking_out) == {}


def test_from_right_to_left_nothing_sticks_out(house, clock, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shell = house(size=SMALL)
    assert walk(house, clock, clipped, sticking_out) == {}
    assert shell._rail.geometry().center().x() > shell.width() / 2


def test_nobody_new_is_left_without_a_name_or_room(house):
    shell = house(size=SMALL, known=False)
    for name in pages(house.app()):
        assert unnamed(shell) == [], name
        assert clipped(shell) == [], name


def words_in(path):
    """Every text of a programme, as its author wrote it."""
    waiting, found = [tomllib.loads(path.read_text("utf-8"))], set()
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            found.add(" ".join(each.split()))
        elif isinstance(each, dict | list):
            waiting += each.values() if isinstance(each, dict) else each
    return found


def as_it_is(shell, text):
    """Whether a text is nobody's to translate: a session's own words, a number, a name, a key."""
    library = shell._desk._home.library
    own = {"InnerHeal", "okay", SAFETY, CARD, *NEVER_FOUND, "One more minute"}
    own |= {"A walk", "Even Tide", "mine"} | WRITTEN | WRITTEN_PAGES | WRITTEN_CARDS
    own |= WRITTEN_LETTERS
    own |= set(KEY.split("-"))
    own |= {said for each in PEOPLE for said in (each.name, each.number, each.note)}
    own |= {f"{each.name}, {each.number}" for each in PEOPLE}
    own |= {said for path in (assets() / "programmes").glob("*.toml") for said in words_in(path)}
    for source in read_references(assets()).values():
        own |= {source.cite, source.found, source.link}
    for line in country_of(read_help(assets()), "FI").lines:
        own |= {line.service, line.site, *line.numbers, line.hours, line.language}
    own |= {getattr(step, "question", "") for step in WAITING}
    own |= {getattr(step, "prompt", "") for step in WAITING}
    for cue in everything().cues:
        own.add(cue.text)
    own |= {section.title for section in everything().sections}
    for entry in library.entries():
        own |= {
            entry.title,
            entry.purpose,
            entry.safety,
            f"{entry.purpose} {entry.safety}",
            *entry.steps,
            *entry.variants,
            " · ".join(entry.steps),
        }
        own |= {entry.evidence.line, entry.category, entry.path, *entry.tags}
    address = re.fullmatch(r"\u2066?[\w.-]+\.(com|org|info)\u2069?", text)
    key = re.fullmatch(r"((Ctrl|Shift|Alt)\+)*(\S|F\d+|Space|Esc|Return|Up|Down|Left|Right)", text)
    licence = re.search(r" · (MIT|BSD|OFL|LGPL|Apache)|^(Atkinson Hyperlegible|Literata)$", text)
    path = str(shell._desk._home.folder) in text.replace("\u200b", "")
    return (
        text.replace("\u200b", "") in own
        or bool(address or key or licence)
        or path
        or not re.search(r"[A-Za-z]{2,}", text)
    )


def test_every_text_of_the_interface_can_be_translated(house, clock):
    speak(longer)
    shell = house()
    missed = set()
    for name, window in rooms(house, clock):
        for widget, text in texts(window):
            if OPEN not in text and not as_it_is(shell, text):
                missed.add((name, type(widget).__name__, text))
    assert missed == set()


def test_a_page_is_described_by_its_window(house):
    shell = house()
    for name in first_rooms(house.app()):
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
