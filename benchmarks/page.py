"""The page of measurements: a section for each subject, written again whenever it is measured."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.budgets import SUBJECTS
from benchmarks.figures import Figure, Row, Subject, number

PAGE = Path(__file__).parent.parent / "docs" / "measurements.md"
MET = {True: "yes", False: "**no**", None: ""}


def section(subject: Subject, figures: Sequence[Figure], where: str) -> str:
    """A subject as Markdown: how it was measured, `where`, the table, and why what is short is."""
    lines = [f"## {subject.title}", "", f"{subject.how} `python -m benchmarks {subject.name}`", ""]
    lines += ["| what | ours | floor | ratio | budget | met | what it means |"]
    lines += ["|---|---:|---:|---:|---|---|---|"]
    told: set[Row] = set()
    for figure in figures:
        lines.append(_line(figure, "" if figure.row in told else figure.row.means))
        told.add(figure.row)
    lines += ["", f"*{where}*"]
    for row in dict.fromkeys(each.row for each in figures if each.met is False and each.row.short):
        lines += ["", f"**{row.what}** falls short: {row.short}"]
    return "\n".join(lines) + "\n"


def _line(figure: Figure, means: str) -> str:
    row, unit = figure.row, f" {figure.row.unit}" if figure.row.unit else ""
    cells = (
        figure.named + (f" ({figure.note})" if figure.note else ""),
        number(figure.ours) + (unit if figure.ours is not None else ""),
        number(figure.floor) + unit if figure.floor is not None else "",
        f"{figure.ratio:.2f}" if figure.ratio is not None else "",
        row.budget.told(row.unit) if row.budget else "",
        MET[figure.met],
        means,
    )
    return "| " + " | ".join(each.replace("|", "/") for each in cells) + " |"


def sections(text: str) -> dict[str, str]:
    """The sections of a page by their titles; what stands before them under the empty title."""
    parts = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    return {_title(part): part for part in parts}


def _title(part: str) -> str:
    return part.splitlines()[0].removeprefix("## ") if part.startswith("## ") else ""


def with_section(text: str, subject: Subject, written: str) -> str:
    """The page with this section in its place; every other is as it was."""
    parts = {**sections(text), subject.title: written}
    order = ["", *(each.title for each in SUBJECTS)]
    rest = [title for title in parts if title not in order]
    return "\n".join(parts[title].strip("\n") + "\n" for title in (*order, *rest) if title in parts)


def write(subject: Subject, figures: Iterable[Figure], where: str, page: Path = PAGE) -> None:
    """Write what was found into the page."""
    fresh = with_section(page.read_text("utf-8"), subject, section(subject, [*figures], where))
    page.write_text(fresh, "utf-8")
