"""Mine: what one person has written into Support, as one value under one key of the log.

It lies beside the practice and nowhere else: no file of settings, no plain copy and no message ever
holds it. Whatever is backed up, exported or erased of the log takes it along.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from innerheal_desktop.care.lines import Lines
from innerheal_desktop.care.message import Draft
from innerheal_desktop.care.people import People, read_people

KEY = "support"
Papers = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Mine:
    """Their people, their lines, what stands on their papers (by paper, by part), a message."""

    people: People = field(default=(), repr=False)
    lines: Lines = field(default=Lines(), repr=False)
    papers: Papers = field(default_factory=dict, repr=False)
    draft: Draft = field(default=Draft(), repr=False)

    def paper(self, name: str) -> dict[str, str]:
        """What stands in the parts of a paper."""
        return dict(self.papers.get(name, {}))

    def written(self, name: str, parts: Mapping[str, str]) -> Mine:
        """With these words on a paper."""
        said = {part: text for part, text in parts.items() if text.strip()}
        return replace(self, papers={**self.papers, name: said})

    def as_json(self) -> dict[str, Any]:
        """For the log; `from_json` gives back exactly this."""
        return {
            "people": [each.as_json() for each in self.people],
            "lines": self.lines.as_json(),
            "papers": {name: dict(parts) for name, parts in self.papers.items()},
            "draft": self.draft.as_json(),
        }

    @classmethod
    def from_json(cls, value: object) -> Mine:
        """What the log holds; what makes no sense is as if it had not been written."""
        if not isinstance(value, Mapping):
            return cls()
        return cls(
            read_people(value.get("people")),
            Lines.from_json(value.get("lines")),
            _papers(value.get("papers")),
            Draft.from_json(value.get("draft")),
        )


NOTHING_WRITTEN = Mine()


def _papers(value: object) -> Papers:
    if not isinstance(value, Mapping):
        return {}
    return {
        str(name): {str(part): text for part, text in parts.items() if isinstance(text, str)}
        for name, parts in value.items()
        if isinstance(parts, Mapping)
    }
