"""Hours: which sessions suit which part of the day, and a hard time; and the reason that is said.

One row a session. `suggestion.py` chooses among them, and passes over what is not there.
"""

from __future__ import annotations

from innerheal_desktop.tongue import mark

Row = tuple[str, str]
# From which hour (local), what suits: sessions and the reason said. First row before dawn.
# Only sessions without holds: nobody has been asked yet whether holds suit them.
BY_HOUR: tuple[tuple[int, tuple[Row, ...]], ...] = (
    (
        0,
        (
            ("night-waking", mark("because it is night, and sleep need not be hurried")),
            ("resonance-46", mark("because it is late, and the out-breath leads")),
            ("yoga-nidra", mark("because lying still is a rest as well")),
            ("extended-exhale", mark("because the out-breath grows, one rung at a time")),
        ),
    ),
    (
        5,
        (
            ("morning-open", mark("because it is morning, and a window and a breath open it")),
            ("coherent", mark("because it is morning, and an even rhythm is a gentle start")),
            ("sit-spot", mark("because the day outside has begun as well")),
            ("silent-sit", mark("because the day has not asked for anything yet")),
        ),
    ),
    (
        11,
        (
            ("midday-reset", mark("because it is the middle of the day, and air is welcome")),
            (
                "cyclic-sigh",
                mark("because it is the middle of the day, and a few sighs make room"),
            ),
            ("ground-54321", mark("because it asks only for your senses, not for your breath")),
            ("walking", mark("because a few slow steps are a pause too")),
        ),
    ),
    (
        14,
        (
            (
                "extended-exhale",
                mark("because it is afternoon, and a longer out-breath unwinds a little"),
            ),
            ("sit-spot", mark("because it is afternoon, and there is something to see outside")),
            ("kindness-break", mark("because three kind sentences fit into any afternoon")),
            ("ease-place", mark("because an inner place can be visited at any hour")),
        ),
    ),
    (
        18,
        (
            ("evening-close", mark("because it is evening, and a day likes to be closed")),
            ("resonance-46", mark("because it is evening, and the out-breath leads")),
            ("gratitude-three", mark("because the evening is a good place to look back from")),
            ("ease-place", mark("because the day is done, and an inner place is open")),
        ),
    ),
    (
        22,
        (
            ("wind-down", mark("because it is late, and the body may grow heavy")),
            ("resonance-46", mark("because it is late, and the out-breath leads")),
            ("yoga-nidra", mark("because lying still is a rest as well")),
            ("silent-sit", mark("because quiet between two bells may be enough")),
        ),
    ),
)
# These are for their own part of the day alone, however new they are to somebody.
ROUTINES = ("morning-open", "midday-reset", "evening-close")
AFTER_A_HARD_ONE: tuple[Row, ...] = (
    (
        "ground-54321",
        mark("because a sitting was harder lately, and this only asks you to look around"),
    ),
    ("inner-safety", mark("because a sitting was harder lately, and steady ground comes first")),
    ("reach-out", mark("because a sitting was harder lately, and nobody has to carry it alone")),
)
WHEN_LOW: tuple[Row, ...] = (
    ("inner-safety", mark("because it was a low hour lately, and steady ground comes first")),
    ("ground-54321", mark("because it was a low hour lately, and this only asks you to look")),
    ("reach-out", mark("because it was a low hour lately, and nobody has to carry it alone")),
)
