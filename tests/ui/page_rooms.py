"""The rooms beside a page of the journal: questions, a time to write, how it feels, the finder."""

from innerheal_desktop.ui.journal.writing.finder import open_finder
from innerheal_desktop.ui.journal.writing.mood import Mood, open_mood
from innerheal_desktop.ui.journal.writing.question_folds import QuestionFolds
from innerheal_desktop.ui.journal.writing.timed import Timed
from innerheal_desktop.ui.widgets.sheet import Sheet


def beside_a_page(app, settled):
    """What is beside a page of the journal: questions, a time to write, its mood, the finder."""
    shell = app.shell
    shell.open("journal")
    writing = shell._pages.stack.currentWidget().parts.of("pages")
    writing.new_page()
    writing.begin_with("left-out")
    writing.wishes.do("prompts")
    settled()
    yield "questions to begin with"
    sheet = next(each for each in shell.findChildren(Sheet) if each.isVisible())
    for fold in sheet.findChild(QuestionFolds).folds:
        fold.head.click()
    settled()
    yield "questions to begin with, all of them"
    sheet.leave()
    yield from _for_a_while(writing, app.house.home.clock, settled)
    mood = open_mood(shell, "sliders", Mood(30, 70, ("tender", "far away")), print)
    settled()
    yield "how a page feels"
    mood.panel.choose.click()
    settled()
    yield "how a page feels, with words"
    mood.leave()
    finder = open_finder(shell, print)
    for step in ("body", "energy", "direction", "words", "no word"):
        settled()
        yield f"finder, {step}"
        finder.answers[1 if step == "no word" else -1].click()
    settled()
    yield "finder, all the words"
    finder.leave()


def _for_a_while(writing, clock, settled):
    writing.wishes.do("timed")
    settled()
    yield "writing for a while"
    timed = writing.findChild(Timed)
    timed.begin(600.0)
    timed.running.clock.click()
    for seconds in (0, 500, 200):
        clock.advance(seconds)
        timed.look()
        settled()
        yield f"writing for a while, {timed.running.at}"
    timed.end()
