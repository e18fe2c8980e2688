"""Emphasis: shown leaning, spoken plainly."""

from innerheal_desktop.session.emphasis import plain, runs


def test_a_line_in_pieces():
    assert runs("Notice *this* breath.") == (
        ("Notice ", False),
        ("this", True),
        (" breath.", False),
    )
    assert runs("*All*") == (("All", True),)
    assert runs("") == ()


def test_a_line_without_its_marks():
    assert plain("Notice *this* breath.") == "Notice this breath."
