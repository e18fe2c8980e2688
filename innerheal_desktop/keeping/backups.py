"""Whole copies with what is told of each beside it: how they are listed, trusted and thinned."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from innerheal_desktop import __version__
from innerheal_desktop.keeping.copies import sha256, sidecar
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import known
from innerheal_desktop.keeping.thinning import kept
from innerheal_desktop.tongue import tr

_SIDECAR_LIMIT = 4096  # bytes; ours have some 300


@dataclass(frozen=True, slots=True)
class Copy:
    """A whole copy in the person's folder, or one that was put elsewhere.

    `made` is aware UTC, by the file's name; `reason` a key of `reasons`; `app` the version of
    InnerHeal that wrote it, or empty. `good` is True once every byte was compared, False for one
    that is known to be bad, None while it was not looked into. `stamp` is that of what was copied.
    """

    path: Path
    made: datetime
    number: int
    reason: str
    app: str = ""
    good: bool | None = None
    sha256: str = ""
    stamp: str = ""

    reasons: ClassVar[Mapping[str, str]] = {}

    def words(self) -> str:
        """When and why it was made, by this computer's clock: `2026-11-22 07:30, at closing`."""
        when = f"{self.made.astimezone():%Y-%m-%d %H:%M}"
        why = self.reasons.get(self.reason)
        return tr("{when}, {why}", when=when, why=tr(why)) if why else when

    @property
    def changed(self) -> bool:
        """Whether its bytes are others than were written. Raises OSError."""
        return bool(self.sha256) and sha256(self.path) != self.sha256


C = TypeVar("C", bound=Copy)


def newest_first(copies: Iterable[C | None]) -> list[C]:
    """Those that there are, by number: a computer's clock may once have been years ahead."""
    return sorted(filter(None, copies), key=lambda each: (each.number, each.made), reverse=True)


def newest_good(copies: Iterable[C], look_into: Callable[[C], C]) -> C | None:
    """The first of `copies` that is whole; bad ones above it are passed over."""
    looked = (look_into(each) for each in copies if each.good is not False)
    return next((each for each in looked if each.good), None)


def is_due(copies: Iterable[Copy], stamp: Callable[[], str]) -> bool:
    """Whether what is copied has another `stamp` than the newest copy. Raises what that raises."""
    newest = next((each for each in copies if each.good is not False), None)
    return newest is None or newest.stamp != stamp()


def with_told(bare: C, size: int, held: Callable[[dict[str, Any]], dict[str, Any]]) -> C:
    """`bare` with what stands beside it, and of that what it `held`; of another `size` it is bad.

    `bare` itself where nothing can be read there.
    """
    try:
        with sidecar(bare.path).open("rb") as handle:
            told: dict[str, Any] = json.loads(handle.read(_SIDECAR_LIMIT))
        return replace(
            bare,
            app=str(told["app"])[:20],
            good=None if told["size"] == size else False,
            sha256=str(told["sha256"]),
            stamp=str(told["stamp"]),
            **held(told),
        )
    except (OSError, ValueError, TypeError, KeyError, ArithmeticError, RecursionError):
        return bare


def tell(
    goal: Path, part: Path, held: Mapping[str, object], stamp: str, now: datetime, disk: Disk
) -> None:
    """Tell beside `goal` of the copy that lies in `part`, and what it `held`. Raises OSError."""
    told = {
        "sha256": sha256(part),
        "size": part.stat().st_size,
        "made": now.astimezone(UTC).isoformat(timespec="seconds"),
        "app": __version__,
        **held,
        "stamp": stamp,
    }
    disk.write(sidecar(goal), (json.dumps(told, indent=1) + "\n").encode())


def thinned(
    copies: list[C], now: datetime, disk: Disk, newest_good: Callable[[], C | None]
) -> list[C]:
    """Remove those of `copies`, the newest first, that need not stay; which they were.

    The newest good one never goes; where none is good, nothing goes. `now` is aware. Raises a
    `KeepingError`; what was to stay is untouched then.
    """
    stay = {each.path for each in kept(copies, now)}
    going = [each for each in copies if each.path not in stay]
    newest = newest_good() if going else None
    gone = [each for each in going if newest is not None and each.path != newest.path]
    for each in gone:
        try:
            # The file goes before what tells of it: a kill between leaves a note and no riddle.
            disk.remove(each.path)
            disk.remove(sidecar(each.path))
        except OSError as error:
            raise known(error, str(each.path)) from error
    return gone
