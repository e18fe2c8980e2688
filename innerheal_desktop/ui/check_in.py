"""Asking how it was: whether a person is asked after this sitting, and what becomes of the word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from innerheal_desktop.practice.check_in import COMPARED, compare, is_asked, keep_skips, skips
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.compared import Question

if TYPE_CHECKING:
    from innerheal_desktop.practice.records import SessionRecord
    from innerheal_desktop.practice.writer import Receipt
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences

# Seconds that the record of the sitting is waited for, when the word about it comes.
PATIENCE = 2.0


def question_of(
    session: str,
    kept: Receipt[SessionRecord] | None,
    memory: Memory,
    preferences: Preferences,
) -> Question | None:
    """What is asked after a sitting of `session` whose record was `kept`; None for nothing."""
    log = memory.log
    if log is None or kept is None:
        return None
    if not is_asked(preferences.settings.ask_after, *_kind(session, memory)):
        return None
    before = skips(log)

    def answered(word: str) -> None:
        if memory.log is None:
            return
        keep_skips(memory.log, before.answered() if word else before.more())
        if word == "away":
            preferences.change(ask_after="off")
        elif word in COMPARED:
            try:
                compare(memory.log, kept.result(PATIENCE), word)
            except TroubleError as trouble:
                memory.notice = str(trouble)

    return Question(answered, stay_away=before.enough)


def _kind(session: str, memory: Memory) -> tuple[str, str]:
    """The gate and the category of a session; nothing for a file from elsewhere."""
    try:
        entry = memory.home.library.entry(session)
    except TroubleError:
        return "", ""
    return entry.gate, entry.category
