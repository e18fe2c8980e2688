"""The command `programme`: the programmes there are, and one's way through them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from innerheal_desktop.home import Home
from innerheal_desktop.library.programme_words import (
    Titles,
    minutes_words,
    practice_words,
    size_words,
    step_line,
)
from innerheal_desktop.library.programmes import Programme
from innerheal_desktop.practice.followed import current, held, keep, look, now_of
from innerheal_desktop.practice.following import (
    HELD,
    LEFT,
    REST,
    SAID,
    SKIPPED,
    Way,
    Where,
    again,
    begun,
    entered,
    stands,
    stepped,
)
from innerheal_desktop.practice.following_words import (
    BEHIND,
    gate_words,
    next_words,
    standing_words,
)
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.terminal.records import PATIENCE
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# What a deed makes of a way, at this moment (milliseconds UTC).
CHANGES: dict[str, Callable[[Way, int], Way]] = {
    "done": lambda way, now: stepped(way, SAID, now),
    "rest": lambda way, now: stepped(way, REST, now),
    "skip": lambda way, now: stepped(way, SKIPPED, now),
    "hold": lambda way, now: stands(way, HELD),
    "leave": lambda way, now: stands(way, LEFT),
}
NONE_FOLLOWED = "“innerheal programme begin ID” begins one; “innerheal programme” shows them"


def programme(home: Home, asked: argparse.Namespace) -> int:
    """Do what `asked.deed` names; list the programmes where it names nothing."""
    deed = asked.deed or "list"
    if deed == "check":
        return _check(home, asked.files)
    if deed == "list":
        return _list(home, asked)
    if deed == "show":
        return _show(home, asked)
    if deed == "continue":
        return _continue(home, asked)
    with home.open_log() as log:
        if deed == "begin":
            which = home.programmes.named(asked.which)
            here = look(log, which)
            now = now_of(log)
            way = begun(now) if here is None else again(here.way, now)
            keep(log, which.id, way).result(PATIENCE)
        else:
            which, here = _followed(home, log)
            if deed == "open":
                part = here.step.part if here.step is not None else 0
                keep(log, which.id, entered(here.way, part, now_of(log))).result(PATIENCE)
                return _tell(home, which, look(log, which), asked)
            keep(log, which.id, CHANGES[deed](here.way, now_of(log))).result(PATIENCE)
        _tell(home, which, look(log, which), asked)
    return 0


def _list(home: Home, asked: argparse.Namespace) -> int:
    found = home.programmes.all()
    with home.open_log(reading=True) as log:
        rows = [(each, look(log, each)) for each in found.programmes]
    if asked.json:
        print(json.dumps([_shape(each, here) for each, here in rows], ensure_ascii=False, indent=1))
        return 0
    width = max((len(each.id) for each, _ in rows), default=0)
    for each, here in rows:
        print(f"{each.id:<{width}}  {each.title} — {each.purpose}")
        said = " · ".join(filter(None, (size_words(each), standing_words(each, here))))
        print(f"{'':<{width}}  {said}")
    for file in found.faulty:
        print(f"{file.path}:{file.faults[0].line}: {file.faults[0].message}")
    return 0


def _show(home: Home, asked: argparse.Namespace) -> int:
    which = home.programmes.named(asked.which)
    with home.open_log(reading=True) as log:
        here = look(log, which)
    if asked.json:
        print(json.dumps(_shape(which, here, steps=True), ensure_ascii=False, indent=1))
        return 0
    print(f"{which.title}\n{which.purpose}\n\n{which.is_}\n{which.is_not}")
    done, titles, part = (here.way.done if here else {}), _titles(home), -1
    for at, step in enumerate(which.steps):
        if step.part != part:
            part = step.part
            heading = which.parts[part]
            print(f"\n{heading.title}\n{heading.why}".rstrip())
        said = [practice_words(step, titles), minutes_words(step)]
        said += [tr(BEHIND[done[at].how])] if at in done else []
        here_ = here is not None and here.way.at == at
        print(f"{'>' if here_ else ' '} {at + 1:>2}  {step.title} — {_joined(said)}")
    if words := standing_words(which, here):
        print(f"\n{words}")
    return 0


def _continue(home: Home, asked: argparse.Namespace) -> int:
    """Practise the next sitting of the open step here; say what to do where there is none."""
    with home.open_log() as log:
        which, here = _followed(home, log)
    left = [each for each in here.left if here.gate is None]
    if asked.json or not left:
        return _tell(home, which, here, asked)
    from innerheal_desktop.terminal.playing import play

    name = next((each for each in left[0].sessions if _is_there(home, each)), left[0].session)
    home.library.script(name)  # or a word on why it cannot be played
    print(step_line(which, here.way.at))
    sitting = argparse.Namespace(
        session=name,
        minutes=left[0].seconds / 60.0,
        variant="",
        visual="",
        quiet=getattr(asked, "quiet", False),
        no_log=False,
        data=asked.data,
    )
    code = play(home, sitting)
    with home.open_log(reading=True) as log:
        _tell(home, which, look(log, which), asked)
    return code


def _followed(home: Home, log: PracticeLog) -> tuple[Programme, Where]:
    """The programme that is followed; TroubleError where there is none."""

    def every() -> tuple[Programme, ...]:
        return home.programmes.all().programmes

    if (found := current(log, every)) is not None:
        return found
    if (waiting := held(log, every)) is None:
        raise TroubleError(tr("No programme is followed just now"), NONE_FOLLOWED)
    which, here = waiting
    raise TroubleError(
        tr("“{programme}” is on hold at step {n}", programme=which.title, n=here.way.at + 1),
        tr("“innerheal programme begin {id}” goes on with it", id=which.id),
    )


def _tell(home: Home, which: Programme, here: Where | None, asked: argparse.Namespace) -> int:
    """Say where one is, and what comes next."""
    if here is None:
        return 0
    if asked.json:
        print(json.dumps(_shape(which, here), ensure_ascii=False))
        return 0
    print(standing_words(which, here))
    if here.finished:
        print(which.closing)
        return 0
    if here.gate is not None:
        lines = (here.gate.part.why, gate_words(here.gate, _titles(home)), here.gate.part.ask)
        print("\n".join(line for line in lines if line))
        print(tr("“innerheal programme open” opens it, now or all the same."))
        return 0
    print(next_words(which, here))
    if here.step is not None and (page := here.step.page):
        print(tr("A page, if you like: {page}", page=page))
    return 0


def _check(home: Home, files: list[str]) -> int:
    """Print `path:line: message` for every fault; 1 when something is to be mended."""
    from innerheal_desktop.library.programme_reading import read

    sessions = frozenset(entry.id for entry in home.library.entries())
    broken = False
    for name in files:
        path = Path(name)
        try:
            data = path.read_bytes()
        except OSError as error:
            print(f"{path}:1: the file cannot be opened ({error.strerror})")
            broken = True
            continue
        for fault in read(data, path.stem, sessions, own=True).faults:
            print(f"{path}:{fault.line}: {fault.message}")
            broken = True
    return int(broken)


def _shape(which: Programme, here: Where | None, *, steps: bool = False) -> dict[str, Any]:
    """A programme for other programs, and where one is in it; steps count from 1."""
    shape: dict[str, Any] = {
        "id": which.id,
        "title": which.title,
        "steps": len(which.steps),
        "standing": here.way.standing if here else None,
        "step": here.way.at + 1 if here and not here.finished else None,
        "finished": bool(here and here.finished),
        "next": [
            {"session": each.session, "minutes": round(each.seconds / 60.0, 2)}
            for each in (here.left if here and here.gate is None else ())
        ],
        "own": which.own,
    }
    if steps:
        done = here.way.done if here else {}
        shape["all"] = [
            {
                "title": step.title,
                "ways": [
                    [{"session": s.session, "minutes": round(s.seconds / 60.0, 2)} for s in way]
                    for way in step.ways
                ],
                "behind": done[at].how if at in done else None,
            }
            for at, step in enumerate(which.steps)
        ]
    return shape


def _titles(home: Home) -> Titles:
    def title(session: str) -> str:
        try:
            return home.library.entry(session).title
        except TroubleError:
            return session

    return title


def _is_there(home: Home, session: str) -> bool:
    try:
        return bool(home.library.entry(session).lengths)
    except TroubleError:
        return False


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)
