"""Searching: from words that a person types to sessions, the nearest first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.needs import NEEDS, filling, needs_of, sought
from innerheal_desktop.library.spelling import folded, kin, misspelt, pieces_in, words_in
from innerheal_desktop.tongue import tr

# How much a word weighs by where it is found, and how much is left where it is found less surely.
TITLE, TAG, CATEGORY, PURPOSE, VARIANT, SECTION = 10.0, 6.0, 5.0, 4.0, 3.0, 2.0
FEELING = 7.0
BEGINS, KIN, MISSPELT = 0.8, 0.7, 0.6
WHOLE, OPENS = 20.0, 10.0
# Of sessions that are as near, those that suit a first week come first.
BEGINNERS = "first week"
# What is asked of the body or stirred in the heart comes later, where a feeling is sought.
CARE = {"holds": 1.5, "readiness": 2.5, "gentle": 2.0}
ALIKE = 8

Weights = Mapping[int, float]


class Search:
    """The words of some sessions, ready to be asked. Made once for all questions (50 µs each)."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        self._weights = _weights(self.entries)
        self._words = sorted(self._weights)
        self._filling = filling()
        self._asked: dict[str, Weights] = {}

    def find(self, text: str) -> tuple[Entry, ...]:
        """The sessions in which every word is found, the nearest first; all for no words."""
        words = self.words(text)
        if not words:
            return self.entries
        found = [self.weights(word) for word in words]
        everywhere = set(found[0]).intersection(*found[1:])
        return self._sorted({at: sum(each[at] for each in found) for at in everywhere}, text)

    def near(self, text: str) -> tuple[Entry, ...]:
        """The sessions in which any of the words is found."""
        score: dict[int, float] = {}
        for word in self.words(text):
            for at, weight in self.weights(word).items():
                score[at] = score.get(at, 0.0) + weight
        return self._sorted(score, text)[:ALIKE]

    def words(self, text: str) -> list[str]:
        """The words of a question that say something; all of them where none does."""
        asked = words_in(text)
        return [word for word in asked if word not in self._filling] or asked

    def weights(self, word: str) -> Weights:
        """Where a word is found and how surely: at the number of an entry, its weight."""
        if word not in self._asked:
            self._asked[word] = self._look_up(word)
        return self._asked[word]

    def _look_up(self, word: str) -> Weights:
        begun = [each for each in self._beginning(word) if each != word]
        exact = [word] if word in self._weights else []
        if exact or begun:
            return _heaviest([(self._weights[each], 1.0) for each in exact], self._of(begun))
        alike = [each for each in self._words if kin(word, each)]
        if alike:
            return _heaviest([(self._weights[each], KIN) for each in alike])
        meant = misspelt(word, self._words)
        return _heaviest([(self._weights[each], MISSPELT) for each in meant])

    def _of(self, begun: Sequence[str]) -> list[tuple[Weights, float]]:
        return [(self._weights[each], BEGINS) for each in begun]

    def _beginning(self, word: str) -> list[str]:
        first = bisect_left(self._words, word)
        last = first
        while last < len(self._words) and self._words[last].startswith(word):
            last += 1
        return self._words[first:last]

    def _sorted(self, score: Mapping[int, float], text: str) -> tuple[Entry, ...]:
        whole = " ".join(words_in(text))

        def far(at: int) -> tuple[float, float, int, bool, str]:
            entry = self.entries[at]
            title = folded(entry.title)
            bonus = WHOLE if whole in (entry.id, title) else OPENS if title.startswith(whole) else 0
            later = BEGINNERS not in entry.tags
            return -score[at] - bonus, CARE.get(entry.gate, 0.0), entry.level, later, title

        return tuple(self.entries[at] for at in sorted(score, key=far))


def _heaviest(*rows: Sequence[tuple[Weights, float]]) -> Weights:
    found: dict[int, float] = {}
    for weights, share in (each for row in rows for each in row):
        for at, weight in weights.items():
            found[at] = max(found.get(at, 0.0), weight * share)
    return found


def _weights(entries: Sequence[Entry]) -> dict[str, Weights]:
    said: dict[str, dict[int, float]] = {}
    for at, entry in enumerate(entries):
        for text, weight in _texts(entry):
            for word in pieces_in(text):
                row = said.setdefault(word, {})
                row[at] = max(row.get(at, 0.0), weight)
    weights: dict[str, Weights] = dict(said)
    shared: dict[tuple[str, ...], Weights] = {}
    kinds = [{each.category, *each.tags, *needs_of(each)} for each in entries]
    for word, seeks in sought().items():
        if seeks not in shared:
            shared[seeks] = _seeking(entries, kinds, seeks)
        felt = shared[seeks]
        if felt:
            weights[word] = _together(said[word], felt) if word in said else felt
    return weights


def _together(one: Weights, other: Weights) -> Weights:
    return {at: one.get(at, 0.0) + other.get(at, 0.0) for at in {*one, *other}}


def _texts(entry: Entry) -> list[tuple[str, float]]:
    needs = " ".join(tr(NEEDS[need]) for need in needs_of(entry))
    return [
        (f"{entry.title} {entry.id}", TITLE),
        (" ".join(entry.tags), TAG),
        (f"{entry.category} {needs}", CATEGORY),
        (entry.purpose, PURPOSE),
        (" ".join(entry.variants), VARIANT),
        (" ".join(entry.steps), SECTION),
    ]


def _seeking(entries: Sequence[Entry], kinds: Sequence[set[str]], seeks: Sequence[str]) -> Weights:
    """The sessions that have one of what is sought, heavier for what is sought first."""
    found: dict[int, float] = {}
    for at, (entry, has) in enumerate(zip(entries, kinds, strict=True)):
        first = next((place for place, seek in enumerate(seeks) if seek in has), None)
        if first is not None and not entry.faults:
            found[at] = FEELING - first - CARE.get(entry.gate, 0.0)
    return found
