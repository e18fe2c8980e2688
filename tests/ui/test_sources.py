"""Where what is known comes from can be read, and what nobody read says so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.session.script import Evidence
from innerheal_desktop.ui.pages.sources import (
    SourcesSheet,
    all_sources_button,
    sources_button,
)
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


def words_of(sheet):
    """Everything that it says, as a screen reader is told."""
    labels = sheet.findChildren(PlainLabel)
    return [label.accessibleName() or label.text() for label in labels]


def opened(qtbot, make):
    window = QWidget()
    window.resize(900, 700)
    button = make()
    button.setParent(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return button, window.findChild(SourcesSheet)


def test_the_sources_of_a_session_are_its_own_with_what_was_found(qtbot, theme):
    evidence = Evidence("mixed", "Longer out-breaths feel calming to many.", ("R8", "R70", "R999"))
    button, sheet = opened(qtbot, lambda: sources_button(evidence))
    said = words_of(sheet)
    assert any("Van Diest" in line for line in said)
    assert any("30 people in a laboratory" in line for line in said)
    assert any(line.startswith("R70 · Named from general knowledge") for line in said)
    assert any(line.startswith("R999") for line in said)
    assert not any("Fincham" in line for line in said)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert button.hasFocus()


def test_all_sources_stand_in_the_settings(qtbot, theme):
    _, sheet = opened(qtbot, all_sources_button)
    said = words_of(sheet)
    assert sum(line.startswith("R") and " · " in line for line in said) > 50
