"""A message to someone: a first draft to change, by what is wished for and in which tone.

Nothing is sent. The words are ours, and become the person's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from innerheal_desktop.tongue import mark, tr

# How much is asked of the other: name, words, and what they mean.
WISHES = (
    ("company", mark("Just company"), mark("Being near, without having to talk")),
    ("listen", mark("Someone to listen"), mark("To be heard, without advice")),
    ("practical", mark("A hand with something"), mark("An errand, a form, a call, a meal")),
)
TONES = (
    ("plain", mark("Plain"), mark("Short, and to the point")),
    ("warm", mark("Warm"), mark("Says that they matter")),
    ("light", mark("Light"), mark("With half a smile")),
)
_DRAFTS = {
    ("company", "plain"): mark(
        "I am having a hard time and would rather not be alone. Could we spend an hour together"
        " this week? We do not have to talk about it."
    ),
    ("company", "warm"): mark(
        "I thought of you because it is easy to be near you. Things are heavy at the moment. Would"
        " you keep me company for a while, a walk or a cup of tea? That alone would do me good."
    ),
    ("company", "light"): mark(
        "My own company is wearing a little thin. Would you like a walk, or to sit about doing"
        " nothing in particular? No plan, I promise."
    ),
    ("listen", "plain"): mark(
        "There is something on my mind that I would like to tell somebody. Would you have half an"
        " hour to listen? I do not need advice."
    ),
    ("listen", "warm"): mark(
        "I trust you, and there is something that I have been carrying alone. Could I tell you"
        " about it some time? You do not have to mend anything; listening is plenty."
    ),
    ("listen", "light"): mark(
        "My head is full and I have run out of shelves. Could I borrow your ears for half an hour?"
        " The tea is on me, and advice is not required."
    ),
    ("practical", "plain"): mark(
        "I could use some help with … Would you have time for it this week? It is all right to say"
        " no."
    ),
    ("practical", "warm"): mark(
        "It is not easy for me to ask, and I am glad that it is you. Everyday things are a lot at"
        " the moment. Could you help me with … ? It would take a weight off me."
    ),
    ("practical", "light"): mark(
        "I have put something off for so long that it has begun to feel at home here. Would you"
        " help me with … ? I will bring the biscuits."
    ),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A message as it stands: to whom, what for, how, and its words. None of it is printed."""

    to: str = field(default="", repr=False)
    wish: str = field(default="company", repr=False)
    tone: str = field(default="plain", repr=False)
    words: str = field(default="", repr=False)

    @property
    def offered(self) -> str:
        """The words that are offered for it."""
        hello = tr("Hello {name},", name=self.to) if self.to.strip() else tr("Hello,")
        return f"{hello}\n{tr(_DRAFTS[self.wish, self.tone])}"

    def as_json(self) -> dict[str, str]:
        """For the log."""
        return {"to": self.to, "wish": self.wish, "tone": self.tone, "words": self.words}

    @classmethod
    def from_json(cls, value: object) -> Draft:
        """What the log holds; what makes no sense is as if nothing had been written."""
        if not isinstance(value, Mapping):
            return cls()
        said = {name: value.get(name, "") for name in ("to", "wish", "tone", "words")}
        if not all(isinstance(each, str) for each in said.values()):
            return cls()
        made = cls(**said)
        return made if (made.wish, made.tone) in _DRAFTS else cls(made.to, words=made.words)
