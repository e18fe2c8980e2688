"""References: what the evidence lines rest on, and whether anybody here has read it.

They are data (`assets/evidence/references.json`). When you add one: a row there, with what was seen
of it; `unchecked` for what is known from hearsay, and nothing is claimed from it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.session.script import Evidence

SEEN, PARTLY, UNCHECKED = "seen", "partly", "unchecked"
# Words by which a line of evidence tells of a finding, and not only of a custom or of a name.
_FINDING = re.compile(
    r"\d|\b(?:trials?|stud(?:y|ies)|review(?:s|ed)?|found|lower(?:s|ed)?|rais(?:es|ed)|rose|fell"
    r"|improv(?:es|ed)|help(?:s|ed)|effects?|gains?|benefits?|reduc(?:es|ed)|better|tested"
    r"|randomised|lifts?)\b",
    re.IGNORECASE,
)
# A line that says of itself that nothing is known is no claim.
_NO_CLAIM = re.compile(
    r"\b(?:no direct|not (?:been )?(?:tested|checked|read|studied)|untested|little (?:direct )?"
    r"(?:tested|testing)|have not (?:checked|read)|unchecked)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A study or text: its id (`R4`), how it is cited, its address or none, and what was found.

    `standing` is SEEN (the finding was read), PARTLY (read in part, or told by a later text) or
    UNCHECKED (nobody here has read it; `found` is empty then).
    """

    id: str
    standing: str
    cite: str
    link: str = ""
    found: str = ""


def read_references(assets: Path) -> dict[str, Reference]:
    """Every reference by its id, in order; none where the file cannot be read."""
    try:
        text = (assets / "evidence" / "references.json").read_text("utf-8")
        rows = [Reference(**row) for row in json.loads(text)["references"]]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {row.id: row for row in rows}


def unproven(evidence: Evidence, known: Mapping[str, Reference]) -> list[str]:
    """What the evidence of a session says and does not carry, in words for its author."""
    strange = [name for name in evidence.refs if name not in known]
    said = [f"{name} is not among the references" for name in strange]
    read = [name for name in evidence.refs if name in known and known[name].standing != UNCHECKED]
    if evidence.strength == "good" and not read:
        said.append("`good` needs a reference that was read")
    if evidence.strength == "mixed" and not evidence.refs:
        said.append("`mixed` needs a reference")
    if claims_something(evidence.line) and not read:
        said.append(f"“{evidence.line}” tells of a finding, and none of its references was read")
    return said


def claims_something(words: str) -> bool:
    """Whether words tell of a finding."""
    told = (each for each in re.split(r"(?<=[.;!?])\s+", words) if not _NO_CLAIM.search(each))
    return any(_FINDING.search(each) for each in told)


def of(names: Iterable[str], known: Mapping[str, Reference]) -> tuple[Reference, ...]:
    """The references of these names, in their order; a name that nobody knows stands alone."""
    return tuple(known.get(name, Reference(name, UNCHECKED, name)) for name in names)
