"""Which page is open and how one gets from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from healthdesk.records.link import Link
from healthdesk.ui.parts.page import Page
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.history import History, Place
from healthdesk.ui.window.pages import Entry, entry_for_link


class Navigator(QObject):
    """Makes pages on first visit, follows links, remembers the way.

    moved: the key that the rail marks for the page that is open now. counted: key of a page and how
    many wait there.
    """

    moved = Signal(str)
    counted = Signal(str, int)

    def __init__(
        self, workbench: Workbench, entries: tuple[Entry, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self.history = History()
        self.entries = tuple(entry for entry in entries if not entry.under)
        """The pages of the rail; the others are reached by links only."""
        self._all = entries
        self._workbench = workbench
        self._pages: dict[str, Page] = {}

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def pages(self) -> tuple[Page, ...]:
        """Every page made so far."""
        return tuple(self._pages.values())

    def go(self, key: str, link: Link | None = None) -> None:
        """Open a page, on what a link leads to."""
        self._remember_here()
        if self._open(key, link):
            self.history.go(Place(key, link, self._title()))
            self.moved.emit(self._marked(key))

    def follow(self, link: Link) -> None:
        """Where a name on the screen leads to."""
        if link.kind == "page":
            self.go(link.extra)
            return
        entry = entry_for_link(self._all, link.kind)
        if entry is not None:
            self.go(entry.key, link)

    def back(self) -> None:
        """Alt+Left."""
        self._remember_here()
        self._return_to(self.history.back())

    def forward(self) -> None:
        """Alt+Right."""
        self._remember_here()
        self._return_to(self.history.forward())

    def make_new(self, key: str) -> None:
        """Open a page and let it make a new one of what it holds."""
        self.go(key)
        page = self.page
        if page is not None:
            page.new_item()

    def keep_work(self) -> None:
        """Every page puts its half-typed work where it is safe."""
        for page in self._pages.values():
            page.keep_work()

    def has_unsaved(self) -> bool:
        """Whether some page holds half-typed words that are kept nowhere yet."""
        return any(page.has_unsaved() for page in self._pages.values())

    def _open(self, key: str, link: Link | None) -> bool:
        entry = next((entry for entry in self._all if entry.key == key), None)
        if entry is None:
            return False
        page = self._pages.get(key) or self._make(entry)
        self.stack.setCurrentWidget(page)
        if link is not None:
            page.show_link(link)
        focus = page.first_focus()
        if focus is not None:
            focus.setFocus()
        return True

    def _marked(self, key: str) -> str:
        """What the rail marks while this page is open."""
        return next((entry.under or key for entry in self._all if entry.key == key), key)

    def _make(self, entry: Entry) -> Page:
        page = entry.make(self._workbench, self.stack)
        page.setObjectName(entry.key)
        page.link_requested.connect(self.follow)
        page.title_changed.connect(self._on_title_changed)
        page.count_changed.connect(self._on_count_changed)
        self._pages[entry.key] = page
        self.stack.addWidget(page)
        return page

    def _return_to(self, place: Place | None) -> None:
        if place is not None and self._open(place.page, place.link):
            self.moved.emit(self._marked(place.page))

    def _remember_here(self) -> None:
        page = self.page
        if page is not None:
            self.history.name_here(self._title(), page.here())

    def _title(self) -> str:
        return self.page.title if self.page is not None else ""

    def _on_title_changed(self) -> None:
        if self.sender() is self.page and self.page is not None:
            self.history.name_here(self.page.title)

    def _on_count_changed(self, count: int) -> None:
        page = self.sender()
        if isinstance(page, Page):
            self.counted.emit(page.objectName(), count)
