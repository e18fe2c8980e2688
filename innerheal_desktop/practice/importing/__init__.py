"""Moving in: what another app exported becomes records here, seen first, carried out as one.

`plan` reads a file and changes nothing; `carry_out` brings in what was planned, and `undo` takes
the whole of it back. `FORMATS` names what is understood.
"""

from innerheal_desktop.practice.importing.batch import (
    Batch,
    Undone,
    batches,
    bring_back,
    carry_out,
    undo,
)
from innerheal_desktop.practice.importing.formats import FORMATS, NotKnownError, detect
from innerheal_desktop.practice.importing.found import Question, Refused
from innerheal_desktop.practice.importing.planning import Plan, Twin, plan

__all__ = [
    "FORMATS",
    "Batch",
    "NotKnownError",
    "Plan",
    "Question",
    "Refused",
    "Twin",
    "Undone",
    "batches",
    "bring_back",
    "carry_out",
    "detect",
    "plan",
    "undo",
]
