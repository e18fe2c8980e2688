"""Company: short lines where it is quiet for longer than is kind, in a sitting already laid out.

The sitting stays as long as it is, and its bells where they are. What the author says of how long
it will be quiet gives way to what is true then (`announcing.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle, groupby

from innerheal_desktop.care.announcing import accompanied, announces, announces_end
from innerheal_desktop.session.timeline import Change, Cue, Span, Timeline
from innerheal_desktop.session.voice import Voice

# Said where looking inward may bring back hard memories: each leads out, into the room.
HERE = (
    "You are here, in this room.",
    "Let your eyes rest on something plain.",
    "Notice what is holding you up.",
    "You can stop whenever you like.",
    "Find a colour, somewhere near.",
    "Press your hands or feet into something solid.",
)
# Said where one breathes at one's own pace, now and then.
OWN_PACE = (
    "Your own pace.",
    "Small breaths are enough.",
    "Nothing needs to be counted.",
)
# Every line that may be heard beside the author's.
LINES = (*HERE, *OWN_PACE)
_QUIET = ("pause", "rest", "silence")
# Of the quiet behind a line that takes longer in company, so many seconds stay.
_BREATHER = 1.0
# Seconds that a caption stays after its line.
_STAYS = 3.0
_CLOSE = 1e-6


def in_company(laid: Timeline, lines: Sequence[str], most: float, voice: Voice) -> Timeline:
    """The sitting with `lines` said in turn, so that no quiet is longer than `most` seconds.

    Pauses and silences that follow each other are one quiet. The very same sitting where none is so
    long.
    """
    turn = cycle(lines)
    laid = _told(laid, most, voice)
    spans: list[Span] = []
    said: list[Span] = []
    for quiet, run in groupby(laid.spans, _is_quiet):
        stretch = tuple(run)
        if quiet and _is_long(stretch, most):
            stretch = tuple(_split(stretch, turn, most, voice))
            said += [span for span in stretch if span.kind == "say"]
        spans += stretch
    if not said:
        return laid
    cues = [Cue(span.start, "say", "line", span.text, span.seconds) for span in said]
    return replace(
        laid,
        spans=tuple(spans),
        cues=tuple(sorted((*laid.cues, *cues), key=lambda cue: cue.at)),
        captions=_captions(laid.captions, said),
    )


def _is_quiet(span: Span) -> bool:
    return span.kind in _QUIET


def _is_long(stretch: Sequence[Span], most: float) -> bool:
    return stretch[-1].end - stretch[0].start > most + _CLOSE


def _told(laid: Timeline, most: float, voice: Voice) -> Timeline:
    """The sitting with what is announced made true, wherever company will speak behind it."""
    runs = [(quiet, tuple(run)) for quiet, run in groupby(laid.spans, _is_quiet)]
    long = [stretch[0].start for quiet, stretch in runs if quiet and _is_long(stretch, most)]
    if not long:
        return laid
    spans = list(laid.spans)
    new: dict[float, Span] = {}
    for at, (span, after) in enumerate(zip(laid.spans, laid.spans[1:], strict=False)):
        kept_company = after.start in long or (announces_end(span.text) and long[-1] > span.start)
        if span.kind != "say" or not (kept_company and announces(span.text)):
            continue
        text = accompanied(span.text)
        room = after.end - _BREATHER if _is_quiet(after) else after.start
        end = min(span.start + voice.seconds(text), room)
        spans[at] = new[span.start] = replace(span, text=text, end=end)
        spans[at + 1] = replace(after, start=end)
    return replace(
        laid,
        spans=tuple(spans),
        cues=tuple(_cue(cue, new) for cue in laid.cues),
        captions=tuple(_caption(change, new) for change in laid.captions),
    )


def _cue(cue: Cue, new: dict[float, Span]) -> Cue:
    span = new.get(cue.at) if cue.kind == "say" else None
    return cue if span is None else replace(cue, text=span.text, seconds=span.seconds)


def _caption(change: Change, new: dict[float, Span]) -> Change:
    return replace(change, value=accompanied(change.value)) if change.at in new else change


def _split(run: Sequence[Span], turn: Iterator[str], most: float, voice: Voice) -> Iterator[Span]:
    """A stretch of quiet as silences and lines, evenly spread."""
    at, end = run[0].start, run[-1].end
    lines: list[tuple[str, float]] = []
    quiet = end - at
    while quiet / (len(lines) + 1) > most + _CLOSE:
        text = next(turn)
        lines.append((text, voice.seconds(text)))
        quiet -= lines[-1][1]
    gap = quiet / (len(lines) + 1)
    for text, seconds in lines:
        yield Span(at, at + gap, "silence", _section(run, at))
        at += gap
        yield Span(at, at + seconds, "say", _section(run, at), text)
        at += seconds
    yield Span(at, end, "silence", _section(run, at))


def _section(run: Sequence[Span], at: float) -> int:
    """The section that goes on at a time of a stretch."""
    return next(span.section for span in reversed(run) if span.start <= at + _CLOSE)


def _captions(captions: Sequence[Change], said: Sequence[Span]) -> tuple[Change, ...]:
    """What was written, and each line for as long as it is said and a moment more."""
    more = [
        change
        for span in said
        for change in (Change(span.start, span.text), Change(span.end + _STAYS, ""))
    ]
    return tuple(sorted((*captions, *more), key=lambda change: change.at))
