"""What is asked of the disk below a folder: every step is noted, in its order, and any may fail.

`Recorder` has the functions of `os` as the app calls them; `watched` puts them in their place.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.reliability.disk import Step

# Told what is about to be done: the `errno` with which it is to fail, or 0.
Fault = Callable[[Step], int]


class Recorder:
    """Notes every step that is taken below `root`; `fault` is asked before each."""

    def __init__(self, root: Path, fault: Fault = lambda step: 0) -> None:
        self.root = root
        self.steps: list[Step] = []
        self._fault = fault
        self._lock = threading.RLock()
        self._numbers: dict[str, int] = {}
        self._open: dict[int, str] = {}
        # Files whose every write was seen.
        self._whole: set[str] = set()

    def take(self, step: Step, act: Callable[[], Any], refused: Any = None) -> Any:
        """Take the step, unless it is to fail, and note it.

        Raises what `refused` makes of an `errno`, an OSError where it is None.
        """
        with self._lock:
            if code := self._fault(step):
                raise (refused or _refused)(code)
            result = act()
            self.steps.append(step)
            return result

    def acknowledge(self) -> None:
        """Note that somebody was promised what was written so far."""
        with self._lock:
            self.steps.append(Step("ack"))

    def relative(self, path: Any) -> str | None:
        """The path below the root, "" for the root; None for others and for shared memory."""
        if not isinstance(path, str | os.PathLike):
            return None
        whole = Path(path).absolute()
        if not whole.is_relative_to(self.root) or whole.name.endswith("-shm"):
            return None
        return "" if whole == self.root else str(whole.relative_to(self.root))

    def number(self, path: str) -> int:
        """The number of the file at `path`: those found at the start count down from -1."""
        return self._numbers[path]

    def begin(self, numbers: dict[str, int]) -> None:
        """Know the files that are there already."""
        self._numbers = dict(numbers)

    def seen_whole(self, path: str) -> None:
        """Every write to `path` is noted as it comes."""
        self._whole.add(path)

    def created(self, path: str, act: Callable[[], Any], refused: Any = None) -> Any:
        """Note a new file, under a number of its own."""
        with self._lock:
            number = len(self.steps) + 1
            result = self.take(Step("create", path, number), act, refused)
            self._numbers[path] = number
            return result

    def removed(self, path: str, act: Callable[[], Any], refused: Any = None) -> Any:
        """Note that a name went."""
        with self._lock:
            result = self.take(Step("unlink", path, self._numbers.get(path, 0)), act, refused)
            self._numbers.pop(path, None)
            return result

    def renamed(self, path: str, to: str, act: Callable[[], Any]) -> Any:
        """Note that a name changed."""
        with self._lock:
            result = self.take(Step("rename", path, self._numbers.get(path, 0), to=to), act)
            if path in self._numbers:
                self._numbers[to] = self._numbers.pop(path)
            return result

    # ── the functions of `os`, as the app calls them ──

    def open(self, path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        """`os.open`."""
        name = self.relative(path)
        if name is None or more:
            return int(_OS["open"](path, flags, mode, **more))
        with self._lock:
            if flags & os.O_CREAT and not Path(path).exists():
                handle = self.created(name, lambda: _OS["open"](path, flags, mode))
            else:
                handle = _OS["open"](path, flags, mode)
            self._open[handle] = name
            if flags & os.O_TRUNC and name in self._numbers:
                self.steps.append(Step("truncate", name, self.number(name)))
            return int(handle)

    def write(self, handle: int, data: Any) -> int:
        """`os.write`: at the end of the file, where the app's handles all stand."""
        if handle not in self._open:
            return int(_OS["write"](handle, data))
        name, at = self._open[handle], os.fstat(handle).st_size
        self._whole.add(name)
        step = Step("write", name, self.number(name), at, bytes(data))
        return int(self.take(step, lambda: _OS["write"](handle, data)))

    def fsync(self, handle: int) -> None:
        """`os.fsync`, of a file or of a folder."""
        if handle not in self._open:
            _OS["fsync"](handle)
            return
        name = self._open[handle]
        if (self.root / name).is_dir():
            self.take(Step("sync-folder", name), lambda: None)
            return
        number = self.number(name)
        if name not in self._whole:
            # Written by Python's own files, which cannot be watched: all that is there by now.
            content = (self.root / name).read_bytes()
            self.take(Step("truncate", name, number), lambda: None)
            self.take(Step("write", name, number, 0, content), lambda: None)
        # Nothing but the recording needs it: the machine that runs this keeps its power.
        self.take(Step("sync", name, number), lambda: None)

    def ftruncate(self, handle: int, size: int) -> None:
        """`os.ftruncate`."""
        if handle not in self._open:
            _OS["ftruncate"](handle, size)
            return
        name = self._open[handle]
        step = Step("truncate", name, self.number(name), size)
        self.take(step, lambda: _OS["ftruncate"](handle, size))

    def close(self, handle: int) -> None:
        """`os.close`."""
        with self._lock:
            self._open.pop(handle, None)
            _OS["close"](handle)

    def unlink(self, path: Any, **more: Any) -> None:
        """`os.unlink`."""
        name = self.relative(path)
        if name is None or more or name not in self._numbers:
            _OS["unlink"](path, **more)
        else:
            self.removed(name, lambda: _OS["unlink"](path))

    def rename(self, path: Any, to: Any, **more: Any) -> None:
        """`os.rename` and `os.replace`."""
        name, other = self.relative(path), self.relative(to)
        if name is None or other is None or more:
            _OS["replace"](path, to, **more)
        else:
            self.renamed(name, other, lambda: _OS["replace"](path, to))

    def link(self, path: Any, to: Any, **more: Any) -> None:
        """`os.link`."""
        name, other = self.relative(path), self.relative(to)
        if name is None or other is None or more:
            _OS["link"](path, to, **more)
            return
        number = self._numbers.get(name, 0)
        self.take(Step("link", name, number, to=other), lambda: _OS["link"](path, to))
        self._numbers[other] = number

    def mkdir(self, path: Any, mode: int = 0o777, **more: Any) -> None:
        """`os.mkdir`."""
        name = self.relative(path)
        if name is None or more:
            _OS["mkdir"](path, mode, **more)
        else:
            self.take(Step("folder", name), lambda: _OS["mkdir"](path, mode))


NAMES = (
    *("open", "close", "write", "fsync", "ftruncate"),
    *("unlink", "rename", "replace", "link", "mkdir"),
)
_OS: dict[str, Callable[..., Any]] = {name: getattr(os, name) for name in NAMES}


def _refused(code: int) -> OSError:
    return OSError(code, os.strerror(code))
