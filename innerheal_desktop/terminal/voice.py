"""`prepare`: a voice of this computer speaks the lines of a session ahead."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop.home import Home
from innerheal_desktop.library.choosing import asked_for
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.sound.voices.preparing import Preparing

# Seconds between two looks at how far it is.
LOOK = 0.2


def prepare(home: Home, asked: argparse.Namespace) -> int:
    """Prepare a session, and say which voice will speak. 1 where some lines stay captions."""
    from innerheal_desktop.sound.voices.preparing import preparing_of

    script = asked_for(home.library, asked.session)
    if asked.model:
        _with_model(home, asked.model)
    played = home.library.played_by(script).values()
    preparing = preparing_of(home.narration, script, played)
    _done(preparing)
    said = _said(home, script)
    if asked.json:
        print(json.dumps(_told(preparing, script, said), ensure_ascii=False))
    else:
        _print(preparing, said)
    return 0 if preparing.progress.ready == preparing.progress.all else 1


def _with_model(home: Home, folder: str) -> None:
    """Let the natural voice of `folder` speak. TroubleError where there is none."""
    from innerheal_desktop.sound.voices.model import is_installed, looks_right

    place = str(Path(folder).expanduser().absolute())
    if not looks_right(place):
        raise TroubleError(
            tr("“{folder}” does not hold the natural voice", folder=folder),
            tr("docs/voices.md says which files belong in it"),
        )
    if not is_installed():
        raise TroubleError(
            tr("What the natural voice needs is not installed"),
            tr("Install it with: pip install “innerheal-desktop[voice]”"),
        )
    choice = replace(home.own_voice(), speaks="best", model=place)
    home.own_voice = lambda: choice


def _done(preparing: Preparing) -> None:
    """Speak what there is to speak, with a bar where somebody looks on; Ctrl+C keeps the rest."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    console, unseen = Console(stderr=True), not sys.stderr.isatty()
    try:
        if not preparing.begin():
            return
        with Progress(*columns, console=console, transient=True, disable=unseen) as bar:
            task = bar.add_task(tr("Voice ready"), total=preparing.progress.all)
            while preparing.progress.working:
                bar.update(task, completed=preparing.progress.ready)
                preparing.wait(LOOK)
    except KeyboardInterrupt:
        print(tr("Stopped. What is ready stays."), file=sys.stderr)
    finally:
        preparing.stop()
        preparing.wait()


def _said(home: Home, script: Script) -> str:
    from innerheal_desktop.sound.voices.telling import who_will_speak

    played = home.library.played_by(script).values()
    return who_will_speak(script, played, home.narration, home.heard())


def _print(preparing: Preparing, said: str) -> None:
    progress = preparing.progress
    for notice in progress.notices:
        print(notice, file=sys.stderr)
    if progress.all:
        print(tr("Voice ready {n} of {m}", n=progress.ready, m=progress.all))
    if said:
        print(said)


def _told(preparing: Preparing, script: Script, said: str) -> dict[str, object]:
    progress = preparing.progress
    return {
        "session": script.id,
        "title": script.title,
        "lines": progress.all,
        "ready": progress.ready,
        **preparing.spoken_by(),
        "amiss": list(progress.amiss),
        "says": said,
    }
