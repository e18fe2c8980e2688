"""The table for a clinician: every question, every session, and nothing left out."""

from innerheal_desktop import paths
from innerheal_desktop.care.flags import FLAGS
from innerheal_desktop.library.catalogue import Library
from tools.care import main


def test_every_question_and_every_session_stand_in_the_table(capsys):
    assert main([]) == 0
    table = capsys.readouterr().out
    parts = table.split("## ")[1:]
    assert [part.splitlines()[0] for part in parts] == [flag.question for flag in FLAGS]
    sessions = [entry.id for entry in Library(paths.assets() / "scripts").entries()]
    for part in parts:
        assert all(session in part for session in sessions)


def test_what_a_heart_changes_in_box_is_one_line_to_read(capsys):
    main(["box"])
    heart = capsys.readouterr().out.split("## ")[2]
    assert (
        "| box | 4-4-4-4 → 4-0-4-0 | Without holds, because you told us about your heart." in heart
    )
    assert "Open box, no holds" in heart
