"""Tells every page what changed. Fed by the background and by what other desks announce."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from healthdesk.records.change import Change


class Announcer(QObject):
    """One voice for "this is no longer as it was".

    changed: a tuple of `Change`; each page that shows one of them refreshes itself.
    lifted: a tuple of `Lifting`: what is in somebody's hand at another desk.
    """

    changed = Signal(object)
    lifted = Signal(object)

    def announce(self, changes: tuple[Change, ...]) -> None:
        """Say it once; an empty tuple is not worth a word."""
        if changes:
            self.changed.emit(changes)
