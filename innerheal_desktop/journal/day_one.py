"""Day One's JSON export, a ZIP: what of its entries becomes pages.

Kept: when and where on the clock an entry was made and last changed, its words, its title where it
begins with one, tags, a star, and which journal it is from where there are several. Photos, sounds,
places and weather stay in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from innerheal_desktop.journal.page import (
    LONGEST,
    LONGEST_TAG,
    LONGEST_TITLE,
    MOST_TAGS,
    Page,
    is_id,
)
from innerheal_desktop.keeping.objects import BrokenError, objects
from innerheal_desktop.keeping.shown import UNSHOWN
from innerheal_desktop.keeping.source import Source
from innerheal_desktop.tongue import plural, tr

MOST = 50  # journals in one file
# A photo, a sound or a film in the text, and the signs before which Day One sets a backslash.
_MEDIA = re.compile(r"!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)[ \t]*\n?")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_TITLE = re.compile(r"#{1,3} +([^\n]+)(?:\n+|$)")


def knows(source: Source) -> bool:
    """Whether the ZIP is such a journal."""
    return bool(_journals(source))


def read(source: Source) -> Iterator[Page | BrokenError | str]:
    """A page for each entry, what is wrong with one that cannot be, and notes for the person."""
    members = _journals(source)
    media = places = 0
    for member in members:
        name = PurePosixPath(member).stem if len(members) > 1 else ""
        for _, entry in objects(source.pieces(member), "entries"):
            try:
                page = _page(entry, name)
            except BrokenError as error:
                yield error
                continue
            media += len(_MEDIA.findall(str(entry.get("text", ""))))
            places += "location" in entry
            yield page
    if media:
        yield plural(
            "{n} photo, sound or film stays in the file.",
            "{n} photos, sounds and films stay in the file.",
            media,
        )
    if places:
        yield tr("Places and weather stay in the file.")


def _journals(source: Source) -> list[str]:
    found = [name for name in source.members if name.endswith(".json")][:MOST]
    heads = ((name, source.beginning(name)) for name in found)
    return [name for name, head in heads if b'"entries"' in head and b'"metadata"' in head]


def _page(entry: object, journal: str) -> Page:
    """The entry as a page. Raises `BrokenError`."""
    if not isinstance(entry, dict):
        raise BrokenError(tr("it is no entry"))
    made = _moment(entry, "creationDate")
    if made is None:
        raise BrokenError(tr("it does not say when it was made"))
    written = entry.get("text", "")
    if not isinstance(written, str):
        raise BrokenError(tr("its text is no text"))
    text = _shown(_MEDIA.sub("", written))
    titled = _TITLE.match(text)
    title = ""
    if titled and len(titled[1]) <= LONGEST_TITLE:
        title, text = _unescaped(titled[1]).strip(), text[titled.end() :]
    text = _unescaped(text).strip("\n")
    if len(text) > LONGEST:
        raise BrokenError(tr("it is longer than a page can be"))
    if not text.strip() and not title:
        raise BrokenError(tr("there are no words in it"))
    changed = _moment(entry, "modifiedDate") or made
    return Page(
        id=_id(entry),
        text=text,
        title=title,
        made=_milliseconds(made),
        changed=max(_milliseconds(changed), _milliseconds(made)),
        offset=_offset(entry, made),
        tags=_tags(entry, journal),
    )


def _id(entry: Mapping[str, Any]) -> str:
    """Its own, so that the same entry is known again."""
    told = str(entry.get("uuid", "")).replace("-", "").lower()
    if is_id(told):
        return told
    said = f"{told} {entry.get('creationDate')} {entry.get('text')}".encode("utf-8", "replace")
    return blake2b(said, digest_size=16).hexdigest()


def _moment(entry: Mapping[str, Any], name: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(entry.get(name, "")))
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment if 1900 <= moment.year < 2200 else None


def _offset(entry: Mapping[str, Any], made: datetime) -> int:
    """Minutes east of UTC where it was made; 0 where that is not told, or no zone known here."""
    try:
        ahead = made.astimezone(ZoneInfo(str(entry.get("timeZone") or "UTC"))).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return 0
    return (ahead or timedelta()) // timedelta(minutes=1)


def _tags(entry: Mapping[str, Any], journal: str) -> tuple[str, ...]:
    told = entry.get("tags", [])
    names = [each for each in told if isinstance(each, str)] if isinstance(told, list) else []
    names += [journal] if journal else []
    names += [tr("starred")] if entry.get("starred") is True else []
    clean = (" ".join(_shown(name).split())[:LONGEST_TAG] for name in names)
    return tuple(dict.fromkeys(name for name in clean if name))[:MOST_TAGS]


def _shown(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return UNSHOWN.sub(lambda found: found[0] if found[0] in "\n\t" else "", text)


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _milliseconds(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
