"""What went wrong, in whole sentences."""

import pytest

from innerheal_desktop.trouble import TroubleError


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("There is no backup “9”", "There is no backup “9”."),
        ("The file is gone", "The file is gone."),
        ("The file is gone.", "The file is gone."),
        ("It says “Nothing is here.”", "It says “Nothing is here.”"),
        ("Is it “here”?", "Is it “here”?"),
        ("", ""),
    ],
)
def test_every_sentence_ends_once(said, told):
    assert TroubleError(said, said).message == told
    assert TroubleError(said, said).remedy == told
