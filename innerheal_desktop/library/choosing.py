"""Choosing: what a person asks for becomes a script, and a script with a length a sitting."""

from __future__ import annotations

from pathlib import Path

from innerheal_desktop.library.breaths import OWN_ID, PLAIN_ID
from innerheal_desktop.library.catalogue import Library, UnknownSessionError
from innerheal_desktop.library.grown_up import LeftOutError
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import AS_WRITTEN, Script
from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.session.voice import ReadingVoice, Voices
from innerheal_desktop.tongue import tr

USUAL_SECONDS = 300.0
# Gates of sessions that may stir a person up: their card is shown before every beginning.
READINESS = ("readiness", "gentle")


def asked_for(library: Library, asked: str) -> Script:
    """The session that `asked` means: an id, a file, or words to search for.

    UnknownSessionError when nothing is near, FaultyScriptError when it must be mended, LeftOutError
    for one by name that is not for this person.
    """
    listed = {entry.id for entry in library.entries()}
    if asked in listed or asked.startswith((PLAIN_ID, OWN_ID)) or _is_left_out(library, asked):
        return library.script(asked)
    if asked.endswith(".md") or Path(asked).name != asked:
        return library.open(Path(asked))
    found = library.find(asked)
    if not found:
        raise UnknownSessionError(
            tr("Nothing was found for “{asked}”", asked=asked), _near(library, asked)
        )
    return library.script(found[0].id)


def _near(library: Library, asked: str) -> str:
    """What may have been meant by a name that no session has, and where all of them are."""
    near = library.search().near(asked.replace("-", " "))
    if not near:
        return tr("“innerheal list” shows them all")
    return tr(
        "Did you mean “{session}” ({title})? “innerheal list” shows them all",
        session=near[0].id,
        title=near[0].title,
    )


def _is_left_out(library: Library, session: str) -> bool:
    try:
        library.entry(session)
    except LeftOutError:
        return True
    except UnknownSessionError:
        return False
    return False


def sitting_of(
    library: Library,
    script: Script,
    minutes: float | None = None,
    variant: str = "",
    voices: Voices = ReadingVoice,
) -> Timeline:
    """The sitting of a script, `minutes` long or of its usual length, as `voices` speak.

    LengthError when it cannot be that long, UnknownSessionError for a variant it has not.
    """
    check_variant(script, variant)
    seconds = minutes * 60.0 if minutes else usual_length(script)
    voice, played = voices(script.settings.voice), library.played_by(script)
    return lay_out(script, seconds, voice=voice, variant=variant, sessions=played)


def check_variant(script: Script, variant: str) -> None:
    """Raise UnknownSessionError for a variant that a script has not; none is always had."""
    if variant and variant not in {each.name for each in script.settings.variants}:
        names = ", ".join(f"“{each.name}”" for each in script.settings.variants)
        raise UnknownSessionError(
            tr("“{title}” has no variant “{variant}”", title=script.title, variant=variant),
            tr("It has {names}", names=names) if names else tr("It has none"),
        )


def card_of(script: Script) -> str:
    """What is shown before the start: the author's card, and the line of safety, each once."""
    card, safety = script.card, script.settings.safety
    return card if safety in card else "\n\n".join(part for part in (card, safety) if part)


def safety_of(script: Script) -> str:
    """The line that a person in alarm must see from the first second to the last."""
    return script.settings.safety if script.settings.category == "steady" else ""


def usual_length(script: Script) -> float:
    """The length to begin with, in seconds: its author's own, or the nearest to five minutes."""
    settings = script.settings
    return settings.usual or min(settings.lengths, key=lambda each: abs(each - USUAL_SECONDS))


def first_way(script: Script) -> str:
    """The variant that its author has for whoever never practised it; none for most sessions."""
    return next((each.name for each in script.settings.variants if each.first), AS_WRITTEN)
