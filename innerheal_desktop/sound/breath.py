"""The sounds of a breath, of any length: made when a sitting is laid out, the same every time.

`air` is three bands of noise whose balance rises and falls with the breath, over a pad that glides
a whole tone; `tones` is a perfect fifth that rises and falls. A breath through the right nostril
lies a third higher than one through the left. No libraries but NumPy; 48 kHz stereo.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from innerheal_desktop.session.breath import Side
from innerheal_desktop.sound.score import RATE, BreathSound

Samples = NDArray[np.int16]
Curve = NDArray[np.float64]
Noise = NDArray[np.float32]

# Hz: where the noise of `air` lies, and the notes of the pad and of the tones.
BANDS = ((150.0, 450.0), (450.0, 1200.0), (1200.0, 3600.0))
PAD_NOTE = 174.61
TONE_NOTE = 196.0
THIRD = 1.25
SEED = 120
NOISE_SECONDS = 8

# Factors that bring a breath to −26 LUFS and a hold to −34 (measured in the tests).
AIR_GAIN, TONES_GAIN = 0.096, 0.0735
HOLD_GAIN = {"air": 0.0219, "tones": 0.0230}


class BreathMaker:
    """Makes breaths. The noise they are cut from is drawn once."""

    def __init__(self) -> None:
        self._noise: list[Noise] = []

    def make(self, sound: BreathSound) -> Samples:
        """The samples (n, 2) of `sound`, beginning and ending at zero, without its pan."""
        n = max(1, round(sound.seconds * RATE))
        t = np.arange(n) / n
        body = self._tones(sound, t) if sound.breath_set == "tones" else self._air(sound, t)
        shaped = body * _shape(sound.kind, t)[:, None]
        return np.asarray(np.rint(np.clip(shaped, -1.0, 1.0) * 32767.0), dtype=np.int16)

    def _air(self, sound: BreathSound, t: Curve) -> Curve:
        rising = _rising(sound.kind, t)
        pad = _pad(sound, t, rising)
        if sound.kind == "hold":
            return HOLD_GAIN["air"] * pad
        # A top-up lies higher, and is no brighter than the breath that it completes.
        bright = np.full_like(t, 0.85) if sound.kind == "top-up" else rising
        balance = (1.0 - 0.6 * bright, 0.25 + 0.75 * bright, 0.03 + 0.36 * bright**2)
        noise = np.zeros((len(t), 2))
        for band, share in zip(self._bands(), balance, strict=True):
            noise += np.resize(band, (len(t), 2)) * share[:, None]
        return AIR_GAIN * (0.36 * noise + 0.5 * pad)

    def _tones(self, sound: BreathSound, t: Curve) -> Curve:
        rising = _rising(sound.kind, t)
        above = np.maximum(rising - 1.0, 0.0)
        smooth = 0.5 - 0.5 * np.cos(np.pi * np.minimum(rising, 1.0)) + above
        turn = _turns(TONE_NOTE * _key(sound.side) * 1.5**smooth)
        brightness = 0.12 if sound.kind == "exhale" else 0.22
        gain = HOLD_GAIN["tones"] if sound.kind == "hold" else TONES_GAIN
        sides = [
            np.sin(turn) + brightness * np.sin(2.0 * turn + drift) + 0.03 * np.sin(3.0 * turn)
            for drift in (0.0, 0.7)
        ]
        return gain * np.stack(sides, axis=1)

    def _bands(self) -> list[Noise]:
        if not self._noise:
            chance = np.random.default_rng(SEED)
            self._noise = [_band_noise(low, high, chance) for low, high in BANDS]
        return self._noise


def _key(side: Side | None) -> float:
    return THIRD if side is Side.RIGHT else 1.0


def _turns(frequency: Curve) -> Curve:
    """The phase, in radians, of a tone whose frequency in Hz moves like `frequency`."""
    return np.asarray(2.0 * np.pi * np.cumsum(frequency) / RATE)


def _rising(kind: str, t: Curve) -> Curve:
    """How high the sound lies, 0…1, at each share `t` of its phase; a top-up goes on above 1."""
    if kind == "hold":
        return np.ones_like(t)
    if kind == "top-up":
        return np.asarray(1.0 + 0.3 * t)
    return t if kind == "inhale" else 1.0 - t


def _shape(kind: str, t: Curve) -> Curve:
    """The loudness of a phase, 0…1: an in-breath swells, an out-breath sinks, a hold is even."""
    if kind in ("inhale", "top-up"):
        swell = np.sin(np.pi / 2.0 * np.minimum(1.0, t / 0.86)) ** 1.6
        release = 0.5 + 0.5 * np.cos(np.pi * np.clip((t - 0.86) / 0.14, 0.0, 1.0))
        return np.asarray(swell * release)
    if kind == "exhale":
        attack = 0.5 - 0.5 * np.cos(np.pi * np.minimum(1.0, t / 0.12))
        sink = np.cos(np.pi / 2.0 * np.clip((t - 0.12) / 0.88, 0.0, 1.0)) ** 1.3
        return np.asarray(attack * sink)
    edge = np.minimum(1.0, np.minimum(t, 1.0 - t) / 0.2)
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * edge))


def _pad(sound: BreathSound, t: Curve, rising: Curve) -> Curve:
    """Root, fifth and octave that glide a whole tone with the breath."""
    turn = _turns(PAD_NOTE * _key(sound.side) * 2.0 ** (2.0 * rising / 12.0))
    sides = [
        np.sin(turn)
        + 0.40 * np.sin(1.5 * turn + 0.4 + drift)
        + 0.22 * np.sin(2.004 * turn + drift) * (0.3 + 0.7 * rising)
        for drift in (0.0, 0.9)
    ]
    return np.stack(sides, axis=1)


def _band_noise(low: float, high: float, chance: np.random.Generator) -> Noise:
    """Circular noise (n, 2) at RMS 1 from `low` to `high` Hz, 2 dB less an octave."""
    n = NOISE_SECONDS * RATE
    f = np.maximum(np.fft.rfftfreq(n, 1.0 / RATE), 1.0)
    band = 1.0 / np.sqrt((1.0 + (low / f) ** 3) * (1.0 + (f / high) ** 3)) * f ** (-1.0 / 3.0)
    band[0] = 0.0
    spectrum = band * (chance.normal(size=(2, len(f))) + 1j * chance.normal(size=(2, len(f))))
    noise = np.fft.irfft(spectrum, n, axis=1).T
    # 24 bits are finer than what is heard of it, and it stays as long as the sitting does.
    return np.asarray(noise / np.sqrt(np.mean(noise**2)), dtype=np.float32)
