"""The natural voice: a text becomes phonemes, and phonemes become sound. In the worker alone.

Needs the packages of the extra `voice`, and the model in a folder of the person's.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np

from innerheal_desktop.sound.voices.carrying import CARRIER, behind, ending
from innerheal_desktop.sound.voices.finishing import Sound
from innerheal_desktop.sound.voices.model import NETWORK, SIGNS, styles
from innerheal_desktop.sound.voices.numerals import spelled
from innerheal_desktop.sound.voices.readings import Reader, ReadingError

# The voice of the recordings that ship, and how fast it speaks, for each pace; 1 is its own speed.
VOICE = "af_heart"
SPEEDS = {"calm": 0.75, "sleep": 0.70}
# The network takes no more signs than this, the carrier among them.
MOST_SIGNS = 500


class NaturalVoice:
    """The model in `folder`, whose network must be known (`model.is_known`).

    Takes some seconds to make. OSError, ValueError or KeyError where a file is not as it should be.
    """

    def __init__(self, folder: Path, threads: int) -> None:
        _say_numbers_ourselves()
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._network = onnxruntime.InferenceSession(
            str(folder / NETWORK), options, providers=["CPUExecutionProvider"]
        )
        self._signs: dict[str, int] = json.loads((folder / SIGNS).read_text("utf-8"))["vocab"]
        with np.load(styles(folder), allow_pickle=False) as voices:
            self._style = np.asarray(voices[VOICE], np.float32)
        self._reader = Reader(self._signs)
        self._carrier = self._reader.phonemes(CARRIER)
        self._alone: dict[str, float] = {}

    def say(self, text: str, pace: str) -> Sound:
        """A line as the network says it. ValueError where it is not sure how to read it."""
        phonemes = self._reader.phonemes(spelled(text))
        signs = [self._signs[sign] for sign in f"{self._carrier} {phonemes}"]
        if len(signs) > MOST_SIGNS:
            raise ReadingError(f"too long to be said in one breath: “{text}”")
        line = behind(self._spoken(signs, SPEEDS[pace]), self._carried(pace))
        if line is None:
            raise ReadingError("no quiet behind the carrier")
        return line

    def _carried(self, pace: str) -> float:
        """How many seconds the carrier takes alone."""
        if pace not in self._alone:
            signs = [self._signs[sign] for sign in self._carrier]
            self._alone[pace] = ending(self._spoken(signs, SPEEDS[pace]))
        return self._alone[pace]

    def _spoken(self, signs: list[int], speed: float) -> Sound:
        style = self._style[min(len(signs) - 1, len(self._style) - 1)].reshape(1, -1)
        tokens = np.array([[0, *signs, 0]], np.int64)
        asked = {"tokens": tokens, "style": style, "speed": np.array([speed], np.float32)}
        return np.asarray(self._network.run(None, asked)[0], np.float64).ravel()


def _say_numbers_ourselves() -> None:
    """Stand in for `num2words`, which the reader imports, and which is under the LGPL.

    Numbers are in words before the reader sees them (`numerals`), so that it is never called.
    """

    def num2words(number: object, **how: object) -> str:
        raise ReadingError(f"a number that is not in words: {number}")

    stand_in: ModuleType = ModuleType("num2words")
    said: Callable[..., str] = num2words
    stand_in.num2words = said  # type: ignore[attr-defined]
    sys.modules.setdefault("num2words", stand_in)
