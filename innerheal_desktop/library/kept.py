"""What the answers of a session become in the journal: whether its fields are those of the card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from innerheal_desktop.library.faults import Faults, did_you_mean
from innerheal_desktop.library.names import KEPT
from innerheal_desktop.session.script import Script, Section
from innerheal_desktop.session.steps import Ask, Write


def check_fields(keeps: str, sections: Iterable[Section], faults: Faults) -> None:
    """Every field that a step names is one of the kind that the session `keeps`."""
    known = KEPT.get(keeps, ())
    for step in (step for section in sections for step in section.steps):
        if not isinstance(step, Ask | Write) or not step.field or step.field in known:
            continue
        if known:
            meant = did_you_mean(step.field, known)
            faults.add(step.line, f"a {keeps} has no field `{step.field}`.{meant}")
        else:
            faults.add(step.line, f"`field` is for a session that `keeps` {_or(_cards())}")


def unkept(script: Script) -> Iterator[tuple[int, str]]:
    """The pages of a session whose words have no place on the card that it becomes, by line."""
    known = KEPT.get(script.settings.keeps, ())
    for step in script.steps():
        if known and isinstance(step, Write) and not step.field:
            fields = ", ".join(f"`{field}`" for field in known)
            yield step.line, f"this page has no `field`: {fields}"


def _cards() -> list[str]:
    return [kind for kind, fields in KEPT.items() if fields]


def _or(names: list[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"
