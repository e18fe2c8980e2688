"""The pages one upon another, and the desk that makes each when it is first gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from innerheal_desktop.ui.keys import Keys
    from innerheal_desktop.ui.pages.after import AfterPage
    from innerheal_desktop.ui.pages.page import Page
    from innerheal_desktop.ui.player.page import PlayerPage

Added = TypeVar("Added", bound=QWidget)


class Desk(Protocol):
    """What the window asks for; nothing of it is called before the first paint.

    `greeting` stands in the head until Today is filled. `page` makes a page of the rail, `player`
    the page that sessions are practised on, each once. `do` does what an action that is not the
    window's own is named for (quick start, mini pacer, help). `keys` are the person's keys.
    """

    greeting: str

    def page(self, name: str) -> Page:
        """A page of the rail."""
        ...

    def player(self) -> PlayerPage:
        """The page that sessions are practised on."""
        ...

    def do(self, action: str) -> None:
        """Do an action that is not the window's own."""
        ...

    def keys(self) -> Keys:
        """The person's keys."""
        ...


class Pages:
    """The pages that there are by now: each is made when it is first gone to."""

    def __init__(self, desk: Desk, first: str) -> None:
        self.stack = QStackedWidget()
        self.name = first
        self.player: PlayerPage | None = None
        self.after: AfterPage | None = None
        self._desk = desk
        self._made: dict[str, Page] = {}

    @property
    def waits(self) -> bool:
        """Whether what was written in the sitting that is over waits for a word, in sight."""
        return (
            self.after is not None and self.stack.currentWidget() is self.after and self.after.waits
        )

    def page(self, name: str) -> tuple[Page, bool]:
        """The page called `name`, and whether it was made just now."""
        fresh = name not in self._made
        if fresh:
            self._made[name] = self.add(self._desk.page(name))
        return self._made[name], fresh

    def add(self, page: Added) -> Added:
        """The page, among the others."""
        self.stack.addWidget(page)
        return page

    def forget(self) -> None:
        """Show none of them again, apart from the player: each is made anew.

        They stay in the stack, unseen, until the window goes: `removeWidget` would hand them to
        Python, which deletes them while their layouts are still asked for their size.
        """
        self.stack.setCurrentWidget(self.add(QWidget()))
        self._made, self.after, self.name = {}, None, "today"
