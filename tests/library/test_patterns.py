"""The pattern table: every row is a breath inside the limits."""

import pytest

from innerheal_desktop.library.patterns import PATTERNS, pattern_of
from innerheal_desktop.session.limits import within_limits


@pytest.mark.parametrize("name", PATTERNS)
def test_every_pattern_of_the_table_is_inside_the_limits(name):
    pattern = pattern_of(name)
    assert str(pattern) == PATTERNS[name]
    assert within_limits(pattern) == (pattern, ())


def test_a_pattern_is_named_or_spelled():
    assert pattern_of(" box ") == pattern_of("4-4-4-4")
    with pytest.raises(ValueError, match="boxes"):
        pattern_of("boxes")
