"""Speak every line that has no clip yet: `python -m tools.narration --model FOLDER [session …]`.

`--check` says whether lines and clips agree, and needs no model. Stopping is safe at any moment:
what is done stays, and the next call goes on.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from pathlib import Path

from innerheal_desktop import paths
from innerheal_desktop.library.catalogue import Library
from tools.narration.lines import Line, company, of_library, words
from tools.narration.store import VOICES, Clip, Store, Voice, faults, key_of

FOLDER = Path(__file__).parents[2] / "assets" / "audio" / "narration"
_SAVE_EVERY = 10  # clips


def wanted(names: list[str]) -> dict[str, tuple[Line, Voice]]:
    """Every clip there is to be, by key: breath words in both voices, lines in the calm one."""
    calm, second = VOICES["calm"], VOICES["second"]
    found = {key_of(line, voice): (line, voice) for voice in (calm, second) for line in words()}
    found |= {key_of(line, calm): (line, calm) for line in company()}
    for folder in ("scripts", *([] if names else ["breaths"])):
        library = Library(paths.assets() / folder)
        for lines in of_library(library, names).values():
            found |= {key_of(line, calm): (line, calm) for line in lines}
    return found


def main() -> int:
    """Check, or render what is missing."""
    asked = argparse.ArgumentParser(description="Speak every line of the sessions.")
    asked.add_argument("sessions", nargs="*", help="only these sessions (all when left out)")
    asked.add_argument("--check", action="store_true", help="only say what does not agree")
    asked.add_argument("--model", type=Path, help="the folder of the model")
    asked.add_argument("--to", type=Path, default=FOLDER, help="where the clips lie")
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    asked.add_argument("--tidy", action="store_true", help="remove clips that nobody says")
    told = asked.parse_args()
    store, keys = Store(told.to), wanted(told.sessions)
    if told.check:
        return _check(store, set(keys))
    if told.tidy and not told.sessions:
        store.drop(set(store.clips) - set(keys))
    missing = {key: each for key, each in keys.items() if not store.has(key)}
    if missing and told.model is None:
        asked.error("--model is needed to speak")
    failed = _render(store, missing, told.model, told.workers) if missing else 0
    store.save()
    seconds = sum(clip.seconds for clip in store.clips.values())
    size = sum(clip.bytes for clip in store.clips.values())
    print(f"{len(store.clips)} clips, {seconds / 60:.1f} min, {size / 1e6:.1f} MB")
    return 1 if failed else 0


def _check(store: Store, keys: set[str]) -> int:
    found = faults(store, keys)
    print("\n".join(found) or f"{len(keys)} lines, each with its clip")
    return 1 if found else 0


def _render(store: Store, missing: dict[str, tuple[Line, Voice]], model: Path, workers: int) -> int:
    """Render all of them; how many need a person."""
    store.folder.mkdir(parents=True, exist_ok=True)
    began, done, failed = time.monotonic(), 0, 0
    with ProcessPoolExecutor(workers, initializer=_ready, initargs=(model,)) as pool:
        for key, line, clip in _made(pool, store, missing):
            done += 1
            if isinstance(clip, str):
                failed += 1
                print(f"\n{clip}")
                continue
            store.keep(key, clip)
            if done % _SAVE_EVERY == 0:
                store.save()
            left = (time.monotonic() - began) / done * (len(missing) - done)
            print(
                f"\r{done} of {len(missing)}, about {left / 60:.0f} min left: {line.text[:40]:<40}",
                end="",
                flush=True,
            )
    print()
    return failed


def _made(
    pool: ProcessPoolExecutor, store: Store, missing: dict[str, tuple[Line, Voice]]
) -> Iterator[tuple[str, Line, Clip | str]]:
    futures: dict[Future[Clip | str], tuple[str, Line]] = {
        pool.submit(_speak, line, voice, store.path(key)): (key, line)
        for key, (line, voice) in missing.items()
    }
    for future in as_completed(futures):
        yield (*futures[future], future.result())


_speaker: list[object] = []  # the one of this worker


def _ready(model: Path) -> None:
    from tools.narration.speech import Speaker

    _speaker.append(Speaker(model))


def _speak(line: Line, voice: Voice, path: Path) -> Clip | str:
    """The clip of a line, or what a person has to decide."""
    from tools.narration.speech import Speaker

    (speaker,) = _speaker
    assert isinstance(speaker, Speaker)
    try:
        return speaker.render(line, voice, path)
    except ValueError as error:
        return str(error)


if __name__ == "__main__":
    raise SystemExit(main())
