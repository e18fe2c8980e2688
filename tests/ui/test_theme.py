from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QLineEdit

from innerheal_desktop.ui.theme.motion import Motion, system_motion, wants_contrast
from innerheal_desktop.ui.theme.palette import CONTRAST_DARK, DAWN, DUSK, token
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.conftest import FONTS


def test_the_bundled_type_is_worn(theme, qapp):
    families = QFontDatabase.families()
    assert "Atkinson Hyperlegible" in families
    assert "Literata" in families
    assert QFontInfo(qapp.font()).family() == "Atkinson Hyperlegible"


def test_a_change_of_theme_reaches_the_palette_and_is_told(theme, qapp, qtbot):
    with qtbot.waitSignal(theme.changed) as told:
        theme.choose("dusk")
    assert told.args == [DUSK]
    assert token(qapp.palette(), "bg") == QColor(DUSK.bg)
    theme.choose("dawn")
    assert theme.palette is DAWN


def test_the_text_size_travels_with_the_application_font(qapp, theme):
    twice = Theme(qapp, FONTS, chosen="dawn", scale=2.0)
    assert scale_of(qapp.font()) == 2.0
    assert font_for(Type.BODY, 2.0).pixelSize() == 32
    assert line_for(Type.BEAT, 2.0) == 72
    twice.deleteLater()


def test_where_the_system_says_nothing_everything_may_move(qapp):
    hints = qapp.styleHints()
    assert system_motion(hints) in Motion


class Accessibility:
    """What a system says that asks for a contrast."""

    def __init__(self, name):
        self._name = name
        self.contrastPreference = lambda: self

    @property
    def name(self):
        return self._name


class Hints:
    """Hints of a system that can tell."""

    def __init__(self, name):
        self._said = Accessibility(name)

    def accessibility(self):
        return self._said


def test_high_contrast_is_worn_where_the_system_asks_for_it(theme):
    assert wants_contrast(Hints("HighContrast"))
    assert not wants_contrast(Hints("NoPreference"))
    assert not wants_contrast(object())
    theme._hints = type("Asking", (Hints,), {"colorScheme": lambda self: Qt.ColorScheme.Dark})(
        "HighContrast"
    )
    theme.choose("system")
    assert theme.palette is CONTRAST_DARK


def test_text_grows_live_in_labels_buttons_and_fields(theme, qtbot):
    label, button, field = PlainLabel("Words", Type.H1), Button("Press"), dressed(QLineEdit())
    tick = Tick("On", "or off")
    for widget in (label, button, field, tick):
        qtbot.addWidget(widget)
    before = [each.sizeHint().height() for each in (label, button, field, tick)]
    theme.resize(2.0)
    assert label.font().pixelSize() == 56
    assert button.font().pixelSize() == field.font().pixelSize() == 32
    after = [each.sizeHint().height() for each in (label, button, field, tick)]
    assert all(now > then for now, then in zip(after, before, strict=True))


def test_letters_may_be_the_systems(theme, qapp):
    theme.write_in("system")
    assert font_for(Type.H1).family() == qapp.font().family() != "Literata"
    assert scale_of(qapp.font()) == 1.0
    theme.write_in("bundled")
    assert font_for(Type.H1).family() == "Literata"


def test_a_dressed_field_follows_the_colours(theme, qtbot):
    theme.finish()
    field = dressed(QLineEdit())
    qtbot.addWidget(field)
    assert dressed(field) is field
    theme.choose("dusk")
    assert DUSK.surface in field.styleSheet()


def test_the_hint_in_a_dressed_field_is_as_dark_as_other_quiet_words(theme, qtbot):
    field = dressed(QLineEdit())
    qtbot.addWidget(field)
    field.ensurePolished()
    assert token(field.palette(), "muted") == QColor(DAWN.muted)  # Qt's own is half seen through


def test_no_style_sheet_lies_on_the_whole_application(theme, qapp):
    theme.finish()
    assert qapp.styleSheet() == ""


def test_what_hangs_below_the_line_is_inside_a_heading(theme, qtbot):
    theme.resize(2.0)
    label = PlainLabel("gypsy", Type.GREETING)
    qtbot.addWidget(label)
    label.resize(600, label.heightForWidth(600))
    image = label.grab().toImage()
    last = [image.pixelColor(x, image.height() - 1) for x in range(image.width())]
    assert len({colour.name() for colour in last}) == 1


def test_words_stand_on_the_leading_side(theme, qtbot):
    label = PlainLabel("A word", Type.BODY)
    qtbot.addWidget(label)
    label.resize(400, 25)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    inked = [x for x in range(400) for y in range(25) if image.pixelColor(x, y) != ground]
    assert min(inked) > 300
