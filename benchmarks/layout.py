"""How long laying out a half-hour script takes, against reading the same script's file.

Run it with `uv run --group dev python -m benchmarks.layout`.
"""

from __future__ import annotations

from timeit import timeit

from innerheal_desktop.library.reading import read
from innerheal_desktop.paths import assets
from innerheal_desktop.session.layout import lay_out


def main() -> None:
    """Print milliseconds, and microseconds a look."""
    data = (assets() / "scripts" / "resonance-46.md").read_bytes()
    script = read(data, "resonance-46").script
    assert script is not None
    laid = lay_out(script, 1800)
    reading = timeit(lambda: read(data, "resonance-46"), number=20) / 20 * 1e3
    laying = timeit(lambda: lay_out(script, 1800), number=20) / 20 * 1e3
    looking = timeit(lambda: laid.at(903.7), number=20_000) / 20_000 * 1e6
    print(f"reading the file {reading:.2f} ms (with a check of every length it offers)")
    print(f"laying out 30 min {laying:.2f} ms, {laying / reading:.2f} of reading; budget 5 ms")
    print(f"one look at the timeline {looking:.1f} µs; budget 10 µs")


if __name__ == "__main__":
    main()
