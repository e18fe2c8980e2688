"""Heeding: what an answer in the middle of a sitting asks for. Something gentler, or a question.

Nothing is ordered: whoever goes on goes on.
"""

from __future__ import annotations

from dataclasses import dataclass

from innerheal_desktop.care.gates import LIGHTER_CARD
from innerheal_desktop.session.steps import SUPPORT, Ask
from innerheal_desktop.tongue import mark

A_LOT = mark("That is a lot. Something gentler is one press away.")
A_PERSON = mark("That is a lot. Crisis lines are one press away, with a person at the other end.")
SUPPORT_TITLE = mark("Support and crisis lines")


@dataclass(frozen=True, slots=True)
class Kindness:
    """What is said after an answer (`words`), and the id of the session that is offered, if any.

    SUPPORT in its place offers that page. `first`: the offer comes before going on. `asks`: whether
    today is okay for this is asked.
    """

    words: tuple[str, ...]
    offer: str = ""
    first: bool = False
    asks: bool = False


def heeded(step: object, answer: object, *, asked: bool = False) -> Kindness | None:
    """What an answer to a question asks for; None where one goes on.

    `asked`: in this sitting, whether today is okay was asked after this question already.
    """
    if not isinstance(step, Ask) or step.kind != "scale" or not isinstance(answer, int):
        return None
    much = bool(step.offer) and answer > step.above
    asks = not asked and step.readiness is not None and answer > step.readiness
    if not much and not asks:
        return None
    words = (A_PERSON if step.offer == SUPPORT else A_LOT,) * much + (LIGHTER_CARD.today,) * asks
    return Kindness(words, step.offer, first=much, asks=asks)
