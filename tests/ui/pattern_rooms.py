"""The rooms of *Patterns*, one after another, and the plan on Today."""

from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.patterns.doing import DELETED
from innerheal_desktop.ui.journal.patterns.forms import new_pattern
from tests.ui.host import settled
from tests.ui.pattern_cards import QUIET, SCRIPT

LONG = "What took a donaudampfschifffahrtsgesellschaft a century may take me a while."
PLAN = {"plan": "If a late reply, then I will breathe out.", "today": True}

_TEXTS = [LONG, PLAN["plan"], *QUIET.values()]
_TEXTS += [each for each in SCRIPT.values() if isinstance(each, str)]
# What somebody wrote is in their own language; a list that opens shows its beginning.
WRITTEN_CARDS = {*_TEXTS, *(f"{text[:59].rstrip()}…" for text in _TEXTS)}
WRITTEN_CARDS |= {f"{text[:47].rstrip()}…" for text in _TEXTS}


def cards(app):
    """From an empty tab to one with cards in it: yields the name of what is seen."""
    shell, journal = app.shell, app.house.home.journal
    shell.open("journal")
    page = shell._pages.stack.currentWidget()
    page.parts.turn("patterns")
    part = page.parts.of("patterns")
    settled()
    yield "patterns, empty"
    for kind, begun in (
        ("an old script", Page(kind="trigger")),
        ("one's own strategy", new_pattern("One of my own")),
        ("a strategy", new_pattern("Pleasing others")),
        ("a plan", Page(kind="plan")),
    ):
        yield from _worksheet(part, kind, begun)
    trigger = _write(journal)
    part.fill()
    settled()
    yield "patterns, with cards"
    for card in (trigger, journal.pages("pattern")[0], journal.pages("plan")[0]):
        part.show_page(card.id)
        settled()
        yield f"patterns, a {card.kind}"
        part.doing.sheet.ways["gone"].click()
        settled()
        yield f"patterns, letting a {card.kind} go"
        part.doing.leave()
    part.doing.show(trigger, fresh=True)
    settled()
    yield "patterns, just kept"
    part.doing.leave()
    part.passing.say(tr(DELETED), trigger.id)
    settled()
    yield "patterns, something deleted"
    part.passing.forget()
    shell.open("today")
    settled()
    yield "today, a plan"
    shell._pages.stack.currentWidget().parts.plan.take_away.click()
    settled()
    yield "today, no plan any more"


def _worksheet(part, kind, begun):
    part.doing.write(begun)
    sheet = part.doing.sheet
    for at, step in enumerate(sheet.form.steps):
        settled()
        yield f"patterns, {kind}, {step.field}"
        slider = getattr(sheet.answering, "slider", None)
        if slider is not None:
            for felt in (7, 8):
                slider.felt = felt
                slider.said.emit()
                settled()
                yield f"patterns, {kind}, {step.field}, {felt}"
        if at + 1 < len(sheet.form.steps):
            sheet.go_on()
    sheet.leave()
    settled()
    draft = part.cards.draft()
    if draft is not None:
        yield f"patterns, {kind} waits"
        part.passing.drop.click()


def _write(journal):
    cards = (
        Page(kind="trigger", fields={**SCRIPT, "happened": LONG}, words=("hurt", "anxious")),
        Page(kind="trigger", fields={"before": 5}),
        Page(kind="pattern", fields={**QUIET, "cost": LONG}),
        Page(kind="pattern", fields=QUIET),
        Page(kind="pattern", fields={"strategy": LONG}),
    )
    kept = [journal.write(card).result(30) for card in cards]
    journal.write(Page(kind="plan", fields={**PLAN, "trigger": kept[0].id})).result(30)
    return kept[0]
