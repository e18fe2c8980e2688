"""The overview of Journey: its sections in one rhythm, its first frame, and the tabs above it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QToolButton

from innerheal_desktop.ui.journey.section import Section
from innerheal_desktop.ui.theme.spacing import XXXL
from innerheal_desktop.ui.widgets.button import HALO
from innerheal_desktop.ui.widgets.tabs import Tabs
from tests.ui.test_calendar import calendar, rested  # noqa: F401 — fixtures
from tests.ui.test_journey import home, journey, practised  # noqa: F401 — fixtures


class Watched(QObject):
    """Notes at every painting the sections that stand in less room than they need."""

    def __init__(self, inner):
        super().__init__()
        self.inner, self.painted, self.squeezed = inner, 0, []
        inner.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 — Qt's name
        if event.type() == QEvent.Type.Paint and watched is self.inner:
            self.painted += 1
            for each in self.inner.findChildren(Section):
                if each.isVisible() and each.height() < each.heightForWidth(each.width()):
                    self.squeezed.append((self.painted, type(each).__name__))
        return False


def test_no_frame_shows_the_page_squeezed(calendar, practised):  # noqa: F811 — the fixtures
    shown = calendar(0)
    watched = Watched(shown.page.parts.of("overview").area.widget())
    practised(*range(1, 300, 3))
    shown.page.fill()
    rested()
    assert watched.painted
    assert watched.squeezed == []


def test_sections_have_one_distance_and_what_hides_leaves_none(calendar):  # noqa: F811
    overview = calendar(0, 1).page.parts.of("overview")
    assert not overview.resting.isVisible()
    column = overview.area.column
    found = [column.itemAt(at).widget() for at in range(column.count())]
    there = [each for each in found if each is not None and each.isVisible()]
    assert len(there) > 3
    gaps = {now.y() - before.geometry().bottom() - 1 for before, now in pairwise(there)}
    assert gaps == {XXXL}


@pytest.mark.parametrize("room", [480, 560, 640, 900])
def test_all_tabs_are_seen_without_arrows(qtbot, theme, qapp, room):
    theme.resize(2.0)
    tabs = Tabs("Parts", ("Overview", "Day by day", "Sittings", "Figures"))
    qtbot.addWidget(tabs)
    air = tabs.fit(room)
    tabs.resize(room + 2 * (air + HALO), tabs.sizeHint().height())
    tabs.show()
    boxes = [tabs.tabRect(at) for at in range(tabs.count())]
    assert all(tabs.rect().contains(box) for box in boxes)
    assert all(box.height() >= 24 and box.width() >= 24 for box in boxes)
    assert not [each for each in tabs.findChildren(QToolButton) if each.isVisible()]
