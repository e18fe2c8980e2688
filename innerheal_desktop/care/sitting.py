"""A sitting that fits: a script as it suits a person, laid out as near to a length as it can be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from innerheal_desktop.care.adapting import Adapted, Reason, adapt
from innerheal_desktop.care.changing import QUIET
from innerheal_desktop.care.company import HERE, OWN_PACE, in_company
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.care.flags import Change
from innerheal_desktop.care.sips import read_without, said_without, tops_up
from innerheal_desktop.session.layout import LengthError, lay_out
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Play
from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.session.voice import ReadingVoice, Voice, Voices
from innerheal_desktop.tongue import tr

# Seconds that one breathes at one's own pace without a word.
OWN_QUIET = 60.0


def fitted(
    script: Script,
    fit: Fit,
    *,
    paced: bool = False,
    variant: str = "",
    played: Mapping[str, Script] | None = None,
) -> Adapted:
    """A session as it suits the person of this fit, with what they changed back in it.

    `paced`: where a pace is what they ask for, as of a pacer. What is other than written in the
    sessions it plays (`played`) is said too, of those in the `variant` that the person chose.
    """
    adapted = adapt(script, fit.flags, as_written=script.id in fit.as_written, paced=paced)
    made = adapted.script.varied(_chosen(adapted, variant))
    inner = _inner(fit, played)
    names = (step.session for step in made.steps() if isinstance(step, Play))
    heard = [inner[name] for name in dict.fromkeys(names) if name in inner]
    if not tops_up(made, _as_played(inner)):
        adapted = replace(adapted, script=read_without(adapted.script))
    more = [reason for each in heard for reason in _of_played(each, adapted)]
    return replace(adapted, reasons=(*adapted.reasons, *more)) if more else adapted


def sitting(
    adapted: Adapted,
    fit: Fit,
    seconds: float,
    variant: str = "",
    played: Mapping[str, Script] | None = None,
    voices: Voices = ReadingVoice,
) -> Timeline:
    """The sitting of an adapted session, and of those it plays (`played`), `seconds` long.

    `voices` say how long its lines last.
    A `variant` that does not fit the person gives way to the one that does. Where the adapted
    session cannot be so long, it is the nearest that it can be; one that is as written raises a
    LengthError then.
    """
    script = adapted.script
    inner = _inner(fit, played)
    others = _as_played(inner)
    chosen = _chosen(adapted, variant)
    if not tops_up(script.varied(chosen), others):
        script = said_without(script)
    voice = voices(script.settings.voice)
    try:
        laid = lay_out(script, seconds, voice=voice, variant=chosen, sessions=others)
    except LengthError as error:
        if not adapted.line and not any(each.line for each in inner.values()):
            raise
        laid = _nearest(script, seconds, chosen, others, voice, error)
    return _kept_company(laid, (adapted, *inner.values()), voice)


def _chosen(adapted: Adapted, variant: str) -> str:
    """The variant that was asked for, or the one that suits the person where that does not."""
    names = {each.name for each in adapted.script.settings.variants}
    return variant if variant in names else adapted.variant


def _inner(fit: Fit, played: Mapping[str, Script] | None) -> dict[str, Adapted]:
    return {name: fitted(other, fit) for name, other in (played or {}).items()}


def _as_played(inner: Mapping[str, Adapted]) -> dict[str, Script]:
    """The sessions that are played, as they sound."""
    made = {name: each.script.varied(each.variant) for name, each in inner.items()}
    return {name: each if tops_up(each, {}) else said_without(each) for name, each in made.items()}


def _of_played(inner: Adapted, outer: Adapted) -> Iterator[Reason]:
    """What is other than written in a session that is played, unless it is so in all of them.

    It is changed back in that session alone.
    """
    for reason in inner.reasons:
        if reason.heard and reason.line not in {each.line for each in outer.reasons}:
            title = inner.script.title
            line = tr("In “{session}”: {reason}", session=title, reason=reason.line)
            yield replace(reason, line=line, back=False)


def _kept_company(laid: Timeline, adapted: Iterable[Adapted], voice: Voice) -> Timeline:
    """Nobody is left alone in a long quiet who would rather not be."""
    every = tuple(adapted)
    if any(Change.SHORT_QUIET in each.done for each in every):
        return in_company(laid, HERE, QUIET, voice)
    if any(Change.OWN_PACE in each.done for each in every):
        return in_company(laid, OWN_PACE, OWN_QUIET, voice)
    return laid


def _nearest(
    script: Script,
    seconds: float,
    variant: str,
    others: Mapping[str, Script],
    voice: Voice,
    error: LengthError,
) -> Timeline:
    offered = sorted(script.settings.lengths, key=lambda each: abs(each - seconds))
    for length in (min(max(seconds, error.shortest), error.longest), *offered):
        try:
            return lay_out(script, length, voice=voice, variant=variant, sessions=others)
        except LengthError:
            continue
    raise error
