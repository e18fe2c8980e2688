"""The scales under the hand: unset until touched, moved by keys and mouse, said in words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter

from innerheal_desktop.practice.feelings import SCALES, Feeling
from innerheal_desktop.settings.fields import about
from innerheal_desktop.ui.accessibility import expose
from innerheal_desktop.ui.feeling.asked import AfterFeeling, Asked
from innerheal_desktop.ui.feeling.faces import FACES, Face, paint_face
from innerheal_desktop.ui.feeling.pad import Pad
from innerheal_desktop.ui.feeling.panel import FeelingPanel
from innerheal_desktop.ui.feeling.scales import MANNERS, ListAsk
from innerheal_desktop.ui.feeling.slider import FeelingSlider
from innerheal_desktop.ui.theme.palette import PALETTES
from tests.ui.host import hosted, settled
from tests.ui.house import stops

KEY = Qt.Key
ALL = ("valence", "arousal", "distress")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def slider(qtbot, theme):
    def make(name="valence"):
        return hosted(qtbot, FeelingSlider(SCALES[name]), (460, 90))

    return make


@pytest.fixture
def panel(qtbot, theme):
    def make(manner="sliders", scales=ALL):
        made = FeelingPanel(scales, manner)
        made.got = []
        made.kept.connect(made.got.append)
        made.skipped.connect(lambda: made.got.append("skipped"))
        hosted(qtbot, made, (640, 520))
        made.window().activateWindow()
        made.focus_first()
        return made

    return make


def test_a_slider_is_unset_until_it_is_touched(slider, qtbot):
    one = slider()
    assert one.felt is None
    assert one.accessibleName() == "How does it feel? not set"
    qtbot.keyClick(one, KEY.Key_Right)
    assert (one.felt, one.accessibleName()) == (60, "How does it feel? a little pleasant")
    qtbot.keyClick(one, KEY.Key_Delete)
    assert one.felt is None


def test_an_unset_slider_shows_no_knob(slider):
    one = slider()
    bare = one.grab().toImage()
    one.felt = 50
    assert one.grab().toImage() != bare
    one.felt = None
    assert one.grab().toImage() == bare


@pytest.mark.parametrize(
    ("keys", "felt"),
    [
        ([(KEY.Key_Left, None)], 40),
        ([(KEY.Key_Space, None)], 50),
        ([(KEY.Key_Home, None)], 0),
        ([(KEY.Key_End, None), (KEY.Key_Right, None)], 100),
        ([(KEY.Key_Home, None), (KEY.Key_Right, CTRL)], 1),
        ([(KEY.Key_End, None), (KEY.Key_Left, CTRL), (KEY.Key_Left, None)], 89),
        ([(KEY.Key_PageUp, None), (KEY.Key_Down, None)], 60),
        ([(KEY.Key_5, None)], None),
    ],
)
def test_keys_move_it_by_ten_and_with_ctrl_by_one(slider, qtbot, keys, felt):
    one = slider()
    for key, held in keys:
        qtbot.keyClick(one, key, held or Qt.KeyboardModifier.NoModifier)
    assert one.felt == felt


@pytest.mark.parametrize(
    ("key", "felt"),
    [(KEY.Key_Right, 1), (KEY.Key_Left, 0), (KEY.Key_Space, 0), (KEY.Key_PageUp, 2)],
)
def test_a_scale_of_numbers_is_counted_up_from_its_zero(slider, qtbot, key, felt):
    one = slider("distress")
    assert one.felt is None
    qtbot.keyClick(one, key)
    assert one.felt == felt


def test_from_end_to_end_there_are_eleven_steps(slider, qtbot):
    one, found = slider(), []
    qtbot.keyClick(one, KEY.Key_Home)
    while not found or found[-1] != one.felt:
        found.append(one.felt)
        qtbot.keyClick(one, KEY.Key_Right)
    assert found == list(range(0, 101, 10))


def test_a_fine_step_is_said_with_its_number(slider, qtbot):
    one = slider("arousal")
    one.felt = 72
    assert one.accessible_value() == "rather high, 72"
    one.felt = 70
    assert one.accessible_value() == "rather high"


@pytest.mark.parametrize(("typed", "felt"), [("7", 7), ("0", 0), ("00", 10), ("100", 10), ("3", 3)])
def test_numbers_are_the_places_of_the_scale_of_ten(slider, qtbot, typed, felt):
    one = slider("distress")
    qtbot.keyClicks(one, typed)
    assert one.felt == felt


def test_the_mouse_puts_it_and_drags_it(slider, qtbot):
    one = slider()
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(one.width() - 12, 20))
    assert one.felt == 100
    qtbot.mousePress(one, Qt.MouseButton.LeftButton, pos=QPoint(one.width() // 2, 20))
    assert 48 <= one.felt <= 52
    qtbot.mouseMove(one, QPoint(one.width() // 2, 20))
    qtbot.mouseRelease(one, Qt.MouseButton.LeftButton, pos=QPoint(12, 20))


def test_from_right_to_left_the_pleasant_end_is_on_the_left(slider, qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        one = slider()
        qtbot.keyClick(one, KEY.Key_Left)
        assert one.felt == 60
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(12, 20))
        assert one.felt == 100
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("make", [lambda: FeelingSlider(SCALES["valence"]), Pad])
def test_a_reader_hears_a_slider_and_its_value_in_words(qtbot, theme, make):
    expose()
    one = hosted(qtbot, make(), (400, 300))
    interface = QAccessible.queryAccessibleInterface(one)
    assert interface.role() is QAccessible.Role.Slider
    assert "not set" in interface.text(QAccessible.Text.Value)
    qtbot.keyClick(one, KEY.Key_Right)
    assert "a little pleasant" in interface.text(QAccessible.Text.Value)
    assert "a little pleasant" in interface.text(QAccessible.Text.Name)


def test_the_field_sets_one_scale_with_an_arrow_and_both_with_a_press(qtbot, theme):
    pad = hosted(qtbot, Pad(), (400, 300))
    qtbot.keyClick(pad, KEY.Key_Up)
    assert pad.felt == {"valence": None, "arousal": 60}
    qtbot.keyClick(pad, KEY.Key_Left, CTRL)
    assert pad.felt == {"valence": 49, "arousal": 60}
    qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(pad.width() - 1, 1))
    assert pad.felt == {"valence": 100, "arousal": 100}
    qtbot.keyClick(pad, KEY.Key_Backspace)
    assert pad.felt == {"valence": None, "arousal": None}


def test_a_list_gives_the_five_points_and_takes_a_choice_back(qtbot, theme):
    ask = hosted(qtbot, ListAsk(SCALES["valence"]), (640, 200))
    assert ask.felt() == {"valence": None}
    buttons = ask.group.buttons()
    assert buttons[3].accessibleName() == "How does it feel? rather pleasant"
    buttons[3].click()
    assert ask.felt() == {"valence": 70}
    buttons[3].setFocus()
    qtbot.keyClick(buttons[3], KEY.Key_Delete)
    assert ask.felt() == {"valence": None}
    ask.show_felt({"valence": 44})
    assert ask.felt() == {"valence": 50}


def test_the_settings_offer_these_very_manners():
    assert list(about("check_in_as")["choices"]) == list(MANNERS)


@pytest.mark.parametrize("manner", MANNERS)
def test_every_manner_keeps_the_same(panel, manner):
    made = panel(manner)
    made.show_feeling(Feeling(valence=30, arousal=90, distress=4))
    made.keep.click()
    assert made.got == [Feeling(valence=30, arousal=90, distress=4)]


@pytest.mark.parametrize("manner", MANNERS)
def test_skip_is_the_first_button_after_the_scales(panel, manner):
    made = panel(manner)
    names = [each for each in stops(made.window()) if made.isAncestorOf(each)]
    after = [each for each in names if not made.scales.isAncestorOf(each)]
    assert after[0] is made.skip
    assert made.scales.isAncestorOf(names[0])


def test_enter_keeps_and_with_nothing_set_it_is_a_skip(panel, qtbot):
    made = panel()
    slider = made.window().focusWidget()
    qtbot.keyClick(slider, KEY.Key_Return)
    qtbot.keyClick(slider, KEY.Key_Right)
    qtbot.keyClick(slider, KEY.Key_Return)
    assert made.got == ["skipped", Feeling(valence=60)]


def test_words_are_found_by_typing_and_three_are_enough(panel, qtbot):
    made = panel()
    made.more.click()
    settled()
    field = made.words.field
    assert made.window().focusWidget() is field
    for typed in ("sad", "rel", "my own word"):
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, KEY.Key_Return)
    qtbot.keyClicks(field, "joyful")
    qtbot.keyClick(field, KEY.Key_Return)
    assert made.words.words == ("sad", "relieved", "my own word")
    assert made.words.enough.text() == "Three words are chosen already."
    made.words.line.setText("a  long <b>day</b>")
    made.keep.click()
    assert made.got == [Feeling(words=("sad", "relieved", "my own word"), line="a long <b>day</b>")]


def test_a_chosen_word_is_let_go_by_pressing_it_again(panel):
    made = panel()
    made.more.click()
    group = made.words.groups["Low energy, pleasant"]
    group.chips.chips()[0].click()
    assert made.words.words == ("calm",)
    made.words.chosen.chips()[0].click()
    assert made.words.words == ()
    assert not made.words.chosen.isVisible()


def test_keep_stands_below_the_words_once_they_are_there(panel, qtbot):
    made = panel()
    made.more.click()
    settled()
    made.focus_first()
    qtbot.keyClicks(made.words.field, "re")
    chain = [each for each in stops(made.window()) if made.isAncestorOf(each)]
    chips = made.words.groups["Low energy, pleasant"].chips.chips()
    assert chain.index(made.skip) < chain.index(made.words.field) < chain.index(chips[0])
    assert chain.index(chips[0]) < chain.index(made.words.line)
    assert chain.index(made.words.line) < chain.index(made.keep)


def test_afterwards_what_was_set_is_kept_when_the_page_is_left(qtbot, theme):
    got = []
    after = hosted(qtbot, AfterFeeling(), (640, 420))
    after.ask(Asked(("valence", "arousal"), "sliders", got.append))
    after.panel.scales.show_felt({"valence": 40})
    after.leave()
    after.leave()
    assert got == [Feeling(valence=40)]


def test_where_it_was_not_used_before_it_is_behind_a_button(qtbot, theme):
    got = []
    after = hosted(qtbot, AfterFeeling(), (640, 420))
    after.ask(Asked(ALL, "sliders", got.append, at_once=False))
    assert not after.is_open
    after.leave()
    assert got == []
    after.ask(Asked(ALL, "sliders", got.append, at_once=False))
    after.say.click()
    assert after.is_open
    assert after.window().focusWidget() is after.panel.scales.asks[0].first()


@pytest.mark.parametrize("side", [0, 1, 2, 3])
def test_a_face_without_room_is_not_drawn_and_nothing_breaks(qtbot, theme, side):
    face = hosted(qtbot, Face("alert"), (60, 60))
    face.resize(side, side)
    assert face.grab().toImage() is not None


@pytest.mark.parametrize("palette", PALETTES)
def test_faces_are_told_apart_as_small_as_a_letter_and_without_colour(qapp, palette):
    """Of the grey pixels of any two faces at 18 pixels, enough differ clearly."""
    colours, pictures = PALETTES[palette], {}
    for name in FACES:
        picture = QImage(18, 18, QImage.Format.Format_RGB32)
        picture.fill(QColor(colours.bg))
        painter = QPainter(picture)
        paint_face(painter, name, picture.rect().toRectF(), QColor(colours.muted))
        painter.end()
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        pictures[name] = [grey.pixelColor(x, y).red() for x in range(18) for y in range(18)]
    names = list(FACES)
    for at, one in enumerate(names):
        for other in names[at + 1 :]:
            pairs = zip(pictures[one], pictures[other], strict=True)
            assert sum(abs(left - right) > 40 for left, right in pairs) >= 10, (one, other)
