"""What is spoken is collected once, as its author wants it read, and has a name of its own."""

import hashlib

import numpy as np
import pytest

from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.reading import read
from innerheal_desktop.paths import assets
from innerheal_desktop.session.unfolding import PHASE_WORDS
from innerheal_desktop.sound.narration import as_spoken
from innerheal_desktop.sound.voices.finishing import RATE
from tools.narration.clip import write
from tools.narration.lines import WORDS, Line, lines_of, of_library, words
from tools.narration.store import VOICES, Clip, Store, faults, key_of

SCRIPT = """\
# A Practice

```session
format = 1
category = "sleep"
lengths = [5]
voice = "sleep"
```

## Arrive

<!-- narration: close = klˈOs -->
Stay close to it. [3]
Or *near*. [3]

<!-- a word to authors -->
Close by. [3]

```breathe
pattern = "4-0-6-0"
fill = 1
reminders = ["Quiet, light."]
```
"""
CALM = VOICES["calm"]


def lines():
    script = read(SCRIPT.encode(), "practice").script
    return list(lines_of(script, SCRIPT))


def test_every_spoken_line_is_there_with_what_its_author_noted():
    noted = (("close", "klˈOs"),)
    assert lines() == [
        Line("Stay close to it.", "sleep", readings=noted),
        Line("Or near.", "sleep", readings=noted),
        Line("Close by.", "sleep"),
        Line("Quiet, light.", "sleep"),
    ]


def test_a_line_of_several_sessions_is_spoken_once():
    found = of_library(Library(assets() / "scripts"))
    every = [line for each in found.values() for line in each]
    assert len(every) == len(set(every))
    assert len(found) > 12
    assert any("four sides" in line.text for line in found["box"])


def test_the_words_of_the_breath_are_all_there():
    assert {f"{word}." for word in PHASE_WORDS.values()} <= set(WORDS)
    assert {line.kind for line in words()} == {"word"}


def test_whatever_sounds_different_has_another_name():
    line = Line("Stay close to it.")
    others = [
        Line("Stay close to them."),
        Line("Stay close to it.", "sleep"),
        Line("Stay close to it.", kind="word"),
        Line("Stay close to it.", readings=(("close", "klˈOs"),)),
    ]
    keys = [key_of(each, CALM) for each in (line, *others)]
    keys.append(key_of(line, VOICES["second"]))
    assert len(set(keys)) == len(keys)
    assert key_of(Line("It’s “here”…"), CALM) == key_of(Line("It's here..."), CALM)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("It’s  fine – really.", "It's fine — really."),
        ("Say: “Not now.”", "Say: Not now."),
        ("And then ...", "And then …"),
    ],
)
def test_text_is_spoken_plainly(written, said):
    assert as_spoken(written) == said


def clip(store, key, seconds=1.0):
    """A clip that sounds for a second, and is told to."""
    store.folder.mkdir(exist_ok=True)
    write(store.path(key), np.zeros(RATE))
    data = store.path(key).read_bytes()
    told = ("Here.", "hˈɪɹ", "af_heart", "calm", "line", seconds, 0.01, len(data))
    store.keep(key, Clip(*told, hashlib.sha256(data).hexdigest()))


def test_lines_and_clips_that_do_not_agree_are_named(tmp_path):
    store = Store(tmp_path / "clips")
    for key in ("kept", "orphan", "changed", "gone"):
        clip(store, key)
    clip(store, "longer", seconds=1.1)
    store.path("changed").write_bytes(b"other")
    store.path("gone").unlink()
    store.save()
    again = Store(tmp_path / "clips")
    assert again.clips == store.clips
    found = faults(again, {"kept", "changed", "gone", "missing", "longer"})
    told = ["missing", "orphan", "changed", "gone", "another length"]
    assert [each.split(":")[0] for each in found] == told
    again.drop(["orphan", "longer"])
    assert not again.path("orphan").exists()
    assert faults(again, {"kept"}) == [
        "orphan: nobody says “Here.” (changed)",
        "orphan: nobody says “Here.” (gone)",
    ]
