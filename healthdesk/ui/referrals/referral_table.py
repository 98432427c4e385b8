"""The same referrals as a table: sortable, and the equal way for keyboard and screen reader."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.referral import Direction, ReferralLine
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import bridge_of, next_parts, person_said, state_of


class ReferralTable(RecordList[ReferralLine]):
    """A row per referral. `with_person` is False in the file of one person."""

    def __init__(
        self, workbench: Workbench, parent: QWidget | None = None, *, with_person: bool = True
    ) -> None:
        self._workbench = workbench
        name = "referrals" if with_person else "referrals-of-one"
        title = QCoreApplication.translate("ReferralTable", "Verwijzingen")
        shown = self._columns(with_person=with_person)
        super().__init__(
            name, title, shown if with_person else shown[1:], workbench.memory, parent, identity=_identity
        )
        ListExporter(workbench, self, self, attrgetter("referral.patient_id"))

    def _columns(self, *, with_person: bool) -> tuple[Column[Any], ...]:
        return (
            Column[ReferralLine](
                key="who",
                title=QCoreApplication.translate("ReferralTable", "Voor wie"),
                text=person_said,
                width=26,
            ),
            Column[ReferralLine](
                key="to",
                title=QCoreApplication.translate("ReferralTable", "Partner"),
                text=_partner,
                under=_reason,
                width=0,
                wraps=True,
            ),
            Column[ReferralLine](
                key="state",
                title=QCoreApplication.translate("ReferralTable", "Toestand"),
                text=_state,
                under=_bridge,
                says_more=True,
                tone=_tone,
                width=22,
            ),
            Column[ReferralLine](
                key="next",
                title=QCoreApplication.translate("ReferralTable", "Volgende"),
                text=self._next,
                under=self._by_when,
                says_more=True,
                tone=self._next_tone,
                sort=_due,
                width=25,
            ),
            Column[ReferralLine](
                key="since",
                title=QCoreApplication.translate("ReferralTable", "Sinds"),
                text=self._since,
                sort=_began,
                width=12,
            ),
            Column[ReferralLine](
                key="owner",
                title=QCoreApplication.translate("ReferralTable", "Volgt op"),
                text=_owner,
                width=14,
                hidden=True,
            ),
            Column[ReferralLine](
                key="number",
                title=QCoreApplication.translate("ReferralTable", "Nummer"),
                text=_number,
                width=13,
                hidden=with_person,
            ),
        )

    def _next(self, line: ReferralLine) -> str:
        return next_parts(line, self._workbench.desk.clock.today())[0]

    def _by_when(self, line: ReferralLine) -> str:
        return next_parts(line, self._workbench.desk.clock.today())[1]

    def _next_tone(self, line: ReferralLine) -> Tone | None:
        return "amber" if line.overdue else None

    def _since(self, line: ReferralLine) -> str:
        clock = self._workbench.desk.clock
        return near_date(line.referral.created_at.astimezone(clock.zone).date(), clock.today())


def _partner(line: ReferralLine) -> str:
    arrow = "← " if line.referral.direction is Direction.INCOMING else ""
    return f"{arrow}{line.referral.partner_name}"


def _reason(line: ReferralLine) -> str:
    return line.referral.reason


def _state(line: ReferralLine) -> str:
    return state_of(line.referral)[0]


def _tone(line: ReferralLine) -> Tone:
    return state_of(line.referral)[1]


def _bridge(line: ReferralLine) -> str:
    return bridge_of(line.referral)


def _due(line: ReferralLine) -> str:
    due = line.referral.due_on
    return due.isoformat() if due else "9999"


def _began(line: ReferralLine) -> object:
    return line.referral.created_at


def _owner(line: ReferralLine) -> str:
    return line.referral.owner_name


def _number(line: ReferralLine) -> str:
    return line.referral.number


def _identity(line: ReferralLine) -> object:
    return line.referral.id
