"""What a house holds at one moment of rest: objects, widgets, timers, threads, descriptors."""

import gc
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


@dataclass(frozen=True)
class Held:
    """What the house holds at one moment of rest."""

    objects: int
    blocks: int  # of Python's memory
    qobjects: int
    widgets: int
    timers: int
    threads: int
    descriptors: int


def held():
    """What is held once all that is garbage has gone."""
    for _ in range(3):
        gc.collect()
        let_go()
    living = gc.get_objects()
    ours = [each for each in living if isinstance(each, QObject) and isValid(each)]
    fds = Path("/proc/self/fd")
    return Held(
        objects=len(living),
        blocks=sys.getallocatedblocks(),
        qobjects=len(ours),
        widgets=len(QApplication.allWidgets()),
        timers=sum(isinstance(each, QTimer) and each.isActive() for each in ours),
        threads=threading.active_count(),
        descriptors=len(list(fds.iterdir())) if fds.is_dir() else 0,
    )


def let_go():
    """What Qt deletes later is deleted now, as its loop would."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
