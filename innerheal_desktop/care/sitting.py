"""A sitting that fits: a script as it suits a person, laid out as near to a length as it can be."""

from __future__ import annotations

from collections.abc import Mapping

from innerheal_desktop.care.adapting import Adapted, adapt
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.session.layout import LengthError, lay_out
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.timeline import Timeline


def fitted(script: Script, fit: Fit) -> Adapted:
    """A session as it suits the person of this fit, with what they changed back in it."""
    return adapt(script, fit.flags, as_written=script.id in fit.as_written)


def sitting(
    adapted: Adapted,
    fit: Fit,
    seconds: float,
    variant: str = "",
    played: Mapping[str, Script] | None = None,
) -> Timeline:
    """The sitting of an adapted session, and of those it plays (`played`), `seconds` long.

    A `variant` that does not fit the person gives way to the one that does. Where the adapted
    session cannot be so long, it is the nearest that it can be; one that is as written raises a
    LengthError then.
    """
    script = adapted.script
    names = {each.name for each in script.settings.variants}
    others = {name: fitted(other, fit).script for name, other in (played or {}).items()}
    chosen = variant if variant in names else ""
    try:
        return lay_out(script, seconds, variant=chosen, sessions=others)
    except LengthError as error:
        if not adapted.line and others == (played or {}):
            raise
        return _nearest(script, seconds, chosen, others, error)


def _nearest(
    script: Script, seconds: float, variant: str, others: Mapping[str, Script], error: LengthError
) -> Timeline:
    offered = sorted(script.settings.lengths, key=lambda each: abs(each - seconds))
    for length in (min(max(seconds, error.shortest), error.longest), *offered):
        try:
            return lay_out(script, length, variant=variant, sessions=others)
        except LengthError:
            continue
    raise error
