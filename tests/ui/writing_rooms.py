"""The pages of the journal, in each state that a person can come to."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.ui.journal.writing.choices import AGO, COUNT
from innerheal_desktop.ui.widgets.sheet import Sheet

# What a person wrote is nobody's to translate.
TITLE, TEXT, TAG = "Rain on the roof", "It rained all morning, and I let it.", "rain"
HERE, THERE = "It rained here.", "It rained there."
WRITTEN_PAGES = {TITLE, TEXT, f"#{TAG}", HERE, THERE}


def pages_of_the_journal(app):
    """An empty page, one with all that belongs to it, what is asked, and what lies over it."""
    journal, clock = app.house.home.journal, app.house.home.clock
    made = round((clock.now() - timedelta(days=31)).timestamp() * 1000)
    page = journal.write(
        Page(title=TITLE, text=TEXT, tags=(TAG,), words=("tender",), made=made)
    ).result(30)
    app.shell.do("page")
    part = app.shell._pages.stack.currentWidget().parts.writing
    yield from _seen("a new page")
    part.choices.choose(AGO, on=True)
    part.choices.choose(COUNT, on=True)
    part.show_page(page.id)
    part.fill()
    yield from _seen("a page")
    part.editor.foot.ask()
    yield from _seen("write and release")
    part.editor.foot.say_gone()
    yield from _seen("released")
    part.editor.foot.settle()
    part.wishes.do("back")
    yield from _seen("the list")
    part.listing.field.setText("zzz")
    part.listing.fill()
    yield from _seen("nothing found")
    part.listing.field.setText("")
    for wish in ("ways", "sitting"):
        part.wishes.do(wish)
        yield from _sheet(app, wish)
    for text in (HERE, THERE):
        twin = Journal(app.house.home.folder, clock)
        twin.write(Page(id=page.id, text=text, made=made, revision=page.revision)).result(30)
        twin.close()
    part.show_page(page.id)
    part.fill()
    part.to_page()
    yield from _seen("in two places")
    part.wishes.do("heads")
    yield from _sheet(app, "in two places, both")
    part.turning.remove(page.id)
    part.panes.turn(page=False)
    yield from _seen("put away")
    part.wishes.do("lately")
    yield from _sheet(app, "deleted lately")
    part.turning.new(fleeting=True)
    part.to_page()
    yield from _seen("a page to let go")
    for name in (AGO, COUNT):
        part.choices.choose(name, on=False)


def _seen(name):
    for _ in range(5):
        QApplication.processEvents()
    yield f"journal, {name}"


def _sheet(app, name):
    yield from _seen(name)
    for sheet in app.shell.findChildren(Sheet):
        if sheet.isVisible():
            sheet.leave()
