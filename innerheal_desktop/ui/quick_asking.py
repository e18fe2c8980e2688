"""What can be asked for in the quick start: sessions, pages, and a few things that are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from innerheal_desktop.library.asking import Asking
from innerheal_desktop.library.suggestion import Suggestion, offer
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.fitting import Fitting

if TYPE_CHECKING:
    from innerheal_desktop.home import Home
    from innerheal_desktop.ui.memory import Memory

# What may be gone to beside the pages of the rail; one deed may have several names.
DEEDS = (
    ("patterns", mark("Breath patterns")),
    ("programmes", mark("Programmes")),
    ("moving", mark("Import from another app")),
    ("moving", mark("Bring practice along")),
    ("moving", mark("Insight Timer: bring your practice along")),
    ("moving", mark("Apple Health: bring your practice along")),
    ("leaving", mark("Export everything")),
    ("leaving", mark("Take everything with you")),
)


def asking_of(home: Home, memory: Memory) -> Asking:
    """What there is to ask for: the sessions, what suits now, and what was begun last."""
    from innerheal_desktop.ui.programmes.door import pages as programmes
    from innerheal_desktop.ui.shell import PAGES

    search, past = home.library.search(), memory.past()
    fitting = Fitting(home, memory)
    now = fitting.offer(offer(fitting.offered(search.entries), home.clock.hour(), past)).now
    known = {entry.id: entry for entry in search.entries if entry.lengths}
    last = Suggestion(known[past.last], past.last_seconds) if past.last in known else None
    pages = [(name, tr(word)) for name, word in PAGES]
    pages += [(name, tr(word)) for name, word in DEEDS]
    pages += [("settings fit", tr("Make it fit me")), *programmes(memory)]
    return Asking(search, now[:2], last, tuple(pages), tender=past.tender, ways=past.ways)
