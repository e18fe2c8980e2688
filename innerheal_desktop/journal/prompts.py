"""The questions that a page may begin with, and which of them suit an hour."""

from __future__ import annotations

from typing import NamedTuple

from innerheal_desktop.tongue import mark

# When a question may be offered unasked. `HARD` ones belong after a hard hour that was told of.
ANY, MORNING, EVENING, DAYTIME, HARD = "any", "morning", "evening", "daytime", "hard"
# Questions of the day are asked from 8 to 18 o'clock: they go deep, and are not for the night.
DAY = range(8, 18)
NOON, DUSK, NIGHTS_END = 12, 17, 4
ONLY_AS_MUCH = mark("Only as much as feels all right today.")


class Prompt(NamedTuple):
    """A question, and when it may be asked. `deep` ones come with `ONLY_AS_MUCH`."""

    when: str
    words: str

    @property
    def deep(self) -> bool:
        """Whether it may stir something up."""
        return self.when == DAYTIME


PROMPTS: tuple[Prompt, ...] = (
    # Release — a safe outlet
    Prompt(HARD, mark("What is sitting on my chest that wants to be set down?")),
    Prompt(HARD, mark("If I could say it with no one hurt and no one listening, I would say…")),
    Prompt(HARD, mark("Start with “I am so tired of” and do not stop for five minutes.")),
    Prompt(EVENING, mark("What did I swallow today instead of saying?")),
    Prompt(HARD, mark("Write the unsent message. It stays unsent.")),
    Prompt(ANY, mark("What am I carrying that belongs to somebody else?")),
    Prompt(
        HARD,
        mark("Where is this feeling in my body, and what would it say if it had a voice?"),
    ),
    Prompt(ANY, mark("What am I angry about, underneath being reasonable?")),
    Prompt(EVENING, mark("What may stay here on this page when I stand up?")),
    # Hidden emotions
    Prompt(EVENING, mark("When I said “I'm fine” today, what was the fuller answer?")),
    Prompt(ANY, mark("Which feeling do I reach for first, and which one hides behind it?")),
    Prompt(DAYTIME, mark("What was I not allowed to feel when I was growing up?")),
    Prompt(EVENING, mark("If my tiredness were an emotion in disguise, which one would it be?")),
    Prompt(ANY, mark("What made my throat tighten or my jaw set this week?")),
    Prompt(ANY, mark("What do I envy, and what longing does that point to?")),
    Prompt(ANY, mark("Which good feeling do I cut short, and why might that be?")),
    Prompt(DAYTIME, mark("When I go numb, what happens in the minute before?")),
    Prompt(ANY, mark("Two feelings that are both true right now: ___ and ___.")),
    # Patterns and triggers
    Prompt(
        HARD,
        mark(
            "A moment this week when my reaction was bigger than the event. "
            "What did it remind me of?"
        ),
    ),
    Prompt(ANY, mark("What do I do in the first ten seconds of feeling left out?")),
    Prompt(DAYTIME, mark("When did I first learn that I had to be ___ to be loved?")),
    Prompt(ANY, mark("Which rule do I live by that nobody ever said out loud?")),
    Prompt(ANY, mark("What does people-pleasing protect me from?")),
    Prompt(HARD, mark("When I disappear in an argument, where do I go?")),
    Prompt(HARD, mark("What do I need to hear when a friend cancels?")),
    Prompt(ANY, mark("The old script says ___. What would the adult me add?")),
    Prompt(DAYTIME, mark("Which person or place makes me feel small, and at about what age?")),
    Prompt(ANY, mark("What does my independence cost me?")),
    Prompt(HARD, mark("What was the smallest sign, before the wave came?")),
    # Younger self
    Prompt(
        DAYTIME,
        mark("A photo of me as a child: what do I notice in the face, the hands, the room?"),
    ),
    Prompt(ANY, mark("What did I love doing before anyone was watching?")),
    Prompt(DAYTIME, mark("What was my favourite hiding place, and what was good about it?")),
    Prompt(ANY, mark("Which adult, even once, made me feel seen? What did they do?")),
    Prompt(DAYTIME, mark("Three things I wish someone had told me at eight.")),
    Prompt(DAYTIME, mark("What was I praised for, and what did I hide to keep the praise?")),
    Prompt(MORNING, mark("If that child ran my Saturday, what would we do?")),
    Prompt(ANY, mark("What was I brave about that nobody noticed?")),
    Prompt(
        DAYTIME,
        mark("What did I promise myself back then, and does the promise still serve me?"),
    ),
    Prompt(DAYTIME, mark("A letter that begins: “You did not have to…”")),
    Prompt(MORNING, mark("What would make today a little safer for the youngest part of me?")),
    # Self-compassion
    Prompt(EVENING, mark("What would I say to a friend who had my exact day?")),
    Prompt(
        EVENING,
        mark("Which mistake am I still paying for, and is the debt not settled by now?"),
    ),
    Prompt(ANY, mark("My critic says ___. What is it scared would happen if it stopped?")),
    Prompt(EVENING, mark("What am I doing well enough?")),
    Prompt(ANY, mark("What limit of mine deserves respect instead of repair?")),
    Prompt(ANY, mark("How would I treat this body if it belonged to someone I love?")),
    Prompt(HARD, mark("What is hard about my life that most people do not see?")),
    Prompt(ANY, mark("Write one true kind sentence. Then one more.")),
    Prompt(EVENING, mark("What would “good enough” look like for tomorrow?")),
    # Gratitude
    Prompt(
        EVENING,
        mark("Three small things that went right, and what helped each of them happen."),
    ),
    Prompt(ANY, mark("Something ordinary I would miss.")),
    Prompt(EVENING, mark("Someone who made today lighter, possibly without knowing.")),
    Prompt(MORNING, mark("A part of my body that works quietly for me.")),
    Prompt(ANY, mark("What did nature do today while I was busy?")),
    Prompt(ANY, mark("A difficulty that taught me something, and what it cost to learn.")),
    Prompt(ANY, mark("A place that has been good to me.")),
    Prompt(EVENING, mark("Something I did that I can thank myself for.")),
    # Clarity
    Prompt(EVENING, mark("What do I know now that I did not know this morning?")),
    Prompt(ANY, mark("If nobody would be upset, what would I choose?")),
    Prompt(ANY, mark("What am I pretending not to know?")),
    Prompt(MORNING, mark("List what is mine to do, what is not, and what can wait.")),
    Prompt(ANY, mark("What matters in this in five years? In five days?")),
    Prompt(ANY, mark("Which decision would my calmest self make?")),
    Prompt(ANY, mark("What question am I living in at the moment?")),
    Prompt(HARD, mark("Describe the situation as a kind reporter would.")),
    Prompt(MORNING, mark("What is the next step that takes under ten minutes?")),
    # Progress
    Prompt(ANY, mark("What is a little easier than it was three months ago?")),
    Prompt(EVENING, mark("A moment I responded in a new way, even clumsily.")),
    Prompt(ANY, mark("What still hurts, and how do I carry it differently?")),
    Prompt(ANY, mark("Which practice do I actually return to, and why that one?")),
    Prompt(ANY, mark("What have I stopped apologising for?")),
    Prompt(ANY, mark("A page I wrote a while ago says ___. What would I answer today?")),
    Prompt(ANY, mark("Who have I let in a bit more?")),
    Prompt(ANY, mark("What would I like the next month to be gentle about?")),
    # Spirit and support
    Prompt(ANY, mark("What feels larger than me, and how do I meet it?")),
    Prompt(EVENING, mark("If I prayed, or hoped out loud, the words would be…")),
    Prompt(HARD, mark("Who could I tell ten per cent of this to?")),
    Prompt(ANY, mark("What would I want a therapist to understand in the first five minutes?")),
)


def prompts(hour: int) -> tuple[Prompt, ...]:
    """The questions that may be asked at `hour` (0…23, local), always in the same order."""
    whens = {ANY}
    if NIGHTS_END <= hour < NOON:
        whens.add(MORNING)
    if hour >= DUSK or hour < NIGHTS_END:
        whens.add(EVENING)
    if hour in DAY:
        whens.add(DAYTIME)
    return tuple(prompt for prompt in PROMPTS if prompt.when in whens)


def prompt_of(day: int, hour: int, turn: int = 0) -> Prompt:
    """The question of a day (an ordinal) at an hour; each `turn` is another one."""
    there = prompts(hour)
    return there[(day * 7 + turn) % len(there)]
