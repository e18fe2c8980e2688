"""What is promised is measured, held against its floor, and stands on its page."""

import re
from pathlib import Path

import pytest

from benchmarks.budgets import SUBJECTS, least, most, over, times
from benchmarks.figures import Figure, Row, Subject, number
from benchmarks.page import PAGE, section, sections, with_section
from benchmarks.telling import line, quietest, unmeasured

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
PAINT = Row("paint", "ms", over(25), "waiting", "because of Qt")
SPEED = Row("speed", "×", least(50), "waiting too")
ROWS = [(subject, row) for subject in SUBJECTS for row in subject.rows]
DRAWING = Subject(SUBJECTS[2].name, SUBJECTS[2].title, "By eye.", (PAINT, SPEED))


@pytest.mark.parametrize(
    ("budget", "ours", "floor", "met"),
    [
        (most(3), 3.0, None, True),
        (most(3), 3.1, None, False),
        (least(50), 50.0, None, True),
        (least(50), 49.0, None, False),
        (over(25), 165.0, 140.0, True),
        (over(25), 166.0, 140.0, False),
        (times(3), 3.0, 1.0, True),
        (times(3), 3.1, 1.0, False),
        (times(3), 3.0, None, False),
        (None, 3.0, None, None),
    ],
)
def test_a_figure_is_held_against_its_budget(budget, ours, floor, met):
    assert Figure(Row("it", "ms", budget, ""), ours, floor).met is met


def test_a_figure_that_could_not_be_measured_meets_nothing():
    figure = Figure(PAINT, None, note="it ended by itself")
    assert figure.met is False
    assert figure.ratio is None
    assert "it ended by itself" in line(figure)


def test_a_ratio_is_ours_to_the_floor():
    assert Figure(PAINT, 210.0, 140.0).ratio == 1.5
    assert Figure(PAINT, 210.0).ratio is None


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, "–"),
        (0, "0"),
        (0.046, "0.05"),
        (0.0004, "0.0004"),
        (3.14159, "3.14"),
        (-2.444, "-2.44"),
        (12.34, "12.3"),
        (140.6, "141"),
        (100_000, "100,000"),
    ],
)
def test_numbers_are_told_to_three_places(value, told):
    assert number(value) == told


def test_a_section_says_what_how_where_and_why():
    figures = [Figure(PAINT, 210.0, 140.0, note="a note"), Figure(SPEED, 317.0)]
    told = section(DRAWING, figures, "23 November, two cores")
    assert told.startswith("## Drawing\n\nBy eye. `python -m benchmarks frame`\n")
    row = "| paint (a note) | 210 ms | 140 ms | 1.50 | ≤ floor + 25 ms | **no** | waiting |"
    assert row in told
    assert "| speed | 317 × |  |  | ≥ 50 × | yes | waiting too |" in told
    assert "*23 November, two cores*" in told
    assert "**paint** falls short: because of Qt" in told


def test_what_is_met_says_no_reason():
    assert "because of Qt" not in section(DRAWING, [Figure(PAINT, 150.0, 140.0)], "here")


def test_a_section_is_written_in_its_place_and_every_other_stays():
    page = "# Page\n\nWords.\n\n## While nothing is asked of it\n\nold\n\n## By hand\n\nkept\n"
    once = with_section(page, DRAWING, "## Drawing\n\none\n")
    twice = with_section(once, DRAWING, "## Drawing\n\ntwo\n")
    titles = ["", "While nothing is asked of it", "Drawing", "By hand"]
    assert list(sections(twice)) == titles
    assert twice == once.replace("one", "two")
    assert "old" in twice
    assert twice.endswith("kept\n")


def test_what_was_left_out_is_known():
    assert unmeasured(DRAWING, [Figure(SPEED, 60.0)]) == ["paint"]


def test_the_quietest_run_counts():
    now = iter([0.0, 0.005, 1.0, 1.002, 2.0, 2.003])
    assert quietest([lambda: None], 3, lambda: next(now)) == [pytest.approx(2.0)]


def test_each_subject_has_its_benchmark_and_each_row_its_own_name():
    for subject in SUBJECTS:
        assert len({row.what for row in subject.rows}) == len(subject.rows)
        assert subject.row(subject.rows[0].what) is subject.rows[0]
    assert len({subject.title for subject in SUBJECTS}) == len(SUBJECTS)


@pytest.mark.parametrize(("subject", "row"), ROWS, ids=[row.what for _, row in ROWS])
def test_everything_that_is_promised_stands_on_the_page(subject, row):
    if row.budget is None:
        return
    written = sections(PAGE.read_text("utf-8"))[subject.title]
    line_of = rf"^\| {re.escape(row.what)}(?:: | \(| \|).*$"
    found = re.findall(line_of, written, re.MULTILINE)
    assert found, row.what
    assert all(row.budget.told(row.unit) in each for each in found)


@pytest.mark.parametrize("subject", SUBJECTS, ids=[each.name for each in SUBJECTS])
def test_each_benchmark_asks_for_every_row_by_its_name(subject):
    source = (BENCHMARKS / f"{subject.name}.py").read_text("utf-8")
    assert [row.what for row in subject.rows if f'"{row.what}"' not in source] == []
