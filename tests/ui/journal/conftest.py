"""What the tests of writing pages stand on."""

import pytest

from tests.ui.journal.desk import Desk


@pytest.fixture
def desk(qtbot, theme, clock):
    """Somebody who may sit down to write."""
    made = Desk(qtbot, theme, clock)
    yield made
    made.get_up()
