"""Before a sitting, on request: how it feels right now, over whatever waits to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from innerheal_desktop.practice.feelings import Feeling
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.before import BeforeSheet
from innerheal_desktop.ui.feeling.panel import FeelingPanel
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.widgets.option import Tick

STAYS = mark("Answer what you like. It stays with this sitting, on this computer.")


class FeelingSheet(BeforeSheet):
    """The panel; below it whether this is to be offered before every sitting.

    `keep` takes what is kept, `often` the tick.
    """

    def __init__(
        self,
        window: QWidget,
        scales: Sequence[str],
        manner: str,
        keep: Callable[[Feeling], None],
        often: Callable[[bool], None],
        *,
        always: bool,
    ) -> None:
        super().__init__(window, tr("Before you begin"), tr(STAYS))
        self.panel = FeelingPanel(scales, manner)
        self.often = Tick(tr("Offer this before every sitting"))
        self.often.setChecked(always)
        self.often.toggled.connect(often)
        self._keep = keep
        self.column.addSpacing(S)
        self.column.addWidget(self.panel)
        self.column.addSpacing(S)
        self.column.addWidget(self.often)
        self.panel.kept.connect(self._take)
        self.panel.skipped.connect(self.leave)

    def _take(self, feeling: object) -> None:
        if isinstance(feeling, Feeling):
            self._keep(feeling)
        self.leave()
