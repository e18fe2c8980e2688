"""Faults: by line, once each, with the nearest right word."""

from innerheal_desktop.library.faults import Fault, Faults, did_you_mean


def test_faults_are_listed_by_line_and_once():
    faults = Faults()
    faults.add(7, "later")
    faults.notice(3, "drawn in")
    faults.add(7, "later")
    assert faults.listed() == (Fault(3, "drawn in", notice=True), Fault(7, "later"))
    assert faults.any


def test_a_notice_alone_is_nothing_to_mend():
    faults = Faults()
    faults.notice(3, "drawn in")
    assert not faults.any


def test_the_nearest_word_or_the_whole_choice():
    assert did_you_mean("patern", ["pattern", "fill"]) == " Did you mean `pattern`?"
    assert did_you_mean("xyz", ["pattern", "fill"]) == " It can be `fill`, `pattern`."


def test_what_a_terminal_would_obey_is_spelled_out():
    faults = Faults()
    faults.add(1, "a\x1b[31m\u202eb")
    assert faults.listed()[0].message == "aU+001B[31mU+202Eb"
