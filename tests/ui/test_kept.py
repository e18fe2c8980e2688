"""What is written in a sitting waits for a word at its end: kept, sealed, or nowhere at all."""

from datetime import date, timedelta
from errno import ENOSPC

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSlider

from innerheal_desktop.app import App
from innerheal_desktop.journal import rows
from innerheal_desktop.journal.cards import scale_of, text_of
from innerheal_desktop.journal.errors import JournalError
from innerheal_desktop.journal.page import Page
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.session.steps import Ask, Write
from innerheal_desktop.terminal.arguments import parser
from innerheal_desktop.ui.journal.unlock_sheet import UnlockSheet
from innerheal_desktop.ui.pages.kept_card import GONE
from innerheal_desktop.ui.pages.read_back import ReadBack
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.playing import run

# What the screen of the tests cannot do, and the program may ask of it.
pytestmark = pytest.mark.qt_log_ignore("does not support")
# What no file may hold where it was not kept.
CANARY = "Kanarienvogel-Wortlaut-4711"
LONG = 60.0  # seconds that a test waits for a disk at the most


@pytest.fixture
def begin(qtbot, theme, clock):
    """Opens the window with a real session that has begun."""
    opened = []

    def begin(session, *words):
        asked = parser().parse_args(["play", session, *words])
        app = App(theme, lambda: None, asked, clock)
        opened.append(app)
        qtbot.addWidget(app.shell)
        app.shell.resize(1080, 720)
        with qtbot.waitActive(app.shell):
            app.shell.show()
            app.shell.activateWindow()
        app.begin_asked(asked)
        if app.beginning.sheet is not None:
            app.beginning.sheet.ready.emit()
        return app

    yield begin
    for app in opened:
        app.shell.close()
        app.close()
        app.house.home.journal.close()


@pytest.fixture
def answer(clock, qtbot):
    """Answers the next step that waits, with real keys and presses; a `Write` or an `Ask`."""

    def answer(app, said):
        page = app.shell.player
        waiting = to_answer(app, clock)
        step = waiting.step
        if isinstance(step, Ask) and step.kind == "choice":
            button(waiting, said).click()
        elif isinstance(step, Ask) and step.kind == "scale":
            shown(waiting, QSlider)[0].setValue(said)
            button(waiting, "Go on").click()
        else:
            kind = QLineEdit if isinstance(step, Ask) else QPlainTextEdit
            qtbot.keyClicks(shown(waiting, kind)[0], said)
            button(waiting, "Go on").click()
        assert page.sitting is None or page.view.parts.waiting.step is not step
        return step

    return answer


def to_answer(app, clock):
    """Let time pass until a question or a page waits."""
    page = app.shell.player
    for _ in range(4000):
        if isinstance(page.sitting.moment.waiting, Ask | Write):
            return page.view.parts.waiting
        run(page, clock, 0.5)
    raise AssertionError("nothing was asked")


def to_end(app, clock):
    """Let the sitting come to its end, without another answer; then the stillness is over."""
    page = app.shell.player
    for _ in range(4000):
        if page.sitting is None:
            break
        run(page, clock, 0.5)
    return after(app)


def after(app):
    """The page after the sitting, when its words have come."""
    page = app.shell._pages.stack.currentWidget()
    assert page is app.shell._pages.after
    page.speak()
    return page


def shown(widget, kind):
    return [each for each in widget.findChildren(kind) if each.isVisible()]


def button(widget, text):
    return next(each for each in shown(widget, Button) if each.text() == text)


def card(app):
    return app.shell._pages.after._words.kept


def kept(app, qtbot):
    """The pages of the journal, once the card has said what came of it."""
    qtbot.waitUntil(lambda: not card(app).waits, timeout=int(LONG * 1000))
    return app.house.home.journal.pages()


def files(app):
    """All that lies in the person's folder: name and bytes of each file."""
    app.house.home.journal.flush(LONG)
    if app.house.memory.log is not None:
        app.house.memory.log.flush()
    folder = app.house.home.folder
    return {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def holding(app, words):
    """The files in which words stand, in one of the ways that text is written."""
    told = [words.encode(way) for way in ("utf-8", "utf-16-le", "utf-16-be")]
    return [name for name, held in files(app).items() if any(each in held for each in told)]


def test_nothing_is_on_the_disk_while_one_writes(begin, answer, clock):
    app = begin("gratitude-three")
    answer(app, CANARY)
    assert holding(app, CANARY) == []


@pytest.mark.parametrize("completed", [True, False])
def test_whoever_simply_goes_on_has_kept_nothing(begin, answer, clock, completed, qtbot):
    app = begin("gratitude-three")
    answer(app, CANARY)
    page = app.shell.player
    if completed:
        to_end(app, clock)
    else:
        page.sitting.stop()
        after(app)
    assert card(app).isVisible()
    button(app.shell, "Back to Today").click()
    assert app.shell._pages.name == "today"
    assert page.view.parts.waiting.drafts.written(clock.elapsed()) is None
    assert app.house.home.journal.pages() == ()
    assert holding(app, CANARY) == []


def test_what_is_let_go_is_gone_and_says_so(begin, answer, clock):
    app = begin("free-write", "--minutes", "5")
    answer(app, CANARY)
    app.shell.player.sitting.stop()
    after(app)
    button(card(app), "Let it go").click()
    assert card(app).said.text() == GONE
    assert shown(card(app), Button) == []
    drafts = app.shell.player.view.parts.waiting.drafts
    assert drafts.written(clock.elapsed()) is None
    assert app.shell.focusWidget().text() == "Back to Today"
    assert holding(app, CANARY) == []


def test_a_page_is_kept_with_its_question_and_its_sitting(begin, answer, clock, qtbot):
    app = begin("free-write", "--minutes", "5")
    step = answer(app, "It rained.")
    app.shell.player.sitting.stop()
    after(app)
    button(card(app), "Keep it").click()
    (page,) = kept(app, qtbot)
    assert (page.kind, page.text, page.prompt) == ("page", "It rained.", step.prompt)
    assert (page.session, page.title) == ("free-write", "Let It Out")
    assert page.sitting == app.house.memory.log.records()[-1].id
    assert card(app).said.text() == "It is in your journal."
    button(card(app), "Open the journal").click()
    assert app.shell._pages.name == "journal"


FIVE = (
    9,
    "A late reply.",
    "Heat in my face",
    "Small",
    "To be heard",
    "Tea.",
    "When nobody came",
    3,
)


def test_the_five_questions_become_a_card(begin, answer, clock, qtbot):
    app = begin("trigger-rescript")
    for said in FIVE:
        if said == 9:
            continue  # more than seven would be met with an offer: it is asked about elsewhere
        if said == "A late reply.":
            answer(app, 6)
        answer(app, said)
    to_end(app, clock)
    button(card(app), "Keep it").click()
    (page,) = kept(app, qtbot)
    assert page.kind == "trigger"
    assert (scale_of(page, "before"), scale_of(page, "after")) == (6, 3)
    names = ("happened", "felt", "age", "need", "give", "script")
    assert tuple(text_of(page, name) for name in names) == FIVE[1:7]
    assert page.text == "When nobody came"


def test_a_skipped_question_leaves_no_field(begin, answer, clock, qtbot):
    app = begin("pattern-map")
    answer(app, "Pleasing others")
    waiting = to_answer(app, clock)
    button(waiting, "Skip").click()
    answer(app, "So that nobody left.")
    app.shell.player.sitting.stop()
    after(app)
    button(card(app), "Keep it").click()
    (page,) = kept(app, qtbot)
    assert dict(page.fields) == {"strategy": "Pleasing others", "protected": "So that nobody left."}


def test_a_plan_may_be_shown_on_today(begin, answer, clock, qtbot):
    app = begin("new-response")
    answer(app, "If she does not answer, then I will breathe out.")
    answer(app, "Breathe out first.")
    to_end(app, clock)
    card(app).on_today.setChecked(True)
    button(card(app), "Keep it").click()
    (page,) = kept(app, qtbot)
    assert page.kind == "plan"
    assert page.fields["today"] is True
    assert page.text == "Breathe out first."


def test_a_plan_may_begin_from_a_card_that_was_kept(begin, answer, clock, qtbot):
    app = begin("new-response")
    card_kept = Page(kind="trigger", fields={"happened": "Her reply came late."})
    there = app.house.home.journal.write(card_kept).result(LONG)
    waiting = to_answer(app, clock)
    button(waiting, "Her reply came late").click()
    line = shown(waiting, QLineEdit)[0]
    assert line.text() == "If Her reply came late happens, then I will "
    assert line.hasFocus()
    qtbot.keyClicks(line, "breathe out.")
    button(waiting, "Go on").click()
    app.shell.player.sitting.stop()
    after(app)
    button(card(app), "Keep it").click()
    plan = next(page for page in kept(app, qtbot) if page.kind == "plan")
    assert plan.fields["plan"] == "If Her reply came late happens, then I will breathe out."
    assert plan.fields["trigger"] == there.id


def test_a_locked_journal_offers_no_card_to_begin_from(begin, clock):
    app = begin("new-response")
    journal = app.house.home.journal
    journal.write(Page(kind="trigger", fields={"happened": CANARY})).result(LONG)
    journal.protect(PASSPHRASE).result(LONG)
    journal.lock()
    waiting = to_answer(app, clock)
    assert not [each for each in shown(waiting, Button) if CANARY in each.text()]


@pytest.mark.parametrize(
    ("session", "said", "kind", "text"),
    [
        ("gratitude-three", "Warm water", "gratitude", "Warm water"),
        ("values-affirm", "Kindness", "values", "Kindness"),
        ("wind-down", "Call the garage", "page", "Call the garage"),
    ],
)
def test_each_session_keeps_what_it_is_for(begin, answer, clock, qtbot, session, said, kind, text):
    app = begin(session)
    answer(app, said)
    app.shell.player.sitting.stop()
    after(app)
    button(card(app), "Keep it").click()
    (page,) = kept(app, qtbot)
    assert (page.kind, page.text) == (kind, text)


def test_a_letter_is_sealed_until_a_day(begin, answer, clock, qtbot):
    app = begin("letter-younger-self", "--minutes", "10")
    answer(app, "with your red coat")
    answer(app, "It made sense that you hid.")
    app.shell.player.sitting.stop()
    after(app)
    button(card(app), "Seal it until…").click()
    button(card(app), "One year").click()
    (page,) = kept(app, qtbot)
    today = clock.now().astimezone().date()
    assert page.opens == today.replace(year=today.year + 1)
    assert page.text == "I see you… with your red coat\n\nIt made sense that you hid."
    assert page.fields["to"] == "younger"
    assert str(page.opens.year) in card(app).said.text()


def test_a_day_of_ones_own_is_asked_for_again_where_it_is_none(begin, answer, clock, qtbot):
    app = begin("letter-younger-self", "--minutes", "10")
    answer(app, "in the yard")
    app.shell.player.sitting.stop()
    after(app)
    button(card(app), "Seal it until…").click()
    field = shown(card(app), QLineEdit)[0]
    today = clock.now().astimezone().date()
    for typed in ("next week", today.isoformat(), "2027-02-30"):
        field.setText(typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert card(app).waits
        assert any("A day after today" in each.text() for each in shown(card(app), PlainLabel))
    field.setText((today + timedelta(days=9)).isoformat())
    qtbot.keyClick(field, Qt.Key.Key_Return)
    (page,) = kept(app, qtbot)
    assert page.opens == today + timedelta(days=9)


def test_it_can_be_read_back_and_copied_and_nothing_is_kept_by_that(begin, answer, clock):
    app = begin("critic-to-friend")
    asked = answer(app, CANARY)
    app.shell.player.sitting.stop()
    page = after(app)
    first = app.shell.focusWidget()
    assert first.text() == "Read it back"  # a key that was pressed too often harms nothing
    first.click()
    sheet = next(each for each in app.shell.findChildren(ReadBack) if each.isVisible())
    said = [each.text() for each in shown(sheet, PlainLabel)]
    assert CANARY[:8] in "".join(said).replace("\u200b", "")
    assert asked.question in said
    button(sheet, "Copy").click()
    assert CANARY in QApplication.clipboard().text()
    sheet.leave()
    assert card(app).waits
    assert page._announcer.last.endswith("If you simply go on, it is let go.")
    assert holding(app, CANARY) == []


class Refusing:
    """A journal whose disk is full: every page is refused."""

    def __init__(self, journal):
        self._journal = journal

    def __getattr__(self, name):
        return getattr(self._journal, name)

    def write(self, page):
        receipt = Receipt()
        receipt.settle(None, JournalError("The disk is full.", "Make some room."))
        return receipt


def test_what_cannot_be_kept_stays_with_the_reason_and_can_be_copied(begin, answer, clock, qtbot):
    app = begin("free-write", "--minutes", "5")
    answer(app, "It rained.")
    app.shell.player.sitting.stop()
    after(app)
    journal = app.house.home.journal
    app.house.home.journal = Refusing(journal)
    button(card(app), "Keep it").click()
    assert card(app).waits
    assert "The disk is full." in card(app).said.text()
    button(card(app), "Copy it").click()
    assert "It rained." in QApplication.clipboard().text()
    app.house.home.journal = journal
    button(card(app), "Keep it").click()
    assert [page.text for page in kept(app, qtbot)] == ["It rained."]


PASSPHRASE = "seven quiet herons over the mill"


def test_a_locked_journal_is_opened_first_and_nothing_lies_open_on_the_disk(
    begin, answer, clock, qtbot
):
    app = begin("free-write", "--minutes", "5")
    journal = app.house.home.journal
    journal.protect(PASSPHRASE).result(LONG)
    journal.lock()
    answer(app, CANARY)
    app.shell.player.sitting.stop()
    after(app)
    assert not card(app).where.isVisible()  # nobody else could read it there
    button(card(app), "Keep it").click()
    sheet = next(each for each in app.shell.findChildren(UnlockSheet) if each.isVisible())
    sheet.leave()
    assert card(app).waits  # whoever says no is where they were
    button(card(app), "Keep it").click()
    sheet = next(each for each in app.shell.findChildren(UnlockSheet) if each.isVisible())
    field = shown(sheet, QLineEdit)[0]
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [page.text for page in kept(app, qtbot)] == [CANARY]
    assert card(app).said.text() == "It is in your journal."
    assert holding(app, CANARY) == []


def test_what_a_full_disk_holds_back_is_let_go_also_behind_a_lock(
    begin, answer, clock, qtbot, monkeypatch
):
    app = begin("free-write", "--minutes", "5")
    journal = app.house.home.journal
    journal.protect(PASSPHRASE).result(LONG)
    answer(app, CANARY)
    app.shell.player.sitting.stop()
    after(app)

    def full(*_):
        raise OSError(ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(rows, "insert", full)
        button(card(app), "Keep it").click()
        qtbot.waitUntil(lambda: bool(shown(card(app), Button)[-1].text() == "Copy it"))
        journal.lock()
        button(card(app), "Let it go").click()
        sheet = next(each for each in app.shell.findChildren(UnlockSheet) if each.isVisible())
        assert card(app).waits
        field = shown(sheet, QLineEdit)[0]
        qtbot.keyClicks(field, PASSPHRASE)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: card(app).said.text() == GONE, timeout=round(LONG * 1000))
        journal.flush(LONG)
    journal.write(Page(text="later")).result(LONG)
    assert journal.flush(LONG)
    assert [page.text for page in journal.pages()] == ["later"]


def test_where_nothing_was_written_nothing_is_asked(begin, clock):
    app = begin("gratitude-three")
    to_end(app, clock)
    assert card(app).isHidden()
    assert app.shell.focusWidget().text() == "Back to Today"


def test_a_number_alone_is_not_asked_about(begin, answer, clock):
    app = begin("trigger-rescript")
    answer(app, 4)
    app.shell.player.sitting.stop()
    after(app)
    assert card(app).isHidden()


# Steadying oneself, and help, come first, and take nothing away.


def test_whoever_steadies_themselves_is_asked_afterwards_and_may_go_back(
    begin, answer, clock, qtbot
):
    app = begin("trigger-rescript")
    answer(app, 5)
    waiting = to_answer(app, clock)
    qtbot.keyClicks(shown(waiting, QPlainTextEdit)[0], "A late reply.")
    app.shell.do("steady")
    assert app.shell.player.sitting.player.timeline.session == "steady-now"
    app.shell.player.sitting.tick()
    run(app.shell.player, clock, 3)
    app.shell.player.sitting.stop()
    after(app)
    assert card(app).isVisible()
    assert "Update the Old Script" in card(app).said.text()
    button(card(app), "Go back to it").click()
    assert app.shell.player.sitting.player.timeline.session == "trigger-rescript"
    app.shell.player.sitting.begin()
    if app.shell.player.sitting.stage is Stage.LEAD_IN:
        app.shell.player.sitting.skip_lead_in()
    to_answer(app, clock)
    while not shown(app.shell.player.view.parts.waiting, QPlainTextEdit):
        run(app.shell.player, clock, 1)
    again = shown(app.shell.player.view.parts.waiting, QPlainTextEdit)[0]
    assert again.toPlainText() == "A late reply."


def test_support_lies_over_the_words_that_wait(begin, answer, clock):
    app = begin("free-write", "--minutes", "5")
    answer(app, "It rained.")
    app.shell.open("support")  # Ctrl+5 amid the sitting
    assert app.shell._pages.stack.currentWidget() is app.shell._pages.after
    app.shell.do("support-here")
    after(app)
    assert card(app).waits


def test_a_key_to_another_page_asks_first_and_then_goes(begin, answer, clock):
    app = begin("free-write", "--minutes", "5")
    answer(app, "It rained.")
    app.shell.open("library")
    after(app)
    assert card(app).isVisible()
    app.shell.open("library")
    assert app.shell._pages.name == "library"
    drafts = app.shell.player.view.parts.waiting.drafts
    assert drafts.written(clock.elapsed()) is None


def test_after_a_hard_word_the_room_comes_before_the_card(begin, answer, clock):
    app = begin("free-write", "--minutes", "5")
    answer(app, "It rained.")
    app.shell.player.sitting.stop()
    page = after(app)
    page._answered("harder")
    QApplication.processEvents()
    look = button(page, "Look around")
    assert app.shell.focusWidget() is look
    assert card(app).isVisible()
    assert (
        look.mapTo(page, look.rect().center()).y()
        < card(app).mapTo(page, card(app).rect().center()).y()
    )
    look.click()  # grounding: the words wait
    run(app.shell.player, clock, 3)
    app.shell.player.sitting.stop()
    after(app)
    assert card(app).isVisible()


def test_the_card_can_be_gone_through_with_keys(begin, answer, clock, qtbot):
    app = begin("free-write", "--minutes", "5")
    answer(app, "It rained.")
    app.shell.player.sitting.stop()
    after(app)
    seen = []
    for _ in range(3):
        seen.append(app.shell.focusWidget().text())
        qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Tab)
    assert seen == ["Read it back", "Keep it", "Let it go"]
    button(card(app), "Keep it").setFocus()
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Return)
    assert [page.text for page in kept(app, qtbot)] == ["It rained."]


def test_a_day_is_written_out():
    from innerheal_desktop.practice.wording import date_words

    assert date_words(date(2027, 3, 1)) == "1 March 2027"
