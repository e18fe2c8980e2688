"""A long life in one house: sittings of every kind, one after another, its clock moved by hand.

Everything is the app's own: window, pages, log, journal, sound; only the clock and the loudspeaker
are ours. `tests/test_soak.py` lives an hour or two of it, `benchmarks/soak.py` two hundred.
"""

from __future__ import annotations

import random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from innerheal_desktop import paths
from innerheal_desktop.app import App
from innerheal_desktop.journal.state import State
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.steps import Ask, Write
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.guard import Guard
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.theme.theme import Theme
from tests.hand_engine import HandEngine
from tests.held import let_go

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# Seconds between two looks at a sitting, and looks between two blocks of sound, and two paints.
STEP, BLOCKS, PAINTS = 10.0, 4, 8
# Seconds until a sitting must have ended by itself, whatever is written in it.
LONGEST = 6 * 3600.0
# Three quarters of an hour: what most sessions can be stretched to, in seconds.
LONG = 2700.0
KEYS = (
    Qt.Key.Key_V,  # another picture
    Qt.Key.Key_A,  # less air
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Right,
    Qt.Key.Key_T,
    Qt.Key.Key_B,
    Qt.Key.Key_R,
    Qt.Key.Key_M,
    Qt.Key.Key_H,
    Qt.Key.Key_F,
    Qt.Key.Key_N,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
)
THEMES = ("dawn", "dusk", "night", "contrast-light", "contrast-dark")
PASSPHRASE = "early light in a quiet room"
PAGES = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)


class Life:
    """Somebody who lives with the app for months. `practised` is in seconds."""

    def __init__(self, qt: QApplication, clock, seed: int = 1) -> None:
        self.clock = clock
        self.lost = []  # where the window lost the keys to something that was shown by itself
        self.practised = 0.0
        self.sittings = self.days = 0
        self._random = random.Random(seed)
        self.theme = Theme(qt, paths.assets() / "fonts", chosen="dawn")
        self.app = App(self.theme, self._sound, None, clock)
        self.app.preferences.change(welcomed=True, tray=False, grown_up="yes", reminders=True)
        self.engine: HandEngine | None = None
        self.shell = self.app.shell
        self.shell.resize(1080, 720)
        self.shell.show()
        self.shell.activateWindow()
        self.look()
        home = self.app.house.home
        self.sessions = [entry.id for entry in home.library.entries() if not entry.faults]

    def _sound(self):
        home = self.app.house.home
        self.engine = HandEngine(self.clock, home.folder, home.narration.clip_for)
        return self.engine

    # What a person does.

    def look(self):
        """Let everything be painted, and what is due be done."""
        for _ in range(3):
            let_go()

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.shell, key, held)
        self.look()
        if QApplication.activeWindow() is not self.shell:
            self.lost.append(f"{Qt.Key(key).name} on “{self.shell.windowTitle()}”")
            self.shell.activateWindow()
            self.look()

    def write(self, words):
        QTest.keyClicks(QApplication.focusWidget() or self.shell, words)
        self.look()

    def sleep(self, hours):
        """The night, or a day of other things: the computer sleeps."""
        self.clock.sleep(hours * 3600.0)
        for guard in self.shell.findChildren(Guard):
            guard.look()  # as its timer does within five seconds
        self.look()

    def sit(self, session, seconds):
        """Begin a session as a page does, and sit it through. What was practised, in seconds."""
        self.shell.begin.emit(session, seconds, "")
        self.look()
        for _ in range(4):
            if self.shell.sitting is not None:
                break
            sheet = self.app.beginning.sheet
            way = getattr(sheet, "unsaid", None) or sheet.begin
            way.click()
            self.look()
        sitting = self.shell.sitting
        if sitting.stage is Stage.READY:
            self.press(Qt.Key.Key_Return)
        player, before = sitting.player, self.clock.awake()
        looks = 0
        while self.shell.sitting is sitting:
            self.clock.advance(STEP)
            self.shell.player.tick()
            looks += 1
            if looks % BLOCKS == 0 and self.engine is not None:
                self.engine.pass_on()
            if looks % PAINTS == 0:
                self.look()
                self._do_something(sitting)
            if self.clock.awake() - before > LONGEST:
                at = (sitting.stage, sitting.player.position, sitting.player.timeline.length)
                raise AssertionError(f"{session} never ends: {at}")
        self.practised += player.active
        self.sittings += 1
        self.look()
        return player.active

    def usual(self, session):
        """One of the lengths that it is offered in, in seconds."""
        return self._random.choice(self.app.house.home.library.script(session).settings.lengths)

    def longest(self, session):
        """Three quarters of an hour, or the longest it offers where it cannot be so long."""
        library = self.app.house.home.library
        script = library.script(session)
        try:
            return lay_out(script, LONG, sessions=library.played_by(script)).length
        except TroubleError:
            return script.settings.lengths[-1]

    def _do_something(self, sitting):
        """A key now and then; words where words are asked for; a pause."""
        chance, waiting = self._random.random(), self.shell.player.view.parts.waiting
        if sitting.stage is Stage.PAUSED:
            self.press(Qt.Key.Key_Return if chance < 0.5 else Qt.Key.Key_Space)
        elif isinstance(waiting.step, Ask | Write) and chance < 0.6:
            focus = QApplication.focusWidget()
            if isinstance(focus, QLineEdit | QPlainTextEdit):
                self.write("a few words")
                self.press(Qt.Key.Key_Return, CTRL)
        elif waiting.step is None and chance < 0.15:
            self.press(self._random.choice(KEYS))
        elif waiting.step is None and chance < 0.2:
            self.press(Qt.Key.Key_Space)
        elif waiting.step is None and chance < 0.205:
            self.press(self._random.choice((Qt.Key.Key_X, Qt.Key.Key_Left)))

    def day(self):
        """A day: one sitting or a few, and what one does beside; then the night."""
        for _ in range(self._random.choice((1, 1, 2, 3))):
            session = self.sessions[self.sittings % len(self.sessions)]
            long = self._random.random() < 0.6
            self.sit(session, self.longest(session) if long else self.usual(session))
            self.go_on()
            self.sleep(self._random.choice((0.3, 1.0, 2.0)))
        deed = self.DEEDS[self.days % len(self.DEEDS)]
        deed(self)
        self.days += 1
        # On most days one sits in the evening; now and then across midnight.
        self.sleep(self._random.choice((16.0, 20.0, 22.0, 23.5)))

    @property
    def laps(self):
        """How often every session was sat through, and everything beside done."""
        return min(self.sittings // len(self.sessions), self.days // len(self.DEEDS))

    def go_on(self):
        """After a sitting: a word about it perhaps, then on."""
        if self._random.random() < 0.3:
            self.press(Qt.Key.Key_1)
        self.press(Qt.Key.Key_1, CTRL)

    def look_around(self):
        """Every page once, and a sheet."""
        for page in PAGES:
            self.press(page, CTRL)
        self.press(Qt.Key.Key_2, CTRL)
        self.press(Qt.Key.Key_Slash)
        self.write("sleep")
        self.press(Qt.Key.Key_Escape)
        self.press(Qt.Key.Key_F1)
        self.press(Qt.Key.Key_Escape)
        self.press(Qt.Key.Key_K, CTRL)
        self.write("box 3 min")
        self.press(Qt.Key.Key_Escape)
        self.press(Qt.Key.Key_1, CTRL)

    def write_a_page(self):
        """A page of the journal; it is kept by leaving it."""
        self.press(Qt.Key.Key_J, CTRL)
        self.write("It rained all morning, and I let it.")
        self.press(Qt.Key.Key_1, CTRL)

    def breathe_aside(self, minutes=3):
        """The mini pacer, while something else is done."""
        mini = self.app.nearby.mini
        mini.begin("", 60.0 * minutes)
        pacer = mini.pacer
        for _ in range(round(60 * minutes / STEP) + 4):
            self.clock.advance(STEP)
            pacer.sitting.tick()
            if pacer.sitting.stage is Stage.ENDED:
                break
        self.practised += pacer.sitting.active
        mini.rest()
        self.shell.activateWindow()
        self.look()

    def dress(self):
        """Other colours."""
        self.app.preferences.change(theme=self._random.choice(THEMES))
        self.look()

    def remind(self):
        """The reminder looks whether it is time."""
        self.app.at_hand("open")
        reminder = self.app.nearby.shown.reminder
        if reminder is not None:
            reminder.look()

    def keep_a_secret(self):
        """The journal gets a passphrase on the first time, is locked, and opened again."""
        journal = self.app.house.home.journal
        if journal.state is State.PLAIN:
            journal.protect(PASSPHRASE).result(60)
        self.press(Qt.Key.Key_4, CTRL)
        self.press(Qt.Key.Key_L, CTRL)
        journal.unlock(PASSPHRASE).result(60)
        self.look()
        self.press(Qt.Key.Key_4, CTRL)
        self.press(Qt.Key.Key_1, CTRL)

    DEEDS = (
        look_around,
        write_a_page,
        dress,
        write_a_page,
        breathe_aside,
        remind,
        write_a_page,
        keep_a_secret,
    )

    def close(self):
        self.shell.close()
        self.app.close()
        self.theme.deleteLater()
        self.look()
