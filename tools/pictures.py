"""Draws the pictures of the documentation: the real window, its clock moved by hand.

Run it with `QT_QPA_PLATFORM=offscreen uv run python -m tools.pictures`, look at what it drew.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from innerheal_desktop.app import App
from innerheal_desktop.clock import HandClock
from innerheal_desktop.paths import assets
from innerheal_desktop.ui.application import application
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.theme.theme import Theme

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
# Where the picture is taken: six tenths into an in-breath.
INTO_THE_BREATH = 0.75
FRAMES = 30


def sitting_at_dusk(theme: Theme, clock: HandClock) -> None:
    """The orb of *Long Wave* near the top of an in-breath."""
    app = App(theme, lambda: None, None, clock)
    app.shell.resize(1080, 720)
    app.shell.show()
    app.begin("resonance-46", 600.0)
    page = app.shell.findChild(PlayerPage)
    assert page is not None
    assert page.sitting is not None
    page.sitting.begin()
    page.sitting.skip_lead_in()
    spans = page.sitting.player.timeline.spans
    breaths = [span for span in spans if span.breath and span.breath.phase.value == "inhale"]
    chosen = breaths[12]
    page.sitting.player.seek(chosen.start)
    for _ in range(int(INTO_THE_BREATH * chosen.seconds * FRAMES)):
        clock.advance(1 / FRAMES)
        page.tick()
        page.repaint()
    app.shell.grab().save(str(PICTURES / "sitting.png"))
    app.shell.close()
    app.close()


def main() -> None:
    """Draw every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["INNERHEAL_HOME"] = home
        qt = application()
        theme = Theme(qt, assets() / "fonts", chosen="dusk")
        theme.finish()
        sitting_at_dusk(theme, HandClock())


if __name__ == "__main__":
    main()
