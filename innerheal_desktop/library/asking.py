"""Asking: one line of words (`box 3`, `anxious 5 min`, `again`) becomes a few things to begin.

Pure: the same line over the same sessions has the same answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.lengths import nearest, spans, usual
from innerheal_desktop.library.line import ENOUGH, MINUTE, understood
from innerheal_desktop.library.needs import in_alarm, in_crisis
from innerheal_desktop.library.searching import BEGINNERS, CARE, Search
from innerheal_desktop.library.spelling import pieces_in, words_in
from innerheal_desktop.library.suggestion import SMALLEST, Suggestion, gently, stirs, variant_of
from innerheal_desktop.session.layout import spoken_length
from innerheal_desktop.tongue import mark, tr

MOST = 6
LONGEST_LINE = 200
# The page where help is.
HELP = "support"
AGAIN = mark("again, last, repeat, same, continue")


@dataclass(frozen=True, slots=True)
class Answer:
    """Something to begin (`entry`, `seconds`, `variant`), or a `page` to go to.

    `why` says what is not plain from the words: a reason, or a length that was drawn in.
    """

    entry: Entry | None = None
    seconds: float = 0.0
    variant: str = ""
    page: str = ""
    title: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Asking:
    """What is known when a line is typed. `pages` are (name, title); `last` is what was begun last.

    `suggestions` come first where no session is named. For somebody `tender` what may stir comes
    behind the rest, unless it is called by its name. `ways`: see `Past`.
    """

    search: Search
    suggestions: tuple[Suggestion, ...] = ()
    last: Suggestion | None = None
    pages: tuple[tuple[str, str], ...] = ()
    tender: bool = False
    ways: Mapping[str, tuple[float, str]] = field(default_factory=dict)

    def answers(self, line: str) -> tuple[Answer, ...]:
        """What the line may mean, the likeliest first; never nothing where something can begin.

        Where no variant is named, a session is answered as it was begun the last time.
        """
        return tuple(self._own(answer) for answer in self._answers(line))

    def _own(self, answer: Answer) -> Answer:
        variant = variant_of(answer.entry, self.ways) if answer.entry else ""
        if answer.entry is None or answer.variant or not variant:
            return answer
        return replace(
            answer, seconds=nearest(answer.entry, answer.seconds, variant), variant=variant
        )

    def _answers(self, line: str) -> tuple[Answer, ...]:
        words, seconds = understood(line[:LONGEST_LINE])
        if not words:
            return self._unnamed(seconds)
        if set(words) <= set(words_in(tr(AGAIN))) and self.last is not None:
            return _once([self._again(self.last, seconds), *self._unnamed(seconds)])[:MOST]
        alarm = in_alarm(line)
        if alarm or in_crisis(words):
            return self._in_need(seconds, alarm=alarm)
        exact, begun = self._named_pages(" ".join(words))
        found = self._sessions(words, seconds)
        called = any(each.entry and _begins_so(each.entry, words[0]) for each in found)
        answers = (*exact, *found, *begun) if called else (*exact, *begun, *found)
        return answers[:MOST] or self._near(" ".join(words), seconds)

    def _sessions(self, words: Sequence[str], seconds: float) -> tuple[Answer, ...]:
        entries = self.search.find(" ".join(words))
        playable = [entry for entry in entries if _plays(entry)]
        asked = playable if seconds or self.tender else playable[:MOST]
        found = [self._of(entry, seconds, words) for entry in asked]
        if seconds:  # what can be so long comes before what cannot
            found.sort(key=lambda each: _misses(each, seconds, words))
        if not self.tender:
            return tuple(found[:MOST])
        stirring = [each for each in found if _may_stir(each, words)]
        calm = [each for each in found if not _may_stir(each, words)]
        # Where all that is good for it may stir, what suits right now comes first.
        ahead = calm or [_suggested(each, seconds) for each in self.suggestions[:1] if stirring]
        return tuple([*ahead, *stirring][:MOST])

    def _in_need(self, seconds: float, *, alarm: bool) -> tuple[Answer, ...]:
        """Where help is and what steadies: in alarm this comes first, else that."""
        help_ = tuple(Answer(page=name, title=said) for name, said in self.pages if name == HELP)
        steady = self._sessions(words_in(tr("panic")), seconds)
        if alarm:
            return (*steady[:1], *help_, *steady[1:])[:MOST]
        return (*help_, *steady)[:MOST] or self._unnamed(seconds)

    def _near(self, words: str, seconds: float) -> tuple[Answer, ...]:
        """What is there when nothing is called so: the nearest, or what suits right now."""
        near = [self._of(entry, seconds) for entry in self.search.near(words) if _plays(entry)]
        if near:
            return tuple(near[:MOST])
        now = self._unnamed(seconds)
        return (
            (_because(now[0], tr("nothing is called so; this suits now")), *now[1:]) if now else ()
        )

    def _unnamed(self, seconds: float) -> tuple[Answer, ...]:
        """What suits right now, what was begun last, and what can be so long."""
        now = [_suggested(each, seconds) for each in self.suggestions]
        if self.last is not None:
            now.append(self._again(self.last, seconds))
        entries = gently(self.search.entries) if self.tender else self.search.entries
        playable = sorted(filter(_plays, entries), key=_care)
        if not seconds:
            calm = [entry for entry in playable if MINUTE in entry.lengths]
            now += [self._of(entry, MINUTE) for entry in calm[:1]]
        now += [self._of(entry, seconds) for entry in playable[: None if seconds else MOST]]
        if self.tender:
            now = [each for each in now if each.entry and not stirs(each.entry, each.seconds)]
        if seconds:
            now.sort(key=lambda answer: answer.seconds != seconds)
        return _once(now)[:MOST]

    def _again(self, last: Suggestion, seconds: float) -> Answer:
        answer = _suggested(last, seconds)
        return answer if answer.why else _because(answer, tr("what you began last"))

    def _of(self, entry: Entry, seconds: float, words: Sequence[str] = ()) -> Answer:
        variant = _variant(entry, words)
        own, _ = self.ways.get(entry.id, (0.0, ""))
        if not own and self.last is not None and self.last.entry == entry:
            own = self.last.seconds
        wished = seconds or own or usual(entry)
        length = nearest(entry, wished, variant)
        why = _drawn_in(entry, wished, length, variant) if seconds else ""
        return Answer(entry, length, variant, title=entry.title, why=why)

    def _named_pages(self, words: str) -> tuple[list[Answer], list[Answer]]:
        """The pages called exactly so, or so far in two words; and those whose names begin so."""
        # What says nothing has been left out of the line, so it is left out of the names.
        pages = [
            (" ".join(understood(said)[0]), Answer(page=name, title=said))
            for name, said in self.pages
        ]
        meant = " " in words
        exact = [p for name, p in pages if name == words or (meant and name.startswith(words))]
        begins = f" {words}"
        begun = [page for name, page in pages if len(words) >= ENOUGH and begins in f" {name}"]
        return exact, [page for page in begun if page not in exact]


def _plays(entry: Entry) -> bool:
    return bool(entry.lengths) and not entry.faults


def _is_named(entry: Entry, words: Iterable[str]) -> bool:
    """Whether the words call a session by its name, and not only by what it may be good for."""
    return set(words) <= pieces_in(f"{entry.title} {entry.id}")


def _misses(answer: Answer, seconds: float, words: Iterable[str]) -> bool:
    """Whether a session that was not called by its name cannot be as long as was wished."""
    entry = answer.entry
    return answer.seconds != seconds and entry is not None and not _is_named(entry, words)


def _may_stir(answer: Answer, words: Iterable[str]) -> bool:
    """Whether a session that was not called by its name is not for somebody tender."""
    entry = answer.entry
    return entry is not None and stirs(entry, answer.seconds) and not _is_named(entry, words)


def _begins_so(entry: Entry, word: str) -> bool:
    """Whether a word of the session's own name begins so, or it is what the session is."""
    if word in entry.tags:
        return True
    return any(piece.startswith(word) for piece in pieces_in(f"{entry.title} {entry.id}"))


def _care(entry: Entry) -> tuple[int, float, bool, bool]:
    """What asks least of a person comes first, the smallest of all before the rest."""
    gate = CARE.get(entry.gate, 0.0)
    return entry.level, gate, entry.id != SMALLEST, BEGINNERS not in entry.tags


def _variant(entry: Entry, words: Iterable[str]) -> str:
    """The variant that the words name beyond the session itself, if they name one."""
    own = pieces_in(f"{entry.title} {entry.id} {entry.category}")
    more = {word for word in words if word not in own}
    return next((name for name in entry.variants if more and more <= pieces_in(name)), "")


def _suggested(suggestion: Suggestion, seconds: float) -> Answer:
    entry = suggestion.entry
    length = nearest(entry, seconds or suggestion.seconds)
    drawn = _drawn_in(entry, seconds, length) if seconds else ""
    return Answer(entry, length, title=entry.title, why=drawn or suggestion.reason)


def _because(answer: Answer, why: str) -> Answer:
    return Answer(answer.entry, answer.seconds, answer.variant, title=answer.title, why=why)


def _drawn_in(entry: Entry, wished: float, length: float, variant: str = "") -> str:
    """What is said where a session cannot be as long as was wished."""
    if length == wished:
        return ""
    here = spans(entry, variant)
    shortest, longest = here[0][0], here[-1][1]
    if wished < shortest:
        return tr("{length} is as short as it can be", length=spoken_length(length))
    if wished > longest:
        return tr("{length} is as long as it can be", length=spoken_length(length))
    return tr("{length} is the nearest it can be", length=spoken_length(length))


def _once(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Each session the first time that it comes."""
    found: dict[str, Answer] = {}
    for answer in answers:
        if answer.entry is not None:
            found.setdefault(answer.entry.id, answer)
    return tuple(found.values())
