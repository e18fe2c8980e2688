"""The command line, as somebody in a terminal meets it."""

import json
import os
import subprocess
import sys
from itertools import pairwise

import pytest

from innerheal_desktop import paths
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.choosing import card_of
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write
from innerheal_desktop.terminal.main import run

FAULTY = """# A day

> Purpose

```session
format = 1
lengths = [5]
visal = "orb"
```

## Part

Sit as you like. [oops]

- a list
"""


def innerheal(*words, has_display=False):
    opened = []
    code = run(list(words), lambda asked: opened.append(asked) or 0, has_display=has_display)
    return code, opened


def printed_json(capsys):
    return json.loads(capsys.readouterr().out)


def test_list_names_every_shipped_session(capsys):
    assert innerheal("list", "--json")[0] == 0
    listed = {row["id"]: row for row in printed_json(capsys)}
    shipped = {path.stem for path in (paths.assets() / "scripts").glob("*.md")}
    assert set(listed) == shipped
    assert listed["coherent"]["lengths"] == [3, 5, 10, 15, 20]
    assert listed["box"]["category"] == "breathe"


def test_list_finds_by_words_and_says_no_when_nothing_is_found(capsys):
    assert innerheal("list", "long", "wave")[0] == 0
    assert "resonance-46" in capsys.readouterr().out
    assert innerheal("list", "zebra")[0] == 1


def test_check_prints_path_line_and_message_for_every_fault(tmp_path, capsys):
    file = tmp_path / "mine.md"
    file.write_text(FAULTY)
    assert innerheal("check", str(file))[0] == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[1] for line in lines] == ["8", "13", "15"]
    assert all(line.startswith(f"{file}:") for line in lines)
    assert "Did you mean `visual`?" in lines[0]


def test_check_is_content_with_what_we_ship(capsys):
    files = [str(path) for path in (paths.assets() / "scripts").glob("*.md")]
    assert innerheal("check", "--strict", *files)[0] == 0
    assert capsys.readouterr().out == ""


def test_check_advises_and_is_content_unless_it_is_to_be_strict(tmp_path, capsys):
    text = (paths.assets() / "scripts" / "box.md").read_text("utf-8")
    claim = 'evidence = { strength = "good", line = "A review found that it helps." }'
    lines = [claim if line.startswith("evidence") else line for line in text.splitlines()]
    assert claim in lines
    (file := tmp_path / "mine.md").write_text("\n".join(lines), "utf-8")
    assert innerheal("check", str(file))[0] == 0
    told = capsys.readouterr().out.splitlines()
    assert f"{file}:1: advice: `good` needs a reference that was read" in told
    assert innerheal("check", "--strict", str(file))[0] == 1


def test_timeline_tells_the_whole_sitting_as_json(capsys):
    assert innerheal("timeline", "box", "--minutes", "5", "--json")[0] == 0
    laid = printed_json(capsys)
    assert laid["session"] == "box"
    assert laid["length"] == pytest.approx(300, abs=1)
    assert laid["shortest"] < 300 < laid["longest"]
    spans = laid["spans"]
    assert spans[0]["start"] == 0
    assert all(a["end"] == b["start"] for a, b in pairwise(spans))
    phases = [span["breath"]["phase"] for span in spans if "breath" in span]
    assert set(phases) == {"inhale", "hold", "exhale", "rest"}
    assert {cue["kind"] for cue in laid["cues"]} >= {"bell", "say", "phase"}


def test_timeline_of_an_impossible_length_says_what_is_possible(capsys):
    assert innerheal("timeline", "meet-younger-self", "--minutes", "2")[0] == 1
    told = capsys.readouterr().err
    assert "cannot be 2 min long" in told
    assert "It can be from" in told


def test_an_unknown_session_gets_a_remedy(capsys):
    assert innerheal("timeline", "zebra")[0] == 1
    assert "innerheal list" in capsys.readouterr().err


def test_a_file_with_faults_is_refused_with_its_first_line(tmp_path, capsys):
    file = tmp_path / "mine.md"
    file.write_text(FAULTY)
    assert innerheal("timeline", str(file))[0] == 1
    assert "Line 8" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["box-breathin", "box breth"])
def test_a_session_that_is_mistyped_is_guessed(name, capsys):
    assert innerheal("timeline", name)[0] == 1
    assert "Did you mean “box” (" in capsys.readouterr().err


def test_a_command_that_is_mistyped_is_guessed(capsys):
    assert innerheal("stedy")[0] == 2
    assert "Did you mean “innerheal steady”?" in capsys.readouterr().err


def test_a_session_where_a_command_belongs_is_told_how_it_is_begun(capsys):
    assert innerheal("four", "sides")[0] == 2
    assert '“innerheal play "four sides"”' in capsys.readouterr().err


def test_what_is_on_the_card_already_is_not_said_twice():
    card = card_of(Library(paths.assets() / "scripts").script("steady-now"))
    assert card.count("Chest pain, fainting") == 1


def test_a_wrong_call_exits_with_two(capsys):
    with pytest.raises(SystemExit) as stopped:
        innerheal("play")
    assert stopped.value.code == 2
    capsys.readouterr()


def test_without_words_or_with_play_the_window_opens():
    assert len(innerheal(has_display=True)[1]) == 1
    asked = innerheal("play", "box", "--minutes", "3", has_display=True)[1][0]
    assert (asked.session, asked.minutes) == ("box", 3)


def test_without_a_display_one_is_told_what_works(capsys):
    assert innerheal()[0] == 1
    assert "plays in the terminal" in capsys.readouterr().err


def test_data_may_be_named_before_and_after_the_command(tmp_path, capsys):
    for words in (
        ["--data", str(tmp_path / "a"), "streak"],
        ["streak", "--data", str(tmp_path / "b")],
    ):
        assert innerheal(*words)[0] == 0
    assert (tmp_path / "a").is_dir()
    assert (tmp_path / "b").is_dir()
    capsys.readouterr()


def test_streak_as_json_has_the_agreed_shape(capsys):
    assert innerheal("streak", "--json", "--why", "--today", "2026-11-22", "--goal", "5")[0] == 0
    told = printed_json(capsys)
    assert list(told) == [
        "today", "goal", "streak", "longest", "total", "gap", "allowance", "state", "week", "why",
        "next",
    ]  # fmt: skip
    assert told["state"] == "new"


def test_render_refuses_a_format_it_cannot_write(tmp_path, capsys):
    assert innerheal("render", "box", str(tmp_path / "box.mp3"))[0] == 1
    assert ".wav" in capsys.readouterr().err


def test_check_goes_on_past_a_file_that_is_not_there(tmp_path, capsys):
    file = tmp_path / "mine.md"
    file.write_text(FAULTY)
    assert innerheal("check", str(tmp_path / "gone.md"), str(file))[0] == 1
    assert len(capsys.readouterr().out.splitlines()) == 4


def test_a_file_in_the_way_does_not_hide_a_session(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "box").write_text("nothing to do with it")
    assert innerheal("timeline", "box")[0] == 0
    assert "Four Sides" in capsys.readouterr().out


def test_an_unknown_picture_is_a_wrong_call(capsys):
    with pytest.raises(SystemExit) as stopped:
        innerheal("play", "box", "--visual", "fireworks")
    assert stopped.value.code == 2
    capsys.readouterr()


def test_under_18_the_deep_sessions_are_kindly_refused(tmp_path, capsys):
    assert write(tmp_path, Settings(grown_up="no"))
    assert innerheal("--data", str(tmp_path), "list", "--json")[0] == 0
    listed = {row["id"] for row in printed_json(capsys)}
    assert "meet-younger-self" not in listed
    assert "ease-place" in listed
    for words in (("play", "--terminal"), ("timeline",)):
        assert innerheal("--data", str(tmp_path), *words, "meet-younger-self")[0] == 1
        said = capsys.readouterr().err
        assert "kept for people of 18 and over" in said
        assert "Gentler sessions are in the Library" in said


@pytest.mark.parametrize("words", ["support", "list"])  # less than a pipe's buffer, and more
def test_whoever_reads_no_further_hears_no_complaint(words):
    ours, theirs = os.pipe()
    os.close(ours)
    command = [sys.executable, "-m", "innerheal_desktop", words]
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, check=False)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (0, b"")
