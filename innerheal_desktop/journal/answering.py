"""Receipts: of what needs no thread to be answered, and of what needs one of its own."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Thread, current_thread
from typing import Any, TypeVar

from innerheal_desktop.keeping.writer import Receipt

T = TypeVar("T")


def refused(error: Exception) -> Receipt[Any]:
    """What was not even tried."""
    receipt: Receipt[Any] = Receipt()
    receipt.settle(None, error)
    return receipt


def settled(value: T) -> Receipt[T]:
    """What is so already."""
    receipt: Receipt[T] = Receipt()
    receipt.settle(value)
    return receipt


class Aside:
    """Long work, done on threads of its own, one after the other."""

    def __init__(self, name: str, after: Callable[[], None]) -> None:
        self._name, self._after = name, after
        self._one_by_one, self._guard = Lock(), Lock()
        self._threads: list[Thread] = []

    def begin(self, work: Callable[[], T]) -> Receipt[T]:
        """Begin `work`; its receipt is settled before `after` is called, on the same thread."""
        receipt: Receipt[T] = Receipt()

        def run() -> None:
            with self._one_by_one:
                try:
                    value = work()
                except BaseException as error:
                    receipt.settle(None, error)
                else:
                    receipt.settle(value)
            self._after()

        thread = Thread(target=run, name=self._name, daemon=True)
        with self._guard:
            self._threads = [each for each in self._threads if each.is_alive()]
            self._threads.append(thread)
            thread.start()
        return receipt

    def join(self) -> None:
        """Wait until all that was begun is done."""
        with self._guard:
            threads = [each for each in self._threads if each is not current_thread()]
        for thread in threads:
            thread.join()
