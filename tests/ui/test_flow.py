"""Widgets in lines: they wrap, mirror, and may go at any time."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from innerheal_desktop.ui.widgets.flow import Flow


@pytest.fixture
def box(qtbot):
    outer = QWidget()
    qtbot.addWidget(outer)
    outer.setMinimumSize(500, 300)
    made = QWidget(outer)
    flow = Flow(10)
    made.setLayout(flow)
    for _ in range(4):
        button = QPushButton()
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    made.resize(230, 200)
    outer.show()
    made.outer = outer  # goes when nobody holds it
    return made


def places(box):
    return [(each.x(), each.y()) for each in box.layout().widgets()]


def swept():
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_does_not_fit_goes_to_the_next_line(box):
    assert places(box) == [(0, 0), (110, 0), (0, 40), (110, 40)]
    assert box.layout().heightForWidth(230) == 70
    assert box.layout().heightForWidth(440) == 30


def test_from_the_right_the_first_stands_on_the_right(box):
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.layout().activate()
    assert places(box)[0] == (130, 0)


def test_a_widget_that_goes_leaves_its_line_to_the_others(box):
    box.layout().widgets()[0].deleteLater()
    swept()
    box.layout().activate()
    assert places(box) == [(0, 0), (110, 0), (0, 40)]
    swept()
    box.resize(440, 200)
    box.layout().activate()
    assert len(places(box)) == 3


def test_cleared_it_is_empty_and_takes_others(box):
    box.layout().clear()
    swept()
    assert box.layout().widgets() == []
    box.layout().addWidget(QPushButton("Again"))
    assert len(box.layout().widgets()) == 1


def test_hidden_widgets_take_no_room(box):
    box.layout().widgets()[0].hide()
    box.layout().activate()
    assert places(box)[1:] == [(0, 0), (110, 0), (0, 40)]


def test_it_may_go_with_its_window(box):
    box.deleteLater()
    swept()
