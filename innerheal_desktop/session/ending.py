"""How a sitting ends: on the minute or on a breath, and since when its end is near. Pure."""

from __future__ import annotations

from dataclasses import replace

from innerheal_desktop.session.timeline import Timeline

# The last seconds of a sitting that no bell closes.
LAST_SECONDS = 5.0
_QUIET = ("silence", "pause", "rest")


def on_a_breath(timeline: Timeline) -> Timeline:
    """The sitting without what whole breaths left over at its end, where it ends on breathing.

    A quiet that lasts longer than a breath was meant, and stays; what an eased breath lent it
    does not count.
    """
    spans = timeline.spans
    breathing = [index for index, span in enumerate(spans) if span.breath is not None]
    if not breathing:
        return timeline
    last, after = spans[breathing[-1]], spans[breathing[-1] + 1 :]
    quiet = [span for span in after if span.kind in _QUIET]
    if last.breath is None or not quiet or any(s.kind not in (*_QUIET, "bell") for s in after):
        return timeline
    start, end = quiet[0].start, quiet[-1].end
    meant = end - start - sum(span.lent for span in quiet)
    if start != last.end or meant >= last.breath.pattern.cycle:
        return timeline
    cut = timeline.without(start, end)
    return replace(cut, spans=tuple(span for span in cut.spans if span.seconds > 0))


def closing(timeline: Timeline) -> float:
    """The second at which a sitting begins to end: its closing bells, or its last seconds."""
    spans = timeline.spans
    first = len(spans)
    while first and spans[first - 1].kind == "bell":
        first -= 1
    if 0 < first < len(spans):
        return spans[first].start
    return max(timeline.length - LAST_SECONDS, 0.0)
