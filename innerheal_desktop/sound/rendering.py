"""A whole sitting as a sound file: the same score and the same mixer, faster than time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clips import Shelf
from innerheal_desktop.sound.conductor import Conductor
from innerheal_desktop.sound.files import KINDS, Chapter, FileOutput
from innerheal_desktop.sound.mixer import Mixer, set_up
from innerheal_desktop.sound.score import RATE, Score, sample, score
from innerheal_desktop.sound.speech import speech_of, spoken
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError


class UnwritableError(TroubleError):
    """The sound file cannot be written where it was wanted."""


@dataclass(frozen=True, slots=True)
class RenderReport:
    """What was written: the file, its seconds, its highest level 0…1, and what was missing."""

    path: Path
    seconds: float
    peak: float
    notices: tuple[str, ...] = ()


def render(
    timeline: Timeline,
    out_path: Path,
    choices: SoundChoices | None = None,
    progress: Callable[[float], None] | None = None,
    shelf: Shelf | None = None,
) -> RenderReport:
    """Write `timeline` to `out_path`, 48 kHz 16-bit stereo: WAV, FLAC or Ogg, as its ending says.

    The file carries the title and a chapter for each section; equal sittings give equal files.
    `progress` is told the share done, 0…1, after each second of sound; the `shelf` has the sounds,
    and the recordings of what is spoken. Raises UnwritableError when the file cannot be written;
    whatever stops it, no half file stays.
    """
    if out_path.suffix.lower() not in KINDS:
        raise UnwritableError(
            tr("A sitting cannot be written as “{file}”", file=out_path.name),
            tr("Give a name that ends in .wav, .flac or .ogg"),
        )
    choices = choices or SoundChoices()
    shelf = shelf or Shelf()
    said = spoken(timeline, speech_of(choices, shelf.clip_for))
    music = score(timeline, choices.breath_set, said)
    try:
        with FileOutput(out_path, timeline.title, _chapters(timeline)) as file:
            peak = _perform(music, choices, shelf, file, progress or (lambda share: None))
    except OSError as error:
        raise UnwritableError(
            tr(
                "“{file}” could not be written: {why}",
                file=out_path.name,
                why=error.strerror or error,
            ),
            tr("Choose another place, or free some room"),
        ) from error
    return RenderReport(out_path, music.length / RATE, peak, shelf.notices)


def _chapters(timeline: Timeline) -> list[Chapter]:
    return [Chapter(sample(mark.start), mark.title) for mark in timeline.sections]


def _perform(
    music: Score,
    choices: SoundChoices,
    shelf: Shelf,
    file: FileOutput,
    progress: Callable[[float], None],
) -> float:
    """Play `music` into `file` a second at a time; the highest level, 0…1."""
    mixer = Mixer()
    set_up(mixer, choices, 0.0)
    mixer.begin_gently()
    conductor = Conductor(mixer, shelf.fetch)
    conductor.follow(music, 0)
    peak = 0.0
    while mixer.frame < music.length:
        frames = min(RATE, music.length - mixer.frame)
        shelf.hold(conductor.lines(mixer.frame))
        conductor.plan(lambda sample: sample, frames)
        block = mixer.render(frames)
        peak = max(peak, float(np.abs(block).max(initial=0.0)))
        file.write(block)
        progress(mixer.frame / music.length)
    return peak
