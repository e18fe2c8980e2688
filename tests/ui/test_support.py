"""Support: what is urgent first, then people, lines and papers, each in one press."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel

from innerheal_desktop import paths
from innerheal_desktop.app import App
from innerheal_desktop.care.help import read_help
from innerheal_desktop.care.mine import KEY, Mine
from innerheal_desktop.care.papers import FIRST_SESSION, PLAN
from innerheal_desktop.care.people import Person
from innerheal_desktop.home import Home
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.support.kept import Kept
from innerheal_desktop.ui.support.line_sheet import LineSheet
from innerheal_desktop.ui.support.message_sheet import MessageSheet
from innerheal_desktop.ui.support.number import (
    HANDED,
    NOBODY,
    Address,
    Number,
    Written,
    open_outside,
    telephone,
)
from innerheal_desktop.ui.support.over import SupportSheet
from innerheal_desktop.ui.support.page import SupportPage
from innerheal_desktop.ui.support.paper_sheet import PaperSheet
from innerheal_desktop.ui.support.person_sheet import PersonSheet
from innerheal_desktop.ui.support.room import Room
from innerheal_desktop.ui.widgets.sheet import Sheet
from tests.ui.host import hosted, settled

TODAY = date(2026, 11, 23)


@pytest.fixture
def memory(clock):
    made = Memory(Home(clock=clock))
    yield made
    made.close(last=False)


@pytest.fixture
def support(qtbot, theme, memory):
    """Opens the page of somebody who chose a country; what is handed to the system is `handed`."""

    def open_page(country="", today=TODAY, countries=None, has=(), young=False):
        preferences = Preferences(None)
        preferences.change(country=country, grown_up="no" if young else "")
        known = read_help(paths.assets()) if countries is None else countries
        handed = []
        room = Room(
            lambda: known,
            preferences,
            Kept(memory),
            lambda: today,
            lambda session: session in has,
            lambda address: handed.append(address) or True,
        )
        page = SupportPage(room)
        page.room, page.handed, page.preferences, page.asked = room, handed, preferences, []
        page.begin.connect(lambda session, *_: page.asked.append(session))
        hosted(qtbot, page)
        page.fill()
        page.focus_first()
        return page

    return open_page


def words(page):
    labels = [each for each in page.findChildren(QLabel) if each.isVisible()]
    return " ".join(each.text() for each in labels).replace("\u200b", "")


def numbers(page, kind=Number):
    """Every number that is seen, from the top down."""
    settled()
    seen = [each for each in page.findChildren(kind) if each.isVisible()]
    seen.sort(key=lambda each: each.mapTo(page, each.rect().topLeft()).y())
    return [each.number for each in seen]


def fold(page, name):
    page.folds.open(name)
    settled()
    return page.folds.folds[name].inside


def sheet(page, kind=Sheet):
    settled()
    return next(each for each in page.window().findChildren(kind) if each.isVisible())


def pressed(page, text):
    """Press the button of these words that is seen."""
    buttons = [each for each in page.findChildren(type(page.now.steady)) if each.isVisible()]
    next(each for each in buttons if each.text() == text).click()
    settled()


def kept(memory):
    return Mine.from_json(memory.log.setting(KEY))


# ── what is urgent, and the lines ──


def test_the_number_of_the_country_stands_first_and_in_every_sentence(support):
    page = support("DE")
    assert numbers(page) == ["112", "0800 111 0 111", "0800 111 0 222"]
    assert "please contact 112 or a crisis line now" in words(page)
    assert "trouble breathing that is new for you: call 112." in words(page)
    assert "checked on pages on 22 November 2026. From Spektrum, domradio (2022)." in words(page)
    assert "Numbers change. Please confirm them on the service's own site." in words(page)


def test_the_parts_stand_in_their_order_and_one_is_open(support):
    page = support("DE")
    assert list(page.folds.folds) == ["people", "lines", "finding", "topics", "plan"]
    for name in page.folds.folds:
        page.folds.open(name)
        assert [other for other, each in page.folds.folds.items() if each.is_open] == [name]
        assert page.now.isVisible()
    assert page.folds.folds["plan"].head.accessibleDescription().startswith("Open now.")
    assert page.folds.folds["lines"].head.accessibleDescription().startswith("Closed.")


def test_where_no_number_is_known_none_is_made_up(support):
    page = support("ZZ")
    assert "please contact your local emergency number" in words(page)
    assert numbers(page) == []
    assert numbers(page, Address) == ["findahelpline.com", "befrienders.org", "iasp.info"]
    assert page.place.choice.currentText() == "Another country"


def test_a_country_can_be_chosen_and_is_kept(support):
    page = support("DE")
    choice = page.place.choice
    topics = fold(page, "topics")
    choice.activated.emit(choice.findData("US"))
    assert page.preferences.settings.country == "US"
    settled()
    assert "In danger, call 911." in words(page)
    assert page.folds.folds["topics"].inside is not topics
    assert numbers(page)[0] == "911"
    choice.activated.emit(0)
    assert page.preferences.settings.country == "ZZ"
    assert "your local emergency number" in words(page)


def test_steadiness_is_one_press_away(support):
    page = support()
    assert page.focusWidget() is page.now.steady
    page.now.steady.click()
    page.now.ground.click()
    assert page.asked == ["steady-now", "ground-54321"]


def test_a_number_is_copied_selected_or_handed_on_and_nothing_is_called_by_itself(support):
    page = support("CL")
    settled()
    number = [each for each in page.findChildren(Number) if each.isVisible()][1]
    assert number.number == "*4141"
    assert number.copy.accessibleName() == "Copy *4141"
    number.copy.click()
    assert QGuiApplication.clipboard().text() == "*4141"
    assert (number.copy.text(), number._announcer.last) == ("Copied", "Copied")
    number.label.selectAll()
    assert (number.label.selectedText(), number.label.isReadOnly()) == ("*4141", True)
    assert page.handed == []
    number.call.click()
    assert page.handed == ["tel:*4141"]
    assert number.line.text() == HANDED
    next(each for each in page.findChildren(Address) if each.isVisible()).open.click()
    assert page.handed[1:] == ["https://saludmental.minsal.cl"]


def test_what_the_system_cannot_take_is_said(qtbot, theme):
    number = Number("1", open_=lambda address: False)
    qtbot.addWidget(number)
    number.call.click()
    assert number.line.text() == NOBODY
    assert telephone("+49 (0) 30-1 #2") == "tel:+490301%232"


def test_the_system_is_given_the_address_as_it_is(qtbot, theme):
    from PySide6.QtCore import QObject, Slot

    class Taken(QObject):
        @Slot(QUrl)
        def take(self, url):
            urls.append(url.toString())

    taken, urls = Taken(), []
    QDesktopServices.setUrlHandler("tel", taken, "take")
    try:
        assert open_outside("tel:112")
    finally:
        QDesktopServices.unsetUrlHandler("tel")
    assert urls == ["tel:112"]


def test_old_numbers_say_that_they_are_old(support):
    assert "checked long ago" not in words(support("DE"))
    assert "checked long ago" in words(support("DE", today=date(2028, 1, 1)))


def test_without_the_file_the_page_still_helps(support):
    page = support("DE", countries=())
    assert "your local emergency number" in words(page)
    assert "We know of no line there" in words(page)
    assert numbers(page, Address)[0] == "findahelpline.com"
    fold(page, "finding")
    assert "A person may help when" in words(page)


def test_where_one_writes_to_can_be_copied_too(support):
    page = support("GB")
    assert numbers(page, Written) == ["SHOUT to 85258"]
    settled()
    next(each for each in page.findChildren(Written) if each.isVisible()).copy.click()
    assert QGuiApplication.clipboard().text() == "SHOUT to 85258"
    assert numbers(support("SG"), Written) == ["WhatsApp 9151 1767", "WhatsApp 6669 1771"]
    american = support("US")
    assert "It answers text messages too." in words(american)
    assert numbers(american, Written) == ["HOME to 741741"]


def test_doubt_is_said(support):
    page = support("FI")
    assert "Not certain: The pages that were read disagree" in words(page)
    assert "Hours not known" in words(support("DK"))


def test_for_somebody_under_18_child_helplines_come_first(support):
    page = support("DE", young=True)
    assert numbers(page, Address)[0] == "childhelplineinternational.org"
    fold(page, "topics")
    assert words(page).index("Children and teens") < words(page).index("Violence or abuse")
    grown = support("DE")
    assert "childhelplineinternational.org" not in numbers(grown, Address)
    fold(grown, "topics")
    assert words(grown).index("Violence or abuse") < words(grown).index("Children and teens")


def test_ongoing_help_leads_to_reaching_out_where_there_is_such_a_session(support):
    page = support("DE", has=("reach-out",))
    fold(page, "finding")
    pressed(page, "Reaching Out, five minutes")
    assert page.asked == ["reach-out"]
    other = support("DE")
    assert fold(other, "finding").ways[0].isHidden()


def test_tab_goes_on_as_one_reads(support):
    page = support("DE")
    fold(page, "people")
    person(page, "Sam", "0151")
    fold(page, "lines")
    fold(page, "people")
    here = next(each for each in page.findChildren(Number) if each.isVisible()).copy
    here.setFocus()
    names = []
    for _ in range(14):
        names.append(here.accessibleName() or here.text())
        here.focusNextPrevChild(True)
        settled()
        here = page.window().focusWidget()
    assert names == [
        "Copy 112",
        "Call 112",
        "Steady me now",
        "Begin Five Senses Grounding",
        "Country for emergency numbers and crisis lines",
        "My people",
        "Copy 0151",
        "Call 0151",
        "Edit Sam",
        "Draft a message to Sam",
        "Add someone",
        "A message to someone…",
        "Crisis lines",
        "Finding ongoing help",
    ]


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ("DE", "112"),
        ("BR", "190"),
        ("KR", "112"),
        ("AR", "911"),
        ("CL", "your local"),
        ("ZZ", "your"),
    ],
)
def test_whoever_is_in_danger_of_another_is_not_sent_to_an_ambulance(support, code, number):
    page = support(code)
    fold(page, "topics")
    assert f"In danger, call {number}" in words(page)


# ── lines of one's own ──


def test_a_line_of_one_s_own_is_written_down_changed_removed_and_brought_back(support, memory):
    page = support("DE")
    pressed(page, "Add a line of my own")
    asked = sheet(page, LineSheet)
    asked.save()
    assert "A name, and a number" in asked.line.text()
    asked.fields["service"].setText("Thursday group")
    asked.fields["number"].setText("030 1")
    asked.fields["site"].setText("https://thursday.example")
    asked.save()
    settled()
    (own,) = kept(memory).lines.own
    assert (own.country, own.site, own.on) == ("DE", "thursday.example", TODAY)
    assert "Yours, written on 23 November 2026" in words(page)
    assert numbers(page)[-1] == "030 1"
    lines = page.folds.folds["lines"].inside
    lines.cards[-1].edit.click()
    sheet(page, LineSheet).fields["number"].setText("030 2")
    sheet(page, LineSheet).save()
    assert numbers(page)[-1] == "030 2"
    lines.cards[-1].edit.click()
    sheet(page, LineSheet).others[0].click()
    assert kept(memory).lines.own == ()
    settled()
    pressed(page, "Undo the last change")
    assert numbers(page)[-1] == "030 2"


def test_a_line_of_ours_is_changed_for_oneself_hidden_and_shown_again(support, memory):
    page = support("DE")
    lines = page.folds.folds["lines"].inside
    lines.cards[0].edit.click()
    asked = sheet(page, LineSheet)
    assert asked.fields["number"].text() == "0800 111 0 111, 0800 111 0 222"
    asked.fields["number"].setText("0800 5")
    asked.save()
    assert numbers(page) == ["112", "0800 5"]
    assert "Yours, changed on 23 November 2026" in words(page)
    assert page.window().focusWidget() is lines.cards[0].edit
    lines.cards[0].edit.click()
    sheet(page, LineSheet).others[0].click()
    assert numbers(page)[1:] == ["0800 111 0 111", "0800 111 0 222"]
    lines.cards[0].edit.click()
    pressed_in = sheet(page, LineSheet).others[0]
    assert pressed_in.text() == "Hide this line"
    pressed_in.click()
    assert numbers(page) == ["112"]
    assert kept(memory).lines.hidden == {"DE/TelefonSeelsorge"}
    pressed(page, "Show 1 hidden line")
    assert numbers(page)[1] == "0800 111 0 111"


def test_a_report_is_copied_and_sent_nowhere(support):
    page = support("DE")
    page.folds.folds["lines"].inside.cards[0].edit.click()
    asked = sheet(page, LineSheet)
    asked.fields["number"].setText("0800 7")
    asked.report.click()
    said = QGuiApplication.clipboard().text()
    assert "As it stands: DE · TelefonSeelsorge · 0800 111 0 111" in said
    assert "As it should be: TelefonSeelsorge · 0800 7" in said
    assert "Spektrum, domradio (2022), 2026-11-22" in said
    assert page.handed == []


# ── my people ──


def person(page, name, number=""):
    pressed(page, "Add someone")
    asked = sheet(page, PersonSheet)
    asked.fields["name"].setText(name)
    asked.fields["number"].setText(number)
    asked.save()
    settled()


def test_people_are_added_moved_changed_removed_and_brought_back(support, memory):
    page = support("DE")
    part = fold(page, "people")
    assert "Nobody stands here yet" in words(page)
    person(page, "Sam", "0151")
    person(page, "Ruth")
    assert [each.name for each in kept(memory).people] == ["Sam", "Ruth"]
    part.rows[1].up.click()
    assert [each.name for each in kept(memory).people] == ["Ruth", "Sam"]
    settled()
    assert page.window().focusWidget() is part.rows[0].down
    part.rows[1].edit.click()
    asked = sheet(page, PersonSheet)
    asked.fields["note"].setText("evenings")
    asked.save()
    assert kept(memory).people[1] == Person("Sam", "0151", "evenings")
    part.rows[0].edit.click()
    sheet(page, PersonSheet).remove.click()
    settled()
    assert [each.name for each in kept(memory).people] == ["Sam"]
    assert page.window().focusWidget().accessibleName() == "Bring back Ruth"
    page.window().focusWidget().click()
    assert [each.name for each in kept(memory).people] == ["Ruth", "Sam"]


def test_a_person_needs_a_name_and_stands_there_once(support, memory):
    page = support("DE")
    fold(page, "people")
    person(page, "Sam")
    pressed(page, "Add someone")
    asked = sheet(page, PersonSheet)
    asked.save()
    assert "A name is needed" in asked.line.text()
    asked.fields["name"].setText("Sam")
    asked.save()
    assert "stands there with the same words" in asked.line.text()
    asked.leave()
    for name in "BCDE":
        person(page, name)
    assert len(kept(memory).people) == 5
    assert not [each for each in seen_buttons(page) if each.text() == "Add someone"]


def seen_buttons(page):
    return [each for each in page.findChildren(type(page.now.steady)) if each.isVisible()]


# ── papers ──


def test_the_plan_is_kept_as_one_types_and_read_on_the_page(support, memory, qtbot):
    page = support("DE")
    page.room.kept.change(lambda mine: replace(mine, people=(Person("Sam", "0151"),)))
    fold(page, "plan")
    pressed(page, "Write my plan…")
    asked = sheet(page, PaperSheet)
    asked.parts["signs"].field.setPlainText("I stop answering.")
    typed = {"signs": "I stop answering."}
    qtbot.waitUntil(lambda: kept(memory).paper("plan") == typed, timeout=30_000)
    asked.parts["people"].ticks[0].click()
    asked.parts["helps"].ticks[1].click()
    asked.leave()
    assert kept(memory).paper("plan") == {
        "signs": "I stop answering.",
        "people": "Sam, 0151",
        "helps": "A walk around the block",
    }
    settled()
    assert "I stop answering." in words(page)
    assert page.window().focusWidget().text() == "Change, print or copy it…"


def test_who_begins_to_type_as_the_plan_opens_writes_in_it(support, qtbot):
    page = support("DE")
    asked = page.open_paper(PLAN)
    qtbot.keyClicks(page.window().focusWidget(), "cannot sleep")  # c, n, s … are keys of the window
    assert asked.said["signs"] == "cannot sleep"
    assert asked.isVisible()


def test_a_tick_is_on_where_its_words_stand_in_the_field(support):
    asked = support("DE").open_paper(FIRST_SESSION)
    part = asked.parts["ask"]
    part.ticks[0].click()
    part.ticks[1].click()
    assert part.field.toPlainText().splitlines() == [each.text() for each in part.ticks[:2]]
    part.field.setPlainText(part.ticks[1].text() + "\nAnd mine.")
    assert [each.isChecked() for each in part.ticks] == [False, True, False, False, False]
    part.ticks[1].click()
    assert part.field.toPlainText() == "And mine."


def test_a_paper_is_saved_copied_and_printed_with_whom_to_call(support, tmp_path):
    page = support("DE")
    printed = []
    asked = PaperSheet(
        page.window(),
        page.room,
        PLAN,
        lambda parent, name: str(tmp_path / name),
        lambda parent, made: printed.append(made.toPlainText()) or True,
    )
    asked.appear()
    asked.parts["signs"].field.setPlainText("<b>One</b>\nTwo")
    asked.save()
    file = tmp_path / "My safety plan.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert f"Saved: {file}." in asked.line.text().replace("\u200b", "")
    asked.buttons["print"].click()
    asked.buttons["copy"].click()
    for said in (printed[0], QGuiApplication.clipboard().text()):
        assert "<b>One</b>" in said
        assert "In an emergency: 112" in said
        assert "TelefonSeelsorge: 0800 111 0 111, 0800 111 0 222" in said
        assert "Places" not in said
        assert "As it stood on 23 November 2026." in said


def test_no_place_and_no_room_on_the_disk_are_told_or_let_be(support, tmp_path):
    page = support("DE")
    for place in ("", str(tmp_path / "nowhere" / "x")):
        asked = PaperSheet(page.window(), page.room, PLAN, lambda *_, at=place: at)
        asked.appear()
        asked.save()
        assert bool(asked.line.text()) is bool(place)
        asked.leave()


# ── a message ──


def test_a_message_is_drafted_changed_copied_and_kept(support, memory):
    page = support("DE")
    page.room.kept.change(lambda mine: replace(mine, people=(Person("Sam"), Person("Ruth"))))
    asked = page.open_message("Sam")
    first = asked.words.toPlainText()
    assert first.startswith("Hello Sam,")
    asked.wishes.button(1).click()
    asked.tones.button(1).click()
    assert asked.words.toPlainText() != first
    asked.people.setCurrentIndex(2)
    asked.people.activated.emit(2)
    assert asked.words.toPlainText().startswith("Hello Ruth,")
    assert not asked.anew.isEnabled()
    asked.words.setPlainText("Dear Ruth, call me.")
    asked.tones.button(2).click()
    assert asked.words.toPlainText() == "Dear Ruth, call me."
    asked.copy.click()
    assert QGuiApplication.clipboard().text() == "Dear Ruth, call me."
    assert "nothing was sent" in asked.line.text()
    asked.leave()
    assert kept(memory).draft.words == "Dear Ruth, call me."
    again = page.open_message()
    assert again.words.toPlainText() == "Dear Ruth, call me."
    again.anew.click()
    assert again.words.toPlainText().startswith("Hello Ruth,")
    again.leave()
    other = page.open_message("Sam")
    assert other.words.toPlainText().startswith("Hello Sam,")
    assert page.handed == []


def test_a_message_is_offered_beside_each_of_one_s_people(support):
    page = support("DE")
    part = fold(page, "people")
    person(page, "Sam")
    part.rows[0].write.click()
    assert sheet(page, MessageSheet).to.text() == "Sam"


# ── where it is kept ──


def test_without_a_log_it_holds_while_the_window_is_open(support, memory):
    memory.__dict__["log"] = None
    page = support("DE")
    fold(page, "people")
    assert "This holds until the window closes" in words(page)
    person(page, "Sam")
    assert [each.name for each in page.room.kept.mine.people] == ["Sam"]
    assert "Sam" in words(page)


def test_what_cannot_be_read_is_not_written_over(support, memory):
    page = support("DE")
    log = memory.log
    log.set_setting(KEY, Mine((Person("Sam"),)).as_json()).result(30)
    log.close()
    fold(page, "people")
    person(page, "Ruth")
    assert "Ruth" in words(page)
    memory.__dict__["log"] = memory.home.open_log()
    assert [each.name for each in kept(memory).people] == ["Sam"]


# ── over a sitting ──


@pytest.fixture
def app(qtbot, theme, clock):
    """The whole app on a home of somebody in Germany."""
    home = Home(clock=clock)
    write(home.folder, replace(Settings(), country="DE", welcomed=True))
    made = App(theme, lambda: None, None, clock)
    qtbot.addWidget(made.shell)
    with qtbot.waitExposed(made.shell):
        made.shell.show()
    made.shell.open("today")
    yield made
    made.shell.close()
    made.close()


def overs(app):
    settled()
    return [each for each in app.shell.findChildren(SupportSheet) if each.isVisible()]


@pytest.mark.qt_log_ignore("does not support raise")
def test_one_key_lays_it_over_a_sitting_which_waits_and_goes_on(app):
    app.begin("steady-now", 0.0)
    settled()
    sitting = app.shell.sitting
    sitting.skip_lead_in()
    app.shell.do("support-here")
    (over,) = overs(app)
    assert sitting.stage is Stage.PAUSED
    assert numbers(over)[0] == "112"
    app.shell.do("support-here")
    assert overs(app) == []
    assert (app.shell.sitting, sitting.stage) == (sitting, Stage.PAUSED)
    app.shell.do("support-here")
    overs(app)[0].now.steady.click()
    settled()
    assert (app.shell.sitting, sitting.stage) == (sitting, Stage.RUNNING)


@pytest.mark.qt_log_ignore("does not support raise")
def test_from_over_another_sitting_one_is_steadied_at_once(app):
    app.begin("coherent", 0.0)
    settled()
    app.shell.do("support-here")
    overs(app)[0].now.steady.click()
    settled()
    assert app.shell.sitting.player.timeline.session == "steady-now"
    app.shell.do("support-here")
    overs(app)[0].now.ground.click()
    settled()
    assert app.shell.sitting.player.timeline.session == "ground-54321"
    assert app.shell.sitting.stage is not Stage.READY  # nothing to read, and no Begin to find


def test_whoever_chooses_grounding_in_the_library_reads_its_card_first(app):
    app.begin("ground-54321", 120.0)
    assert app.shell.sitting.stage is Stage.READY


def test_what_is_opened_by_hand_stays_in_sight(app):
    app.shell.open("support")
    settled()
    page = app.shell.findChild(SupportPage)
    head = page.folds.folds["plan"].head
    head.setFocus()
    settled()
    head.click()
    settled()
    assert head.visibleRegion().boundingRect().height() == head.height()


def test_over_a_page_it_shows_what_is_needed_at_once(support):
    page = support("DE")
    page.room.kept.change(lambda mine: replace(mine, people=(Person("Sam", "0151"),)))
    over = SupportSheet(page.window(), page.room)
    asked = []
    over.begun.connect(asked.append)
    over.appear(over.now.steady)
    assert numbers(over) == ["112", "0151", "0800 111 0 111", "0800 111 0 222"]
    assert not any(card.edit.isVisible() for card in over.lines.cards)
    over.now.ground.click()
    assert asked == ["ground-54321"]
