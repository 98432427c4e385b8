"""How many things wait on a page, before that page was ever opened. A feature adds its one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from healthdesk.actions import follow_up_referral, keep_waiting_list, outbox_lines, to_reach
from healthdesk.actions.desk import Desk
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.background import Lane, Ticket
from healthdesk.ui.parts.workbench import Workbench


@dataclass(frozen=True, slots=True, kw_only=True)
class RailCount:
    """For the page `key`: `count` is an action; asked again when one of `kinds` changes.

    `kinds` are those for which the page asks again, or the two would differ.

    Below nothing (-1) it means that this house has no such page.
    """

    key: str
    count: Callable[..., int]
    kinds: frozenset[str]
    right: Right | None = None
    chosen: str = ""
    """What the page remembers on this computer and counts by; `count` is asked with it."""
    lane: Lane = "database"


COUNTS: tuple[RailCount, ...] = (
    RailCount(
        key="referrals",
        count=follow_up_referral.count_overdue,
        kinds=frozenset({"referral", "patient", "partner", "consent", "letter"}),
        right=Right.SEE_PATIENTS,
    ),
    RailCount(
        key="waiting",
        count=keep_waiting_list.count_waiting,
        kinds=frozenset(
            {"waiting", "patient", "appointment", "service", "closure", "practitioner"}
            | {"availability", "room"}
        ),
        right=Right.SEE_PATIENTS,
    ),
    RailCount(
        key="reminders",
        count=outbox_lines.count_to_do,
        kinds=frozenset({"reminder", "appointment", "patient"}),
        right=Right.BOOK,
    ),
    RailCount(
        key="outreach",
        count=to_reach.count_to_reach,
        kinds=to_reach.CHANGES,
        right=Right.REACH_OUT,
        chosen=to_reach.CHOSEN,
        lane="slow",
    ),
)


class RailCounter(QObject):
    """counted: key of the page, and how many wait there."""

    counted = Signal(str, int)

    def __init__(
        self, workbench: Workbench, counts: Sequence[RailCount], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench = workbench
        actor = workbench.desk.actor
        self._counts = tuple(one for one in counts if one.right is None or may(actor, one.right))
        self._tickets: dict[str, Ticket] = {}
        workbench.announcer.changed.connect(self._on_changed)

    def count_all(self) -> None:
        """Ask everything."""
        for one in self._counts:
            self._ask(one)

    def _ask(self, one: RailCount) -> None:
        work, earlier = self._workbench, self._tickets.get(one.key)
        if earlier is not None:
            earlier.cancel()  # of many changes in a row only the last is worth a count
        chosen = (work.memory.recall(one.chosen),) if one.chosen else ()
        self._tickets[one.key] = work.background.run(
            _counted,
            one,
            work.desk,
            *chosen,
            then=self._on_counted,
            trouble=self._on_trouble,
            lane=one.lane,
        )

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        kinds = {change.kind for change in changes}
        for one in self._counts:
            if one.kinds & kinds:
                self._ask(one)

    def _on_counted(self, found: tuple[str, int]) -> None:
        self.counted.emit(*found)

    def _on_trouble(self, _trouble: Trouble) -> None:
        """A count that cannot be had is not worth a word; the page itself will say what is wrong."""


def _counted(one: RailCount, desk: Desk, *chosen: str) -> tuple[str, int]:
    return one.key, one.count(desk, *chosen)
