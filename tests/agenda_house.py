"""A small house with two therapists, two rooms and one kind of talk, for tests of the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.clock import FixedClock
from healthdesk.db import agenda_plan, patients, practitioners
from healthdesk.records.appointment import BookingWish
from healthdesk.records.availability import Availability
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room


@dataclass(frozen=True)
class AgendaHouse:
    desk: Desk
    els: Practitioner
    jan: Practitioner
    ground_floor: Room
    upstairs: Room
    talk: HealthcareService
    yara: UUID
    sam: UUID

    def wish(self, hour: int, minute: int = 0, **more: object) -> BookingWish:
        """A talk on Thursday 26 November 2026, wall time, with Els for Yara on the ground floor."""
        at = datetime(2026, 11, 26, hour, minute, tzinfo=self.desk.clock.zone).astimezone(UTC)
        values: dict[str, object] = {
            "patient_id": self.yara,
            "service_id": self.talk.id,
            "therapist_id": self.els.id,
            "room_id": self.ground_floor.id,
            "starts_at": at,
            "minutes": 45,
        }
        return BookingWish(**{**values, **more})  # type: ignore[arg-type]

    def on_the_day(self, weeks: int = 0) -> None:
        """That Thursday has come, or the one so many weeks later: eight in the morning."""
        clock, day = self.desk.clock, date(2026, 11, 26) + timedelta(weeks=weeks)
        assert isinstance(clock, FixedClock)
        clock.advance(datetime.combine(day, time(8), clock.zone) - clock.now())


def furnished(desk: Desk) -> AgendaHouse:
    """Els (nl, fr) and Jan (nl, tr) work every weekday from 13 to 18."""
    els = Practitioner(
        id=new_id(),
        name="Els Maes",
        roles=frozenset({Role.THERAPIST}),
        languages=("nl", "fr"),
        gender="female",
    )
    jan = Practitioner(
        id=new_id(),
        name="Jan Wouters",
        roles=frozenset({Role.THERAPIST}),
        languages=("nl", "tr"),
        gender="male",
    )
    low = Room(id=new_id(), name="kamer 1", step_free=True)
    high = Room(id=new_id(), name="kamer 2", position=1)
    talk = HealthcareService(id=new_id(), name="gesprek")
    people = [
        Patient(id=new_id(), code=f"J-{name}", used_name=name, created_at=desk.clock.now())
        for name in ("YARA", "SAM")
    ]
    with desk.store.writing() as session:
        for one in (els, jan):
            practitioners.add(session, one)
        for room in (low, high):
            agenda_plan.add_room(session, room)
        agenda_plan.add_service(session, talk)
        patients.add_many(session, people)
        for one in (els, jan):
            for weekday in range(5):
                agenda_plan.add_availability(
                    session,
                    Availability(
                        id=new_id(),
                        therapist_id=one.id,
                        weekday=weekday,
                        starts=time(13),
                        ends=time(18),
                        from_day=date(2026, 1, 1),
                    ),
                )
    return AgendaHouse(desk, els, jan, low, high, talk, people[0].id, people[1].id)
