"""Stand-ins of the programs that speak: small scripts on a PATH of their own, and lines to say."""

import os
import stat
import sys
from pathlib import Path

from innerheal_desktop.sound.narration import Line, Narration
from innerheal_desktop.sound.voices.cache import ClipCache
from innerheal_desktop.sound.voices.choice import VoiceChoice
from innerheal_desktop.sound.voices.narrating import LayeredNarration
from innerheal_desktop.sound.voices.preparing import Preparing

# Speaks as espeak-ng does: words on its standard input, a WAVE where `-w` says. It writes down what
# it was called with, so that a test can read it. `{more}` is what it does before.
SPEAKER = """\
#!{python}
import json, math, struct, sys, wave
text = sys.stdin.buffer.read()
with open({heard!r}, "a") as file:
    file.write(json.dumps([sys.argv[1:], text.decode()]) + "\\n")
{more}
seconds = 0.3 + 0.05 * len(text.split())
tone = [round(6000 * math.sin(at / 9)) for at in range(round(seconds * 22050))]
with wave.open(sys.argv[sys.argv.index("-w") + 1], "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(22050)
    out.writeframes(struct.pack(f"<{{len(tone)}}h", *tone))
"""

# The worker, as it is begun by the app, with a word before.
WORKER = "from innerheal_desktop.sound.voices.worker import main; raise SystemExit(main())"


def put_speaker(folder: Path, more: str = "", name: str = "espeak-ng") -> Path:
    """Put a speaker into `folder`, a place for PATH; the file in which it writes what it heard."""
    folder.mkdir(exist_ok=True)
    heard, program = folder / "heard.jsonl", folder / name
    program.write_text(SPEAKER.format(python=sys.executable, heard=str(heard), more=more))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return heard


def worker(before: str = "") -> tuple[str, ...]:
    """How the worker is begun after some other lines of Python."""
    return (sys.executable, "-c", f"{before}\n{WORKER}")


class Desk:
    """What prepares lines into a folder. `only` speakers of `path` are found."""

    def __init__(self, folder: Path, choice: VoiceChoice = VoiceChoice()) -> None:  # noqa: B008
        self.choice = choice
        self.cache = ClipCache(folder / "voice")
        self.narration = LayeredNarration(
            Narration(folder / "nothing"), self.cache, lambda: self.choice
        )

    def preparing(self, *texts: str, command: tuple[str, ...] = (), language: str = "en"):
        """Preparing these texts."""
        return Preparing(self.narration, [Line(text) for text in texts], language, command)

    def prepared(self, *texts: str, command: tuple[str, ...] = ()):
        """What came of preparing them."""
        made = self.preparing(*texts, command=command)
        made.begin()
        made.wait(60.0)
        assert not made.progress.working
        return made


def files(desk: Desk) -> list[Path]:
    """What lies in the folder of the recordings."""
    return sorted(desk.cache.folder.iterdir()) if desk.cache.folder.exists() else []


def path_of(*folders: Path) -> str:
    """A PATH of these alone."""
    return os.pathsep.join(map(str, folders))
