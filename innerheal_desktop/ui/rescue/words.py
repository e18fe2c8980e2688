"""The words of the rescue page: what happened, what is there, and what each way on will do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.pages.backup_words import backup_words, counts_words, when_words

if TYPE_CHECKING:
    from innerheal_desktop.practice.rescuing import Found
    from innerheal_desktop.trouble import TroubleError

# What happened, by the name of the trouble: the heading, and what is to be known of it.
HAPPENED = {
    "MissingLogError": (
        mark("Your log is not where it was"),
        mark(
            "The file with your practice is missing or empty, though other files show it was here."
        ),
    ),
    "ForeignLogError": (
        mark("Another file lies where your log was"),
        mark("The file in its place is not a practice log."),
    ),
    "DamagedLogError": (
        mark("Your log cannot be read"),
        mark("The file with your practice was damaged on the disk."),
    ),
    "NewerLogError": (
        mark("A newer InnerHeal has written your log"),
        mark("This one is too old to read it. The newest InnerHeal opens it as it is."),
    ),
    "BusyLogError": (
        mark("Another program is using your log"),
        mark("Close it, or wait a moment, and try again."),
    ),
}
OTHERWISE = (
    mark("Your log cannot be opened"),
    mark("The disk or the folder did not let it be read."),
)
CALM = mark(
    "Nothing was changed. Here is what there is, and what you can do; there is no hurry, and you"
    " can breathe here all the same."
)
UNDO = mark(
    "Whatever you choose, the file that lies there now is set aside and kept, and Settings,"
    " Privacy can undo it."
)
GO_ON = mark(
    "You can practise, and nothing is written down. Nothing there is changed, and the next start"
    " asks again."
)
# More than these sizes are told in the next unit.
UNIT = 1000


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: its name, the words of its button, and what will happen."""

    name: str
    words: str
    about: str


def happened(trouble: TroubleError | None) -> tuple[str, str]:
    """The heading, and what is to be known of it."""
    heading, words = HAPPENED.get(type(trouble).__name__, OTHERWISE)
    return tr(heading), tr(words)


def there_lines(found: Found, file: Path, now: datetime) -> list[str]:
    """What is there, a line each: the file, the newest backup that is whole, the plain copies."""
    lines = [_file_line(file)]
    if found.backup is not None:
        said = backup_words(found.backup, now)
        lines.append(tr("The newest backup that is whole: {backup}.", backup=said))
    else:
        lines.append(tr("There is no backup that is whole."))
    plain = found.plain
    if plain.records:
        files = plural("{n} text file", "{n} text files", len(plain.files))
        counted = counts_words(plain.records, plain.days, plain.last)
        lines.append(tr("Plain copies, in {files}: {counts}.", files=files, counts=counted))
    else:
        lines.append(tr("There are no plain copies."))
    return lines


def ways_on(found: Found, now: datetime) -> list[Way]:
    """The ways on, the one that brings most back first."""
    if found.state == "busy":
        return [_again(), _go_on()]
    ways = [each for each in (_restore(found, now), _rebuild(found)) if each is not None]
    more = found.backup is None or found.plain.records > (found.backup.records or 0)
    if more and len(ways) == 2:
        ways.reverse()
    return [*ways, _go_on(), _again()]


def _file_line(file: Path) -> str:
    try:
        size = file.stat().st_size
    except OSError:
        return tr("The log itself, {file}: it is not there.", file=file.name)
    if not size:
        return tr("The log itself, {file}: it is empty.", file=file.name)
    said = f"{max(round(size / UNIT), 1):,} kB" if size < UNIT * UNIT else _megabytes(size)
    return tr("The log itself, {file}: {size}, not readable.", file=file.name, size=said)


def _megabytes(size: int) -> str:
    return f"{size / UNIT / UNIT:.1f} MB"


def _restore(found: Found, now: datetime) -> Way | None:
    backup = found.backup
    if backup is None:
        return None
    counted = counts_words(backup.records, backup.days)
    about = tr(
        "{when}: with this backup your log is again as it was then, with {counts}.",
        when=when_words(backup.made, now),
        counts=counted,
    )
    missing = found.plain.records - (backup.records or 0)
    if missing > 0:
        about += " " + plural(
            "{n} record is newer than it, and stays in the plain copies.",
            "{n} records are newer than it, and stay in the plain copies.",
            missing,
        )
    return Way("restore", tr("Restore the backup"), about)


def _rebuild(found: Found) -> Way | None:
    plain = found.plain
    if not plain.records:
        return None
    counted = counts_words(plain.records, plain.days, plain.last)
    about = tr("A new log is made from them: {counts}.", counts=counted)
    if found.backup is not None:
        about += " " + tr("Goals, favourites and choices come from the backup.")
    else:
        about += " " + tr("Goals, favourites and choices are not in them, and begin anew.")
    return Way("rebuild", tr("Rebuild from plain copies"), about)


def _go_on() -> Way:
    return Way("without", tr("Go on without it today"), tr(GO_ON))


def _again() -> Way:
    return Way("again", tr("Try again"), tr("Opens the log once more, as it lies there."))
