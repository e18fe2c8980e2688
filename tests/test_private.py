"""A private file is its owner's alone, and there whole or as it was."""

import os

import pytest

from innerheal_desktop.private import written_for, written_whole
from innerheal_desktop.trouble import TroubleError


@pytest.mark.skipif(os.name != "posix", reason="modes bind nobody here")
def test_nobody_else_may_read_it(tmp_path):
    with written_for(tmp_path / "a") as file:
        file.write(b"mine")
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600


def test_it_has_its_name_only_once_it_is_whole(tmp_path):
    place = tmp_path / "a"
    place.write_bytes(b"old")
    with written_whole(place, tmp_path / "part") as file:
        file.write(b"new")
        file.flush()
        assert place.read_bytes() == b"old"
    assert place.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [place]


def test_what_goes_wrong_leaves_the_file_as_it_was_and_no_part(tmp_path):
    place = tmp_path / "a"
    place.write_bytes(b"old")
    with pytest.raises(TypeError), written_for(place) as file:
        file.writelines((b"half", None))
    assert place.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [place]


def test_a_place_that_refuses_is_told_with_a_remedy(tmp_path):
    with pytest.raises(TroubleError) as told, written_for(tmp_path / "nowhere" / "a"):
        pass
    assert "could not be written" in str(told.value)
    assert "Choose another place" in str(told.value)
