"""What is said to be known is known: every claim rests on a reference that somebody has read."""

import pytest

from innerheal_desktop.library.references import (
    UNCHECKED,
    Reference,
    claims_something,
    of,
    read_references,
    unproven,
)
from innerheal_desktop.paths import assets
from innerheal_desktop.session.script import Evidence

KNOWN = read_references(assets())


def test_the_references_are_there_and_whole():
    assert len(KNOWN) > 50
    for row in KNOWN.values():
        assert row.standing in ("seen", "partly", "unchecked")
        assert row.cite
        assert bool(row.found) == (row.standing != UNCHECKED)


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        (Evidence("mixed", "One trial found less stress.", ("R2",)), []),
        (Evidence("traditional", "Clinical custom; little direct testing.", ()), []),
        (Evidence("traditional", "A custom of many teachers; not tested by itself.", ()), []),
        (Evidence("mixed", "A custom.", ("R999",)), ["R999 is not among the references"]),
        (Evidence("mixed", "A custom.", ()), ["`mixed` needs a reference"]),
        (
            Evidence("good", "Practised widely.", ("R70",)),
            ["`good` needs a reference that was read"],
        ),
        (
            Evidence("mixed", "Trials found more of it.", ("R70",)),
            ["“Trials found more of it.” tells of a finding, and none of its references was read"],
        ),
        (Evidence("mixed", "Some studies, which we have not read.", ("R70",)), []),
    ],
)
def test_what_is_not_carried_is_named(evidence, said):
    assert unproven(evidence, KNOWN) == said


def test_a_finding_is_told_from_a_custom():
    assert claims_something("It lowered pulse in 100 students.")
    assert not claims_something("Traditional. No direct trial.")
    assert not claims_something("A timer, not a treatment.")


def test_a_name_that_nobody_knows_stands_alone():
    assert of(("R1", "Mine 2020"), KNOWN)[1] == Reference("Mine 2020", UNCHECKED, "Mine 2020")
    assert read_references(assets() / "nowhere") == {}
