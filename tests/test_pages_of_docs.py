"""Pages that are made from files say what the files say."""

from tools import sessions


def test_the_page_of_sessions_is_what_the_scripts_say(capsys):
    assert sessions.main(["--check"]) == 0, capsys.readouterr().out


def test_a_page_that_is_not_is_refused(tmp_path, monkeypatch, capsys):
    page = tmp_path / "sessions.md"
    page.write_text("# Every session\n", "utf-8")
    monkeypatch.setattr(sessions, "PAGE", page)
    assert sessions.main(["--check"]) == 1
    assert "run python -m tools.sessions" in capsys.readouterr().out
    assert sessions.main([]) == 0
    assert sessions.main(["--check"]) == 0
    assert "63 sessions" in page.read_text("utf-8")
