"""The stories InnerHeal must get right, each lived through with keys and a pointer alone.

A person sees what is painted, hears what is announced, presses and clicks. Time passes by hand.
"""

import re
from datetime import timedelta
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
)

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.after import AfterPage
from innerheal_desktop.ui.pages.today import TodayPage
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.support.page import SupportPage
from innerheal_desktop.ui.tray import Tray
from innerheal_desktop.ui.widgets.over import Over
from tests.ui.hearing_words import ToldEngine

pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", "systemTrayWindowChanged"
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PICTURES = ("orb", "lotus", "square", "wave", "ring", "landscape")
STIRRING = ("readiness", "gentle")
LARGE = 24  # pixels: what WCAG calls large text


class Person:
    """Sits before the window: presses keys, clicks on words, waits, reads."""

    def __init__(self, qtbot, app, clock):
        self.qtbot, self.app, self.clock = qtbot, app, clock
        self.window = app.shell

    @property
    def sitting(self):
        return self.window.sitting

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        focus = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(focus, key, held)

    def type(self, words):
        self.qtbot.keyClicks(QApplication.focusWidget(), words)

    def click(self, words):
        """Click in the middle of the button that reads so."""
        self.scroll_to(words)
        buttons = [each for each in self.buttons() if words in (each.text(), each.accessibleName())]
        assert buttons, f"Nothing here reads {words!r}: {[each.text() for each in self.buttons()]}"
        self.qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
        self.look()

    def scroll_to(self, words):
        """Scroll until a button that reads so can be seen."""
        for area in self.window.findChildren(QScrollArea):
            for each in area.findChildren(QAbstractButton):
                here = self.sees(area) and each.isVisible() and not self.sees(each)
                if here and words in (each.text(), each.accessibleName()):
                    area.ensureWidgetVisible(each)

    def look(self):
        for _ in range(3):
            QApplication.processEvents()

    def buttons(self):
        return [each for each in self.window.findChildren(QAbstractButton) if self.sees(each)]

    def sees(self, widget):
        """Whether nothing lies over it: the sheets of this house are opaque."""
        covers = [each for each in self.window.findChildren(Over) if each.isVisible()]
        covered = any(not each.isAncestorOf(widget) for each in covers)
        return widget.isVisible() and not covered and not widget.visibleRegion().isEmpty()

    def reads(self):
        """The words of the window, and how large they are in pixels."""
        labels = [each for each in self.window.findChildren(QLabel) if self.sees(each)]
        return {each.text(): each.fontInfo().pixelSize() for each in labels if each.text()}

    def hears(self):
        """What the words of the window are called: long ones may be broken where they are shown."""
        labels = [each for each in self.window.findChildren(QLabel) if self.sees(each)]
        return [each.accessibleName() or each.text() for each in labels]

    def offered(self):
        """All that Today offers, one after the other."""
        self.press(Qt.Key.Key_1, CTRL)
        said = []
        for _ in range(8):
            self.look()
            said += [*self.reads(), *(each.accessibleName() for each in self.buttons())]
            if "Something else" not in [each.text() for each in self.buttons()]:
                break
            self.click("Something else")
        return said

    def waits(self, seconds, step=0.25):
        """Let time pass; the page looks at the clock as its own pacer would let it."""
        page = self.window.player
        for _ in range(round(seconds / step)):
            self.clock.advance(step)
            page.tick()

    def waits_for_breath(self, phase, share):
        """Until exactly so much (0…1) of the next such phase has passed."""
        for _ in range(800):
            breath = self.sitting.moment.breath
            if breath is not None and breath.phase is phase:
                left = breath.remaining - (1 - share) * breath.length
                if left > 0:
                    self.waits(left, left)
                    return
            self.waits(0.25)
        raise AssertionError(f"No {phase.value} came")

    def waits_for_start(self):
        """Until the time to settle is over."""
        for _ in range(100):
            if self.sitting.stage is Stage.RUNNING:
                return
            self.waits(0.25)
        raise AssertionError("It never began")


@pytest.fixture
def arrive(qtbot, dressed, clock):
    """Opens the app as its start does, for a person who is `new` or has been welcomed."""
    opened = []

    def open_app(*, new=False, shown=True, engine=None, **chosen):
        app = App(dressed(chosen.get("theme", "dawn")), lambda: engine, None, clock)
        app.preferences.change(**{"welcomed": not new, "tray": False, **chosen})
        qtbot.addWidget(app.shell)
        app.shell.turned.connect(app.greet)
        opened.append(app)
        person = Person(qtbot, app, clock)
        if shown:
            with qtbot.waitActive(app.shell):
                app.shell.show()
                app.shell.activateWindow()
            qtbot.waitUntil(lambda: app.shell.findChild(TodayPage) is not None)
            person.look()
        return person

    yield open_app
    for app in opened:
        app.shell.close()
        app.close()


def practised(clock, *days_back):
    """Ten minutes on each of these days."""
    with Home(clock=clock).open_log() as log:
        for back in days_back:
            then = clock.now() - timedelta(days=back)
            log.add(record_at(then, "UTC", 0, 4, session="coherent", seconds=600.0))
        log.flush()


# ── 1: from the cold to a breath ──


@pytest.mark.parametrize("new", [True, False], ids=["first day", "known"])
def test_two_keys_lead_from_a_cold_start_to_breathing(arrive, clock, new):
    if not new:
        practised(clock, 1)  # a third day has something new, and that says first what it is
    person = arrive(new=new)
    person.press(Qt.Key.Key_K, CTRL)
    person.press(Qt.Key.Key_Return)
    assert person.sitting.stage is Stage.LEAD_IN
    person.waits(5)
    assert person.sitting.stage is Stage.RUNNING
    assert person.sees(person.window.player.view.picture.visual)


# ── 2: from the tray to a breath ──


@pytest.mark.parametrize("hidden", [True, False], ids=["window away", "window open"])
def test_two_clicks_lead_from_the_tray_to_the_mini_pacer(arrive, qtbot, hidden):
    person = arrive(shown=not hidden)
    near = person.app.nearby
    near.shown.tray = Tray(lambda: rows_of(near), near)
    before = (person.reads(), person.window.windowTitle(), person.window.geometry())
    menu = near.shown.tray.menu
    menu.popup(QPoint(10, 10))  # what the first click on the icon does
    row = next(each for each in menu.actions() if each.text() == "One-minute sigh")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(row).center())
    person.look()
    pacer = near.mini.pacer
    assert pacer.isVisible()
    assert pacer.sitting.stage is Stage.RUNNING
    assert person.window.isVisible() is not hidden
    assert person.sitting is None
    assert before == (person.reads(), person.window.windowTitle(), person.window.geometry())


def rows_of(near):
    from innerheal_desktop.ui.mini.offers import menu_rows

    return menu_rows(near)


# ── 3: panic ──


def in_the_middle(person):
    person.press(Qt.Key.Key_K, CTRL)
    person.type("even waves 3 min")
    person.press(Qt.Key.Key_Return)
    person.waits(30)
    assert person.sitting.stage is Stage.RUNNING


def afterwards(person):
    in_the_middle(person)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    assert person.window.findChild(AfterPage).isVisible()


PLACES = {
    "today": lambda person: person.press(Qt.Key.Key_1, CTRL),
    "library": lambda person: person.press(Qt.Key.Key_2, CTRL),
    "after": afterwards,
    "sitting": in_the_middle,
}


@pytest.mark.parametrize("place", PLACES)
def test_in_panic_one_key_brings_large_words_and_asks_nothing(arrive, place):
    engine = ToldEngine()
    person = arrive(engine=engine)
    PLACES[place](person)
    engine.told.clear()
    person.press(Qt.Key.Key_S, CTRL | SHIFT)
    # The key alone did it: no time has passed, no further event was waited for.
    assert person.sitting.player.timeline.session == "steady-now"
    assert person.sitting.stage is Stage.RUNNING
    person.look()
    said = "This is a wave of alarm. It peaks and it passes. You can keep your eyes open."
    assert person.reads()[said] >= LARGE
    asked = ("?", "Begin", "Not now", "Ready")
    assert not any(each.text().endswith(asked) for each in person.buttons())
    assert not any(words.endswith("?") for words in person.reads())
    laid = person.sitting.player.timeline
    assert {each.value for each in laid.ambiences} <= {"", "none"}
    assert not any(cue.kind in ("bell", "tick") for cue in laid.cues)
    assert {cue.kind for cue in laid.cues_between(0, 30)} == {"say"}


# ── 4: with a screen reader ──


class Reader:
    """A screen reader: it hears what is announced and what the focus comes to."""

    def __init__(self, qapp, monkeypatch):
        self.heard = []
        say = Announcer.say

        def aloud(announcer, words, *, urgent=False):
            say(announcer, words, urgent=urgent)
            self.heard += [words] if words else []

        monkeypatch.setattr(Announcer, "say", aloud)
        qapp.focusChanged.connect(self.follow)

    def follow(self, _, now):
        if now is not None:
            words = now.accessibleName() or getattr(now, "text", str)()
            self.heard += [words] if words else []

    def since(self, words):
        """What was heard from these words on."""
        first = next(at for at, said in enumerate(self.heard) if said.startswith(words))
        return self.heard[first:]


@pytest.fixture
def reader(qapp, monkeypatch):
    made = Reader(qapp, monkeypatch)
    yield made
    qapp.focusChanged.disconnect(made.follow)


def test_three_minutes_by_ear_from_the_field_to_today(arrive, reader):
    person = arrive(spoken="words")
    person.press(Qt.Key.Key_K, CTRL)
    assert "Quick start: a name, a time or a feeling" in reader.heard
    person.type("even waves 3 min")
    assert any(said.startswith("Even Waves, 3 minutes") for said in reader.heard)
    person.press(Qt.Key.Key_Return)
    person.waits(200)
    assert person.sitting is None
    told = reader.since("Even Waves. Settle in.")
    inward, outward = told.count("Breathe in"), told.count("Breathe out")
    assert inward == pytest.approx(outward, abs=1)
    assert inward >= 6
    assert "Even Waves, ended" in told
    stillness = QApplication.focusWidget().accessibleDescription()
    assert stillness == "A moment of stillness. Any key goes on."
    person.press(Qt.Key.Key_Space)
    person.look()
    assert any("minutes" in said.lower() for said in reader.since("Even Waves, ended"))
    person.press(Qt.Key.Key_Escape)
    person.look()
    today = person.window.findChild(TodayPage)
    assert today.isVisible()
    assert today.isAncestorOf(QApplication.focusWidget())
    assert reader.heard[-1].startswith("Begin")


# ── 5: without colours, without sound ──

PHASES = (Phase.INHALE, Phase.HOLD, Phase.EXHALE, Phase.REST)
GREY = (270, 180)


def grey(person):
    """What the page looks like without its colours, and without the line of progress."""
    person.look()
    page = person.window.player
    top = page.view.parts.header.geometry().bottom() + 1
    seen = page.grab(QRect(0, top, page.width(), page.height() - top)).toImage()
    small = seen.scaled(
        *GREY, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    flat = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return [bytes(flat.constScanLine(row))[: GREY[0]] for row in range(GREY[1])]


def apart(one, other):
    """How many of the grey points differ by more than an eye would overlook."""
    return sum(
        abs(a - b) > 12
        for first, second in zip(one, other, strict=True)
        for a, b in zip(first, second, strict=True)
    )


@pytest.mark.parametrize("picture", PICTURES)
def test_the_phases_of_a_box_are_told_from_still_grey_pictures(arrive, picture):
    person = arrive(visual=picture)
    person.press(Qt.Key.Key_K, CTRL)
    person.type("four sides 4 min")
    person.press(Qt.Key.Key_Return)
    person.look()
    person.click("None of these")
    person.waits_for_start()
    person.press(Qt.Key.Key_T)  # no words of the session
    person.waits(120)  # until the sides are equal, and the controls have stepped back
    known, asked = {}, {}
    for stills in (known, asked):
        for phase in PHASES:
            person.waits_for_breath(phase, 0.4)
            stills[phase] = grey(person)
    for phase, still in asked.items():
        far = {other: apart(still, known[other]) for other in PHASES}
        nearest = min(far, key=far.get)
        others = min(count for other, count in far.items() if other is not phase)
        assert nearest is phase
        assert others > 40
        assert others > 2 * far[phase], far


# ── 6: back after forty days ──


def test_after_forty_days_everything_is_still_there(arrive, clock):
    practised(clock, *range(40, 52))
    person = arrive()
    words = [*person.reads(), *(each.text() for each in person.buttons())]
    words += [each.accessibleName() for each in person.buttons()]
    assert "12 days of practice" in words
    assert any(said.startswith("Welcome back. Nothing expired.") for said in words)
    assert "20 s instead" in words
    for said in words:
        assert not re.search(r"\b0\b|\bzero\b|\bno days\b|lost|missed", said, re.IGNORECASE), said
    person.click("20 s instead")
    assert person.sitting.player.timeline.length == pytest.approx(20, abs=1)


# ── 7: when it was harder ──


def test_harder_is_met_with_ground_and_two_quiet_days(arrive):
    person = arrive()
    person.press(Qt.Key.Key_K, CTRL)
    person.type("meeting a younger you")
    person.press(Qt.Key.Key_Return)
    person.click("Yes, begin")
    person.waits(90)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    person.look()
    person.click("Go on")
    person.look()
    person.click("harder")
    assert "Thank you for saying. That happens." in person.reads()
    assert {"Look around", "Support"} <= {each.text() for each in person.buttons()}
    person.click("Support")
    assert person.window.findChild(SupportPage).isVisible()
    deep = {each.title for each in person.app.desk.sessions("") if each.gate in STIRRING}
    assert len(deep) >= 1
    for hours in (0, 1, 46):
        person.clock.advance(hours * 3600)
        offered = person.offered()
        assert not [said for said in offered if any(title in said for title in deep)]
        assert "Come back to this room" in " ".join(offered) or "Five Senses" in " ".join(offered)
    person.clock.advance(2 * 3600)
    assert not any("was harder lately" in said for said in person.offered())


# ── 8: a heart ──


def test_who_told_of_their_heart_finds_the_open_box_and_why(arrive):
    person = arrive()
    person.press(Qt.Key.Key_6, CTRL)
    person.click("Fit me")
    person.click("Heart condition, rhythm problem, chest pain, stroke?")
    person.press(Qt.Key.Key_2, CTRL)
    person.type("/")
    person.type("four sides")
    person.press(Qt.Key.Key_Return)
    person.look()
    assert "Without holds, because you told us about your heart." in person.reads()
    begin = next(each.text() for each in person.buttons() if each.text().startswith("Begin"))
    person.scroll_to("Open box, no holds")
    option = next(each for each in person.buttons() if each.text() == "Open box, no holds")
    assert option.isChecked()
    person.click(begin)
    if person.sitting.stage is Stage.READY:
        person.click("Begin")
    spans = person.sitting.player.timeline.spans
    assert {each.breath.phase for each in spans if each.breath} == {Phase.INHALE, Phase.EXHALE}


# ── 9: the lid ──


def test_behind_a_closed_lid_the_beat_waits(arrive):
    person = arrive()
    in_the_middle(person)
    person.waits_for_breath(Phase.EXHALE, 0.4)
    there = person.sitting.moment
    person.clock.sleep(3600)
    person.window.player.tick()
    person.look()
    assert person.sitting.stage is Stage.PAUSED
    assert person.sitting.moment.time == pytest.approx(there.time, abs=0.05)
    assert "The computer slept, or was very busy. Your place is kept." in person.reads()
    person.waits(60)
    person.press(Qt.Key.Key_Return)
    assert person.sitting.stage is Stage.RUNNING
    now = person.sitting.moment
    assert now.time == pytest.approx(there.time, abs=0.05)
    assert now.breath.phase is there.breath.phase
    assert now.breath.remaining == pytest.approx(there.breath.remaining, abs=0.05)


# ── 10: farewell ──


def test_everything_is_taken_along_and_nothing_stays(arrive, clock, tmp_path, monkeypatch):
    out = tmp_path / "all.zip"
    # The system's own dialog, in which somebody chooses a place.
    choose = staticmethod(lambda *_: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    practised(clock, 1, 2, 3)
    folder = Home(clock=clock).folder
    (folder / "sessions").mkdir(parents=True, exist_ok=True)
    (folder / "sessions" / "mine.md").write_text("# Mine", "utf-8")
    person = arrive()
    person.press(Qt.Key.Key_6, CTRL)
    person.click("Privacy")
    person.click("Erase everything…")
    person.click("Take everything with you…")
    person.qtbot.waitUntil(
        lambda: any(said.startswith("Saved") for said in person.hears()), timeout=30_000
    )
    with ZipFile(out) as archive:
        assert len(archive.read("log.jsonl").splitlines()) == 3
        assert archive.read("sessions/mine.md") == b"# Mine"
    person.press(Qt.Key.Key_Tab)  # to the field below, which comes into view
    field = next(each for each in person.window.findChildren(QLineEdit) if person.sees(each))
    assert field.hasFocus()
    person.type("erase")
    person.click("Erase everything")
    assert "Everything is erased" in person.reads()
    assert list(folder.iterdir()) == []
    person.window.close()
    person.app.close()
    assert list(folder.iterdir()) == []
