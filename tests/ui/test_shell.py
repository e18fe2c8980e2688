import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QSlider, QWidget

from innerheal_desktop.home import Home
from innerheal_desktop.library.suggestion import Offer
from innerheal_desktop.ui.hearing import Hearing
from innerheal_desktop.ui.keys import Keys
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.after import AfterView, Choice
from innerheal_desktop.ui.pages.chip import Chip
from innerheal_desktop.ui.pages.library import LibraryPage
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.pages.today import CutOff, TodayPage, TodayView
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.shelf import Shelf
from innerheal_desktop.ui.shell import NAMES, Shell
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DUSK
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.rail import RailButton
from innerheal_desktop.ui.widgets.side_list import SideRow
from tests.conftest import FONTS


@pytest.fixture
def shell(qtbot, theme, clock, room, rhythm, entries, suggestion):
    view = TodayView("Good evening", rhythm, Offer((suggestion,)), CutOff("07:12", 860.0))

    def sessions(words):
        return [e for e in entries if words.lower() in f"{e.title} {e.purpose}".lower()]

    class Desk:
        """Three pages, without a home behind them."""

        greeting = "Good evening"

        def page(self, name):
            if name == "today":
                return TodayPage(lambda: view)
            if name == "library":
                return LibraryPage(Shelf(sessions, lambda *asked: None))
            home = Home(clock=clock)
            memory = Memory(home)
            hearing = Hearing(memory, lambda: None)
            return SettingsPage(hearing, memory, Preferences(), Motion.FULL)

        def player(self):
            return PlayerPage(theme.palette, Motion.FULL, room)

        def do(self, action):
            made.done.append(action)

        def keys(self):
            return Keys()

    made = Shell(theme, Desk())
    made.done = []
    qtbot.addWidget(made)
    made.asked = []
    made.begin.connect(lambda session, seconds, _: made.asked.append((session, seconds)))
    made.show()
    qtbot.waitUntil(lambda: made._pages.name == "today" and made.findChild(TodayPage) is not None)
    return made


def page_of(shell, name):
    return shell._pages.page(name)[0]


def focus(shell):
    return shell.window().focusWidget()


def test_today_is_filled_after_the_first_paint_and_enter_begins(shell, qtbot):
    assert shell._head.title.text() == "Good evening"
    assert focus(shell).accessibleName() == "Begin Long Wave, 5 minutes"
    qtbot.keyClick(focus(shell), Qt.Key.Key_Space)
    assert shell.asked == [("long-wave", 300.0)]


def test_a_sitting_that_was_cut_off_is_asked_about_once(shell, qtbot):
    question = page_of(shell, "today").parts.question
    assert question.question.text() == (
        "Your sitting, begun at 07:12, stopped after 14:20. Keep it?"
    )
    with qtbot.waitSignal(page_of(shell, "today").kept) as told:
        question.findChildren(Button)[0].click()
    assert told.args == [True]
    assert question.isHidden()


def test_steady_me_is_on_every_page(shell, qtbot):
    for name in NAMES:
        shell.open(name)
        assert shell._head.steady.isVisible()
    qtbot.keyClick(shell, Qt.Key.Key_S, Qt.KeyboardModifier(0x04000000 | 0x02000000))
    shell._head.steady.click()
    assert ("steady-now", 0.0) in shell.asked


def test_the_library_is_searched_and_begins(shell, qtbot):
    shell.open("library")
    page = page_of(shell, "library")
    assert page.list.rows.rowCount() == 3
    page.field.setText("sentences")
    assert page.list.rows.rowCount() == 1
    assert page._announcer.last == "1 session"
    page.details.session.button.click()
    assert shell.asked == [("kind", 120.0)]


def test_a_faulty_file_says_what_to_mend_and_cannot_begin(shell):
    shell.open("library")
    page = page_of(shell, "library")
    page.list.choose("mine")
    words = [label.text() for label in page.details.card.findChildren(PlainLabel)]
    assert "Line 12" in words
    assert "“inahle” is not a key. Did you mean “inhale”?" in words
    assert "<b>Mine</b>" in words
    assert page.details.session is None


def test_a_session_covers_the_window_and_ends_in_stillness(shell, timeline, clock, rhythm, qtbot):
    sat = []
    shell.sat.connect(sat.append)
    shell.play(timeline)
    player = shell.player
    assert player.isVisible()
    assert not shell._rail.isVisible()
    player.sitting.skip_lead_in()
    clock.advance(1.0)
    player.sitting.stop()
    assert not sat[0].completed
    shell.show_after(AfterView(480.0, True, rhythm, (Choice("One more minute", "box", 60.0),)))
    after = shell._pages.after
    assert not after._words.isVisible()
    qtbot.keyClick(after, Qt.Key.Key_Space)
    assert after._words.isVisible()
    after._words.ways.widgets()[1].click()
    assert shell.asked == [("box", 60.0)]
    qtbot.keyClick(after, Qt.Key.Key_Escape)
    assert page_of(shell, "today").isVisible()


def test_steady_me_in_a_session_ends_it_and_asks_for_steadiness(shell, timeline):
    shell.play(timeline)
    shell.player._hand.act("steady")
    assert shell.asked == [("steady-now", 0.0)]


def test_the_steady_key_works_in_a_session_and_loses_nothing(shell, timeline):
    sat = []
    shell.sat.connect(sat.append)
    shell.play(timeline)
    shell.steady_me()
    assert [outcome.then for outcome in sat] == ["steady-now"]
    assert shell.asked == [("steady-now", 0.0)]


def test_closing_asks_nothing_and_loses_nothing(shell, timeline, clock):
    sat = []
    shell.sat.connect(sat.append)
    shell.play(timeline)
    shell.player.sitting.skip_lead_in()
    clock.advance(1.5)
    shell.close()
    assert sat[0].active == pytest.approx(1.5)


def test_a_new_theme_is_worn_by_every_page(shell, theme, timeline):
    shell.play(timeline)
    shell.show_after(AfterView(480.0, True))
    theme.choose("dusk")
    assert shell.player.view.picture.visual.colours is DUSK
    assert shell._pages.after._ground.colours is DUSK


def every_page(shell, timeline):
    """The window on each of its pages, with everything on them open."""
    shell.open("today")
    yield shell
    shell.open("library")
    yield shell
    shell.open("settings")
    yield shell
    shell.play(timeline)
    shell.player._hand.act("leave")
    yield shell
    shell.show_after(AfterView(480.0, True))
    shell._pages.after.speak()
    yield shell


def stops(shell, qtbot, count):
    """The names of what Tab stops at, from where the focus is."""
    names = []
    for _ in range(count):
        names.append(focus(shell).accessibleName() or focus(shell).text())
        qtbot.keyClick(focus(shell), Qt.Key.Key_Tab)
    return names


def test_tab_goes_everywhere_and_round(shell, qtbot, qapp):
    today = {"Keep", "Let it go", "See all sessions in the Library", "Today", "Steady me now"}
    assert today < set(stops(shell, qtbot, 9))
    shell.open("library")
    qapp.processEvents()
    found = stops(shell, qtbot, 24)
    assert {"Search sessions", "Sessions", "Library"} < set(found)
    assert any(name.startswith("Begin ") for name in found)


def test_no_words_are_ever_read_as_markup(shell, timeline):
    for page in every_page(shell, timeline):
        labels = page.findChildren(QLabel)
        assert labels
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_whatever_can_be_used_has_a_name_and_a_way_to_it(shell, timeline):
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QSlider)
    for page in every_page(shell, timeline):
        for widget in (w for kind in kinds for w in page.findChildren(kind) if w.isVisible()):
            assert widget.accessibleName() or widget.text()
            # One stop for Tab, arrows inside.
            roving = isinstance(widget, RailButton | SideRow | Chip)
            assert roving or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert min(widget.width(), widget.height()) >= 24


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(720, 520), (1080, 720)])
def test_nothing_is_cut_off_in_any_window(shell, timeline, qapp, scale, size):
    twice = Theme(qapp, FONTS, chosen="dawn", scale=scale)
    for page in every_page(shell, timeline):
        page.resize(*size)
        qapp.processEvents()
        assert (page.width(), page.height()) == size
        for widget in page.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | PlainLabel) and widget.isVisible():
                assert widget.width() >= min(widget.minimumSizeHint().width(), size[0] - 40)
                edge = widget.mapTo(page, widget.rect().topRight()).x()
                assert edge <= size[0]
    twice.deleteLater()
