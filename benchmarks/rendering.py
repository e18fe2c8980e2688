"""How long a whole sitting takes to become a file, and whether what it says is where it should be.

`python -m benchmarks.rendering [minutes]`. The sitting has a place, bells and a voice. It is
rendered in a process of its own, so that every recording is decoded for it.
"""

from __future__ import annotations

import subprocess
import sys
import time
import wave
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.budgets import RENDERING
from benchmarks.figures import Figure
from benchmarks.telling import tell

if TYPE_CHECKING:
    from innerheal_desktop.session.timeline import Timeline

ROOT = Path(__file__).parent.parent
SESSION, MINUTES = "ease-place", 10.0
ALONE = "--alone"
NEAR = 480  # samples to both sides in which a line is looked for: ten milliseconds
HEARD = 8_000  # samples of a line by which it is known


def laid_out(minutes: float) -> Timeline:
    """The sitting, with the voice that ships."""
    from innerheal_desktop.library.catalogue import Library
    from innerheal_desktop.paths import assets
    from innerheal_desktop.session.layout import lay_out
    from innerheal_desktop.sound.narration import shipped, voices_of

    library = Library(assets() / "scripts")
    script = library.script(SESSION)
    voice = voices_of(shipped().clip_for, SESSION)(script.settings.voice)
    played = library.played_by(script)
    return lay_out(script, minutes * 60, voice=voice, sessions=played)


def rendered(minutes: float, file: Path) -> None:
    """Render it in this process; says the seconds of CPU of it, and of sound that came out."""
    from innerheal_desktop.sound.clips import Shelf
    from innerheal_desktop.sound.narration import shipped
    from innerheal_desktop.sound.rendering import render

    laid = laid_out(minutes)
    begun = time.process_time()
    report = render(laid, file, shelf=Shelf(clip_for=shipped().clip_for))
    print(time.process_time() - begun, report.seconds)


def furthest(file: Path) -> tuple[int, int]:
    """Samples by which the line that is furthest off is misplaced in a file, and how many lines."""
    import numpy as np

    from innerheal_desktop.sound.choices import SoundChoices, voice_only
    from innerheal_desktop.sound.clips import Shelf
    from innerheal_desktop.sound.narration import shipped
    from innerheal_desktop.sound.rendering import render
    from innerheal_desktop.sound.score import score
    from innerheal_desktop.sound.speech import speech_of, spoken

    laid, choices = laid_out(MINUTES), voice_only(SoundChoices())
    shelf = Shelf(clip_for=shipped().clip_for)
    render(laid, file, choices, shelf=shelf)
    with wave.open(str(file)) as opened:
        raw = opened.readframes(opened.getnframes())
    sound = np.frombuffer(raw, "<i2").reshape(-1, 2)[:, 0].astype(float)
    said = spoken(laid, speech_of(choices, shelf.clip_for))
    lines = [clip for clip in score(laid, choices.breath_set, said).clips if clip in said]
    off = []
    for clip in lines:
        line = shelf.fetch(clip.sound)[:HEARD, 0].astype(float)
        around = sound[max(clip.start - NEAR, 0) : clip.start + len(line) + NEAR]
        match = np.correlate(around, line, "valid")
        off.append(abs(int(np.argmax(match)) - min(clip.start, NEAR)))
    return max(off), len(off)


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """One sitting in a process of its own; then its lines, found by their sound."""
    minutes = float(words[0]) if words else MINUTES
    with TemporaryDirectory() as folder:
        file = Path(folder) / "sitting.wav"
        command = [sys.executable, "-m", "benchmarks.rendering", ALONE, str(minutes), str(file)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        spent, seconds = map(float, done.stdout.split()[-2:])
        note = f"{SESSION}, {seconds / 60:.0f} min"
        yield Figure(RENDERING.row("ten minutes"), spent * 600 / seconds, note=note)
        yield Figure(RENDERING.row("times real time"), seconds / spent)
        off, many = furthest(file)
    yield Figure(RENDERING.row("cue in the file, furthest off"), off, note=f"of {many} lines")


if __name__ == "__main__":
    if ALONE in sys.argv:
        sys.exit(rendered(float(sys.argv[2]), Path(sys.argv[3])))
    sys.exit(tell("rendering", measure))
