"""What tests of the journal share: pages of every kind, drawn by chance too."""

from datetime import date

from hypothesis import strategies as st

from innerheal_desktop.journal.page import KINDS, TIMES, Page

CANARY = "mockingbird-7f3a"
# What a keyboard can bring into a page: all but controls and halves of characters.
LETTERS = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t")
LINE = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc", "Zl", "Zp"),
        exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    ),
    min_size=1,
    max_size=40,
).filter(lambda text: text == text.strip())
IDS = st.binary(min_size=16, max_size=16).map(bytes.hex)
ANSWERS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(LETTERS, max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LINE, inner, max_size=3),
    max_leaves=8,
)


def pages(kinds=KINDS):
    """A page of any kind that the journal would keep."""
    return st.builds(
        Page,
        id=IDS,
        kind=st.sampled_from(kinds),
        text=st.text(LETTERS, max_size=200),
        title=LINE | st.just(""),
        made=st.integers(1, TIMES[1]),
        changed=st.integers(1, TIMES[1]),
        offset=st.integers(-1440, 1440),
        tags=st.lists(LINE, max_size=3, unique=True).map(tuple),
        words=st.lists(LINE, max_size=3, unique=True).map(tuple),
        valence=st.none() | st.integers(0, 100),
        energy=st.none() | st.integers(0, 100),
        sitting=IDS | st.just(""),
        session=LINE | st.just(""),
        prompt=LINE | st.just(""),
        opens=st.none() | st.dates(date(1950, 1, 1), date(2150, 1, 1)),
        fields=st.dictionaries(LINE.filter(lambda name: name != "came"), ANSWERS, max_size=3),
        revision=IDS,
        parents=st.lists(IDS, max_size=2).map(tuple),
        deleted=st.none() | st.integers(1, TIMES[1]),
    )


# One of each kind, as a person might have written it.
LIFE = (
    Page(
        id="01" * 16,
        text="It rained.\n\nI stayed *in* # and was\n    glad of it.",
        title="A slow morning",
        made=1_700_000_000_000,
        offset=60,
        tags=("rain",),
        words=("calm", "tired"),
        valence=70,
        prompt="What is a little easier than it was?",
    ),
    Page(
        id="02" * 16, kind="letter", text="Dear you", opens=date(2027, 1, 1), made=1_700_000_100_000
    ),
    Page(
        id="03" * 16,
        kind="trigger",
        text="When left out, I used to go quiet.",
        made=1_700_000_200_000,
        fields={
            "before": 7,
            "happened": "Nobody answered.",
            "felt": "a knot",
            "age": "Small",
            "script": "When left out, I used to go quiet.",
            "after": 4,
        },
    ),
    Page(
        id="04" * 16,
        kind="plan",
        text="If nobody answers, then I will breathe out.",
        made=1_700_000_300_000,
        fields={"plan": "If nobody answers, then I will breathe out.", "today": True},
    ),
    Page(
        id="05" * 16,
        kind="gratitude",
        text="tea · a call",
        made=1_700_000_400_000,
        fields={"items": ["tea", "a call"]},
    ),
)
