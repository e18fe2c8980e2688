"""Before a sitting in the terminal: what the window asks is read here, and the way around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from innerheal_desktop.care.breaths import has_holds
from innerheal_desktop.care.gates import SAYS_ELSE, first_time, holds_card, readiness_card
from innerheal_desktop.library.choosing import card_of
from innerheal_desktop.tongue import tr

if TYPE_CHECKING:
    from innerheal_desktop.care.fit import Fit
    from innerheal_desktop.session.script import Script


def gate_words(script: Script, fit: Fit, variant: str = "") -> list[str]:
    """The words of the gates before this session, or this variant of it; none for most."""
    light = first_time(script)
    said = [tr(light)] if light else []
    if (holds := holds_card(script, fit, variant)) is not None:
        fitting = "; ".join(tr(each.words) for each in holds.ticks)
        said.append(tr("Better without holds for some bodies: {fitting}.", fitting=fitting))
        said.append(_without_holds(script))
    if (card := readiness_card(script)) is not None:
        else_ = "" if SAYS_ELSE in card_of(script) else card.else_
        said.append(tr("{question} 0 to 10.", question=tr(card.question)))
        said.append(tr("Above six, “innerheal play {other}” is kinder.", other=card.grounding))
        said += [tr(words) for words in (card.today, card.afterwards, else_) if words]
    return said


def _without_holds(script: Script) -> str:
    open_ = (
        each.name
        for each in script.settings.variants
        if each.pattern is not None and not has_holds(each.pattern)
    )
    own = tr("Esc leaves it for now; Make it fit me, in the window, keeps your answer.")
    if name := next(open_, ""):
        return tr("--variant “{name}” has none. {own}", name=name, own=own)
    return own
