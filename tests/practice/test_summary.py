"""A summary to share holds what was ticked, and nothing else."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.by_hand import pause
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.practice.summary import LONGEST_WORDS, SPANS, TOPICS, summary
from innerheal_desktop.practice.summary_blocks import Block, Heading, Line, Table

ALL = frozenset(topic.name for topic in TOPICS)
KINDS = {"coherent": ("breathe", "Even Waves"), "box": ("breathe", "Four Sides")}
TITLES = {"coherent": "Even Waves", "box": "Four Sides"}
SECRET = "a note nobody else should see"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[PracticeLog]:
    clock = HandClock()
    with PracticeLog(tmp_path, clock, lambda: "UTC") as log:
        said = {"before": {"valence": 30, "words": ["tired"]}, "after": {"valence": 60}}
        for back in (1, 2, 3, 40, 41, 400):
            session = "coherent" if back < 40 else "box"
            moment = clock.now() - timedelta(days=back)
            words = {"session": session, "seconds": 600.0, "check_in": said}
            log.add(record_at(moment, "UTC", 0, 4, note=SECRET if back == 2 else "", **words))
        pause(log, log.today() - timedelta(days=5), log.today() - timedelta(days=4))
        log.flush()
        yield log


def told(blocks: tuple[Block, ...]) -> str:
    """All the words of it."""
    lines = []
    for block in blocks:
        if isinstance(block, Table):
            lines += [" | ".join(row) for row in (block.heads, *block.rows)]
        else:
            lines.append(block.words)
    return "\n".join(lines)


def made(log: PracticeLog, *ticked: str, days: int | None = None, words: str = "") -> str:
    return told(summary(log, KINDS, TITLES, ticked, days, words))


def test_nothing_is_in_it_that_was_not_ticked(log: PracticeLog) -> None:
    bare = made(log)
    for word in ("Even Waves", "10 minutes", "streak", "tired", SECRET, "pleasant"):
        assert word not in bare
    assert "From 18 October 2025 to 22 November 2026." in bare


@pytest.mark.parametrize("topic", [topic.name for topic in TOPICS])
def test_each_topic_stands_alone(log: PracticeLog, topic: str) -> None:
    blocks = summary(log, KINDS, TITLES, [topic], None)
    headings = [block.words for block in blocks if isinstance(block, Heading)]
    words = next(each.words for each in TOPICS if each.name == topic)
    assert headings == ["A summary of practice", words]
    assert "Nothing in this time." not in told(blocks)
    assert (SECRET in told(blocks)) is (topic == "notes")
    assert ("tired" in told(blocks)) is (topic == "words")


def test_the_months_add_up_to_the_whole(log: PracticeLog) -> None:
    blocks = summary(log, KINDS, TITLES, ["days"], None)
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert [row[0] for row in table.rows] == ["October 2025", "October 2026", "November 2026"]
    assert sum(int(row[2]) for row in table.rows) == 6
    assert "6 days of practice, 6 sittings, 1 h 00 min together." in told(blocks)


def test_a_sitting_that_came_without_a_name_is_called_one(log: PracticeLog) -> None:
    log.add(record_at(HandClock().now(), "UTC", 0, 4, seconds=600.0, source="insight-timer"))
    said = made(log, "sessions", "sittings")
    assert "A sitting | 1 | 10 min" in said
    assert "A page" not in said


def test_a_span_leaves_out_what_lies_before_it(log: PracticeLog) -> None:
    month = made(log, "sessions", days={row[0]: row[2] for row in SPANS}["month"])
    assert "Even Waves | 3 | 30 min" in month
    assert "Four Sides" not in month
    assert "From 26 October 2026 to 22 November 2026." in month


def test_too_few_ratings_say_so_and_no_more(log: PracticeLog) -> None:
    said = made(log, "feelings")
    assert "Rated before and after 6 sittings: too few to say anything." in said
    assert "at least a little" not in said


def test_rest_is_told_as_dates(log: PracticeLog) -> None:
    said = made(log, "rhythm")
    assert "Resting from 17 November 2026 to 18 November 2026." in said


def test_own_words_stand_first_and_have_an_end(log: PracticeLog) -> None:
    blocks = summary(log, KINDS, TITLES, ALL, None, "Dear doctor,\n\nread this." + "x" * 9_000)
    assert blocks[2] == Line("Dear doctor,")
    assert len(blocks[3].words if isinstance(blocks[3], Line) else "") < LONGEST_WORDS


def test_an_empty_log_makes_an_honest_sheet(tmp_path: Path) -> None:
    with PracticeLog(tmp_path, HandClock(), lambda: "UTC") as log:
        said = made(log, *ALL)
        assert said.count("Nothing in this time.") == len(TOPICS)
        assert log.today() == date(2026, 11, 22)
