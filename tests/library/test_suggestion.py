"""A suggestion: one session for this hour, and the plain reason for it."""

import pytest

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.suggestion import suggest

NAMES = ("coherent", "cyclic-sigh", "extended-exhale", "resonance-46")
ENTRIES = [Entry(name, name.title(), "", lengths=(180.0, 360.0, 600.0)) for name in NAMES]


@pytest.mark.parametrize(
    ("hour", "name"),
    [
        (0, "resonance-46"),
        (4, "resonance-46"),
        (5, "coherent"),
        (11, "cyclic-sigh"),
        (14, "extended-exhale"),
        (18, "resonance-46"),
        (23, "resonance-46"),
    ],
)
def test_every_hour_has_its_session(hour, name):
    offered = suggest(ENTRIES, hour)
    assert (offered.entry.id, offered.seconds) == (name, 360)
    assert offered.reason.startswith("because it is ")


def test_what_was_practised_last_is_offered_at_its_length():
    offered = suggest(ENTRIES, 12, last="cyclic-sigh", last_seconds=600)
    assert (offered.seconds, offered.reason[-23:]) == (600, "and you know it already")
    assert suggest(ENTRIES, 12, last="coherent", last_seconds=600).seconds == 360


def test_what_must_be_mended_is_not_offered():
    faulty = Entry("box", "Box", "", lengths=(60.0,), faults=(Fault(1, "x"),))
    assert suggest([faulty], 12) is None
    assert suggest([faulty, ENTRIES[0]], 12).entry.id == "coherent"
