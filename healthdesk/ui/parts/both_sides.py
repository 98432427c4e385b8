"""Changed meanwhile, for any record: asks where two desks differ; what only one of them changed, stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.rules.merged_record import in_dispute, merged
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.side_by_side import Difference, SideBySide
from healthdesk.ui.parts.workbench import Workbench

Told = Mapping[str, tuple[str, Callable[[Any], str]]]
"""By the name of a field: what it is called, and what a record says there, in words."""


class BothSides(QObject):
    """Remembers what it was about, also when something else is shown behind the question by then.

    settled: the record to keep, on the newest version. Where nothing is chosen the banner of who asks says
    so: what was typed stays there, and keeping it asks again.
    """

    settled = Signal(object)

    def __init__(self, told: Told, window: QWidget, workbench: Workbench, banner: Banner) -> None:
        super().__init__(window)
        self._told, self._window = told, window
        self._workbench, self._banner = workbench, banner
        self._sides: tuple[Any, Any, Any] | None = None
        self._made: Any = None

    def met(self, trouble: Trouble, before: object) -> bool:
        """Whether a colleague was first; then it is asked here what stays."""
        if not isinstance(trouble, ChangedMeanwhile) or None in (trouble.mine, trouble.theirs, before):
            return False
        if self._sides is not None and trouble.mine == self._made:
            before = self._sides[1]  # what was put together stands on what the colleague had then
        self.settle(trouble.mine, trouble.theirs, before)
        return True

    def settle(self, mine: Any, theirs: Any, before: Any) -> None:
        """`before` is the record as it was when the typing began."""
        self._sides = mine, theirs, before
        disputed = in_dispute(mine, theirs, before)
        found = [
            Difference(name, label, say(mine), say(theirs))
            for name, (label, say) in self._told.items()
            if name in disputed
        ]
        if not found:
            self._on_chosen({})
            return
        dialog = SideBySide(found, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.rejected.connect(self._on_given_up)
        dialog.open()

    def _on_chosen(self, chosen: dict[str, str]) -> None:
        if self._sides is not None:
            self._made = merged(*self._sides, chosen)
            self.settled.emit(self._made)

    def _on_given_up(self) -> None:
        self._banner.say(self._workbench.sentence("store.changed_meanwhile"), "amber")
