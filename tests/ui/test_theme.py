from PySide6.QtGui import QColor, QFontDatabase, QFontInfo

from innerheal_desktop.ui.theme.motion import Motion, system_motion
from innerheal_desktop.ui.theme.palette import DAWN, DUSK, token
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from tests.ui.conftest import FONTS


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
