"""The questions that a page may begin with, and which of them suit an hour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from zlib import crc32

from innerheal_desktop.tongue import mark, tr

# When a question may be offered unasked. `HARD` ones belong after a hard hour that was told of.
ANY, MORNING, EVENING, DAYTIME, HARD = "any", "morning", "evening", "daytime", "hard"
# Questions of the day are asked from 8 to 18 o'clock: they go deep, and are not for the night.
DAY = range(8, 18)
NOON, DUSK, NIGHTS_END = 12, 17, 4
ONLY_AS_MUCH = mark("Only as much as feels all right today.")
# A question does not come again unasked before so many others were written with.
RECENT = 30
# Whoever never wrote with one is asked one of these first: nothing in them is heavy.
LIGHT = ("ordinary-missed", "good-place", "well-enough")


class Prompt(NamedTuple):
    """A question, and when it may be asked. `deep` ones come with `ONLY_AS_MUCH`.

    `id` stands in the pages that began with it, and is never given to another one.
    """

    id: str
    when: str
    words: str

    @property
    def deep(self) -> bool:
        """Whether it may stir something up."""
        return self.when == DAYTIME


class Group(NamedTuple):
    """Questions of one kind, under a title."""

    title: str
    prompts: tuple[Prompt, ...]

    def at(self, hour: int) -> tuple[Prompt, ...]:
        """Those that may be looked up at `hour` (0…23, local): the deep ones wait for the day."""
        return tuple(each for each in self.prompts if not each.deep or hour in DAY)


_RELEASE = (
    Prompt("on-my-chest", HARD, mark("What is sitting on my chest that wants to be set down?")),
    Prompt(
        "no-one-hurt",
        HARD,
        mark("If I could say it with no one hurt and no one listening, I would say…"),
    ),
    Prompt(
        "so-tired-of", HARD, mark("Start with “I am so tired of” and do not stop for five minutes.")
    ),
    Prompt("swallowed", EVENING, mark("What did I swallow today instead of saying?")),
    Prompt("unsent-message", HARD, mark("Write the unsent message. It stays unsent.")),
    Prompt("not-mine", ANY, mark("What am I carrying that belongs to somebody else?")),
    Prompt(
        "voice-of-the-body",
        HARD,
        mark("Where is this feeling in my body, and what would it say if it had a voice?"),
    ),
    Prompt(
        "underneath-reasonable", ANY, mark("What am I angry about, underneath being reasonable?")
    ),
    Prompt("stays-here", EVENING, mark("What may stay here on this page when I stand up?")),
)
_HIDDEN_EMOTIONS = (
    Prompt("i-am-fine", EVENING, mark("When I said “I'm fine” today, what was the fuller answer?")),
    Prompt(
        "first-feeling",
        ANY,
        mark("Which feeling do I reach for first, and which one hides behind it?"),
    ),
    Prompt("not-allowed", DAYTIME, mark("What was I not allowed to feel when I was growing up?")),
    Prompt(
        "tiredness-disguised",
        EVENING,
        mark("If my tiredness were an emotion in disguise, which one would it be?"),
    ),
    Prompt("throat-and-jaw", ANY, mark("What made my throat tighten or my jaw set this week?")),
    Prompt("envy-and-longing", ANY, mark("What do I envy, and what longing does that point to?")),
    Prompt(
        "good-cut-short", ANY, mark("Which good feeling do I cut short, and why might that be?")
    ),
    Prompt("before-numb", DAYTIME, mark("When I go numb, what happens in the minute before?")),
    Prompt("two-feelings", ANY, mark("Two feelings that are both true right now: ___ and ___.")),
)
_PATTERNS_AND_TRIGGERS = (
    Prompt(
        "bigger-than-the-event",
        HARD,
        mark(
            "A moment this week when my reaction was bigger than the event. "
            "What did it remind me of?"
        ),
    ),
    Prompt("left-out", ANY, mark("What do I do in the first ten seconds of feeling left out?")),
    Prompt("had-to-be", DAYTIME, mark("When did I first learn that I had to be ___ to be loved?")),
    Prompt("unspoken-rule", ANY, mark("Which rule do I live by that nobody ever said out loud?")),
    Prompt("people-pleasing", ANY, mark("What does people-pleasing protect me from?")),
    Prompt("disappearing", HARD, mark("When I disappear in an argument, where do I go?")),
    Prompt("friend-cancels", HARD, mark("What do I need to hear when a friend cancels?")),
    Prompt("old-script", ANY, mark("The old script says ___. What would the adult me add?")),
    Prompt(
        "feeling-small",
        DAYTIME,
        mark("Which person or place makes me feel small, and at about what age?"),
    ),
    Prompt("independence", ANY, mark("What does my independence cost me?")),
    Prompt("smallest-sign", HARD, mark("What was the smallest sign, before the wave came?")),
)
_YOUNGER_SELF = (
    Prompt(
        "childhood-photo",
        DAYTIME,
        mark("A photo of me as a child: what do I notice in the face, the hands, the room?"),
    ),
    Prompt("unwatched", ANY, mark("What did I love doing before anyone was watching?")),
    Prompt(
        "hiding-place",
        DAYTIME,
        mark("What was my favourite hiding place, and what was good about it?"),
    ),
    Prompt("seen-by", ANY, mark("Which adult, even once, made me feel seen? What did they do?")),
    Prompt("hear-at-eight", DAYTIME, mark("Three things I wish someone had told me at eight.")),
    Prompt(
        "praised-for",
        DAYTIME,
        mark("What was I praised for, and what did I hide to keep the praise?"),
    ),
    Prompt("their-saturday", MORNING, mark("If that child ran my Saturday, what would we do?")),
    Prompt("unnoticed-brave", ANY, mark("What was I brave about that nobody noticed?")),
    Prompt(
        "old-promise",
        DAYTIME,
        mark("What did I promise myself back then, and does the promise still serve me?"),
    ),
    Prompt("did-not-have-to", DAYTIME, mark("A letter that begins: “You did not have to…”")),
    Prompt(
        "youngest-part",
        MORNING,
        mark("What would make today a little safer for the youngest part of me?"),
    ),
)
_SELF_COMPASSION = (
    Prompt(
        "friend-with-my-day", EVENING, mark("What would I say to a friend who had my exact day?")
    ),
    Prompt(
        "mistake-paid",
        EVENING,
        mark("Which mistake am I still paying for, and is the debt not settled by now?"),
    ),
    Prompt(
        "critic-scared",
        ANY,
        mark("My critic says ___. What is it scared would happen if it stopped?"),
    ),
    Prompt("well-enough", EVENING, mark("What am I doing well enough?")),
    Prompt("limit-respected", ANY, mark("What limit of mine deserves respect instead of repair?")),
    Prompt(
        "body-loved", ANY, mark("How would I treat this body if it belonged to someone I love?")
    ),
    Prompt("hard-unseen", HARD, mark("What is hard about my life that most people do not see?")),
    Prompt("kind-sentence", ANY, mark("Write one true kind sentence. Then one more.")),
    Prompt(
        "good-enough-tomorrow", EVENING, mark("What would “good enough” look like for tomorrow?")
    ),
)
_GRATITUDE = (
    Prompt(
        "three-small-things",
        EVENING,
        mark("Three small things that went right, and what helped each of them happen."),
    ),
    Prompt("ordinary-missed", ANY, mark("Something ordinary I would miss.")),
    Prompt(
        "lighter-by", EVENING, mark("Someone who made today lighter, possibly without knowing.")
    ),
    Prompt("body-quietly", MORNING, mark("A part of my body that works quietly for me.")),
    Prompt("nature-today", ANY, mark("What did nature do today while I was busy?")),
    Prompt(
        "difficulty-taught",
        ANY,
        mark("A difficulty that taught me something, and what it cost to learn."),
    ),
    Prompt("good-place", ANY, mark("A place that has been good to me.")),
    Prompt("thank-myself", EVENING, mark("Something I did that I can thank myself for.")),
)
_CLARITY = (
    Prompt(
        "known-since-morning", EVENING, mark("What do I know now that I did not know this morning?")
    ),
    Prompt("nobody-upset", ANY, mark("If nobody would be upset, what would I choose?")),
    Prompt("pretending", ANY, mark("What am I pretending not to know?")),
    Prompt(
        "mine-and-not", MORNING, mark("List what is mine to do, what is not, and what can wait.")
    ),
    Prompt("five-years", ANY, mark("What matters in this in five years? In five days?")),
    Prompt("calmest-self", ANY, mark("Which decision would my calmest self make?")),
    Prompt("living-question", ANY, mark("What question am I living in at the moment?")),
    Prompt("kind-reporter", HARD, mark("Describe the situation as a kind reporter would.")),
    Prompt("ten-minutes", MORNING, mark("What is the next step that takes under ten minutes?")),
)
_PROGRESS = (
    Prompt("little-easier", ANY, mark("What is a little easier than it was three months ago?")),
    Prompt("new-way", EVENING, mark("A moment I responded in a new way, even clumsily.")),
    Prompt("still-hurts", ANY, mark("What still hurts, and how do I carry it differently?")),
    Prompt(
        "practice-returned-to",
        ANY,
        mark("Which practice do I actually return to, and why that one?"),
    ),
    Prompt("stopped-apologising", ANY, mark("What have I stopped apologising for?")),
    Prompt(
        "page-answered",
        ANY,
        mark("A page I wrote a while ago says ___. What would I answer today?"),
    ),
    Prompt("let-in", ANY, mark("Who have I let in a bit more?")),
    Prompt("gentle-month", ANY, mark("What would I like the next month to be gentle about?")),
)
_SPIRIT_AND_SUPPORT = (
    Prompt("larger-than-me", ANY, mark("What feels larger than me, and how do I meet it?")),
    Prompt("hoped-out-loud", EVENING, mark("If I prayed, or hoped out loud, the words would be…")),
    Prompt("ten-per-cent", HARD, mark("Who could I tell ten per cent of this to?")),
    Prompt(
        "therapist-first",
        ANY,
        mark("What would I want a therapist to understand in the first five minutes?"),
    ),
)
GROUPS: tuple[Group, ...] = (
    Group(mark("Release — a safe outlet"), _RELEASE),
    Group(mark("Hidden emotions"), _HIDDEN_EMOTIONS),
    Group(mark("Patterns and triggers"), _PATTERNS_AND_TRIGGERS),
    Group(mark("Younger self"), _YOUNGER_SELF),
    Group(mark("Self-compassion"), _SELF_COMPASSION),
    Group(mark("Gratitude"), _GRATITUDE),
    Group(mark("Clarity"), _CLARITY),
    Group(mark("Progress"), _PROGRESS),
    Group(mark("Spirit and support"), _SPIRIT_AND_SUPPORT),
)
PROMPTS: tuple[Prompt, ...] = tuple(each for group in GROUPS for each in group.prompts)
_BY_ID = {each.id: each for each in PROMPTS}


def prompt_called(id: str) -> Prompt | None:
    """The question with this id, if it is one of ours."""
    return _BY_ID.get(id)


def question(asked: str) -> str:
    """What a page began with, as it is shown: one of ours in the person's language by its id.

    Anything else, as the question of a session, is shown as it stands.
    """
    prompt = prompt_called(asked)
    return tr(prompt.words) if prompt is not None else asked


def prompts(hour: int, *, tender: bool = False) -> tuple[Prompt, ...]:
    """The questions that may be offered unasked at `hour` (0…23, local), in their own order.

    After a hard hour that was told of (`tender`), those for it are among them, and no deep ones.
    """
    whens = {ANY}
    if NIGHTS_END <= hour < NOON:
        whens.add(MORNING)
    if hour >= DUSK or hour < NIGHTS_END:
        whens.add(EVENING)
    if tender:
        whens.add(HARD)
    elif hour in DAY:
        whens.add(DAYTIME)
    return tuple(prompt for prompt in PROMPTS if prompt.when in whens)


def prompt_of(
    day: int, hour: int, turn: int = 0, *, tender: bool = False, used: Sequence[str] = ()
) -> Prompt:
    """The question of a day (an ordinal) at an hour; each `turn` is another one.

    Every day has an order of its own, so that a question stays for as long as the hours allow it.
    `used` are the ids that pages began with, the newest first: what was asked lately waits. When
    it is `tender`, what belongs to a hard hour comes first; else, with none `used`, a light one.
    """
    lately = set(used[:RECENT])
    there = [each for each in prompts(hour, tender=tender) if each.id not in lately]
    first = {each.id for each in there if each.when == HARD} if tender else () if used else LIGHT
    there.sort(key=lambda each: (each.id not in first, crc32(f"{day} {each.id}".encode())))
    return there[turn % len(there)]
