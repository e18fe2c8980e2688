"""Answers: what a person said at the questions and on the pages of a sitting. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from innerheal_desktop.session.steps import Ask, Step, Write


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said at a step: words, or the number 0…10 of a scale."""

    step: Ask | Write
    said: str | int

    @property
    def question(self) -> str:
        """What was asked."""
        return self.step.question if isinstance(self.step, Ask) else self.step.prompt

    @property
    def typed(self) -> bool:
        """Whether somebody wrote it, rather than chose it."""
        return isinstance(self.step, Write) or self.step.kind == "text"


def answer_of(step: Step | None, said: object) -> Answer | None:
    """The answer at a step; None where nothing was said, or nothing is asked."""
    if not isinstance(step, Ask | Write) or isinstance(said, bool):
        return None
    if isinstance(said, str):
        return Answer(step, said.strip()) if said.strip() else None
    return Answer(step, said) if isinstance(said, int) else None


def worth_keeping(answers: Iterable[Answer], keeps: str) -> bool:
    """Whether there is anything to ask about: words of a person, or what a card is made of."""
    return any(
        answer.typed or (keeps and isinstance(answer.said, str) and answer.step.field)
        for answer in answers
    )
