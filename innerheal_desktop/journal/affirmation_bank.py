"""The bank of affirmations: forty-two kind sentences in six groups, each with two bridges to it.

A bridge is for a sentence that is not quite true yet. Each is written out in full: no rule would
make it right in every language.
"""

from __future__ import annotations

from innerheal_desktop.journal.affirmations import Affirmation, Group
from innerheal_desktop.tongue import mark

_SAFETY = (
    Affirmation(
        "one-breath",
        mark("I can take this one breath at a time."),
        mark("I am learning that I can take this one breath at a time."),
        mark("A part of me knows that I can take this one breath at a time."),
    ),
    Affirmation(
        "leave-a-room",
        mark("I am allowed to leave a room."),
        mark("I am learning that I am allowed to leave a room."),
        mark("A part of me knows that I am allowed to leave a room."),
    ),
    Affirmation(
        "slowly",
        mark("I can go slowly and still arrive."),
        mark("I am learning that I can go slowly and still arrive."),
        mark("A part of me knows that I can go slowly and still arrive."),
    ),
    Affirmation(
        "this-feeling",
        mark("This feeling can be here, and so can I."),
        mark("I am learning that this feeling can be here, and so can I."),
        mark("A part of me knows that this feeling can be here, and so can I."),
    ),
    Affirmation(
        "hard-hours",
        mark("I have come through hard hours before."),
        mark("I am learning that I have come through hard hours before."),
        mark("A part of me knows that I have come through hard hours before."),
    ),
    Affirmation(
        "ask",
        mark("I can ask for what I need."),
        mark("I am learning that I can ask for what I need."),
        mark("A part of me knows that I can ask for what I need."),
    ),
    Affirmation(
        "nothing-tonight",
        mark("Nothing has to be solved tonight."),
        mark("I am learning that nothing has to be solved tonight."),
        mark("A part of me knows that nothing has to be solved tonight."),
    ),
)
_WORTH = (
    Affirmation(
        "earn-my-place",
        mark("I do not have to earn my place."),
        mark("I am learning that I do not have to earn my place."),
        mark("A part of me knows that I do not have to earn my place."),
    ),
    Affirmation(
        "my-needs",
        mark("My needs are not too much."),
        mark("I am learning that my needs are not too much."),
        mark("A part of me knows that my needs are not too much."),
    ),
    Affirmation(
        "worst-day",
        mark("I am more than my worst day."),
        mark("I am learning that I am more than my worst day."),
        mark("A part of me knows that I am more than my worst day."),
    ),
    Affirmation(
        "imperfect",
        mark("I can be loved and imperfect."),
        mark("I am learning that I can be loved and imperfect."),
        mark("A part of me knows that I can be loved and imperfect."),
    ),
    Affirmation(
        "quiet-rooms",
        mark("I matter in rooms where I am quiet."),
        mark("I am learning that I matter in rooms where I am quiet."),
        mark("A part of me knows that I matter in rooms where I am quiet."),
    ),
    Affirmation(
        "my-story",
        mark("My feelings make sense in my story."),
        mark("I am learning that my feelings make sense in my story."),
        mark("A part of me knows that my feelings make sense in my story."),
    ),
    Affirmation(
        "worth-the-time",
        mark("I am worth the time this takes."),
        mark("I am learning that I am worth the time this takes."),
        mark("A part of me knows that I am worth the time this takes."),
    ),
)
_YOUNGER_SELF = (
    Affirmation(
        "the-child-i-was",
        mark("I believe the child I was."),
        mark("I am learning to believe the child I was."),
        mark("A part of me knows that I believe the child I was."),
    ),
    Affirmation(
        "not-alone",
        mark("I will not leave you alone with this."),
        mark("I am learning not to leave you alone with this."),
        mark("A part of me knows that I will not leave you alone with this."),
    ),
    Affirmation(
        "your-best",
        mark("You were doing your best with what you had."),
        mark("I am learning that you were doing your best with what you had."),
        mark("A part of me knows that you were doing your best with what you had."),
    ),
    Affirmation(
        "not-there",
        mark("We are not there any more."),
        mark("I am learning that we are not there any more."),
        mark("A part of me knows that we are not there any more."),
    ),
    Affirmation(
        "play-again",
        mark("You may play again."),
        mark("I am learning that you may play again."),
        mark("A part of me knows that you may play again."),
    ),
    Affirmation(
        "the-adult",
        mark("I can be the adult we needed."),
        mark("I am learning that I can be the adult we needed."),
        mark("A part of me knows that I can be the adult we needed."),
    ),
    Affirmation(
        "never-perfect",
        mark("You never had to be perfect."),
        mark("I am learning that you never had to be perfect."),
        mark("A part of me knows that you never had to be perfect."),
    ),
)
_CHANGE = (
    Affirmation(
        "old-scripts",
        mark("Old scripts can be rewritten a line at a time."),
        mark("I am learning that old scripts can be rewritten a line at a time."),
        mark("A part of me knows that old scripts can be rewritten a line at a time."),
    ),
    Affirmation(
        "a-pause",
        mark("A pause is a new response."),
        mark("I am learning that a pause is a new response."),
        mark("A part of me knows that a pause is a new response."),
    ),
    Affirmation(
        "begin-again",
        mark("I can begin again at any minute."),
        mark("I am learning that I can begin again at any minute."),
        mark("A part of me knows that I can begin again at any minute."),
    ),
    Affirmation(
        "small-and-often",
        mark("Small and often is enough."),
        mark("I am learning that small and often is enough."),
        mark("A part of me knows that small and often is enough."),
    ),
    Affirmation(
        "disappoint",
        mark("I can disappoint someone and still be kind."),
        mark("I am learning that I can disappoint someone and still be kind."),
        mark("A part of me knows that I can disappoint someone and still be kind."),
    ),
    Affirmation(
        "angry-and-fair",
        mark("I can be angry and fair."),
        mark("I am learning that I can be angry and fair."),
        mark("A part of me knows that I can be angry and fair."),
    ),
    Affirmation(
        "change-my-mind",
        mark("I am allowed to change my mind."),
        mark("I am learning that I am allowed to change my mind."),
        mark("A part of me knows that I am allowed to change my mind."),
    ),
)
_KINDNESS = (
    Affirmation(
        "as-a-friend",
        mark("I can speak to myself as to a friend."),
        mark("I am learning that I can speak to myself as to a friend."),
        mark("A part of me knows that I can speak to myself as to a friend."),
    ),
    Affirmation(
        "resting",
        mark("Resting is part of healing."),
        mark("I am learning that resting is part of healing."),
        mark("A part of me knows that resting is part of healing."),
    ),
    Affirmation(
        "learning-late",
        mark("I forgive myself for learning late."),
        mark("I am learning to forgive myself for learning late."),
        mark("A part of me knows that I forgive myself for learning late."),
    ),
    Affirmation(
        "proud-quietly",
        mark("I can be proud quietly."),
        mark("I am learning that I can be proud quietly."),
        mark("A part of me knows that I can be proud quietly."),
    ),
    Affirmation(
        "let-help-in",
        mark("I can let help in."),
        mark("I am learning that I can let help in."),
        mark("A part of me knows that I can let help in."),
    ),
    Affirmation(
        "my-limits",
        mark("I can hold my limits warmly."),
        mark("I am learning that I can hold my limits warmly."),
        mark("A part of me knows that I can hold my limits warmly."),
    ),
    Affirmation(
        "good-enough",
        mark("Good enough is good."),
        mark("I am learning that good enough is good."),
        mark("A part of me knows that good enough is good."),
    ),
)
_MEANING = (
    Affirmation(
        "one-thing",
        mark("I choose one thing that matters today."),
        mark("I am learning to choose one thing that matters today."),
        mark("A part of me knows that I choose one thing that matters today."),
    ),
    Affirmation(
        "something-living",
        mark("I am part of something living."),
        mark("I am learning that I am part of something living."),
        mark("A part of me knows that I am part of something living."),
    ),
    Affirmation(
        "my-care",
        mark("My care reaches further than I see."),
        mark("I am learning that my care reaches further than I see."),
        mark("A part of me knows that my care reaches further than I see."),
    ),
    Affirmation(
        "grateful",
        mark("I can be grateful and still want more."),
        mark("I am learning that I can be grateful and still want more."),
        mark("A part of me knows that I can be grateful and still want more."),
    ),
    Affirmation(
        "grief-and-joy",
        mark("I can carry grief and joy together."),
        mark("I am learning that I can carry grief and joy together."),
        mark("A part of me knows that I can carry grief and joy together."),
    ),
    Affirmation(
        "something-to-give",
        mark("I have something to give."),
        mark("I am learning that I have something to give."),
        mark("A part of me knows that I have something to give."),
    ),
    Affirmation(
        "this-day",
        mark("I belong to this day."),
        mark("I am learning that I belong to this day."),
        mark("A part of me knows that I belong to this day."),
    ),
)
BANK: tuple[Group, ...] = (
    Group("safety", mark("Safety"), _SAFETY),
    Group("worth", mark("Worth"), _WORTH),
    Group("younger-self", mark("Younger self"), _YOUNGER_SELF),
    Group("change", mark("Change"), _CHANGE),
    Group("kindness", mark("Kindness"), _KINDNESS),
    Group("meaning", mark("Meaning"), _MEANING),
)
