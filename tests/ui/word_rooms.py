"""The rooms of *Kind words*, one after another, and its line on Today."""

from datetime import timedelta

from innerheal_desktop.journal.affirmations import affirmation
from innerheal_desktop.journal.gratitude import good_things
from innerheal_desktop.journal.lines import bridged, felt, kept, own
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.values import values_page
from tests.ui.host import settled

WEEK = 7 * 24 * 3600 * 1000
LINE = "What took a Donaudampfschifffahrtsgesellschaft a century may take me a while."
BRIDGE = "I am learning that a pause is a new response."
WHY = "Because it was not given to me, and I would like to hand it on all the same."
MOMENT = "On the bus."
GOOD = ("Soup", "The neighbour's radio, softly")
# What the person wrote, which nobody translates.
WRITTEN = {LINE, BRIDGE, WHY, MOMENT, *GOOD}


def kind_words(app):
    """From an empty tab to one with years in it: yields the name of what is seen."""
    shell, journal = app.shell, app.house.home.journal
    shell.open("journal")
    page = shell._pages.stack.currentWidget()
    page.parts.turn("words")
    part = page.parts.of("words")
    for name in ("lines", "bank", "values", "choosing", "gratitude"):
        yield _at(part, name)
    yield from _choosing(part)
    _write(journal, app.house.home.clock.now())
    for name in ("lines", "values", "gratitude"):
        yield _at(part, name)
    part.view("lines").today.click()
    part.view("gratitude").cards[0].remove.click()
    settled()
    yield "kind words, something removed"
    yield from _one_line(part, journal)
    shell.open("today")
    settled()
    yield "today, a line"
    shell._pages.stack.currentWidget().parts.kind.never.click()
    settled()
    yield "today, no line any more"


def _choosing(part):
    _at(part, "choosing")
    view = part.current
    for chip in view.parts.many.chips()[:7]:
        chip.click()
    view.parts.on.click()
    settled()
    yield "kind words, the few"
    for chip in view.parts.few.chips()[:4]:
        chip.click()
    view.parts.on.click()
    settled()
    yield "kind words, why it matters"
    view.parts.on.click()


def _one_line(part, journal):
    for page in journal.pages("line"):
        part.show_page(page.id)
        settled()
        yield f"kind words, {'a line of the bank' if page.fields.get('bank') else 'own line'}"
    view = part.current
    view.parts.ask.slider.felt = 3
    view.parts.ask.said.emit()
    view.parts.ask.slider.said.emit()
    settled()
    yield "kind words, a rating"
    view.parts.keep.click()
    view.parts.reword.click()
    settled()
    yield "kind words, a bridge"
    view.parts.bridge.leave.click()
    view.parts.swap.click()
    settled()
    yield "kind words, another in its place"


def _write(journal, now):
    at = round(now.timestamp() * 1000)
    line = own(LINE)
    for week, belief in enumerate((2, 3, 3, 5, 4)):
        line = felt(line, belief, at - (5 - week) * WEEK)
    journal.write(bridged(kept(affirmation("a-pause")), BRIDGE)).result(30)
    journal.write(line).result(30)
    before = now - timedelta(days=200)
    old = Page(made=round(before.timestamp() * 1000))
    journal.write(values_page(old, ("Honesty", "Good bread"), WHY, MOMENT)).result(30)
    journal.write(good_things(Page(), ())).result(30)
    journal.write(good_things(old, GOOD)).result(30)


def _at(part, name):
    part.show_view(name)
    part.current.focus_first()
    settled()
    return f"kind words, {name}"
