"""Every room of the house: each state that a person can come to, one after another."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from innerheal_desktop.care.papers import FIRST_SESSION, PLAN
from innerheal_desktop.care.people import Person
from innerheal_desktop.library.pace_finder import Descent, Hunger, Tried
from innerheal_desktop.practice.feelings import Feeling
from innerheal_desktop.practice.followed import KEY, keep, now_of
from innerheal_desktop.practice.following import HOWS, Behind, Way
from innerheal_desktop.practice.milestone_words import said_once
from innerheal_desktop.practice.milestones import Milestone
from innerheal_desktop.practice.review import Growing
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Script, Section, Settings
from innerheal_desktop.session.steps import Ask, Breathe, Say, Tap, Write
from innerheal_desktop.ui.before import ReadinessSheet
from innerheal_desktop.ui.check_in import Place
from innerheal_desktop.ui.feeling.asked import Asked
from innerheal_desktop.ui.feeling.scales import MANNERS
from innerheal_desktop.ui.feeling.sheet import FeelingSheet
from innerheal_desktop.ui.help import HelpSheet
from innerheal_desktop.ui.journey.rest_row import RestRow
from innerheal_desktop.ui.pages.adding import take_in
from innerheal_desktop.ui.pages.after import AfterPage, AfterView, Choice
from innerheal_desktop.ui.pages.aftercare import Aftercare
from innerheal_desktop.ui.pages.line_sheet import LineSheet
from innerheal_desktop.ui.pages.milestone_line import Grown
from innerheal_desktop.ui.pages.rows import ROW
from innerheal_desktop.ui.pages.settings_groups import NAMES as GROUPS
from innerheal_desktop.ui.pages.sources import SourcesSheet
from innerheal_desktop.ui.patterns.book import Book
from innerheal_desktop.ui.patterns.door import open_paces
from innerheal_desktop.ui.patterns.editor import EditorSheet
from innerheal_desktop.ui.patterns.pace_sheet import PaceSheet
from innerheal_desktop.ui.patterns.table import PatternSheet
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.programmes.door import open_programme, open_programmes
from innerheal_desktop.ui.quick import QuickStart
from innerheal_desktop.ui.rescue.sheet import RestoreSheet
from innerheal_desktop.ui.returning.sheet import ReturningSheet
from innerheal_desktop.ui.shell import NAMES
from innerheal_desktop.ui.summary.sheet import open_summary
from innerheal_desktop.ui.welcome.page import Welcome
from innerheal_desktop.ui.welcome.safety import SafetySheet
from innerheal_desktop.ui.welcome.steps import STEPS
from innerheal_desktop.ui.widgets.sheet import Sheet
from tests.ui.host import settled
from tests.ui.leaving_rooms import leaving_and_coming
from tests.ui.letter_rooms import after_writing, letters
from tests.ui.lock_rooms import lock_of_the_journal
from tests.ui.page_rooms import beside_a_page
from tests.ui.pattern_rooms import cards
from tests.ui.word_rooms import kind_words
from tests.ui.writing_rooms import pages_of_the_journal

SAFETY = "Keep each breath modest. Dizzy or tingly means too much air: make it smaller, or stop."
CARD = "Find a place where nobody calls."
PEOPLE = (Person("Sam", "0151 2345678", "evenings are good"), Person("Aunt Ruth"))
NEVER_FOUND = ("zzzz", "zzz")
# What a session says is its own, and in whatever language it was written in.
WAITING = (
    Ask(question="How is it now?", kind="scale", above=7, offer="ground-54321", readiness=6),
    Ask(question="Which word fits?", kind="choice", options=("ease", "calm", "okay")),
    Ask(question="One word for it?", kind="text"),
    Write(prompt="What would you like to remember?", wait=100),
    Tap(text="Look around the room once."),
)


def everything():
    """A session with all that can wait, and a breath with holds."""
    breath = Breathe(pattern=BreathPattern.parse("4-2-6-2"), fill=1)
    sections = (
        Section("Arrive", (Say(text="Let the shoulders come down a little."),)),
        Section("Breathe", (breath,)),
        Section("Return", (*WAITING, Say(text="Thank you for sitting."))),
    )
    return lay_out(Script("everything", "Long Wave", "A breath.", Settings(), sections), 480)


def first_rooms(app):
    """The pages of the rail, as they are come to: yields the name of each."""
    for name in NAMES:
        app.shell.open(name)
        settled()
        yield name


def pages(app):
    """The pages of the rail, with every part of theirs: yields the name of what is seen."""
    shell = app.shell
    yield from first_rooms(app)
    yield from _growing(shell)
    yield from _library(shell)
    shell.open("journey")
    tabs = _page(shell).parts.tabs
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        settled()
        yield f"journey, {tabs.tabText(at)}"
    parts = _page(shell).parts
    for view in ("as a table", "as a calendar"):
        parts.turn_calendar()
        settled()
        yield f"journey, {view}"
    calendar = parts.of("overview").calendar
    calendar.head.earlier.click()
    settled()
    yield "journey, a year"
    calendar.head.later.click()
    yield from pages_of_the_journal(app)
    yield from kind_words(app)
    yield from cards(app)
    yield from letters(app)
    yield from lock_of_the_journal(app)
    yield from _support(app)
    shell.open("settings")
    for name in GROUPS:
        _page(shell).open_group(name)
        _page(shell).focus_first()
        settled()
        yield f"settings, {name}"


def _growing(shell):
    shell.open("today")
    card = _page(shell).parts.growing
    for asked in (Growing("review", 5), Growing("kinder", 5, 2, 2)):
        card.ask(asked)
        settled()
        yield f"today, {asked.kind}"
    card.ask(None)


def _library(shell):
    shell.open("library")
    page = _page(shell)
    page.choices.rest.more.setChecked(True)
    page._show("filters")
    settled()
    yield "library, filters"
    page._show("list")
    page.list.choose("sigh-reset")
    page.go_to_begin()
    settled()
    yield "library, a session"
    for evidence in (page.details.session.entry.evidence, None):
        sheet = SourcesSheet(shell, evidence)
        sheet.appear()
        settled()
        yield "sources" if evidence else "sources, all"
        sheet.leave()
    page.field.setText(NEVER_FOUND[1])
    settled()
    yield "library, nothing found"
    page.field.clear()
    take_in(page, page.shelf.folder / "milk-and-bread.txt")
    settled()
    yield "library, not added"
    page.fill()


def _support(app):
    """Every fold, in a country of which more is known than of others, with somebody's people."""
    app.preferences.change(country="FI")
    app.shell.open("support")
    page = _page(app.shell)
    page._room.kept.change(lambda mine: replace(mine, people=PEOPLE))
    for name in page.folds.folds:
        page.folds.open(name)
        settled()
        yield f"support, {name}"
    page.folds.open("people")
    page.folds.folds["people"].inside.remove(PEOPLE[0])
    settled()
    yield "support, somebody removed"
    page.folds.open("lines")


def _support_sheets(app):
    """What lies over Support: a line, a person, a message, both papers, and Support itself."""
    shell = app.shell
    shell.open("support")
    page = _page(shell)
    page._room.kept.change(lambda mine: replace(mine, people=PEOPLE))
    page.fill()
    page.folds.open("lines")
    settled()
    lines = page.folds.folds["lines"].inside
    lines.cards[0].edit.click()
    settled()
    yield "support, a line"
    _seen(shell, Sheet).report.click()
    settled()
    yield "support, a report"
    _seen(shell, Sheet).save()
    settled()
    yield "support, a line of one's own"
    lines.cards[1].edit.click()
    _seen(shell, Sheet).others[0].click()
    settled()
    yield "support, a hidden line"
    page.folds.open("people")
    page.folds.folds["people"].inside.rows[0].edit.click()
    settled()
    yield "support, a person"
    _seen(shell, Sheet).leave()
    for name, opened in (
        ("a message", page.open_message),
        ("plan", partial(page.open_paper, PLAN)),
        ("first session", partial(page.open_paper, FIRST_SESSION)),
    ):
        sheet = opened()
        settled()
        yield f"support, {name}"
        sheet.leave()
    app.desk.do("support-here")
    settled()
    yield "support, over a page"
    app.desk.do("support-here")


def _page(shell):
    return shell._pages.stack.currentWidget()


def sheets(app):
    """What lies over a page: quick start, help, the welcome, what is asked beforehand, erasing."""
    shell = app.shell
    shell.open("today")
    app.desk.do("quick")
    quick = _seen(shell, QuickStart)
    settled()
    yield "quick start"
    quick.field.setText(NEVER_FOUND[0])
    settled()
    yield "quick start, nothing"
    quick.leave()
    app.desk.do("help")
    settled()
    yield "help"
    _seen(shell, HelpSheet).leave()
    made = open_summary(shell, app.house)
    for tick in made.choices.ticks.values():
        tick.setChecked(True)
    settled()
    yield "summary"
    made.leave()
    taken = []
    line = LineSheet(shell, "Rain, and nothing to do.", taken.append, taken.append)
    line.appear(line.field)
    settled()
    yield "a line on a sitting"
    line.leave()
    yield from _programmes(app)
    app.shell.do("safety")
    page = _seen(shell, SafetySheet)
    settled()
    yield "safety page"
    page.more.button.click()
    settled()
    yield "safety page, read more"
    page.leave()
    app.desk.do("welcome")
    welcome = _seen(shell, Welcome)
    for at in range(len(STEPS)):
        welcome.go(at)
        settled()
        yield f"welcome, {at + 1}"
    welcome.leave()
    for session in ("four-sides", "young-you"):
        if session in {entry.id for entry in shell._desk._home.library.entries()}:
            app.begin(session, 0.0)
            settled()
            yield f"before {session}"
            sheet = app.beginning.sheet
            if isinstance(sheet, ReadinessSheet):
                sheet.show_stirred(8)
                settled()
                yield f"before {session}, stirred up"
            app.beginning.close_sheet()
    yield from _how_it_feels(app)
    yield from beside_a_page(app, settled)
    yield from leaving_and_coming(app, settled)
    yield from _patterns(app)
    app.desk.do("restore")
    settled()
    yield "restore"
    _seen(shell, RestoreSheet).leave()
    app.desk.do("returning")
    settled()
    yield "bring everything back"
    _seen(shell, ReturningSheet).leave()
    app.desk.do("erase")
    settled()
    yield "erase"
    yield from _records(shell)
    yield from _support_sheets(app)
    shell.open("today")
    settled()


def _programmes(app):
    """The shelf, a faulty file on it, one with its steps, a step, a gate, the end, Today's line."""
    shell, memory = app.shell, app.house.memory
    folder = app.house.home.folder / "programmes"
    folder.mkdir(exist_ok=True)
    (folder / "mine.toml").write_text("format = 1\nlevle = 1\n", "utf-8")
    shelf = open_programmes(shell, memory)
    settled()
    yield "programmes"
    shelf.leave()
    (folder / "mine.toml").unlink()
    now, log = now_of(memory.log), memory.log
    rows = (("inner-safety-week", 1), ("self-compassion", 5), ("inner-child", 7), ("resonance", 28))
    for name, at in rows:
        behind = tuple((step, Behind(HOWS[step % 4], 300.0)) for step in range(at))
        keep(log, name, Way(at, now, behind)).result()
        sheet = open_programme(shell, memory, name)
        settled()
        yield f"programme, {name}"
        if at < 28:
            sheet.open_step(at)
            settled()
            yield f"programme, {name}, a step"
        shell.open("today")
        settled()
        if at < 28:
            yield f"today, {name}"
    step = open_programme(shell, memory, "inner-safety-week").open_step(6)
    settled()
    yield "programme, the last step"
    step.leave()
    log.set_setting(KEY, {}).result()
    shell.open("today")
    settled()


def _records(shell):
    """The sheets of Journey: one record, one by hand, a rest, what was deleted."""
    shell.open("journey")
    parts = _page(shell).parts
    parts.turn("sittings")
    part = parts.of("sittings")
    for title in ("Even Tide", "A walk"):
        rows = [part.rows.rows.index(at).data(ROW) for at in range(part.rows.rows.rowCount())]
        part.open(next(row.key for row in rows if row.title == title))
        settled()
        yield f"record, {title}"
        sheet = _seen(shell, Sheet)
        sheet.form.fields["minutes"].setText("x")
        sheet.save()
        settled()
        yield f"record, {title}, what cannot be"
        sheet.leave()
        settled()
        yield "sittings, what is not saved"
        part.note.button.click()
        _seen(shell, Sheet).delete()
        settled()
        yield "sittings, what is deleted"
    part.opening.deleted()
    settled()
    yield "deleted lately"
    for gone in list(_seen(shell, Sheet).gone):
        gone.back.click()
    part.opening.by_hand()
    settled()
    yield "by hand"
    sheet = _seen(shell, Sheet)
    sheet.save()
    settled()
    yield "by hand, written down"
    sheet._take_back(part.house.memory.log.latest(0, 1)[0])
    rest = RestRow(part.house.memory)
    rest.setParent(parts)
    rest.begin()
    settled()
    yield "a rest"
    _seen(shell, Sheet).save()
    rest.deleteLater()
    shell.open("journey")
    settled()
    yield "journey, resting"
    shell.open("today")
    settled()
    yield "today, resting"
    part.house.memory.be_back()


def _patterns(app):
    """The table of breath patterns, the editor over it, and what comes of looking for a pace."""
    shell, book = app.shell, Book(app.house)
    book.keep("Evening", BreathPattern.parse("4.5-0-6.5-0.5"))
    book.keep_pace(BreathPattern.parse("4.36-0-6.55-0"), 8)
    shell.do("patterns")
    sheet = _seen(shell, PatternSheet)
    settled()
    yield "breath patterns"
    for key in ("my-pace", "own-breath-1", "4-7-8"):
        sheet.open_row(next(row for row in sheet.rows if row.key == key))
        settled()
        yield f"breath patterns, {key}"
    sheet.edit.emit(0, "", BreathPattern.parse("5-4-6-2"))
    editor = _seen(shell, EditorSheet)
    for field in ("inhale", "hold"):
        editor.parts[field].slider.setValue(100)
    editor.ways.keep.click()
    settled()
    yield "breath editor"
    editor.leave()
    sheet.yours.inside("own-breath-1")
    sheet.yours._delete(book.breaths.own[0])
    settled()
    yield "breath patterns, what is deleted"
    sheet.leave()
    wave, slow = (BreathPattern.parse(text) for text in ("4-0-6-0", "4.8-0-7.2-0"))
    tried = (Tried(0, wave, 8, Hunger.NONE), Tried(1, slow, 3, Hunger.A_LOT))
    for at, descent in enumerate((Descent(tried), Descent(tried[1:]))):
        open_paces(shell, app.house, descent)
        settled()
        yield f"a pace, {at}"
        _seen(shell, PaceSheet).leave()


def _how_it_feels(app):
    """What may be said before a sitting, in every manner, and the words for it."""
    for manner in MANNERS:
        app.preferences.change(check_in_as=manner)
        deep = app.house.home.library.script("meet-younger-self")
        app.beginning._beforehand.offer(Place(deep, lambda aside: aside[1](), lambda: None))
        settled()
        yield f"how it feels, {manner}"
        panel = _seen(app.shell, FeelingSheet).panel
        panel.show_feeling(Feeling(valence=30, distress=7))
        panel.more.click()
        settled()
        yield f"how it feels, {manner}, with words"
        app.beginning._beforehand.forget()
    app.preferences.change(check_in_as="sliders")


def _seen(shell, kind):
    return next(each for each in shell.findChildren(kind) if each.isVisible())


def sitting(app, clock):
    """A sitting, from its card to what comes after it."""
    shell = app.shell
    shell.play(everything(), card=CARD, safety=SAFETY)
    page = shell.player
    settled()
    yield "card"
    page.sitting.begin()
    settled()
    yield "lead-in"
    page.sitting.skip_lead_in()
    run(page, clock, 2)
    yield "running"
    page.sitting.section(1)
    run(page, clock, 1)
    yield "breathing"
    page.view.turn_more()
    settled()
    yield "more"
    page.view.turn_more()
    page.sitting.pause()
    settled()
    yield "paused"
    page.view.wanted.emit("leave")
    settled()
    yield "ways to leave"
    page.sitting.resume()
    yield from _waiting(page, clock)
    yield from _in_depth(shell, page, clock)
    app.preferences.change(overtime=True)
    shell.play(everything(), safety=SAFETY)
    page.sitting.skip_lead_in()
    page.sitting.section(1)
    page.sitting.section(1)
    while page.sitting.stage is Stage.RUNNING:
        page.sitting.release()
        run(page, clock, 5)
    settled()
    yield "overtime"
    app.preferences.change(overtime=False)
    page.leave()
    yield from _after(shell, page)
    yield from after_writing(app)


def _in_depth(shell, page, clock):
    """A sitting that may stir: what is at hand, and the ways back."""
    shell.play(everything(), gate="readiness")
    page.sitting.skip_lead_in()
    run(page, clock, 2)
    yield "deep"
    page.view.wanted.emit("farther")
    settled()
    yield "deep, farther away"
    page.view.wanted.emit("too-much")
    settled()
    yield "too much"
    page.view.parts.sheet.row.widgets()[-1].click()
    page._hand.depth.come_back(page.sitting)
    settled()
    yield "the way back"
    page.view.parts.sheet.row.widgets()[-1].click()
    page.view.wanted.emit("dizzy")
    settled()
    yield "dizzy"
    page.leave()


def _waiting(page, clock):
    page.sitting.section(1)
    while page.sitting.moment.waiting is None:
        run(page, clock, 2)
    for step in WAITING:
        assert page.sitting.moment.waiting == step
        settled()
        yield f"waiting, {type(step).__name__} {getattr(step, 'kind', '')}"
        if isinstance(step, Ask) and step.offer:
            page.view.parts.waiting.answer = 9
            page._hand.release()
            settled()
            yield "waiting, something gentler is offered"
        if isinstance(step, Write):
            page.view.findChild(QPlainTextEdit).setPlainText("It rained.")
            run(page, clock, step.wait + 5)
            settled()
            yield "waiting, past the time of a page"
        page.sitting.release()
        run(page, clock, 1)


def _after(shell, page):
    log = shell._desk._memory.log
    choices = (Choice("One more minute", "sigh-reset", 60.0),)
    week = Milestone("days", date(2026, 11, 22), 7)
    grown = Grown(said_once(week, "tree", 7), "tree")
    rhythm = log.rhythm() if log else None
    shell.show_after(AfterView(300.0, True, rhythm, choices=choices, grown=grown))
    settled()
    yield "after, still"
    shell.findChild(AfterPage).speak()
    settled()
    yield "after"
    care = Aftercare(lambda page: None, lambda page: None)
    shell.show_after(AfterView(300.0, True, choices=choices, aftercare=care))
    settled()
    yield "after, landing"
    scales = Asked(("valence", "arousal", "distress"), "sliders", lambda feeling: None)
    shell.show_after(AfterView(300.0, True, choices=choices, scales=scales))
    shell.findChild(AfterPage).speak()
    settled()
    yield "after, how it feels"
    shell.open("today")
    settled()


def run(page, clock, seconds):
    """Let `seconds` pass on the player's page."""
    for _ in range(round(seconds * 2)):
        clock.advance(0.5)
        page.tick()
    QApplication.processEvents()


def near(app):
    """What is at hand beside the window: yields (name, window)."""
    app.at_hand("mini")
    settled()
    yield "mini pacer", app.nearby.mini.pacer
    app.nearby.mini.rest()
    app.at_hand("small")
    settled()
    yield "small window", app.nearby.shown.small
    app.nearby.shown.small.close()
