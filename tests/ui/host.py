"""A host: a bare window for one page, as the shell is one for all of them."""

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


def settled():
    """Let the window come to rest: some of what it shows comes after its first paint."""
    for _ in range(5):
        QApplication.processEvents()


def hosted(qtbot, page, size=(720, 520)):
    """`page`, seen in a window of this size."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    page.setParent(window)
    page.resize(*size)
    page.window_of_its_own = window  # as long as the page
    with qtbot.waitExposed(window):
        window.show()
    page.show()
    settled()
    return page


def with_a_field(qtbot):
    """A window in front, whose page has one `field`, and it has the focus."""
    page = QWidget()
    page.field = QLineEdit(page)
    hosted(qtbot, page, (900, 760))
    page.window().activateWindow()
    page.field.setFocus()
    return page.window()
