"""What lies in a layout is found without its items, which the binding would keep."""

import ast
import gc
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)

import innerheal_desktop
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.laid import emptied, laid, laid_widgets
from innerheal_desktop.ui.widgets.order import stops


@pytest.fixture
def box(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def items():
    """The items of layouts, and no layouts, that Python holds."""
    gc.collect()
    kept = [each for each in gc.get_objects() if isinstance(each, QLayoutItem)]
    return [each for each in kept if not isinstance(each, QLayout)]


def test_all_that_is_held_comes_in_its_order(box):
    outer, inner = QGridLayout(box), QHBoxLayout()
    late, early, within = QLabel("late"), QLabel("early"), QLabel("within")
    outer.addWidget(early, 1, 0)
    outer.addLayout(inner, 0, 0)
    outer.addWidget(late, 2, 0)
    inner.addSpacing(8)
    inner.addWidget(within)
    assert laid(outer) == [early, inner, late]
    assert laid_widgets(outer) == [early, late]
    assert laid_widgets(inner) == [within]


def test_before_it_is_in_a_widget_it_holds_nothing_that_can_be_found(qapp):
    assert laid(QVBoxLayout()) == []


def test_emptied_nothing_is_left_not_even_room(box):
    column = QVBoxLayout(box)
    column.addWidget(QLabel("one"))
    column.addStretch(1)
    column.addWidget(QLabel("two"))
    emptied(column)
    assert column.count() == 0
    assert [each for each in box.children() if each.isWidgetType() and each.isVisible()] == []


def test_no_item_is_kept_when_widgets_come_and_go(box):
    before = len(items())
    flow = Flow(8)
    box.setLayout(flow)
    box.show()
    for _ in range(20):
        for words in ("a", "b", "c"):
            flow.addWidget(QLabel(words))
        flow.activate()
        assert flow.sizeHint().isValid()
        stops(box)
        for each in flow.widgets():
            shiboken6.delete(each)
    assert len(items()) == before


def test_nobody_asks_a_layout_for_its_items():
    root = Path(innerheal_desktop.__file__).parent
    asking = [
        f"{file.relative_to(root)}:{node.lineno}"
        for file in sorted(root.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition")
    ]
    assert asking == []
