"""A small voice for tests: recordings made here, each of its own noise, and their manifest."""

import json
import zlib

import numpy as np
import soundfile

RATE = 24_000


def sound_of(text, seconds, soft=0.0):
    """What a recording of `text` is: noise of its own, which rises over `soft` seconds."""
    drawn = np.random.default_rng(zlib.crc32(text.encode())).normal(0.0, 0.1, round(seconds * RATE))
    smooth = np.convolve(drawn, np.ones(4) / 4, "same")
    ends = np.minimum(1.0, np.arange(len(smooth)) / max(1, round(soft * RATE)))
    tail = np.minimum(1.0, np.arange(len(smooth))[::-1] / (0.05 * RATE))
    return np.clip(smooth * ends * tail, -0.5, 0.5)


class Studio:
    """Records into a folder; `tell` writes the manifest, as the tool that makes the voice does."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = {}
        folder.mkdir(parents=True, exist_ok=True)

    def record(self, text, seconds, *, kind="line", voice="af_heart", pace="calm", onset=0.0):
        """Record a line, and give its key."""
        key = f"{zlib.crc32(f'{text}/{voice}/{pace}/{kind}'.encode()):016x}"
        sound = sound_of(text, seconds, onset)
        path = self.folder / f"{key}.opus"
        with soundfile.SoundFile(path, "w", RATE, 1, format="OGG", subtype="OPUS") as file:
            file.write(sound.astype(np.float32))
        told = {"text": text, "voice": voice, "pace": pace, "kind": kind}
        self.rows[key] = told | {"seconds": seconds, "onset": onset}
        return key

    def words(self, voice="af_heart"):
        """Record every breath word, 0.8 s each, felt after 0.08 s."""
        from innerheal_desktop.sound.speech import COUNTS, SIDES, TOP_UP, WORDS

        texts = {*sum(WORDS.values(), ()), TOP_UP, *SIDES.values(), *COUNTS}
        for text in sorted(texts):
            self.record(text, 0.8, kind="word", voice=voice, onset=0.08)

    def tell(self):
        """Write the manifest."""
        text = json.dumps({"version": 1, "model": "noise", "clips": self.rows})
        (self.folder / "manifest.json").write_text(text, "utf-8")
