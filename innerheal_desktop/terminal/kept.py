"""What was written in a sitting of the terminal: kept in the journal, read back, or let go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from innerheal_desktop.session.answers import Answer, worth_keeping
from innerheal_desktop.terminal.keyboard import NoKeyboard
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from datetime import date

    from innerheal_desktop.home import Home
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.terminal.keyboard import Keyboard

ONLY_HERE = mark("What you wrote is only here so far.")
GONE = mark("It is gone. Nothing of it was kept.")
KEPT = mark("It is in your journal.")
PLAIN = mark("Your journal has no passphrase: whoever uses this computer could read it.")
# Seconds that the journal is waited for: a passphrase takes one, and a slow disk some more.
PATIENCE = 60.0
# Letters of a passphrase, and of a day.
MOST = 1000

Write = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Words:
    """What was written in a sitting of `script`, whose record has the id `sitting`, if any."""

    script: Script
    answers: Sequence[Answer]
    sitting: str = ""

    @property
    def wait(self) -> bool:
        """Whether there is anything to ask about."""
        return worth_keeping(self.answers, self.script.settings.keeps)


def ask(home: Home, words: Words, keyboard: Keyboard, write: Write) -> None:
    """Ask what becomes of it. Whoever ends here, or simply goes on, has let it go."""
    if type(keyboard) is NoKeyboard or not words.wait:
        return
    try:
        kept = _asked(home, words, keyboard, write)
    except KeyboardInterrupt:
        kept = False
    write(("" if kept else tr(GONE)) + "\n")


def _asked(home: Home, words: Words, keyboard: Keyboard, write: Write) -> bool:
    """Offer the ways until one of them ends it; whether it was kept."""
    from innerheal_desktop.journal.answers import asked_and_answered, page_of

    page = page_of(words.answers, words.script, words.sitting)
    write(f"\n{tr(ONLY_HERE)}\n")
    while True:
        write(" · ".join(_ways(page)) + "\n")
        key = _key(keyboard, "krls" if page.kind == "letter" else "krl")
        if key in ("", "l"):
            return False
        if key == "r":
            write(f"\n{asked_and_answered(words.answers)}\n\n")
            continue
        until = _day(home, keyboard, write) if key == "s" else None
        if (key == "k" or until is not None) and _keep(home, page, until, keyboard, write):
            return True


def _ways(page: Page) -> list[str]:
    ways = [tr("K keeps it in your journal")]
    if page.kind == "letter":
        ways.append(tr("S seals it until a day"))
    return [*ways, tr("R reads it back"), tr("L or Enter lets it go")]


def _key(keyboard: Keyboard, letters: str) -> str:
    """The letter that was pressed; empty for Enter, Space and Esc."""
    while True:
        key = keyboard.read(0.2).lower()
        if key in ("enter", "space", "escape"):
            return ""
        if key and key in letters:
            return key


def _day(home: Home, keyboard: Keyboard, write: Write) -> date | None:
    """The day that is typed; None where it is none, which is said."""
    from innerheal_desktop.journal.letters import after_months, day_of

    today = home.clock.now().astimezone().date()
    example = after_months(today, 12).isoformat()
    write(tr("Until which day? Such as {day}, then Enter.", day=example) + " ")
    day = day_of(_typed(keyboard, write), today)
    if day is None:
        write(tr("That is no day after today.") + "\n")
    return day


def _keep(home: Home, page: Page, until: date | None, keyboard: Keyboard, write: Write) -> bool:
    """Keep it, once the journal is open; where that cannot be, say why."""
    from innerheal_desktop.journal.journal import State
    from innerheal_desktop.journal.letters import sealed

    journal = home.journal
    try:
        if journal.state is State.LOCKED and not _opened(home, keyboard, write):
            return False
        plain = journal.state is State.PLAIN
        journal.write(page if until is None else sealed(page, until)).result(PATIENCE)
    except TroubleError as trouble:
        write(f"{trouble}\n")
        return False
    finally:
        home.close_journal()
    write(" ".join((tr(KEPT), *([tr(PLAIN)] if plain else []))))
    return True


def _opened(home: Home, keyboard: Keyboard, write: Write) -> bool:
    """Open the journal by its passphrase, of which nothing is shown; whether it is open."""
    from innerheal_desktop.journal.errors import WrongPassphraseError

    while True:
        write(tr("The passphrase of your journal, then Enter. Nothing is shown as you type.") + " ")
        passphrase = _typed(keyboard, lambda shown: None)
        write("\n")
        if not passphrase:
            return False
        try:
            home.journal.unlock(passphrase).result(PATIENCE)
        except WrongPassphraseError as wrong:
            write(f"{wrong}\n")
            continue
        return True


def _typed(keyboard: Keyboard, write: Write) -> str:
    """What is typed until Enter; nothing for Esc."""
    typed = ""
    while (key := keyboard.read(0.2)) not in ("enter", "escape"):
        letter = " " if key == "space" else key
        if key == "backspace" and typed:
            typed = typed[:-1]
            write("\b \b")
        elif len(letter) == 1 and len(typed) < MOST:
            typed += letter
            write(letter)
    write("\n")
    return typed if key == "enter" else ""
