"""A house to walk through: the whole app on one home, its clock moved by hand."""

from datetime import timedelta

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from innerheal_desktop.practice.by_hand import practised_away
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# A ring three pixels wide around the smallest button has more than these.
RING_PIXELS = 60
INTERACTIVE = (QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit)


def practise(home):
    """A few days of practice in the log of a home, the last of them yesterday."""
    with home.open_log() as log:
        for back in (1, 2, 4, 5):
            practised_away(log, log.today() - timedelta(days=back), 600.0, "A walk")
        running = log.begin(Sitting("coherent", "Even Tide", 300.0))
        felt = {"before": {"valence": 30, "arousal": 60}, "after": {"valence": 50, "arousal": 40}}
        log.finish(running, "completed", 300.0, check_in=felt)
        log.flush()


def seen(window, kind=QWidget):
    """The widgets of a kind that a person sees now."""
    return [each for each in _shown(window) if isinstance(each, kind) and not _out(each)]


def _shown(widget):
    """All that is shown in a widget, from the outside in; nothing hidden is looked into."""
    for each in widget.children():
        if isinstance(each, QWidget) and each.isVisible():
            yield each
            yield from _shown(each)


def _out(widget):
    """Whether nothing of it can be scrolled to or seen: no size at all."""
    return widget.width() <= 1 or widget.height() <= 1


def covered(widget, window, at=None):
    """Whether something lies over its middle, or over the point `at` of the window."""
    place = at or widget.mapTo(window, widget.rect().center())
    top = window.childAt(place)
    return top is not None and not (
        top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget)
    )


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


def astray(window):
    """Options that Tab stops at though another of their set is chosen."""
    found = []
    for each in stops(window):
        if isinstance(each, QRadioButton) and not each.isChecked():
            beside = each.parentWidget().findChildren(QRadioButton)
            group = each.group()
            mates = group.buttons() if group else [at for at in beside if at.autoExclusive()]
            found += [each.text() for mate in mates if mate.isChecked() and mate.isEnabled()]
    return found


def faint(window, least=4.5):
    """Labels whose words do not stand out from what is painted behind them: (words, contrast)."""
    picture = pixels(window)
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
        if covered(label, window, box.center()):
            continue
        ground = QColor(int(picture[box.top(), box.left()]))
        best = max(ratio(QColor(ink), ground) for ink in inks(picture, box))
        if best < least:
            found.append((label.text(), round(best, 2)))
    return found


def faint_buttons(window, least=4.5):
    """Buttons, chips and rows of the rail whose words are too faint: (name, contrast)."""
    picture = pixels(window)
    found = []
    for each in seen(window, QAbstractButton):
        box = QRect(each.mapTo(window, QPoint(0, 0)), each.size()).adjusted(12, 12, -12, -12)
        words = each.text() if callable(each.text) else ""
        if not words or not each.isEnabled() or box.width() < 8 or box.height() < 6:
            continue
        if each.visibleRegion().boundingRect() != each.rect() or covered(each, window):
            continue
        ground = QColor(inks(picture, box)[0])
        best = max(ratio(QColor(ink), ground) for ink in inks(picture, box))
        if best < least:
            found.append((each.accessibleName() or words, round(best, 2)))
    return found


def ringless(window):
    """Stops of Tab that look the same with the focus as without, or are out of sight with it.

    A page that takes the keys as a whole has no ring: nothing in it is meant alone.
    """
    window.activateWindow()
    QApplication.processEvents()
    found, first = [], window.focusWidget()
    assert first is None or first.hasFocus(), "the window is not in front"
    for _ in stops(window):
        (window.focusWidget() or window).focusNextPrevChild(True)
        here = window.focusWidget()
        if here.isAncestorOf(window.childAt(window.rect().center()) or window):
            continue
        name = type(here).__name__, here.accessibleName() or _words(here)
        if here.visibleRegion().boundingRect().height() < min(here.height(), 24):
            found.append((*name, "out of sight"))
        focused = here.grab().toImage()
        here.clearFocus()
        if differing(focused, here.grab().toImage()) < RING_PIXELS:
            found.append((*name, "no ring"))
        here.setFocus(Qt.FocusReason.TabFocusReason)
    return found


def _words(widget):
    return widget.text() if hasattr(widget, "text") else ""


def pixels(window):
    """What a window looks like: a table of its colours, row by row, as numbers."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert image.devicePixelRatio() == 1.0
    return np.frombuffer(bytes(image.constBits()), np.uint32).reshape(image.height(), -1)


def inks(picture, box):
    """The colours within a box of `pixels`, the most frequent first."""
    part = picture[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
    colours, counts = np.unique(part, return_counts=True)
    return [int(colours[at]) for at in np.argsort(-counts)]


def differing(one, other):
    """How many pixels of two pictures of one size differ."""
    plain = [each.convertToFormat(QImage.Format.Format_RGB32) for each in (one, other)]
    left, right = (np.frombuffer(bytes(each.constBits()), np.uint32) for each in plain)
    return int((left != right).sum())


def texts(window):
    """Every text that a person may read or hear: (widget, text)."""
    found = []
    for each in [window, *seen(window)]:
        said = [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        asked = (getattr(each, name, None) for name in ("text", "placeholderText"))
        said += [ask() for ask in asked if callable(ask)]
        found += [(each, text) for text in said if text]
    return found
