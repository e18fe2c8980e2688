"""Fitting: whether a script can be as long as it offers to be, and offers what is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from innerheal_desktop.library.faults import Faults
from innerheal_desktop.session.layout import Layout, LengthError, NestingError
from innerheal_desktop.session.parts import LONGEST_SITTING
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import SUPPORT, Ask, Breathe, Play, Silence, Step, Write

Sessions = Callable[[str], Script | None]

_TOO_LONG = "this session's steps last more than four hours together; write two sessions"


def check_fit(script: Script, line: int, faults: Faults, sessions: Sessions | None) -> None:
    """Every length that is offered (on `line`) must be possible, with every variant.

    `sessions` finds the scripts that `play` steps name; without it such scripts are not checked.
    """
    if sum(_fixed_seconds(step) for step in script.steps()) > LONGEST_SITTING:
        faults.add(1, _TOO_LONG)
        return
    played: dict[str, Script] = {}
    names = {step.session for step in script.steps() if isinstance(step, Play)}
    if names and sessions is None:
        return
    for name in names:
        if sessions and (other := sessions(name)) is not None:
            played[name] = replace(other, id=name)
    for variant in ("", *(each.name for each in script.settings.variants)):
        layout = Layout(script, variant=variant, sessions=played)
        said = f"with “{variant}”: " if variant else ""
        for seconds in script.settings.lengths:
            try:
                layout.parts(seconds)
            except LengthError as error:
                faults.add(line, f"{said}{error}")
            except NestingError as error:
                where = next((step.line for step in script.steps() if isinstance(step, Play)), line)
                faults.add(where, str(error).removesuffix("."))
                return


def check_offers(script: Script, faults: Faults, sessions: Sessions | None) -> None:
    """Every session that is offered after an answer must be there, and be another one.

    Support is always there.
    """
    for step in script.steps():
        name = step.offer if isinstance(step, Ask) and step.offer != SUPPORT else ""
        if name and name == script.id:
            faults.add(step.line, f"“{name}” is this session; offer another one")
        elif name and sessions is not None and sessions(name) is None:
            faults.add(step.line, f"there is no session called “{name}”")


def _fixed_seconds(step: Step) -> float:
    """About how long a step lasts that does not fill; enough to refuse what nobody could sit."""
    match step:
        case Breathe(cycles=cycles, pattern=pattern) if cycles:
            return cycles * pattern.cycle
        case Breathe(seconds=seconds) | Silence(seconds=seconds) | Write(seconds=seconds):
            return seconds
        case Play(minutes=minutes):
            return minutes * 60.0
        case _:
            return 0.0
