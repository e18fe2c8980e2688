"""Closing the window amid a sitting: words that were written in it are asked about, once."""

from PySide6.QtCore import QTimer

from tests.ui.test_kept import CANARY, answer, begin

__all__ = ["answer", "begin"]


def test_closing_amid_words_asks_what_becomes_of_them_and_closing_again_closes(begin, answer):
    app = begin("gratitude-three", "--minutes", "5")
    answer(app, CANARY)
    assert not app.shell.close()
    assert app.shell.isVisible()
    assert app.shell._pages.after.waits
    assert app.shell.close()


def test_closing_amid_a_sitting_without_words_asks_nothing(begin):
    app = begin("gratitude-three", "--minutes", "5")
    assert app.shell.close()


def test_a_quit_that_nobody_may_hold_up_ends_all_the_same(begin, answer, qapp):
    app = begin("gratitude-three", "--minutes", "5")
    answer(app, CANARY)
    # Within the loop that it ends: outside of it, no later loop of this process would run.
    QTimer.singleShot(0, lambda: app.at_hand("quit"))
    qapp.exec()
    assert app.nearby.shown.tray is None
    assert app.shell.sitting is None
