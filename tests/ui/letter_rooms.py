"""The rooms of what was written: the card after a sitting, reading it back, and the letters."""

from datetime import timedelta

from innerheal_desktop.journal.letters import LATER, SOMEBODY, YOUNGER, sealed
from innerheal_desktop.journal.page import Page
from innerheal_desktop.session.answers import Answer
from innerheal_desktop.session.steps import Write
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.after import AfterPage, AfterView
from innerheal_desktop.ui.pages.read_back import ReadBack
from innerheal_desktop.ui.player.drafts import Written
from innerheal_desktop.ui.written import Keeping
from tests.ui.host import settled

WORDS = "a red coat by the fence"
# What a session asks is its own, in whatever language it was written.
ASKED = Write(prompt="What would you like to remember?")
WRITTEN_LETTERS = {WORDS, ASKED.prompt}


def _keeping(app, session, *, over=True):
    """What was written in a session of ours, or of a folder that has none such."""
    library = app.house.home.library
    there = {entry.id for entry in library.entries()}
    script = library.script(session if session in there else min(there))
    written = Written(script.id, 300.0, (Answer(ASKED, WORDS),), over, lambda: None)
    clock = app.house.home.clock
    return Keeping(script, written, app.house, None, lambda: clock.now().astimezone().date())


def after_writing(app):
    """The card in each of its states: yields the name of what is seen."""
    shell = app.shell
    for session, over in (("letter-younger-self", True), ("new-response", True), ("x", False)):
        shell.show_after(AfterView(300.0, True, written=_keeping(app, session, over=over)))
        page = shell.findChild(AfterPage)
        page.speak()
        settled()
        yield f"after, {session} was written{'' if over else ' before'}"
        card = page._words.kept
        if session == "letter-younger-self":
            card._seal()
            settled()
            yield "after, a letter is sealed"
            card._back()
            card._stay(tr("This cannot be kept."))
            settled()
            yield "after, it cannot be kept"
        page._be_gentle()
        settled()
        yield f"after, {session} was written, and it was hard"
    sheet = ReadBack(shell, _keeping(app, "free-write"))
    sheet.appear()
    settled()
    yield "read back"
    sheet.leave()
    card._let_go()
    settled()
    yield "after, it was let go"
    shell.open("today")


def letters(app):
    """The tab of letters, empty and full; one written, sealed, read, let go."""
    shell, journal = app.shell, app.house.home.journal
    today = app.house.home.clock.now().astimezone().date()
    shell.do("journal-letters")
    part = shell._pages.stack.currentWidget().parts.of("letters")
    settled()
    yield "letters, none"
    later = sealed(Page(kind="letter", text=WORDS, fields={"to": LATER}), today + timedelta(40))
    due = sealed(Page(kind="letter", text=WORDS, fields={"to": LATER}), today - timedelta(2))
    plain = Page(kind="letter", text=WORDS, fields={"to": YOUNGER})
    for page in (later, due, plain, Page(kind="letter", text=WORDS, fields={"to": SOMEBODY})):
        journal.write(page).result()
    part.fill()
    settled()
    yield "letters"
    for name, page in (("sealed", later), ("may be opened", due), ("open", plain)):
        part.show_page(page.id)
        settled()
        yield f"letters, {name}"
    part.reading._ask_let_go()
    settled()
    yield "letters, whether one is let go"
    part.reading._stay()
    part.write(YOUNGER)
    settled()
    yield "letters, one is written"
    part.desk.foot.ask()
    settled()
    yield "letters, whether this one is let go"
    part.desk.foot.settle()
    part._do("seal")
    settled()
    yield "letters, until when"
    part._back()
    shell.open("today")
    settled()
    yield "today, a letter may be opened"
    for page in journal.pages("letter"):
        journal.release(page.id).result()
    part.fill()
    shell.open("today")
