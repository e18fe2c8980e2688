"""The mini pacer: one true sitting in a corner of the screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from innerheal_desktop import paths
from innerheal_desktop.library.at_hand import sitting_at_hand
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.mini.bar import ROW, Small
from innerheal_desktop.ui.mini.edges import STRIP
from innerheal_desktop.ui.mini.hushed import bells_alone
from innerheal_desktop.ui.mini.level import Level
from innerheal_desktop.ui.mini.pacer import Means, MiniPacer
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import CONTRAST_DARK, DAWN, DUSK, PALETTES
from innerheal_desktop.ui.visuals.orb import Orb
from innerheal_desktop.ui.visuals.plain import Plain
from tests.ui.hearing_words import ToldEngine

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def library():
    return Library(paths.assets() / "scripts")


@pytest.fixture
def room(qtbot, theme, clock, library):
    """Opens pacers; `busy` and the engine are the test's."""

    class Room:
        def __init__(self):
            self.preferences = Preferences(None)
            self.engine = ToldEngine()
            self.busy = False
            self.menus = 0
            self.outcomes = []

        def menu(self):
            self.menus += 1
            return QMenu()

        def open(self, session="resonance-46", seconds=180.0, motion=Motion.FULL, palette=DAWN):
            laid = sitting_at_hand(library.script(session), seconds)
            means = Means(clock.awake, self.engine, lambda: self.busy, self.preferences, self.menu)
            pacer = MiniPacer(laid, means, (palette, motion))
            qtbot.addWidget(pacer)
            pacer.ended.connect(self.outcomes.append)
            with qtbot.waitExposed(pacer):
                pacer.begin()
            return pacer

        def sit(self, pacer, seconds):
            for _ in range(round(seconds * 4)):
                clock.advance(0.25)
                pacer.sitting.tick()

    return Room()


def press(pacer, name):
    index = [row[0] for row in ROW].index(name)
    pacer.findChildren(Small)[index].click()


def test_it_breathes_at_once_and_stops_by_itself_with_one_tone(room):
    pacer = room.open("sigh-reset", 20.0)
    assert pacer.sitting.stage is Stage.RUNNING
    room.sit(pacer, 25)
    (outcome,) = room.outcomes
    assert outcome.completed
    assert outcome.active == pytest.approx(20, abs=1)
    assert [cue.kind for cue in room.engine.timeline.cues] == ["bell"]
    assert room.engine.told[-1] == "ring out"


def test_the_sound_sleeps_until_a_bell_is_near(room):
    pacer = room.open("resonance-46", 180.0)
    room.sit(pacer, 150)
    assert room.engine.told == []
    room.sit(pacer, 40)
    assert room.engine.told[0] == "prepare"
    assert room.engine.told[-1] == "ring out"
    (bell,) = room.engine.timeline.cues
    woken = float(room.engine.told[1].removeprefix("play "))
    assert 3.0 <= bell.at - woken <= 6.5


def test_between_two_bells_it_sleeps_again_and_a_pause_is_a_pause(room, qtbot):
    pacer = room.open("silent-sit", 300.0)
    assert room.engine.told == ["prepare", "play 0"]
    qtbot.keyClick(pacer, Qt.Key.Key_Space)
    qtbot.keyClick(pacer, Qt.Key.Key_Space)
    assert room.engine.told[2:] == ["pause", "prepare", "play 0"]
    room.sit(pacer, 60)
    assert room.engine.told[-1] == "stop"


def test_the_breath_is_heard_where_that_was_chosen(room):
    room.preferences.change(mini_sound=True)
    room.open()
    assert any(cue.kind == "phase" for cue in room.engine.timeline.cues)
    quiet = bells_alone(room.engine.timeline)
    assert not any(span.breath for span in quiet.spans)
    assert quiet.length == room.engine.timeline.length


def test_keys_pause_stop_move_and_resize(room, qtbot):
    pacer = room.open()
    qtbot.keyClick(pacer, Qt.Key.Key_Space)
    assert pacer.sitting.stage is Stage.PAUSED
    qtbot.keyClick(pacer, Qt.Key.Key_Space)
    assert pacer.sitting.stage is Stage.RUNNING
    pacer.setGeometry(100, 100, 180, 180)
    qtbot.keyClick(pacer, Qt.Key.Key_Right)
    qtbot.keyClick(pacer, Qt.Key.Key_Down)
    assert pacer.geometry() == QRect(110, 110, 180, 180)
    qtbot.keyClick(pacer, Qt.Key.Key_Right, SHIFT)
    assert pacer.geometry() == QRect(110, 110, 190, 190)
    qtbot.keyClick(pacer, Qt.Key.Key_Down, SHIFT)
    assert pacer.size().width() == 180
    assert room.preferences.settings.mini_place == (110, 110, 180, 260)
    qtbot.keyClick(pacer, Qt.Key.Key_Escape)
    assert not room.outcomes[0].completed


def test_keys_never_lead_it_off_the_screen(room, qtbot):
    pacer = room.open()
    for _ in range(300):
        qtbot.keyClick(pacer, Qt.Key.Key_Left)
    assert pacer.geometry().left() == pacer.screen().availableGeometry().left()


def test_a_hand_drags_it_to_an_edge_and_it_snaps(room, qtbot):
    pacer = room.open()
    pacer.setGeometry(100, 100, 180, 180)
    qtbot.mousePress(pacer, Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    qtbot.mouseMove(pacer, QPoint(0, 60))
    qtbot.mouseRelease(pacer, Qt.MouseButton.LeftButton)
    assert pacer.geometry().topLeft() == QPoint(0, 100)
    assert room.preferences.settings.mini_place[:2] == (0, 100)


def test_place_and_size_are_remembered(room):
    room.preferences.change(mini_place=(40, 50, 240, 300))
    assert room.open().geometry() == QRect(40, 50, 240, 240)
    room.preferences.change(mini_place=(90_000, 50, 240, 300))
    pacer = room.open()
    assert pacer.screen().availableGeometry().contains(pacer.geometry())


def test_a_strip_is_24_high_and_the_shape_may_change_meanwhile(room):
    pacer = room.open()
    assert isinstance(pacer.frame.picture, Orb)
    room.preferences.change(mini_shape="strip")
    assert pacer.height() == STRIP
    assert isinstance(pacer.frame.picture, Level)
    room.preferences.change(mini_shape="square")
    assert pacer.width() == pacer.height() == 180
    assert isinstance(pacer.frame.picture, Orb)


@pytest.mark.qt_log_ignore("does not support setting window opacity")
def test_opacity_layer_and_clicks_follow_the_settings(room):
    pacer = room.open()
    assert pacer.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    room.preferences.change(mini_on_top=False, mini_click_through=True, mini_opacity=0.5)
    assert not pacer.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert pacer.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert pacer.isVisible()
    room.preferences.change(mini_click_through=False)
    assert not pacer.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert pacer.sitting.stage is Stage.RUNNING


def test_it_waits_while_another_program_fills_the_screen(room):
    pacer = room.open()
    room.sit(pacer, 10)
    room.busy = True
    pacer._look_in_front()
    assert pacer.sitting.stage is Stage.PAUSED
    pacer._look_in_front()
    room.busy = False
    pacer._look_in_front()
    assert pacer.sitting.stage is Stage.RUNNING


def test_what_a_hand_paused_does_not_go_on_by_itself(room, qtbot):
    pacer = room.open()
    qtbot.keyClick(pacer, Qt.Key.Key_Space)
    room.busy = True
    pacer._look_in_front()
    room.busy = False
    pacer._look_in_front()
    assert pacer.sitting.stage is Stage.PAUSED


def test_the_breath_grows_longer_and_shorter_from_its_next_turn(room):
    pacer = room.open()
    room.sit(pacer, 60)

    def cycle():
        at = pacer.sitting.player.position + 30
        return pacer.sitting.player.timeline.at(at).breath.pattern.cycle

    before, length = cycle(), pacer.sitting.player.timeline.length
    press(pacer, "longer")
    assert cycle() == pytest.approx(before + 0.5)
    press(pacer, "shorter")
    press(pacer, "shorter")
    assert cycle() == pytest.approx(before - 0.5)
    assert pacer.sitting.player.timeline.length == pytest.approx(length)


def test_the_bar_pauses_and_stops(room):
    pacer = room.open()
    press(pacer, "pause")
    assert pacer.sitting.stage is Stage.PAUSED
    assert pacer.findChildren(Small)[0].accessibleName() == "Go on"
    press(pacer, "stop")
    assert room.outcomes


@pytest.mark.parametrize("shape", ["square", "strip"])
@pytest.mark.parametrize("side", [120, 180, 320])
def test_every_button_is_a_target_and_in_sight(room, shape, side):
    room.preferences.change(mini_shape=shape, mini_place=(10, 10, side, 160))
    pacer = room.open()
    bar = pacer.frame.bar
    bar.show()
    for button in bar.findChildren(Small):
        assert min(button.width(), button.height()) >= 24
        corner = button.mapTo(pacer, button.rect().bottomRight())
        assert pacer.rect().contains(corner)


def test_silence_has_no_pace_and_a_still_picture(room):
    pacer = room.open("silent-sit", 300.0)
    assert isinstance(pacer.frame.picture, Plain)
    hidden = [button.isHidden() for button in pacer.findChildren(Small)]
    assert hidden == [False, True, True, False]


def test_a_reader_hears_its_name_its_phase_and_its_pause(room, qtbot):
    pacer = room.open()
    room.sit(pacer, 0.5)
    face = QAccessible.queryAccessibleInterface(pacer)
    assert face.text(QAccessible.Text.Name) == "Mini pacer: Long Wave"
    assert face.text(QAccessible.Text.Description) == "Breathe in"
    qtbot.keyClick(pacer, Qt.Key.Key_Space)
    assert "paused" in pacer.accessibleName()
    assert pacer.windowTitle() == "Long Wave, paused — InnerHeal"
    assert {button.accessibleName() for button in pacer.findChildren(Small)} == {
        "Go on",
        "Stop",
        "Longer breath",
        "Shorter breath",
    }


def test_the_menu_key_opens_the_menu(room, qtbot):
    pacer = room.open()
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(pacer, asked)
    assert room.menus == 1
    for menu in pacer.findChildren(QMenu):
        menu.close()


def test_closing_the_window_keeps_what_was_practised(room):
    pacer = room.open()
    room.sit(pacer, 70)
    pacer.close()
    (outcome,) = room.outcomes
    assert outcome.active == pytest.approx(70, abs=0.5)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@pytest.mark.parametrize("shape", ["square", "strip"])
def test_phases_look_different_even_without_colour(room, palette, shape, clock):
    room.preferences.change(mini_shape=shape)
    pacer = room.open("sigh-reset", 60.0, palette=palette)
    seen = {}
    for _ in range(200):
        room.sit(pacer, 0.25)
        breath = pacer.sitting.moment.breath
        if breath is not None and 0.45 < breath.progress < 0.6 and breath.phase not in seen:
            image = pacer.frame.picture.grab().toImage()
            held = image.convertToFormat(image.Format.Format_Grayscale8)
            seen[breath.phase] = bytes(held.constBits())
    assert set(seen) == {Phase.INHALE, Phase.EXHALE, Phase.REST}
    assert len(set(seen.values())) == 3


def test_without_movement_a_strip_fills_in_steps(room):
    room.preferences.change(mini_shape="strip")
    pacer = room.open(motion=Motion.NONE)
    edges = set()
    for _ in range(16):
        room.sit(pacer, 0.25)
        breath = pacer.sitting.moment.breath
        if breath is not None and breath.phase is Phase.INHALE:
            edges.add(round(pacer.frame.picture.edge(breath)))
    assert len(edges) <= 11


def test_new_colours_are_worn_at_once(room):
    pacer = room.open()
    for palette in (DUSK, CONTRAST_DARK):
        pacer.wear(palette)
        assert pacer.frame.picture.colours is palette
