"""Commands about sessions: `list`, `check`, `timeline`. They load no toolkit and no sound."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from innerheal_desktop.home import Home
from innerheal_desktop.library.advice import advice
from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.choosing import asked_for, sitting_of
from innerheal_desktop.library.mistyped import misnamed
from innerheal_desktop.library.references import read_references
from innerheal_desktop.paths import assets
from innerheal_desktop.session.layout import spoken_length
from innerheal_desktop.session.timeline import Cue, Span, Timeline
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError


def list_sessions(home: Home, asked: argparse.Namespace) -> int:
    """Print the sessions in which the words are found; 1 when there are none."""
    words = " ".join(asked.words)
    entries = home.library.find(words) if words else home.library.entries()
    if asked.json:
        print(json.dumps([_entry(entry) for entry in entries], ensure_ascii=False, indent=2))
        return 0 if entries else 1
    if not entries:
        print(f"Nothing was found for “{words}”. “innerheal list” shows them all.")
        return 1
    width = max(len(entry.id) for entry in entries)
    for entry in entries:
        lengths = " · ".join(spoken_length(each) for each in entry.lengths)
        about = "needs mending: innerheal check " + entry.path if entry.faults else entry.purpose
        print(f"{entry.id:<{width}}  {entry.title} — {about}")
        if not entry.faults:
            print(f"{'':<{width}}  {entry.category}, level {entry.level}: {lengths}")
    return 0


def check(home: Home, asked: argparse.Namespace) -> int:
    """Print `path:line: message` for every fault of the files; 1 when something must be mended.

    Advice comes after faults, and stands in nobody's way, unless `--strict` asks for it. Whoever
    is left without a fault is told that it plays.
    """
    broken = False
    for path in _scripts(asked.files):
        try:
            faults = home.library.check(path)
        except TroubleError as trouble:
            print(f"{path}:1: {trouble.message}")
            broken = True
            continue
        if wrong := misnamed(path.name):
            print(f"{path}:1: note: {wrong}")
        for fault in faults:
            kind = "note: " if fault.notice else ""
            print(f"{path}:{fault.line}: {kind}{fault.message}")
            broken = broken or not fault.notice
        if all(fault.notice for fault in faults):
            script = home.library.open(path)
            advised = advice(script, home.library.played_by(script), read_references(assets()))
            for fault in advised:
                print(f"{path}:{fault.line}: advice: {fault.message}")
            broken = broken or (asked.strict and bool(advised))
    if not broken:
        print(tr("Nothing has to be mended. Notes and advice are yours to weigh."), file=sys.stderr)
    return 1 if broken else 0


def _scripts(names: list[str]) -> list[Path]:
    """The files of these names; of a folder, the sessions in it."""
    found: list[Path] = []
    for path in map(Path, names):
        found += sorted(path.glob("*.md")) if path.is_dir() else [path]
    return found


def timeline(home: Home, asked: argparse.Namespace) -> int:
    """Print the exact timeline of a session."""
    script = asked_for(home.library, asked.session)
    voices = home.voices(script.id)
    laid = sitting_of(home.library, script, asked.minutes, asked.variant, voices)
    if asked.json:
        print(json.dumps(_timeline(laid), ensure_ascii=False))
        return 0
    print(f"{laid.title} · {spoken_length(laid.length)}", end="")
    print(f" (from {spoken_length(laid.shortest)} to {spoken_length(laid.longest)})")
    if script.card:
        print(f"\n{script.card}")
    for line in transcript(laid):
        print(line)
    return 0


def transcript(laid: Timeline) -> list[str]:
    """The sitting in lines: sections, words, breaths (as one line a stretch), bells, quiet."""
    lines: list[str] = []
    section = -1
    for span in laid.spans:
        if span.section != section:
            section = span.section
            lines += ["", f"── {laid.sections[section].title}"]
        if span.breath is None:
            lines.append(f"{_clock(span.start)}  {_words(span)}")
        elif span.breath.phase is span.breath.pattern.phases()[0][0]:
            of = span.breath
            first = of.cycle == 1
            repeated = not first and lines[-1].endswith(f"{of.pattern}")
            if not repeated:
                lines.append(f"{_clock(span.start)}  ({_breaths(of.cycles)}) {of.pattern}")
    return [*lines, "", f"{_clock(laid.length)}  (end)"]


def _breaths(count: int) -> str:
    return "1 breath" if count == 1 else f"{count} breaths"


def _words(span: Span) -> str:
    seconds = f"{span.seconds:.0f} s"
    match span.kind:
        case "say":
            return span.text
        case "pause" | "rest" | "silence":
            return f"({span.kind} {seconds})"
        case "bell":
            return f"(bell, {seconds})"
        case kind:
            return f"({kind}, {seconds}) {span.text}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds + 1e-6), 60)
    return f"{minutes:3d}:{rest:02d}"


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "title": entry.title,
        "purpose": entry.purpose,
        "category": entry.category,
        "level": entry.level,
        "lengths": [round(each / 60.0, 4) for each in entry.lengths],
        "gate": entry.gate,
        "own": entry.own,
        "faults": [{"line": fault.line, "message": fault.message} for fault in entry.faults],
    }


def _timeline(laid: Timeline) -> dict[str, Any]:
    return {
        "session": laid.session,
        "title": laid.title,
        "length": _seconds(laid.length),
        "shortest": _seconds(laid.shortest),
        "longest": _seconds(laid.longest),
        "sections": [{"start": _seconds(m.start), "title": m.title} for m in laid.sections],
        "spans": [_span(span, laid) for span in laid.spans],
        "cues": [_cue(cue) for cue in laid.cues],
    }


def _span(span: Span, laid: Timeline) -> dict[str, Any]:
    row: dict[str, Any] = {
        "start": _seconds(span.start),
        "end": _seconds(span.end),
        "kind": span.kind,
        "section": laid.sections[span.section].title,
    }
    if span.text:
        row["text"] = span.text
    if span.breath is not None:
        of = span.breath
        pattern = of.pattern
        row["breath"] = {
            "phase": of.phase.value,
            "pattern": [
                _seconds(each)
                for each in (pattern.inhale, pattern.hold, pattern.exhale, pattern.rest)
            ],
            "cycle": of.cycle,
        }
        if pattern.top_up:
            row["breath"]["top_up"] = _seconds(pattern.top_up)
        if of.side is not None:
            row["breath"]["side"] = of.side.value
    return row


def _cue(cue: Cue) -> dict[str, Any]:
    row: dict[str, Any] = {"at": _seconds(cue.at), "kind": cue.kind, "name": cue.name}
    if cue.text:
        row["text"] = cue.text
    if cue.seconds:
        row["seconds"] = _seconds(cue.seconds)
    return row


def _seconds(value: float) -> float:
    """Seconds to the microsecond: far below a sample, and without the noise of binary fractions."""
    return round(value, 6)
