"""The command `programme`: where one is, what comes next, and every way on."""

import json

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.terminal.main import run

WEEK = "inner-safety-week"


@pytest.fixture
def innerheal(tmp_path, capsys):
    """Runs the command line for somebody; what it says, and its code."""
    folder = tmp_path / "mine"
    folder.mkdir()

    def call(*words):
        code = run([*words, "--data", str(folder)], lambda asked: 9, has_display=False)
        out = capsys.readouterr()
        return code, out.out, out.err

    call.folder = folder
    return call


def sat(folder, session, seconds=300.0):
    with Home(str(folder)).open_log() as log:
        running = log.begin(Sitting(session, session, seconds))
        log.finish(running, "completed", seconds).result()


def test_without_a_word_it_lists_what_there_is(innerheal):
    code, out, _ = innerheal("programme")
    assert code == 0
    assert "inner-safety-week  Seven Days of Inner Safety — " in out
    assert "7 steps · 5–10 min each" in out
    assert json.loads(innerheal("programme", "list", "--json")[1])[0]["id"] == WEEK


def test_one_is_shown_with_all_its_steps(innerheal):
    _, out, _ = innerheal("programme", "show", "inner-child")
    assert "Part Two: Meeting" in out
    assert " 9  Meeting a younger you — Meeting a Younger You · 12 min" in out
    shape = json.loads(innerheal("programme", "show", WEEK, "--json")[1])
    assert len(shape["all"]) == 7
    assert shape["all"][2]["ways"] == [[{"session": "ease-place", "minutes": 10.0}]]


def test_a_way_from_begin_to_leave(innerheal):
    _, out, _ = innerheal("programme", "begin", WEEK)
    assert "You are at step 1 of 7." in out
    assert "Next, whenever you like: Arriving · 5 min." in out
    sat(innerheal.folder, "arriving-breath")
    assert "You are at step 2 of 7." in innerheal("programme")[1]
    assert "You are at step 3 of 7." in innerheal("programme", "rest")[1]
    assert "You are at step 4 of 7." in innerheal("programme", "skip")[1]
    assert "You are at step 5 of 7." in innerheal("programme", "done")[1]
    assert "On hold at step 5 of 7." in innerheal("programme", "hold")[1]
    code, _, err = innerheal("programme", "rest")
    assert code == 1
    assert "“Seven Days of Inner Safety” is on hold at step 5." in err
    assert f"“innerheal programme begin {WEEK}” goes on with it" in err
    assert "is on hold at step 5." in innerheal("programme", "continue")[2]
    assert "You are at step 5 of 7." in innerheal("programme", "begin", WEEK)[1]
    assert "You left at step 5 of 7." in innerheal("programme", "leave")[1]
    assert "No programme is followed just now." in innerheal("programme", "continue")[2]
    shape = json.loads(innerheal("programme", "--json")[1])[0]
    assert (shape["standing"], shape["step"]) == ("left", 5)
    behind = json.loads(innerheal("programme", "show", WEEK, "--json")[1])["all"]
    assert [each["behind"] for each in behind[:5]] == ["sat", "rest", "skipped", "said", None]


def test_continue_says_for_programs_what_comes_next(innerheal):
    innerheal("programme", "begin", WEEK)
    innerheal("programme", "rest")
    shape = json.loads(innerheal("programme", "continue", "--json")[1])
    assert shape["next"] == [
        {"session": "ground-54321", "minutes": 4.0},
        {"session": "sigh-reset", "minutes": 1.0},
    ]


def test_a_part_is_told_of_and_opened_all_the_same(innerheal):
    _, out, _ = innerheal("programme", "begin", "inner-child")
    assert "Good to have first: 2 sittings of A Place of Ease or A Steady Hand. So far: 0." in out
    assert "Good to have first" in innerheal("programme", "continue")[1]
    assert "Next, whenever you like: Welcome · 5 min." in innerheal("programme", "open")[1]


def test_the_end_is_told_with_its_closing_words(innerheal):
    innerheal("programme", "begin", WEEK)
    said = [innerheal("programme", "rest")[1] for _ in range(7)]
    assert "All steps are behind you." in said[-1]
    assert "Seven steps are behind you" in said[-1]


def test_what_is_not_there_is_said_kindly(innerheal):
    code, _, err = innerheal("programme", "begin", "nothing")
    assert code == 1
    assert "There is no programme called “nothing”." in err


def test_a_file_is_checked(innerheal, tmp_path):
    file = tmp_path / "mine.toml"
    top = 'format = 1\ntitle = "Mine"\npurpose = "P"\nis = "I"\nis-not = "N"\nlevel = 1\n'
    file.write_text(top + '[[step]]\ntitle = "One"\npractice = "ease-plase 10"\n', "utf-8")
    code, out, _ = innerheal("programme", "check", str(file))
    assert code == 1
    assert f"{file}:9: there is no session called `ease-plase`." in out
    file.write_text(top + '[[step]]\ntitle = "One"\npractice = "ease-place 10"\n', "utf-8")
    assert innerheal("programme", "check", str(file))[:2] == (0, "")
    assert innerheal("programme", "check", str(tmp_path / "none.toml"))[0] == 1


def test_a_step_whose_session_must_be_mended_says_so(innerheal):
    for folder in ("sessions", "programmes"):
        (innerheal.folder / folder).mkdir()
    (innerheal.folder / "sessions/mine.md").write_text("# Mine\n\n- a list\n", "utf-8")
    top = 'format = 1\ntitle = "Own"\npurpose = "P"\nis = "I"\nis-not = "N"\nlevel = 1\n'
    step = '[[step]]\ntitle = "One"\npractice = "mine 10"\n'
    (innerheal.folder / "programmes/own.toml").write_text(top + step, "utf-8")
    innerheal("programme", "begin", "own")
    code, _, err = innerheal("programme", "continue")
    assert code == 1
    assert "“Mine” cannot be played yet. Line 1: a script needs one session block" in err


def test_a_faulty_file_of_ones_own_stands_in_the_list(innerheal):
    folder = innerheal.folder / "programmes"
    folder.mkdir()
    (folder / "bad.toml").write_text("format = 1\n", "utf-8")
    assert f"{folder / 'bad.toml'}:1: a programme needs" in innerheal("programme")[1]
