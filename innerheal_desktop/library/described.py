"""Described: what a list shows of a session, taken from its script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from innerheal_desktop.library.lengths import spans_of
from innerheal_desktop.session.steps import Breathe

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.session.script import Script


def described(entry: Entry, script: Script, played: Mapping[str, Script]) -> Entry:
    """`entry` with all that is known of its `script`; `played` are the sessions inside, by id."""
    settings, spans = script.settings, spans_of(script, played)
    return replace(
        entry,
        purpose=script.purpose,
        category=settings.category,
        level=settings.level,
        gate=settings.gate,
        lengths=settings.lengths,
        usual=settings.usual,
        shortest=spans[0][0][0],
        longest=spans[0][-1][1],
        spans=spans,
        visual=settings.visual,
        evidence=settings.evidence,
        safety=settings.safety,
        tags=settings.tags,
        variants=tuple(variant.name for variant in settings.variants),
        steps=tuple(section.title for section in script.varied().sections),
        breathes=any(isinstance(step, Breathe) for step in script.steps()),
    )
