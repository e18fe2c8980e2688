"""Collects every text of the interface for translators, with Qt's own tools.

`python -m tools.tongues` writes what there is to translate to `assets/tongues/innerheal.ts`;
`python -m tools.tongues de` begins or refreshes a translation into that language, to be filled in
with Qt Linguist (`pyside6-linguist`); `--release` compiles all of them for the app. A text is a
literal inside `tr`, `plural` or `mark` of `innerheal_desktop.tongue`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TONGUES = ROOT / "assets" / "tongues"
TEMPLATE = TONGUES / "innerheal.ts"
OURS = ("-tr-function-alias", "tr+=mark,tr+=plural")


def tool(name: str) -> str:
    """One of the programs that come with PySide6."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def collect(target: Path, *languages: str) -> None:
    """Write what there is to translate to `target`; what is translated there already stays."""
    sources = sorted(str(path) for path in (ROOT / "innerheal_desktop").rglob("*.py"))
    target.parent.mkdir(parents=True, exist_ok=True)
    options = ("-no-obsolete", "-locations", "none", "-silent", *languages)
    command = [tool("lupdate"), *OURS, *options, *sources, "-ts", str(target)]
    subprocess.run(command, check=True)


def release() -> None:
    """Compile every translation beside its source."""
    for path in sorted(TONGUES.glob("innerheal_*.ts")):
        subprocess.run([tool("lrelease"), "-silent", str(path)], check=True)


def main() -> None:
    """Do what the words ask."""
    asked = argparse.ArgumentParser(description="Collect every text of the interface.")
    asked.add_argument("language", nargs="?", help="a language to translate into: de, pt_BR")
    asked.add_argument("--release", action="store_true", help="compile every translation")
    words = asked.parse_args()
    if words.release:
        release()
    elif words.language:
        target = TONGUES / f"innerheal_{words.language}.ts"
        collect(target, "-target-language", words.language)
    else:
        collect(TEMPLATE)


if __name__ == "__main__":
    main()
