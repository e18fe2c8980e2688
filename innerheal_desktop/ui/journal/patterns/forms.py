"""The worksheets: old script and new one, a strategy and what it protected, a plan for next time.

When you add a step: one row here, and its question in `journal/questions.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from innerheal_desktop.journal.cards import ask_of, text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.questions import Ask, Kind
from innerheal_desktop.journal.sentences import PLAN as PLAN_HALVES
from innerheal_desktop.journal.sentences import SCRIPT
from innerheal_desktop.journal.strategies import OWN, STRATEGIES, strategy_of
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.patterns.answering import (
    Answering,
    AtHand,
    ChoiceAnswer,
    TextAnswer,
)
from innerheal_desktop.ui.journal.patterns.asking import Form, Step
from innerheal_desktop.ui.journal.patterns.felt import FeltAnswer
from innerheal_desktop.ui.journal.patterns.gaps import GapsAnswer
from innerheal_desktop.ui.journal.patterns.kept import PATTERN, PLAN, TRIGGER
from innerheal_desktop.ui.journal.patterns.planned import ForNextTime, LineAnswer, PlanAnswer
from innerheal_desktop.ui.journal.patterns.stirred import StirredAnswer

MEDIUM = mark(
    "For an upset of the last days, of medium size. Old and heavy memories can wait for company,"
    " and a danger that is still there needs people: Support has help for that. You can skip"
    " any question, and stop at any moment."
)
LEARNED = mark(
    "A strategy is something you learned, never what you are. If a hard memory comes along, stop,"
    " or choose a lighter one. If something still has to protect you today, keep it."
)
NO_DANGER = mark(
    "For a moment that tends to return, of medium size. Not for situations of real danger: Support"
    " has help for abuse and violence."
)
THANKS = mark(
    "If it feels true, you could thank it: you worked hard for me, and I made it to today. If"
    " thanks do not come, nothing is wrong. A nod will do."
)
# The questions of an old script in fewer words, where what is said of them has the rest.
_SHORT = {
    "happened": mark("What happened?"),
    "felt": mark("What did I feel?"),
    "give": mark("What can I give myself now?"),
}
# What is said of a question of an old script.
_ABOUT = {
    "happened": mark(
        "Only what a camera would have caught; two sentences are enough. Others may stand in it as"
        " what they did and said. No names are needed."
    ),
    "felt": mark(
        "A word or two, and a place in the body, if there is one. Not sure is an answer, and so is"
        " nothing."
    ),
    "age": mark("It may be your own age, or much younger. Not sure is fine."),
    "need": mark("The nearest will do. Needing is no fault, in you or in anyone."),
    "give": mark(
        "One small thing in the next ten minutes. A glass of water, a kind sentence, five minutes"
        " at the window."
    ),
    "week": mark("A call, an early night, one honest no."),
    "script": mark(
        "Fill one gap and leave the rest, if you get stuck. It is a draft, and you may change it"
        " tomorrow."
    ),
}


def form_of(page: Page, others: tuple[Page, ...] = ()) -> Form:
    """The worksheet for a card; `others` are the triggers that a plan may be for."""
    if page.kind == TRIGGER:
        return trigger_form()
    return pattern_form(page) if page.kind == PATTERN else plan_form(others)


def trigger_form() -> Form:
    """*Update the old script*: how strong, what happened, …, and how strong it is then."""
    asks = [ask_of(TRIGGER, field) for field in ("happened", "felt", "age", "need", "give", "week")]
    before, after = (ask_of(TRIGGER, field) for field in ("before", "after"))
    steps = (
        _step(before, "", partial(_stirred, before, True)),
        *(
            _step(ask, _ABOUT[ask.field], _MAKE.get(ask.field), _SHORT.get(ask.field, ""))
            for ask in asks
        ),
        _step(
            ask_of(TRIGGER, "script"),
            _ABOUT["script"],
            _sentence(ask_of(TRIGGER, "script"), SCRIPT),
            mark("The old script, and a new one beside it"),
        ),
        _step(after, "", partial(_stirred, after, False)),
    )
    return Form(tr("Update the old script"), steps, tr(MEDIUM))


def pattern_form(page: Page) -> Form:
    """*What did this protect?* for the strategy of a card; one's own is given a name first."""
    strategy = strategy_of(text_of(page, "strategy"))
    own = strategy is OWN
    name = _step(
        Ask("strategy", Kind.TEXT, mark("What would you call it?"), ""),
        mark("A few words are enough, such as “joking it away”."),
        _named,
    )
    asks = [ask_of(PATTERN, field) for field in ("shows", "protected", "cost", "smaller", "where")]
    about = {
        "shows": tr("A place, a kind of message, a tone of voice."),
        "protected": tr("A guess is enough. You need not remember where it began."),
        "cost": tr("Time, sleep, closeness, money, a word unsaid."),
        "smaller": _example(strategy.smaller),
        "where": tr("One person, or one room. Where it still protects you, it may stay as it is."),
    }
    after = {"protected": tr(THANKS)}
    steps = tuple(
        _step(ask, "")._replace(about=about[ask.field], after=after.get(ask.field, ""))
        for ask in asks
    )
    called = text_of(page, "strategy") if own else tr(strategy.name)
    called = "" if called == OWN.name else called
    # The window is called as its sheet is: what somebody looks at stands inside of it alone.
    title = tr("What did this protect?")
    return Form(title, (name, *steps) if own else steps, tr(LEARNED), called)


def plan_form(triggers: tuple[Page, ...]) -> Form:
    """A plan: if this, then that; in one sentence; and where it shall stand."""
    plan, sentence = ask_of(PLAN, "plan"), ask_of(PLAN, "sentence")
    steps = (
        _step(
            plan,
            mark("Small enough to be done clumsily. Leaving is a plan, and so is saying it later."),
            lambda page, _: PlanAnswer(plan, page, PLAN_HALVES),
            mark("If this happens, then I will …"),
        ),
        _step(
            sentence,
            mark("So short that it fits a small note."),
            lambda page, _: ForNextTime(sentence, page, triggers),
        ),
    )
    return Form(tr("A plan for next time"), steps, tr(NO_DANGER))


def new_pattern(name: str) -> Page:
    """A card for a strategy; one's own has no name yet."""
    own = name == OWN.name or name not in {each.name for each in STRATEGIES}
    return Page(kind=PATTERN, fields={} if own else {"strategy": name})


def _example(smaller: str) -> str:
    return tr(
        "It need not go. It could keep watch, and do a little less. For example: “{smaller}”",
        smaller=tr(smaller),
    )


def _step(
    ask: Ask,
    about: str,
    make: Callable[[Page, AtHand], Answering] | None = None,
    question: str = "",
) -> Step:
    made = make or (lambda page, _: _usual(ask, page))
    said = question or ask.question
    return Step(ask.field, tr(said), tr(about) if about else "", made)


def _usual(ask: Ask, page: Page) -> Answering:
    return ChoiceAnswer(ask, page) if ask.kind is Kind.CHOICE else TextAnswer(ask, page)


def _stirred(ask: Ask, before: bool, page: Page, at_hand: AtHand) -> Answering:
    return StirredAnswer(ask, page, at_hand, before=before)


def _felt(page: Page, at_hand: AtHand) -> Answering:
    return FeltAnswer(ask_of(TRIGGER, "felt"), page, at_hand)


def _sentence(ask: Ask, halves: Any) -> Callable[[Page, AtHand], Answering]:
    return lambda page, _: GapsAnswer(ask, page, halves)


def _named(page: Page, _: AtHand) -> Answering:
    """The name of a strategy of one's own; the words that stand for any are no name."""
    kept = text_of(page, "strategy")
    words = "" if kept == OWN.name else kept
    return LineAnswer("strategy", tr("What would you call it?"), words)


_MAKE: dict[str, Callable[[Page, AtHand], Answering]] = {"felt": _felt}
