"""Joining: a sitting that goes on another way from a moment on. Pure: two timelines make one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from innerheal_desktop.session.timeline import Change, Timeline


def joined(timeline: Timeline, t: float, tail: Timeline) -> Timeline:
    """The sitting up to `t` seconds, and then all of `tail`; picture and background stay.

    What goes on at `t` ends there. The length is that of both together.
    """
    before = tuple(span for span in timeline.spans if span.start < t)
    here = before[-1].section if before else -1
    spans = (
        *(replace(span, end=min(span.end, t)) for span in before),
        *(
            replace(span, start=span.start + t, end=span.end + t, section=span.section + here + 1)
            for span in tail.spans
        ),
    )
    return replace(
        timeline,
        length=t + tail.length,
        spans=spans,
        cues=(
            *(cue for cue in timeline.cues if cue.at < t),
            *(replace(cue, at=cue.at + t) for cue in tail.cues),
        ),
        sections=(
            *timeline.sections[: here + 1],
            *(replace(mark, start=mark.start + t) for mark in tail.sections),
        ),
        captions=(*_until(timeline.captions, t), Change(t, ""), *_from(tail.captions, t)),
        ambiences=_until(timeline.ambiences, t) or timeline.ambiences[:1],
        visuals=_until(timeline.visuals, t) or timeline.visuals[:1],
    )


def _until(changes: Sequence[Change], t: float) -> tuple[Change, ...]:
    return tuple(change for change in changes if change.at < t)


def _from(changes: Sequence[Change], t: float) -> tuple[Change, ...]:
    return tuple(replace(change, at=change.at + t) for change in changes)
