"""Where things live: a folder that cannot be used is said with a remedy, and never a riddle."""

import pytest

from innerheal_desktop.paths import data_folder
from innerheal_desktop.trouble import TroubleError


def test_a_folder_that_is_asked_for_is_made(tmp_path):
    folder = data_folder(tmp_path / "new" / "folder")
    assert folder.is_dir()


@pytest.mark.parametrize("asked", ["{tmp}/a file/folder", "~nobody-of-this-name/folder"])
def test_a_folder_that_cannot_be_used_says_why(asked, tmp_path):
    (tmp_path / "a file").touch()
    with pytest.raises(TroubleError, match="cannot be used as the folder of your data") as said:
        data_folder(asked.format(tmp=tmp_path))
    assert "--data" in said.value.remedy
