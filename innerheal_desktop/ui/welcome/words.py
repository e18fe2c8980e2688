"""The words of the welcome."""

from __future__ import annotations

from innerheal_desktop.tongue import mark

HELLO = (
    mark("A quiet place for breathing, meditation and gentle inner work."),
    mark(
        "It is offline and private: there is no account, nothing is sent anywhere, and all that "
        "you do here stays on this computer."
    ),
    mark("A minute for you and the app to meet. Every step can be left out."),
)
SAFETY = (
    mark(
        "InnerHeal offers breathing, imagery, meditation and writing for everyday wellbeing. It is "
        "not medical or psychological treatment, it cannot diagnose anything, and it does not "
        "replace a doctor, a therapist or emergency help. Your answers and your writing stay on "
        "this computer."
    ),
    mark(
        "Please do not use it while driving, in water, or anywhere a moment's inattention could "
        "hurt you."
    ),
    mark(
        "If you are pregnant, or live with heart, lung, blood-pressure, eye or seizure conditions, "
        "or with panic, trauma or psychosis, many practices can be adapted. Make it fit me takes a "
        "minute, is optional, and you know your body best. When unsure, ask someone who knows your "
        "health."
    ),
    mark(
        "Practices can bring up feelings. You can stop at any time. If something keeps getting "
        "worse, that is a reason to talk to a person, and it is not a failure."
    ),
)
WHERE = mark(
    "Then Support can show the emergency number and crisis lines of your country. Nothing looks up "
    "where you are."
)
# What may bring somebody here, by its name in the settings.
REASONS = (
    ("stress", mark("Stress")),
    ("sleep", mark("Sleep")),
    ("feelings", mark("Hard feelings")),
    ("self-criticism", mark("Being hard on myself")),
    ("patterns", mark("Old patterns")),
    ("quiet", mark("Quiet")),
    ("curiosity", mark("Curiosity")),
)
SIGH = mark(
    "In through the nose, a small sip more, and a long breath out. Twice; it takes twenty seconds, "
    "and you can stop at any moment."
)
DAY_ONE = mark("That was a practice. It counts.")
REMINDER = mark("Reminders are off. They stay off, unless you switch them on in the settings.")
BEFORE = mark("Did you practise with another app? Your years and your streak can come along.")
