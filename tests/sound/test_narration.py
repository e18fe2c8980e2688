"""Which recording says a line: the nearest there is, or none; nothing in a manifest is trusted."""

import json

import pytest

from innerheal_desktop.session.voice import ReadingVoice
from innerheal_desktop.sound.narration import Line, Narration, Recorded, as_spoken, voices_of
from tests.sound.voices import Studio


def told(folder, rows):
    (folder / "manifest.json").write_text(json.dumps({"clips": rows}), "utf-8")
    return Narration(folder)


def row(text="A line.", **of):
    return {"text": text, "voice": "af_heart", "pace": "calm", "kind": "line", "seconds": 2.0} | of


KEYS = [f"{n:016x}" for n in range(8)]


def test_a_line_has_its_recording(tmp_path):
    narration = told(tmp_path, {KEYS[1]: row(onset=0.25)})
    assert narration.clip_for(Line("A line.")) == Recorded(
        tmp_path / f"{KEYS[1]}.opus", 2.0, onset=0.25
    )
    assert narration.clip_for(Line("Another line.")) is None


def test_without_a_manifest_nothing_is_recorded_and_nothing_is_wrong(tmp_path):
    narration = Narration(tmp_path)
    assert narration.clip_for(Line("A line.")) is None
    assert not narration.trouble


@pytest.mark.parametrize("written", ["", "{", "[]", '{"clips": []}', '{"clips": 3}', "null", "\0"])
def test_a_damaged_manifest_is_none_and_is_said(tmp_path, written):
    (tmp_path / "manifest.json").write_text(written, "utf-8")
    narration = Narration(tmp_path)
    assert narration.clip_for(Line("A line.")) is None
    assert narration.trouble


@pytest.mark.parametrize(
    ("key", "of"),
    [
        ("../../secret", {}),
        ("00", {}),
        (KEYS[0], {"seconds": -1.0}),
        (KEYS[0], {"seconds": float("nan")}),
        (KEYS[0], {"seconds": True}),
        (KEYS[0], {"seconds": "2"}),
        (KEYS[0], {"seconds": 1e9}),
        (KEYS[0], {"onset": 5.0}),
        (KEYS[0], {"onset": None}),
        (KEYS[0], {"text": 7}),
        (KEYS[0], {"text": ""}),
    ],
)
def test_a_row_that_cannot_be_takes_no_other_with_it(tmp_path, key, of):
    narration = told(tmp_path, {key: row(**of), KEYS[1]: row("Well.")})
    assert narration.clip_for(Line("A line.")) is None
    assert narration.clip_for(Line("Well.")).file == tmp_path / f"{KEYS[1]}.opus"
    assert not narration.trouble


def test_the_nearest_recording_is_taken_by_kind_then_voice_then_pace(tmp_path):
    narration = told(
        tmp_path,
        {
            KEYS[0]: row("Rest.", kind="word"),
            KEYS[1]: row("Rest.", kind="word", voice="am_michael"),
            KEYS[2]: row("Rest."),
            KEYS[3]: row("Rest.", pace="sleep"),
        },
    )

    def key(**of):
        return narration.clip_for(Line("Rest.", **of)).file.stem

    assert key() == KEYS[2]
    assert key(pace="sleep") == KEYS[3]
    assert key(kind="word") == KEYS[0]
    assert key(kind="word", speaker="second", pace="sleep") == KEYS[1]
    assert key(speaker="second") == KEYS[2]  # the second voice speaks no lines


def test_typography_makes_no_other_words():
    assert as_spoken("It’s  “here” – now...") == as_spoken("It's here — now…")


def test_a_voice_takes_as_long_as_its_recordings_and_reads_the_others(tmp_path):
    narration = told(tmp_path, {KEYS[0]: row(seconds=7.5)})
    voice = voices_of(narration.clip_for)("calm")
    assert voice.seconds("A line.") == 7.5
    assert voice.seconds("Another line.") == ReadingVoice().seconds("Another line.")


def test_whoever_is_in_alarm_reads_at_their_own_pace(tmp_path):
    narration = told(tmp_path, {KEYS[0]: row(seconds=7.5)})
    voice = voices_of(narration.clip_for, "steady-now")("calm")
    assert voice.seconds("A line.") == ReadingVoice().seconds("A line.")


def test_a_studio_records_what_can_be_read(tmp_path):
    studio = Studio(tmp_path)
    studio.record("A line.", 1.5)
    studio.tell()
    clip = Narration(tmp_path).clip_for(Line("A line."))
    assert clip.file.exists()
