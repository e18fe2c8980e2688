"""What a sitting does with an answer: it goes on, otherwise where the answer asks for that."""

from __future__ import annotations

from dataclasses import replace

from innerheal_desktop.care.heeding import SUPPORT_TITLE, heeded
from innerheal_desktop.session.steps import SUPPORT
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.player.room import Room
from innerheal_desktop.ui.player.sitting import STEADY, Sitting
from innerheal_desktop.ui.player.waiting import Waiting


def go_on(sitting: Sitting, waiting: Waiting, room: Room) -> None:
    """The person is ready: what waits ends here, unless the answer asks for something kind."""
    waiting.drafts.give(waiting.step, waiting.answer)
    if _heeded(waiting, room):
        return
    turned = room.answered(sitting, waiting.step, waiting.answer)
    if turned is None:
        sitting.release()
    else:
        sitting.turn(turned)


def _heeded(waiting: Waiting, room: Room) -> bool:
    """Whether something is offered, or asked, after the answer; not a second time."""
    drafts, step = waiting.drafts, waiting.step
    kindness = heeded(step, waiting.answer, asked=step in drafts.asked)
    if kindness is None or step is None or waiting.offered:
        return False
    if kindness.asks:
        drafts.asked.add(step)
    title = tr(SUPPORT_TITLE) if kindness.offer == SUPPORT else room.title(kindness.offer)
    if kindness.offer and not title:  # a session of one's own may offer what is gone
        kindness, title = replace(kindness, offer=STEADY), tr("Steady me")
    waiting.offer(kindness, title)
    return True
