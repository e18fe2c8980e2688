from PySide6.QtCore import Qt

from innerheal_desktop.ui.player.caption import Caption
from innerheal_desktop.ui.widgets.button import Button


def test_what_is_emphasised_leans_and_its_marks_are_not_shown(qtbot, theme):
    caption = Caption()
    qtbot.addWidget(caption)
    caption.say("Let it be \U0001f33f *this* much.")
    assert caption.text() == "Let it be \U0001f33f this much."
    assert caption.accessibleName() == caption.text()
    (span,) = caption.formats()
    assert (span.start, span.length) == (13, 4)
    assert span.format.fontItalic()
    caption.say("Plain again.")
    assert caption.formats() == []


def test_enter_presses_a_button_as_space_does(qtbot, theme):
    button, pressed = Button("Begin"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    assert len(pressed) == 3
