"""What every page is: a title, a place for links to lead to, and a refresh when something changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.ui.parts.workbench import Workbench

Shortcut = tuple[str, str]
"""A key ("Ctrl+N") and what it does here, for the overlay that `?` shows."""


class Page(QWidget):
    """One page of the window. Created on first visit, kept until lock-out.

    link_requested: a `Link` to a person, appointment, partner, letter or page that was chosen.
    title_changed: the page shows something else now.
    count_changed: how many things wait here; the rail shows it.
    """

    link_requested = Signal(object)
    title_changed = Signal()
    count_changed = Signal(int)

    interests: frozenset[str] = frozenset()
    """Kinds of change this page shows; a change of another kind does not refresh it."""

    help_topic: str = ""
    """The page of docs/handleiding that F1 opens here, without ".md"."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.title = ""
        self._missed: tuple[Change, ...] = ()
        self.setProperty("look", "page")
        workbench.announcer.changed.connect(self._on_announced)

    # --- what a page may answer to; each does nothing unless the page has use for it

    def show_link(self, link: Link) -> None:
        """Show what the link leads to."""

    def here(self) -> Link | None:
        """Where we are, for the way back; None when the page alone says it."""
        return None

    def refresh(self, changes: tuple[Change, ...]) -> None:
        """Something this page shows is no longer as it was. An empty tuple means: everything."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins when the page opens."""
        return None

    def new_item(self) -> bool:
        """Ctrl+N: a new one of what the page holds; False when it holds nothing to make."""
        return False

    def find_here(self) -> bool:
        """Ctrl+F: to the search of this page."""
        return False

    def save(self) -> bool:
        """Ctrl+S: save or sign."""
        return False

    def print_out(self) -> bool:
        """Ctrl+P: print what is shown."""
        return False

    def edit(self) -> bool:
        """F2: change what is shown."""
        return False

    def step_back(self) -> bool:
        """Esc: out one level, never losing text; False when there is no level left."""
        return False

    def foot(self) -> QWidget | None:
        """What is pressed low at the side where lines begin: what is said there stands above it."""
        return None

    def has_unsaved(self) -> bool:
        """Whether half-typed words stand here that are kept nowhere yet."""
        return False

    def keep_work(self) -> None:
        """The window locks or closes: half-typed work goes where it is safe."""

    def shortcuts(self) -> tuple[Shortcut, ...]:
        """The keys that only this page knows."""
        return ()

    # --- changes

    def _on_announced(self, changes: tuple[Change, ...]) -> None:
        ours = tuple(change for change in changes if change.kind in self.interests)
        if not ours:
            return
        if self.isVisible():
            self.refresh(ours)
        else:
            self._missed += ours

    def showEvent(self, event: QShowEvent) -> None:
        """A page that was away catches up with what it missed."""
        super().showEvent(event)
        missed, self._missed = self._missed, ()
        if missed:
            self.refresh(missed)
