"""A program that does one scene to a log, to be killed in it: `… doing SCENE FOLDER`.

It writes `o` to standard output when it begins, and `d` when it is done.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.reliability.scenes import SCENES


def main(name: str, folder: str) -> None:
    """Do it."""
    (scene,) = (scene for scene in SCENES if scene.name == name)
    os.write(1, b"o")
    scene.act(Path(folder))
    os.write(1, b"d")


if __name__ == "__main__":
    main(*sys.argv[1:])
