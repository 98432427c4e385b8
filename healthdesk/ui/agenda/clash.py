"""Changed meanwhile: what two desks made of the same talk, side by side; what only one changed, stays."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.show_agenda import AgendaChoices, AgendaView
from healthdesk.records.appointment import Appointment
from healthdesk.rules.language_names import language_name
from healthdesk.ui.agenda.said import joined, mode_said, span_said
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.side_by_side import Difference, SideBySide
from healthdesk.ui.parts.workbench import Workbench

_FIELDS: dict[str, tuple[str, ...]] = {
    "when": ("starts_at", "ends_at", "overlap_reason"),
    "therapist": ("therapist_id", "second_id"),
    "room": ("room_id", "equipment_id"),
    "service": ("service_id",),
    "mode": ("mode",),
    "interpreter": ("interpreter",),
    "note": ("note",),
}
"""What is chosen as one, and the values that belong to it."""


class TalkClash(QObject):
    """Asks where both sides changed the same.

    settled: the `Appointment` to save, on the newest version. given_up: nothing was chosen.
    """

    settled = Signal(object)
    given_up = Signal()

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._workbench, self._window = workbench, window
        self._sides: tuple[Appointment, Appointment, Appointment] | None = None

    def settle(
        self, before: Appointment, mine: Appointment, theirs: Appointment, names: dict[UUID, str]
    ) -> None:
        """`before` is the talk as it was read; `names` of therapists, rooms and kinds of talk."""
        self._sides = (before, mine, theirs)
        found = [
            Difference(key, self._label(key), self._said(key, mine, names), self._said(key, theirs, names))
            for key in _FIELDS
            if _of(key, mine) not in {_of(key, before), _of(key, theirs)}
            and _of(key, theirs) != _of(key, before)
        ]
        if not found:
            self.settled.emit(merged(before, mine, theirs, {}))
            return
        dialog = SideBySide(found, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.rejected.connect(self.given_up)
        dialog.open()

    def _on_chosen(self, chosen: dict[str, str]) -> None:
        if self._sides is not None:
            self.settled.emit(merged(*self._sides, chosen))

    def _label(self, key: str) -> str:
        return {
            "when": self.tr("Wanneer"),
            "therapist": self.tr("Met"),
            "room": self.tr("Waar"),
            "service": self.tr("Wat"),
            "mode": self.tr("Hoe"),
            "interpreter": self.tr("Tolk"),
            "note": self.tr("Voor de balie"),
        }[key]

    def _said(self, key: str, one: Appointment, names: dict[UUID, str]) -> str:
        desk = self._workbench.desk
        if key == "when":
            day = near_date(one.starts_at.astimezone(desk.clock.zone).date(), desk.clock.today())
            return joined(day, span_said(one.starts_at, one.ends_at, desk.clock.zone))
        if key == "interpreter":
            return language_name(one.interpreter, desk.language) if one.interpreter else ""
        if key == "mode":
            return mode_said(one.mode)
        if key == "note":
            return one.note
        return joined(*(names.get(value, "") for value in _of(key, one) if isinstance(value, UUID)))


def names_of(known: AgendaChoices | AgendaView) -> dict[UUID, str]:
    """What the ids in a talk are called."""
    names = {one.id: one.name for one in known.therapists}
    names |= {one.id: one.name for one in known.rooms}
    if isinstance(known, AgendaView):
        taken = ((line.appointment.equipment_id, line.equipment) for line in known.lines)
        names |= {piece: name for piece, name in taken if piece is not None}
    else:
        names |= {one.id: one.name for one in known.equipment}
    return names | {one.id: one.name for one in known.services}


def merged(
    before: Appointment, mine: Appointment, theirs: Appointment, chosen: dict[str, str]
) -> Appointment:
    """Theirs, with what only we changed, and what was chosen where both did."""
    values = {}
    for key, names in _FIELDS.items():
        if _of(key, mine) != _of(key, before) and chosen.get(key, "mine") == "mine":
            values.update({name: getattr(mine, name) for name in names})
    return replace(theirs, **values)


def _of(key: str, one: Appointment) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in _FIELDS[key])
