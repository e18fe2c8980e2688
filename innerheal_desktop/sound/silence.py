"""What a sitting needs of sound. The engine fits it; so does silence."""

from __future__ import annotations

from typing import Protocol

from innerheal_desktop.session.timeline import Timeline


class Sound(Protocol):
    """Plays what a timeline says, from where it is told. Times are seconds into the sitting."""

    @property
    def notice(self) -> str:
        """A line for the person when something about sound is amiss, else empty."""
        ...

    @property
    def sounding(self) -> bool:
        """Whether something is still to be heard."""
        ...

    def prepare(self, timeline: Timeline) -> None:
        """Get ready to play `timeline`; also called again when a tap has shortened it."""
        ...

    def play(self, position: float) -> None:
        """The sitting stands at `position` now, and runs."""
        ...

    def pause(self) -> None:
        """Fall silent softly, and stay there."""
        ...

    def seek(self, position: float) -> None:
        """Go to `position`, sounding or not as before."""
        ...

    def stop(self, *, ring: bool = False) -> None:
        """Fall silent; the sitting is over. With `ring`, a struck bell may end by itself."""
        ...


class NoSound:
    """A sound that makes none: for computers without a device, and for tests. `told` is its log."""

    def __init__(self, notice: str = "") -> None:
        self.notice = notice
        self.sounding = False
        self.told: list[str] = []

    def prepare(self, timeline: Timeline) -> None:
        """Note it."""
        self.told.append("prepare")

    def play(self, position: float) -> None:
        """Note it."""
        self.told.append(f"play {position:.1f}")

    def pause(self) -> None:
        """Note it."""
        self.told.append("pause")

    def seek(self, position: float) -> None:
        """Note it."""
        self.told.append(f"seek {position:.1f}")

    def stop(self, *, ring: bool = False) -> None:
        """Note it."""
        self.told.append("ring out" if ring else "stop")
