from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.ordering import REASONS, arranged
from innerheal_desktop.ui.welcome.words import REASONS as ASKED

CALM = Entry("wave", "Wave", "", category="breathe")
HELD = Entry("box", "Box", "", category="breathe", level=2, gate="holds")
SLEEP = Entry("drift", "Drift", "", category="sleep", level=2)
DEEP = Entry("child", "A Child", "", category="inner-child", gate="readiness")
FAULTY = Entry("a", "A", "", faults=(Fault(1, "no title"),))
ALL = (HELD, FAULTY, DEEP, SLEEP, CALM)


def ids(reasons=()):
    return [entry.id for entry in arranged(ALL, reasons)]


def test_gentle_sessions_stand_first_and_faulty_files_last():
    assert ids() == ["wave", "child", "drift", "box", "a"]


def test_what_brings_a_person_here_comes_before_all_else():
    assert ids(["sleep"])[0] == "drift"
    assert ids(["patterns"])[0] == "child"


def test_curiosity_and_unknown_reasons_change_nothing():
    assert ids(["curiosity", "something"]) == ids()


def test_every_reason_that_is_asked_for_is_known_here():
    assert {name for name, _ in ASKED} == set(REASONS)
