"""What was answered in a sitting, as the page that it becomes where the person wants it kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from innerheal_desktop.journal.cards import ask_of, option, with_line
from innerheal_desktop.journal.gratitude import good_things
from innerheal_desktop.journal.letters import LATER, SOMEBODY, YOUNGER
from innerheal_desktop.journal.lines import own
from innerheal_desktop.journal.page import LINES, Page
from innerheal_desktop.journal.questions import CARDS, Kind
from innerheal_desktop.journal.values import as_kept, values_page
from innerheal_desktop.session.answers import Answer
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Write
from innerheal_desktop.tongue import tr

# To whom a letter goes that is written in a session of this category; else to later.
TO = {"inner-child": YOUNGER, "support": SOMEBODY}
# What stands before it in the prompt of a letter begins the paragraph.
OPENS = "…"


def page_of(answers: Sequence[Answer], script: Script, sitting: str = "") -> Page:
    """The page that the answers given in a sitting of `script` become; `sitting` is its record."""
    kind = script.settings.keeps or "page"
    page = Page(kind=kind, session=script.id, sitting=sitting)
    if kind == "letter":
        to = TO.get(script.settings.category, LATER)
        return replace(page, title=script.title, text=letter(answers), fields={"to": to})
    if kind == "page":
        return _plain(replace(page, title=script.title), answers)
    return _card(page, answers)


def asked_and_answered(answers: Iterable[Answer]) -> str:
    """Each question with its answer below it, in plain text."""
    return "\n\n".join(f"{answer.question}\n{words_of(answer)}" for answer in answers)


def words_of(answer: Answer) -> str:
    """An answer in words: the number of a scale too."""
    return answer.said if isinstance(answer.said, str) else tr("{n} of 10", n=answer.said)


def letter(answers: Iterable[Answer]) -> str:
    """What was written page by page, each with the opening that its prompt gave it."""
    return "\n\n".join(_paragraph(answer) for answer in answers if answer.typed)


def _paragraph(answer: Answer) -> str:
    opening, dots, _ = answer.question.partition(OPENS)
    words = words_of(answer)
    if not dots or words.casefold().startswith(opening.strip().casefold()):
        return words
    return f"{opening.strip()}{OPENS} {words}"


def _plain(page: Page, answers: Sequence[Answer]) -> Page:
    """A page; where only one thing was said, its question is that of the page."""
    if len(answers) == 1 and isinstance(answers[0].step, Write):
        prompt = answers[0].question[: LINES["prompt"]]
        return replace(page, text=words_of(answers[0]), prompt=prompt)
    return replace(page, text=asked_and_answered(answers))


def _card(page: Page, answers: Iterable[Answer]) -> Page:
    """A card; what has no field on it stands below the line by which it is known.

    Of a kind line the text is the sentence alone, as it is said again: the rest lies beside it.
    """
    fields: dict[str, Any] = {}
    rest: list[Answer] = []
    for answer in answers:
        if answer.step.field:
            _put(fields, page.kind, answer)
        else:
            rest.append(answer)
    made = _made(page, fields)
    if page.kind == "line":
        more = asked_and_answered(answer for answer in rest if answer.typed)
        return replace(made, fields={"beside": more} if more else {})
    more = asked_and_answered(rest)
    return replace(made, text="\n\n".join(part for part in (made.text, more) if part))


def _put(fields: dict[str, Any], kind: str, answer: Answer) -> None:
    """Lay an answer into its field; a second one there comes with its question."""
    name, words = answer.step.field, words_of(answer)
    if name not in fields:
        fields[name] = answer.said if isinstance(answer.said, int) else words
    elif isinstance(fields[name], str):
        fields[name] = f"{fields[name]}\n\n{answer.question}\n{words}"
    if isinstance(fields[name], str) and _is_choice(kind, name):
        fields[name] = option(ask_of(kind, name), fields[name])


def _is_choice(kind: str, name: str) -> bool:
    asks = CARDS[kind].asks if kind in CARDS else ()
    return any(ask.field == name and ask.kind is Kind.CHOICE for ask in asks)


def _made(page: Page, fields: dict[str, Any]) -> Page:
    """The card with its fields, and the line by which a list shows it."""

    def lines(name: str) -> list[str]:
        return [line.strip() for line in str(fields.get(name, "")).splitlines() if line.strip()]

    if page.kind == "line":
        sentence = str(fields.get("line", ""))
        return replace(page, text=own(sentence).text)
    if page.kind == "values":
        chosen = [as_kept(word) for word in lines("chosen")]
        return values_page(page, chosen, fields.get("why", ""), fields.get("moment", ""))
    if page.kind == "gratitude":
        things = good_things(page, lines("items"))
        helped = {"helped": fields["helped"]} if fields.get("helped") else {}
        return replace(things, fields={**things.fields, **helped})
    return with_line(replace(page, fields=fields))
