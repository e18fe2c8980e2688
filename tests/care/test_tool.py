"""The document for a clinician: every question, every session, and nothing left out."""

import pytest

from innerheal_desktop import paths
from innerheal_desktop.care.eyes import OPEN_EYED
from innerheal_desktop.care.flags import FLAGS
from innerheal_desktop.library.catalogue import Library
from tools.care import main

SESSIONS = [entry.id for entry in Library(paths.assets() / "scripts").entries()]


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """The parts of the whole document by their headings, as it is written to a file."""
    file = tmp_path_factory.mktemp("care") / "matrix.md"
    assert main(["--to", str(file)]) == 0
    found = (part.split("\n", 1) for part in file.read_text("utf-8").split("\n## ")[1:])
    return dict(found)


def test_every_question_and_every_session_stand_in_it(parts):
    assert list(parts)[: len(FLAGS)] == [flag.question for flag in FLAGS]
    for flag in FLAGS:
        assert all(session in parts[flag.question] for session in SESSIONS)
        for named in ("Not suggested:", "As written:"):
            assert named in parts[flag.question]


def test_what_a_heart_changes_in_box_is_one_line_to_read(parts):
    heart = parts["Heart condition, rhythm problem, chest pain, stroke?"]
    line = "| box | 4-4-4-4 → 4-0-4-0 | Without holds, because you told us about your heart. | may"
    assert line in heart
    assert "Open box, no holds" in heart


def test_what_lungs_change_is_the_pace(parts):
    lungs = parts["Asthma, COPD, a chest infection, breathless at rest?"]
    assert " → own pace | At your own pace, without holds, because" in lungs
    assert "Suggested: pursed-lip." in lungs


def test_every_gate_is_told(parts):
    gates = parts["Gates"]
    assert "| meet-younger-self | readiness | the readiness card | left out |" in gates
    assert "| box | holds |" in gates
    assert "the four ticks" in gates
    assert all(f"| {session} |" in gates for session in SESSIONS)


def test_the_lines_for_open_eyes_are_there_to_be_read(parts):
    assert all(line in parts["Open eyes"] for line in OPEN_EYED)
    assert "| meet-younger-self |" in parts["Open eyes"]


def test_one_session_can_be_asked_for_alone(capsys):
    assert main(["box"]) == 0
    said = capsys.readouterr().out
    assert "| box |" in said
    assert "| coherent |" not in said
