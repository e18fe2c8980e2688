"""Reading: one Markdown file becomes a checked script, or a list of everything that is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from innerheal_desktop.library.blocks import STEPS, read_step
from innerheal_desktop.library.faults import Fault, Faults, did_you_mean
from innerheal_desktop.library.fitting import Sessions, check_fit, check_offers
from innerheal_desktop.library.heading import BRACKET, Heading, heading, quoted
from innerheal_desktop.library.intake import text_of
from innerheal_desktop.library.kept import check_fields
from innerheal_desktop.library.mistyped import no_words, spoken_pause
from innerheal_desktop.library.settings import SettingsRead, read_settings
from innerheal_desktop.session.limits import LARGEST_JUMP, jump
from innerheal_desktop.session.script import Script, Section, Settings
from innerheal_desktop.session.steps import Breathe, Card, Step

if TYPE_CHECKING:
    from markdown_it.token import Token

MOST_STEPS = 1000
_TOO_MANY = f"this session has more than {MOST_STEPS} sections and steps; the rest was not read"
LONGEST_TITLE = 120
LONGEST_CARD = 500

INSTEAD = {
    "bullet_list_open": "lists are not used in a script; write a short paragraph for each thought",
    "ordered_list_open": "lists are not used in a script; write a short paragraph for each thought",
    "table_open": "tables are not used in a script; write plain sentences",
    "html_block": "HTML is not used in a script; write plain words",
    "code_block": "this line is indented, which Markdown takes for code; begin it at the margin",
    "hr": "a rule (---) is not used in a script; begin a new section with ## instead",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file: a script if nothing must be mended, and every fault by line."""

    script: Script | None
    faults: tuple[Fault, ...] = ()
    title: str = ""


@dataclass(slots=True)
class _Draft:
    """A script while its file is being read from top to bottom."""

    faults: Faults
    title: str = ""
    purpose: str = ""
    card: str = ""
    settings: SettingsRead | None = None
    sections: list[Section] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    heading: Heading | None = None
    closed: int = 0  # the steps of all closed sections, each section counting as one more

    @property
    def size(self) -> int:
        """How many sections and steps there are."""
        return self.closed + len(self.steps)

    def close_section(self) -> None:
        if self.heading is None and self.steps:
            self.heading = Heading("Begin", self.steps[0].line)
        if (head := self.heading) is not None:
            steps = tuple(self.steps)
            self.sections.append(Section(head.title, steps, head.line, head.since, head.only))
            self.closed += len(self.steps) + 1
        self.steps, self.heading = [], None


def read(data: bytes, session: str, sessions: Sessions | None = None) -> Reading:
    """Read the bytes of a script file called `session` (its id, the file's name without `.md`).

    `sessions` finds other scripts by id, for `play` blocks, which are not looked into without it.
    Never raises for what is in the file.
    """
    faults = Faults()
    text = text_of(data, faults)
    if text is None:
        return Reading(None, faults.listed())
    draft = _Draft(faults)
    for block in _blocks(text, faults):
        if draft.size > MOST_STEPS:
            faults.add(block[0].map[0] + 1 if block[0].map else 1, _TOO_MANY)
            break
        _place(draft, block, text)
    draft.close_section()
    _check_whole(draft)
    script = _script(draft, session)
    if not faults.any:
        line = draft.settings.lengths_line if draft.settings else 1
        check_fit(script, line, faults, sessions)
        check_offers(script, faults, sessions)
    return Reading(None if faults.any else script, faults.listed(), draft.title)


def _blocks(text: str, faults: Faults) -> list[list[Token]]:
    """The file's top-level blocks, each as its run of tokens."""
    from markdown_it import MarkdownIt

    environment: dict[str, object] = {}
    reader = MarkdownIt("commonmark", {"maxNesting": 8}).enable("table")
    try:
        tokens = reader.parse(text, environment)
    except RecursionError:
        faults.add(1, "this file is nested too deeply to be read")
        return []
    references = environment.get("references")
    if isinstance(references, dict):
        for reference in references.values():
            faults.add(reference["map"][0] + 1, "links are not used in a script")
    blocks: list[list[Token]] = []
    for token in tokens:
        if token.level == 0 and token.nesting >= 0:
            blocks.append([])
        blocks[-1].append(token)
    return blocks


def _place(draft: _Draft, block: list[Token], text: str) -> None:
    first = block[0]
    line = (first.map[0] if first.map else 0) + 1
    match first.type:
        case "heading_open":
            _heading(draft, block, line)
        case "paragraph_open":
            _paragraph(draft, block, line)
        case "blockquote_open":
            _blockquote(draft, block, line)
        case "fence":
            _fence(draft, first, line, text)
        case "html_block" if re.fullmatch(r"\s*(<!--.*?-->\s*)+", first.content, re.DOTALL):
            pass
        case kind if kind in INSTEAD:
            draft.faults.add(line, INSTEAD[kind])


def _words(block: list[Token], line: int, faults: Faults) -> str:
    from innerheal_desktop.library.prose import line_of_text

    inline = next((token for token in block if token.type == "inline"), None)
    return line_of_text(inline.children or [], line, faults) if inline else ""


def _plain_words(block: list[Token], line: int, faults: Faults) -> str:
    return " ".join(_words(block, line, faults).replace("*", "").split())


def _heading(draft: _Draft, block: list[Token], line: int) -> None:
    faults, words = draft.faults, _plain_words(block, line, draft.faults)
    level = int(block[0].tag[1:])
    if block[0].markup in ("=", "-"):
        faults.add(line, "underlined headings are not used in a script; begin the line with ##")
    if level == 1:
        if draft.title:
            faults.add(line, "a script has exactly one title; use ## for a section")
        elif draft.sections or draft.steps or draft.heading or draft.purpose or draft.settings:
            faults.add(line, "the title comes first in the file")
        if len(words) > LONGEST_TITLE:
            faults.add(line, f"the title is {len(words)} characters long; at most 120 fit")
        draft.title = draft.title or words
        if not words:
            faults.add(line, "the title is empty")
    elif level == 2:
        draft.close_section()
        draft.heading = heading(words, line)
        if draft.heading is None:
            faults.add(line, BRACKET)
            draft.heading = Heading(words, line)
        if not 0 < len(draft.heading.title) <= LONGEST_TITLE:
            faults.add(line, "a section needs a title of at most 120 characters")
    else:
        faults.add(line, f"{'#' * level} is not used in a script; sections begin with ##")


def _paragraph(draft: _Draft, block: list[Token], line: int) -> None:
    from innerheal_desktop.library.prose import beats

    words = _words(block, line, draft.faults)
    for at, row in enumerate(words.split("\n"), start=line):
        if trouble := no_words(row):
            draft.faults.add(at, trouble)
        if note := spoken_pause(row):
            draft.faults.notice(at, note)
    draft.steps.extend(beats(words, line, draft.faults))


def _blockquote(draft: _Draft, block: list[Token], line: int) -> None:
    from innerheal_desktop.library.prose import line_of_text

    faults, paragraphs = draft.faults, []
    for token in block:
        at = (token.map[0] if token.map else 0) + 1
        if token.type == "inline":
            marked = line_of_text(token.children or [], at, faults)
            paragraphs.append(" ".join(marked.replace("*", "").split()))
        elif token.nesting >= 0 and (token.type != "paragraph_open" and token is not block[0]):
            faults.add(at, "a quote in a script holds plain sentences only")
    words = " ".join(paragraphs)
    if len(words) > LONGEST_CARD:
        faults.add(line, f"this quote is {len(words)} characters long; at most {LONGEST_CARD} fit")
    if not draft.purpose and draft.settings is None and not draft.sections and not draft.steps:
        draft.purpose = words
    elif draft.heading is None and not draft.sections and not draft.steps:
        draft.card = f"{draft.card} {words}".strip()
    else:
        draft.steps.append(Card(line=line, text=words))


def _fence(draft: _Draft, token: Token, line: int, text: str) -> None:
    faults, kind = draft.faults, token.info.strip()
    last = token.map[1] if token.map else line
    closing = text.split("\n")[last - 1] if last <= text.count("\n") + 1 else ""
    if last == line or not closing.strip().startswith(token.markup[:3]):
        faults.add(line, f"this block is not closed; end it with a line of {token.markup[:3]}")
        return
    if kind == "session":
        if draft.settings is not None:
            faults.add(line, "a script has one session block, at the top")
        elif draft.title and (draft.sections or draft.steps or draft.heading):
            faults.add(line, "the session block comes before the first section")
        read_once = draft.settings or read_settings(token.content, line + 1, faults)
        draft.settings = read_once
    elif kind in STEPS:
        step = read_step(kind, token.content, line + 1, faults)
        if step is not None:
            draft.steps.append(step)
    else:
        known = did_you_mean(kind, ["session", *STEPS])
        unnamed = "these backticks begin a block without a name, or end one that has no begin."
        faults.add(line, f"`{kind}` is not a kind of block.{known}" if kind else unnamed + known)


def _check_whole(draft: _Draft) -> None:
    faults = draft.faults
    if not draft.title:
        faults.add(1, "a script begins with its title: # and a space, then its name")
    if draft.settings is None:
        faults.add(1, "a script needs one session block, with at least `format = 1`")
    if not any(section.steps for section in draft.sections) and not faults.any:
        faults.add(1, "there is nothing to practise here yet; write a sentence or a breathe block")
    _check_variants(draft)
    if draft.settings is not None:
        check_fields(draft.settings.settings.keeps, draft.sections, faults)
    before: Breathe | None = None
    for step in (step for section in draft.sections for step in section.steps):
        if isinstance(step, Breathe) and before is not None:
            change = jump(before.ramp_to or before.pattern, step.pattern)
            if change > LARGEST_JUMP + 1e-6:
                faults.notice(
                    step.line,
                    f"the breath changes by {change:g} s here; it will be eased by at most"
                    f" {LARGEST_JUMP:g} s from breath to breath. A `ramp_to` before it is smoother",
                )
        before = step if isinstance(step, Breathe) else None


def _check_variants(draft: _Draft) -> None:
    """Every variant that a heading names is there, and every variant changes something."""
    if draft.settings is None:
        return
    variants, line = draft.settings.settings.variants, draft.settings.variants_line
    names = [each.name for each in variants]
    named = {name for section in draft.sections for name in section.only}
    for section in draft.sections:
        for name in section.only:
            if name and name not in names:
                draft.faults.add(
                    section.line, f"there is no variant “{name}”.{did_you_mean(name, names)}"
                )
    for each in variants:
        if each.pattern is None and each.name not in named:
            draft.faults.add(
                line,
                f"the variant “{each.name}” changes nothing: give it a pattern, or a section"
                f" marked [in {quoted(each.name)}]",
            )


def _script(draft: _Draft, session: str) -> Script:
    return Script(
        id=session,
        title=draft.title,
        purpose=draft.purpose,
        settings=draft.settings.settings if draft.settings else Settings(),
        sections=tuple(draft.sections),
        card=draft.card,
    )
