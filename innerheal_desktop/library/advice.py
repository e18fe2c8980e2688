"""Advice: what a session might do more kindly. A machine sees it, and it still plays.

The rules stand in `docs/writing-sessions.md`. Those about time are looked at in the sitting itself,
at every length that is offered and with every variant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.kept import unkept
from innerheal_desktop.library.kind_words import unkind, unspeakable
from innerheal_desktop.library.references import Reference, unproven
from innerheal_desktop.session.layout import Layout, lay_out, spoken_length
from innerheal_desktop.session.script import AS_WRITTEN, Script
from innerheal_desktop.session.steps import Ask, Breathe, Card, Say, Step, Tap, Write
from innerheal_desktop.session.timeline import Span, Timeline
from innerheal_desktop.trouble import TroubleError

# Categories in which one imagines, and gates of what may stir: they end slowly, and that one may
# stop is said again before the deepest part.
INWARD = ("visualise", "inner-child")
DEEP = ("readiness", "gentle")
QUIET = 20.0  # seconds without a word that nobody announced, as written
STRETCHED = 30.0  # the same in a sitting that was stretched
SLOW_RETURN, RETURN = 45.0, 15.0  # seconds
OPENING = 45.0  # seconds in which it is said who decides
GUIDED = 12  # beats from which a sitting is guided by words
# Categories whose beats are counts, steps, or names to fall asleep by, rather than sentences.
NAMING = ("breathe", "steady", "routine", "sleep")
INVITING = (0.45, 0.92)  # share of beats with an invitation or a choice
STRETCH = (0.6, 2.0)  # by how much quiet may be drawn out
TIMED = 0.05  # as written, a session is so near (a share) to one of the lengths it offers
BRIEF = 150.0  # seconds: a sitting so short says once that one may stop

_INVITES = re.compile(
    r"\b(?:you (?:might|could|can|may)|if |when (?:you|they)|perhaps|see if|may(?:be)?|might"
    r"|wh(?:ich|at)ever|however|either|or|as you|your own|let |choose|like|would"
    r"|(?:is|are) (?:fine|enough|plenty|welcome|allowed|all)|any|need not|no need|allowed"
    r"|all right|optional)\b",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\b(?:stop(?:s|ping|ped)?|end(?:ing)? (?:it |here|early|gently)|leav(?:e|ing) (?:it|this|at)"
    r"|skip|open your eyes|not today)\b",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"\b(?:stop|as long as you (?:chose|like|want)|in charge|you lead|you choose|your pace|skip)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\b(?:nothing|no one|nobody|not much|faint(?:ly)?|vague|sense of|knowing|know|blank|empty"
    r"|(?:is|are|works) (?:equally|as good|enough|fine|plenty)|without (?:a|any)|no picture"
    r"|not (?:see|feel|come)|need not)\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\b(?:seconds|minutes?|speak again|until I|until the|bells?|no more words|quiet now)\b",
    re.IGNORECASE,
)
# What is announced in words, and how long (seconds) that may last.
_SPANS: tuple[tuple[str, float, float], ...] = (
    ("three quarters of a minute", 34.0, 60.0),
    ("quarter of a minute", 10.0, 24.0),
    ("half a minute", 18.0, 45.0),
    ("twenty seconds", 14.0, 30.0),
    ("two minutes", 80.0, 160.0),
    ("a minute", 40.0, 90.0),
)


def advice(
    script: Script,
    played: Mapping[str, Script] | None = None,
    known: Mapping[str, Reference] | None = None,
) -> tuple[Fault, ...]:
    """What might be kinder, by line; nothing for a session that keeps every rule a machine sees.

    `played` are the sessions that its `play` steps name: their words are their own authors' affair.
    `known` are the references there are; without them nobody looks at what the evidence rests on.
    """
    sittings = chain.from_iterable(_sitting(*each) for each in _sittings(script, played))
    claims = unproven(script.settings.evidence, known) if known is not None else []
    rests = ((1, said) for said in claims)
    kept = unkept(script)
    found = set(chain(_words(script), rests, kept, sittings, _timing(script, played)))
    return tuple(sorted(Fault(line, message, notice=True) for line, message in found))


Told = Iterator[tuple[int, str]]


def _words(script: Script) -> Told:
    """What can be seen in a line by itself."""
    settings = script.settings
    for words in (script.purpose, script.card, settings.safety):
        yield from ((1, said) for said in unkind(words))
    for step in script.steps():
        for line in _lines(step):
            yield from ((step.line, said) for said in unkind(line))
            if isinstance(step, Say | Breathe):
                yield from ((step.line, said) for said in unspeakable(line))
        if isinstance(step, Say) and step.pause > QUIET and not _ANNOUNCES.search(step.text):
            yield step.line, f"a quiet of {step.pause:g} s comes unannounced; say how long it is"
    if not settings.evidence.line:
        yield 1, "`evidence` has no line: say what is known, or that little is"
    if not settings.safety:
        yield 1, "`safety` has no line: say who takes care with this, or that no harm is known"


def _lines(step: Step) -> tuple[str, ...]:
    match step:
        case Say(text=text) | Card(text=text) | Tap(text=text):
            return (text,)
        case Ask(question=question, options=options):
            return (question, *options)
        case Write(prompt=prompt):
            return (prompt,)
        case Breathe(reminders=reminders):
            return reminders
        case _:
            return ()


def _sittings(
    script: Script, played: Mapping[str, Script] | None
) -> Iterator[tuple[Script, Timeline, str]]:
    """Every sitting that is offered: at each length, as written and with each variant."""
    for name in (AS_WRITTEN, *(each.name for each in script.settings.variants)):
        varied = script.varied(name)
        for seconds in script.settings.lengths:
            with_it = f" with “{name}”" if name else ""
            try:
                laid = lay_out(script, seconds, variant=name, sessions=played)
            except TroubleError:
                continue  # a fault already
            yield varied, laid, f"at {spoken_length(seconds)}{with_it}"


def _sitting(script: Script, laid: Timeline, where: str) -> Told:
    """What can be heard only in time."""
    said = [span for span in laid.spans if span.kind in ("say", "card", "tap", "ask", "write")]
    lines = {step.text: step.line for step in script.steps() if isinstance(step, Say)}
    yield from _silences(laid, where, lines)
    yield from _permission(script, laid, said, where)
    yield from _return(script, laid, where)
    spoken = [span for span in said if span.kind == "say"]
    if len(spoken) >= GUIDED and script.settings.category not in NAMING:
        share = sum(bool(_INVITES.search(span.text)) for span in spoken) / len(spoken)
        if not INVITING[0] <= share <= INVITING[1]:
            most = "turn some beats into invitations or choices"
            less = "say some beats plainly"
            yield (
                1,
                f"{where}, {share:.0%} of the beats invite; about half to three quarters is right:"
                f" {most if share < INVITING[0] else less}",
            )
    if script.settings.category in INWARD:
        normal = sum(bool(_NOTHING.search(span.text)) for span in spoken)
        if normal < 2:
            yield (
                1,
                f"{where}, it is said {_times(normal)} that not seeing or not feeling is fine;"
                " say it twice",
            )


def _timing(script: Script, played: Mapping[str, Script] | None) -> Told:
    """Whether what is written has its own length, and how far it is stretched to the others."""
    layout = Layout(script, sessions=played)
    drawn = []
    for seconds in script.settings.lengths:
        try:
            parts = layout.parts(seconds)
        except TroubleError:
            return
        quiet = [(part, part.step) for part in parts if part.quiet and isinstance(part.step, Say)]
        written = sum(max(step.pause, part.least) for part, step in quiet)
        laid = sum(part.seconds for part, _ in quiet)
        if any(part.weight for part in parts) or not written:
            return
        drawn.append((seconds, (seconds - laid + written) / seconds, laid / written))
    for seconds, _, factor in drawn:
        if not STRETCH[0] <= factor <= STRETCH[1]:
            longer = "add what belongs to it in a section marked [from …]"
            shorter = "leave something to the longer lengths with [from …]"
            yield (
                1,
                f"at {spoken_length(seconds)}, quiet is stretched to {factor:.0%} of what is"
                f" written: {longer if factor > 1 else shorter}",
            )
    if min(abs(share - 1) for _, share, _ in drawn) > TIMED:
        nearest = min(drawn, key=lambda each: abs(each[1] - 1))
        yield (
            1,
            "as written, no length that is offered is right within five in a hundred:"
            f" {spoken_length(nearest[0])} would be {spoken_length(nearest[0] * nearest[1])}",
        )


def _silences(laid: Timeline, where: str, lines: Mapping[str, int]) -> Told:
    """Quiet that nobody announced, and quiet that is not as long as was said."""
    for before, seconds in _quiets(laid):
        line = lines.get(before, 1)
        named = next((row for row in _SPANS if row[0] in before.lower()), None)
        if seconds > STRETCHED and not _ANNOUNCES.search(before):
            yield line, f"{where}, {seconds:.0f} s pass without a word; announce them"
        elif named is not None and not named[1] <= seconds <= named[2]:
            yield line, f"{where}, “{named[0]}” lasts {seconds:.0f} s"


def _quiets(laid: Timeline) -> Iterator[tuple[str, float]]:
    """Each stretch of quiet: the line before it, and its seconds."""
    before, seconds = "", 0.0
    for span in (*laid.spans, None):
        if span is not None and span.kind in ("pause", "rest", "silence"):
            seconds += span.seconds
            continue
        if seconds:
            yield before, seconds
        before, seconds = (span.text if span is not None and span.kind == "say" else before), 0.0


def _permission(script: Script, laid: Timeline, said: list[Span], where: str) -> Told:
    """Who decides is said at the opening; that one may stop, once more before the deepest part."""
    if not said:
        return
    opening = [span.text for span in said if span.start <= OPENING]
    if not any(_DECIDES.search(text) for text in opening):
        yield (
            1,
            f"{where}, the first half minute does not say who is in charge, or that one may stop",
        )
    deep = script.settings.gate in DEEP or script.settings.category in INWARD
    stops = sum(bool(_STOPS.search(span.text)) for span in said)
    needed = 2 if deep and laid.length > BRIEF else 1
    if stops < needed:
        yield (
            1,
            f"{where}, it is said {_times(stops)} that one may stop; say it"
            f" {'at the opening and before the deepest part' if needed == 2 else 'at the opening'}",
        )


def _return(script: Script, laid: Timeline, where: str) -> Told:
    """The way back into the room, long enough."""
    settings = script.settings
    if settings.category in ("sleep", "steady", "support") or laid.length < 60.0:
        return
    deep = settings.gate in DEEP or settings.category in INWARD
    least = SLOW_RETURN if deep else RETURN
    back = next((mark for mark in laid.sections if mark.title.startswith("Come back")), None)
    if back is None:
        yield 1, f"{where}, there is no way back: end with a section called “Come back”"
    elif laid.length - back.start < least - 0.5:
        yield (
            1,
            f"{where}, the way back lasts {laid.length - back.start:.0f} s; {least:.0f} s are kind",
        )


def _times(count: int) -> str:
    return {0: "nowhere", 1: "once"}.get(count, f"{count} times")
