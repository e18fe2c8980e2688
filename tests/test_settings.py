"""The settings come back exactly, and what is impossible does no harm."""

import json
import stat
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.settings.fields import GROUPS, Settings, about, is_possible
from innerheal_desktop.settings.file import DAMAGED, NAME, read, write
from innerheal_desktop.ui.preferences import Preferences

CHOSEN = Settings(
    theme="night",
    text_size=1.5,
    keys=(("mute", "Z"),),
    window=(10, -20, 800, 600, 0),
    reasons=("sleep", "quiet"),
    reminder_at="07:45",
    page="library",
)


def test_what_was_chosen_comes_back_exactly(tmp_path):
    assert write(tmp_path, CHOSEN)
    assert read(tmp_path) == CHOSEN
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


def test_without_a_file_everything_is_as_usual(tmp_path):
    assert read(tmp_path) == Settings()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b"\xff\xfe", b'{"text_size": 1e999}', b"[" * 9000]
)
def test_a_damaged_file_is_as_none(tmp_path, damage):
    (tmp_path / NAME).write_bytes(damage)
    assert read(tmp_path) == Settings()


@pytest.mark.parametrize("damage", [b"{", b"[]", b"\xff\xfe"])
def test_a_damaged_file_is_put_aside_once_before_it_is_written_over(tmp_path, damage):
    (tmp_path / NAME).write_bytes(damage)
    read(tmp_path)
    assert not (tmp_path / DAMAGED).exists()
    assert write(tmp_path, CHOSEN)
    assert write(tmp_path, Settings())
    assert (tmp_path / DAMAGED).read_bytes() == damage
    assert read(tmp_path) == Settings()
    (row,) = [kind for kind, path in belongings(tmp_path).ours if path.name == DAMAGED]
    assert row == "settings"


def test_a_sound_file_is_not_put_aside(tmp_path):
    (tmp_path / NAME).write_text("{}")
    assert write(tmp_path, CHOSEN)
    assert not (tmp_path / DAMAGED).exists()


def test_one_impossible_setting_spoils_no_other(tmp_path):
    (tmp_path / NAME).write_text(
        json.dumps({"theme": "neon", "text_size": 9, "captions": 1, "motion": "gentle", "new": 1})
    )
    assert read(tmp_path) == replace(Settings(), motion="gentle")


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.just(10**400)
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from(list(Settings.__dataclass_fields__)), ANYTHING))
@example({"theme": {}, "text_size": 10**400, "reminder_at": [[]]})
def test_nothing_whatever_in_it_stops_a_start(found):
    settings = Settings.from_json(found)
    assert all(is_possible(name, getattr(settings, name)) for name in found)


def test_every_setting_that_is_shown_says_what_it_is():
    for name in Settings.__dataclass_fields__:
        known = about(name)
        if known:
            assert known["group"] in GROUPS
            assert known["label"]


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    assert not write(tmp_path / "missing", CHOSEN)


def test_two_windows_keep_each_what_was_chosen_in_it(qapp, tmp_path):
    one, other = Preferences(tmp_path), Preferences(tmp_path)
    assert other.settings == Settings()
    one.change(theme="night", text_size=1.5)
    one.close()
    other.change(window=(10, 20, 800, 600, 0), text_size=1.2)
    other.close()
    kept = replace(Settings(), theme="night", text_size=1.2, window=(10, 20, 800, 600, 0))
    assert read(tmp_path) == kept
