"""The screen of a terminal: one moment of a sitting, drawn in words and a breathing bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from innerheal_desktop.session.breath import Breath, Phase, Side
from innerheal_desktop.session.emphasis import plain, runs
from innerheal_desktop.session.steps import Ask, Step, Write
from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.session.unfolding import PHASE_WORDS

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

GLYPHS = {Phase.INHALE: "⌃", Phase.HOLD: "●", Phase.EXHALE: "⌄", Phase.REST: "○"}
STYLES = {Phase.INHALE: "cyan", Phase.HOLD: "yellow", Phase.EXHALE: "green", Phase.REST: "white"}
WIDEST_BAR = 48
READING_COLUMN = 68
KEYS = "Space pause · ← → section · G steady me · Esc end"
WAITING_KEYS = "Enter when you are ready · " + KEYS
ANSWERING_KEYS = "Type here · Enter when you are ready · ← → section · Esc end"
WRITING_KEYS = "Type here · an empty line when you are ready · ← → section · Esc end"


class Screen(Protocol):
    """Where a sitting is shown."""

    def show(self, moment: Moment, *, paused: bool, notice: str, words: str = "") -> None:
        """Show this moment, and the `words` that are being typed."""
        ...

    def close(self) -> None:
        """Give the terminal back."""
        ...


class LiveScreen:
    """A whole terminal, redrawn as the breath moves."""

    def __init__(self, console: Console, title: str, safety: str = "") -> None:
        from rich.live import Live

        self._title = title
        self._safety = safety
        self._width = max(min(console.width - 4, READING_COLUMN), 20)
        self._live = Live(console=console, screen=True, auto_refresh=False)
        self._live.start()

    def show(self, moment: Moment, *, paused: bool, notice: str, words: str = "") -> None:
        """Show this moment, and the `words` that are being typed."""
        under = "\n".join(part for part in (self._safety, notice) if part)
        frame = picture(self._title, moment, self._width, paused=paused, notice=under, words=words)
        self._live.update(frame, refresh=True)

    def close(self) -> None:
        """Give the terminal back."""
        self._live.stop()


class LineScreen:
    """A pipe or a file: each line once, as it is said; phases are left to the sound."""

    def __init__(self, print_line: Callable[[str], None]) -> None:
        self._print = print_line
        self._last = ("", "")
        self._notice = ""

    def show(self, moment: Moment, *, paused: bool, notice: str, words: str = "") -> None:
        """Print what is new in this moment; what is typed is nobody else's to read."""
        section, caption = moment.section_title, plain(moment.caption)
        if section != self._last[0]:
            self._print(f"── {section}")
        if caption and caption != self._last[1]:
            self._print(caption)
        if notice and notice != self._notice:
            self._print(f"({notice})")
        self._last, self._notice = (section, caption), notice

    def close(self) -> None:
        """Nothing to give back."""


def picture(
    title: str,
    moment: Moment,
    width: int,
    *,
    paused: bool = False,
    notice: str = "",
    words: str = "",
) -> RenderableType:
    """One frame: title and time, the breath, the caption, the keys; `width` columns wide."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    head = Text(title, style="bold")
    left = "paused" if paused else f"{_clock(moment.remaining)} left"
    head.append(" " * max(width - len(title) - len(left), 1) + left, style="dim")
    rows: list[Text] = [head, Text(moment.section_title, style="dim"), Text()]
    rows += _breath(moment.breath, width) if moment.breath else [Text(), Text(), Text()]
    caption = Text()
    for piece, leaning in runs(moment.caption):
        caption.append(piece, style="italic" if leaning else "")
    keys = _keys(moment.waiting)
    typed = [Text(f"{words}▏")] if keys in (ANSWERING_KEYS, WRITING_KEYS) else []
    rows += [Text(), caption, *typed, Text(), Text(notice, style="dim"), Text(keys, style="dim")]
    for row in rows:
        row.truncate(10_000)
    return Padding(Group(*rows), (1, 2), expand=False) if width else Group(*rows)


def _keys(waiting: Step | None) -> str:
    if isinstance(waiting, Write):
        return WRITING_KEYS
    if isinstance(waiting, Ask) and waiting.kind in ("text", "scale"):
        return ANSWERING_KEYS
    return KEYS if waiting is None else WAITING_KEYS


def _breath(breath: Breath, width: int) -> list[Text]:
    from rich.text import Text

    word = "Top up" if breath.top_up else PHASE_WORDS[breath.phase]
    if breath.side is not None:
        word = f"{word}, {'left' if breath.side is Side.LEFT else 'right'}"
    style = STYLES[breath.phase]
    line = Text(f"{GLYPHS[breath.phase]} {word}", style=f"bold {style}")
    line.append(f"  {max(breath.remaining, 0.0):.0f}", style="dim")
    cells = min(width, WIDEST_BAR)
    full = round(cells * (0.1 + 0.9 * breath.fullness))
    bar = Text("█" * full, style=style)
    bar.append("░" * (cells - full), style="dim")
    count = Text(f"{breath.cycle} of {breath.cycles}", style="dim")
    return [line, bar, count]


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
