"""Speech: a line and a voice become sound. Needs the packages of `requirements.txt`."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np

from innerheal_desktop.sound.voices.carrying import CARRIER, behind, ending
from innerheal_desktop.sound.voices.finishing import RATE, Sound, finished, onset
from innerheal_desktop.sound.voices.readings import Reader
from tools.narration.clip import write
from tools.narration.lines import Line
from tools.narration.store import Clip, Voice


class Speaker:
    """The model in `folder` (`kokoro-v1.0.int8.onnx`, `vocab.json`, `voices.npz`)."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._model = onnxruntime.InferenceSession(
            str(folder / "kokoro-v1.0.int8.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._signs: dict[str, int] = json.loads((folder / "vocab.json").read_text("utf-8"))[
            "vocab"
        ]
        self._voices = np.load(folder / "voices.npz")
        self.reader = Reader(self._signs)
        self._carrier = self.reader.phonemes(CARRIER)
        self._alone: dict[tuple[str, float], float] = {}

    def render(self, line: Line, voice: Voice, path: Path) -> Clip:
        """Speak a line into `path`; ReadingError where a person has to decide how it is read."""
        phonemes = self.reader.phonemes(line.text, line.readings)
        sound = self._said(phonemes, voice.name, voice.speeds[line.pace])
        made = finished(sound, line.text, pace=line.pace, inner=line.kind == "line")
        write(path, made)
        data = path.read_bytes()
        return Clip(
            text=line.text,
            phonemes=phonemes,
            voice=voice.name,
            pace=line.pace,
            kind=line.kind,
            seconds=round(len(made) / RATE, 3),
            onset=round(onset(made), 3),
            bytes=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
        )

    def _said(self, phonemes: str, voice: str, speed: float) -> Sound:
        """The line alone, cut in the quiet behind the carrier."""
        if (voice, speed) not in self._alone:
            self._alone[voice, speed] = ending(self._spoken(self._carrier, voice, speed))
        whole = self._spoken(f"{self._carrier} {phonemes}", voice, speed)
        line = behind(whole, self._alone[voice, speed])
        if line is None:
            raise ValueError(f"no quiet behind the carrier for {phonemes}")
        return line

    def _spoken(self, phonemes: str, voice: str, speed: float) -> Sound:
        signs = [self._signs[sign] for sign in phonemes]
        styles = self._voices[voice]
        style = styles[min(len(signs) - 1, len(styles) - 1)].astype(np.float32)
        tokens = np.array([[0, *signs, 0]], np.int64)
        asked = {"tokens": tokens, "style": style, "speed": np.array([speed], np.float32)}
        return np.asarray(self._model.run(None, asked)[0], np.float64).ravel()
