"""A house with its people, rooms and hours, as its coordinator left it yesterday evening."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from uuid import UUID

from healthdesk import settings
from healthdesk.actions import load_form, plan_agenda
from healthdesk.actions.desk import Desk
from healthdesk.actions.manage_staff import hire
from healthdesk.actions.suggest_house import suggest
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.records.availability import Availability
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from tests.begun_houses import begun

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"
STAFF = (
    ("An Peeters", Role.RECEPTION),
    ("Jef Maes", Role.VOLUNTEER_RECEPTION),
    ("Els Claes", Role.THERAPIST),
)


def place() -> HousePlace:
    """Where the program of this test looks for its house."""
    known = settings.load()
    if known.server_url:
        return HousePlace(server_url=known.server_url, witnesses=settings.witness_folder())
    return HousePlace(file=settings.house_file(known))


def furnish(kind: HouseKind, clock: FixedClock) -> None:
    """Make it, with everybody's password the same."""
    name = "WGC De Linde" if kind is HouseKind.WGC else "TEJO Leuven"
    house = replace(suggest(kind), name=name, address_lines=("Voorbeeldstraat 12", "3000 Leuven"))
    choice = HouseChoice(house=house, place=place(), coordinator="Mia Wouters")
    mia = begun(choice, PASSWORD, clock)
    for who, role in STAFF:
        person = Practitioner(id=new_id(), name=who, roles=frozenset({role}), languages=("nl",))
        hired = hire(mia, person, PASSWORD, cost=CHEAP).result
        if role is Role.THERAPIST:
            _hours(mia, hired.id)
    plan_agenda.add_room(mia, Room(id=new_id(), name="kamer 1", step_free=True))
    plan_agenda.add_service(mia, HealthcareService(id=new_id(), name="gesprek"))
    load_form.bring_shipped_forms(mia)
    mia.store.close()
    settings.save(replace(settings.load(), last_person="An Peeters", lock_minutes=0, theme="light"))


def _hours(mia: Desk, therapist: UUID) -> None:
    for day in range(5):
        hours = Availability(
            id=new_id(),
            therapist_id=therapist,
            weekday=day,
            starts=time(9),
            ends=time(20),
            from_day=mia.clock.today(),
        )
        plan_agenda.add_availability(mia, hours)


def other_desk(clock: FixedClock, who: str = "Mia Wouters") -> Desk:
    """A colleague at another desk of the same house."""
    return unlock(place(), who, PASSWORD, clock)
