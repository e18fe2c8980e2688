"""What is said of milestones, and what they are in the landscape: a stone, a tree, a lantern."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from innerheal_desktop.practice.milestones import Milestone
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, plural, tr

# A thing alone, as a name begins with it.
NAMES = {
    "stone": mark("A stone"),
    "cairn": mark("A pile of stones"),
    "grass": mark("Long grass"),
    "tree": mark("A tree"),
    "pine": mark("A pine"),
    "birch": mark("A birch"),
    "flowers": mark("Flowers"),
    "lantern": mark("A lantern"),
    "bench": mark("A bench"),
    "gate": mark("A gate"),
    "hut": mark("A small house"),
    "bridge": mark("A bridge"),
    "boat": mark("A boat"),
    "birds": mark("Birds"),
    "kite": mark("A kite"),
    "path": mark("A path"),
    "water": mark("A lake"),
}
# That it is there now.
JOINED = {
    "stone": mark("A stone lies in your landscape now."),
    "cairn": mark("A pile of stones stands in your landscape now."),
    "grass": mark("Long grass grows in your landscape now."),
    "tree": mark("A tree stands in your landscape now."),
    "pine": mark("A pine stands in your landscape now."),
    "birch": mark("A birch stands in your landscape now."),
    "flowers": mark("Flowers are out in your landscape."),
    "lantern": mark("A lantern is lit in your landscape."),
    "bench": mark("A bench stands in your landscape now."),
    "gate": mark("A gate stands open in your landscape."),
    "hut": mark("A small house has a light on in your landscape."),
    "bridge": mark("A bridge crosses the brook in your landscape."),
    "boat": mark("A boat is out on the water of your landscape."),
    "birds": mark("Birds are out over your landscape."),
    "kite": mark("A kite is up over your landscape."),
    "path": mark("A path runs through your landscape now."),
    "water": mark("A lake lies in your landscape now."),
}
# How many of them there are, in a line.
MANY: dict[str, Callable[[int], str]] = {
    "stone": lambda n: plural("a stone", "{n} stones", n),
    "cairn": lambda n: plural("a pile of stones", "{n} piles of stones", n),
    "grass": lambda n: plural("long grass", "long grass", n),
    "tree": lambda n: plural("a tree", "{n} trees", n),
    "pine": lambda n: plural("a pine", "{n} pines", n),
    "birch": lambda n: plural("a birch", "{n} birches", n),
    "flowers": lambda n: plural("flowers", "flowers", n),
    "lantern": lambda n: plural("a lantern", "{n} lanterns", n),
    "bench": lambda n: plural("a bench", "{n} benches", n),
    "gate": lambda n: plural("a gate", "{n} gates", n),
    "hut": lambda n: plural("a small house", "{n} small houses", n),
    "bridge": lambda n: plural("a bridge", "{n} bridges", n),
    "boat": lambda n: plural("a boat", "{n} boats", n),
    "birds": lambda n: plural("birds", "birds", n),
    "kite": lambda n: plural("a kite", "{n} kites", n),
    "path": lambda n: plural("a path", "{n} paths", n),
    "water": lambda n: plural("a lake", "{n} lakes", n),
}
# What a first was: in a name, and as it is said once.
FIRSTS = {
    "early": (mark("stopping early for the first time"), mark("You listened to yourself.")),
    "back": (mark("coming back for the first time"), mark("You came back.")),
    "five": (mark("five different sessions"), mark("Five different sessions: open-minded.")),
    "page": (mark("the first page"), mark("Your first page.")),
    "letter": (mark("the first letter"), mark("Your first letter.")),
    "message": (mark("reaching out for the first time"), mark("You reached out.")),
}


def named(milestone: Milestone, thing: str) -> str:
    """`A lantern: 100 days of practice, 3 May 2027`."""
    if milestone.number:
        what = plural("{n} day of practice", "{n} days of practice", milestone.number)
    else:
        what = tr(FIRSTS[milestone.kind][0])
    day = date_words(milestone.day)
    return tr("{thing}: {what}, {day}", thing=tr(NAMES[thing]), what=what, day=day)


def said_once(milestone: Milestone, thing: str, total: int) -> str:
    """`7 days of practice. A tree stands in your landscape now.`; `total` is the days by now."""
    if not milestone.number:
        what = tr(FIRSTS[milestone.kind][1])
    elif total > milestone.number:
        n = milestone.number
        what = plural("More than {n} day of practice.", "More than {n} days of practice.", n)
    else:
        what = plural("{n} day of practice.", "{n} days of practice.", milestone.number)
    return f"{what} {tr(JOINED[thing])}"


def listed(things: Iterable[str]) -> str:
    """`A stone, 2 trees, a lantern`: how many of each, in the order in which they first came."""
    said = ", ".join(MANY[thing](many) for thing, many in Counter(things).items())
    return said[:1].upper() + said[1:]
