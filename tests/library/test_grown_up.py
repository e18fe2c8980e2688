"""Under 18: what is left out, and that the one answer decides it for everything that asks."""

import pytest

from innerheal_desktop import paths
from innerheal_desktop.home import Home
from innerheal_desktop.library.catalogue import UnknownSessionError
from innerheal_desktop.library.choosing import asked_for
from innerheal_desktop.library.grown_up import LEFT_OUT, LeftOutError, PersonsLibrary
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write

SCRIPTS = paths.assets() / "scripts"
DEEP = "meet-younger-self"


def library(answer):
    return PersonsLibrary(SCRIPTS, answer=lambda: answer)


@pytest.mark.parametrize("answer", ["", "yes"])
def test_whoever_does_not_say_no_has_every_session(answer):
    assert DEEP in {entry.id for entry in library(answer).entries()}
    assert library(answer).script(DEEP).id == DEEP


def test_under_18_nothing_deep_is_listed_found_or_opened():
    young = library("no")
    assert young.entries()
    assert all(entry.gate not in LEFT_OUT for entry in young.entries())
    assert DEEP not in {entry.id for entry in young.find("younger")}
    for ask in (young.entry, young.script, lambda name: young.open(SCRIPTS / f"{name}.md")):
        with pytest.raises(LeftOutError, match="18 and over"):
            ask(DEEP)


def test_a_file_from_elsewhere_is_asked_for_in_vain_too():
    with pytest.raises(LeftOutError):
        asked_for(library("no"), str(SCRIPTS / f"{DEEP}.md"))


def test_it_is_as_if_there_were_no_such_session_for_whoever_only_asks_that():
    assert issubclass(LeftOutError, UnknownSessionError)


def test_the_answer_is_asked_each_time():
    answers = iter(("no", "yes"))
    changing = PersonsLibrary(SCRIPTS, answer=lambda: next(answers, "yes"))
    assert changing.entries()
    assert changing.script(DEEP)


def test_a_home_reads_the_answer_from_the_settings(tmp_path):
    home = Home(str(tmp_path))
    assert home.library.script(DEEP)
    assert write(tmp_path, Settings(grown_up="no"))
    with pytest.raises(LeftOutError):
        Home(str(tmp_path)).library.script(DEEP)
