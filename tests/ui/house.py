"""A house to walk through: the whole app on one home, its clock moved by hand."""

from datetime import timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from innerheal_desktop.practice.by_hand import practised_away
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

INTERACTIVE = (QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit)


def practise(home):
    """A few days of practice in the log of a home, the last of them yesterday."""
    with home.open_log() as log:
        for back in (1, 2, 4, 5):
            practised_away(log, log.today() - timedelta(days=back), 600.0, "A walk")
        running = log.begin(Sitting("coherent", "Even Tide", 300.0))
        log.finish(running, "completed", 300.0)
        log.flush()


def seen(window, kind=QWidget):
    """The widgets of a kind that a person sees now."""
    return [each for each in window.findChildren(kind) if each.isVisible() and not _out(each)]


def _out(widget):
    """Whether nothing of it can be scrolled to or seen: no size at all."""
    return widget.width() <= 1 or widget.height() <= 1


def unnamed(window):
    """What can be pressed or written into, and says nothing to a screen reader."""
    return [
        each
        for each in seen(window)
        if isinstance(each, INTERACTIVE)
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (each.accessibleName() or getattr(each, "text", str)() or _buddy(each, window))
    ]


def _buddy(widget, window):
    return any(label.buddy() is widget for label in window.findChildren(QLabel))


def clipped(window):
    """Words that do not fit where they stand: (words, room, need)."""
    found = []
    for label in seen(window, PlainLabel):
        need = label.heightForWidth(label.width())
        if label.text() and need > label.height() + 1:
            found.append((label.text(), label.height(), need))
        # A long path may break at places that nobody sees.
        broken = label.text().replace("\u200b", " ").split()
        words = broken if label.wordWrap() else [label.text()]
        widest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if widest > label.width() + 2:
            found.append((label.text(), label.width(), widest))
    found += [
        (button.text(), button.width(), button.sizeHint().width())
        for button in seen(window, Button)
        if button.sizeHint().width() > button.width() + 1
    ]
    return found


def sticking_out(window):
    """Widgets that reach beyond the window sideways: nothing there can be scrolled to."""
    whole = window.rect()
    found = []
    for each in seen(window):
        if isinstance(each, (PlainLabel, *INTERACTIVE)):
            box = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
            if box.left() < whole.left() - 1 or box.right() > whole.right() + 1:
                found.append((type(each).__name__, each.accessibleName(), box))
    return found


def stops(window, most=300):
    """Where Tab goes from the first stop until it is back there."""
    QApplication.processEvents()
    first = window.focusWidget()
    if first is None:
        return []
    found, here = [first], first
    for _ in range(most):
        here.focusNextPrevChild(True)
        here = window.focusWidget()
        if here is first:
            return found
        found.append(here)
    raise AssertionError(f"Tab never comes back to {first!r}")


def faint(window, least=4.5):
    """Labels whose words do not stand out from what is painted behind them: (words, contrast)."""
    picture = window.grab().toImage()
    share = picture.devicePixelRatio()
    found = []
    for label in seen(window, PlainLabel):
        top = label.mapTo(window, QPoint(0, 0))
        box = QRect(top, label.size()).intersected(window.rect())
        clip = label.parentWidget()
        while clip is not None and clip is not window:
            box = box.intersected(QRect(clip.mapTo(window, QPoint(0, 0)), clip.size()))
            clip = clip.parentWidget()
        if not label.text().strip() or box.width() < 8 or box.height() < 8:
            continue
        inks = {
            picture.pixel(round(x * share), round(y * share))
            for x in range(box.left(), box.right() + 1)
            for y in range(box.top(), box.bottom() + 1, 2)
        }
        ground = QColor(picture.pixel(round(box.left() * share), round(box.top() * share)))
        best = max(ratio(QColor(ink), ground) for ink in inks)
        if best < least:
            found.append((label.text(), round(best, 2)))
    return found


def texts(window):
    """Every text that a person may read or hear: (widget, text)."""
    found = []
    for each in [window, *seen(window)]:
        said = [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        asked = (getattr(each, name, None) for name in ("text", "placeholderText"))
        said += [ask() for ask in asked if callable(ask)]
        found += [(each, text) for text in said if text]
    return found
