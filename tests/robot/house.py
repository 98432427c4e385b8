"""The house that the robot works in: made once, copied for each game, with four people at their desks."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import time
from functools import cache
from pathlib import Path

from healthdesk.actions import load_form, plan_agenda
from healthdesk.actions.desk import Desk
from healthdesk.actions.manage_staff import hire
from healthdesk.actions.start_house import create_house
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.db import partners
from healthdesk.records.availability import Availability
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from healthdesk.records.partner import Partner
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"
FILE = "house.healthdesk"
STAFF = (
    ("An", Role.RECEPTION),
    ("Bo", Role.RECEPTION),
    ("Els", Role.THERAPIST),
    ("Jan", Role.THERAPIST),
)


@dataclass
class Game:
    """One copy of the house, and who sits where. Each desk has its own connections."""

    folder: tempfile.TemporaryDirectory[str]
    clock: FixedClock
    desks: dict[str, Desk]
    therapists: tuple[Practitioner, ...]
    rooms: tuple[Room, ...]
    service: HealthcareService
    partners: tuple[Partner, ...]

    def over(self) -> None:
        for desk in self.desks.values():
            desk.store.close()
        self.folder.cleanup()


@cache
def template() -> tempfile.TemporaryDirectory[str]:
    """A WGC with its staff, two rooms, one kind of talk, and its forms."""
    folder = tempfile.TemporaryDirectory(prefix="robot-house-")
    clock = FixedClock()
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC De Robot", address_lines=("Proefstraat 1",))
    choice = HouseChoice(
        house=house, place=HousePlace(file=Path(folder.name) / FILE), coordinator="Mia", also_reception=False
    )
    mia = create_house(choice, PASSWORD, clock, cost=CHEAP).desk
    for name, role in STAFF:
        person = Practitioner(id=new_id(), name=name, roles=frozenset({role}))
        hired = hire(mia, person, PASSWORD, cost=CHEAP).result
        if role is Role.THERAPIST:
            for day in range(5):
                hours = Availability(
                    id=new_id(),
                    therapist_id=hired.id,
                    weekday=day,
                    starts=time(9),
                    ends=time(17),
                    from_day=clock.today(),
                )
                plan_agenda.add_availability(mia, hours)
    for name in ("kamer 1", "kamer 2"):
        plan_agenda.add_room(mia, Room(id=new_id(), name=name))
    plan_agenda.add_service(mia, HealthcareService(id=new_id(), name="gesprek"))
    load_form.bring_shipped_forms(mia)
    mia.store.close()
    return folder


def new_game() -> Game:
    """A fresh copy with everybody signed in."""
    folder = tempfile.TemporaryDirectory(prefix="robot-game-")
    shutil.copytree(template().name, folder.name, dirs_exist_ok=True)
    clock = FixedClock()
    place = HousePlace(file=Path(folder.name) / FILE)
    desks = {name: unlock(place, name, PASSWORD, clock) for name in ("Mia", *(name for name, _role in STAFF))}
    plan = plan_agenda.plan_of(desks["Mia"])
    with desks["An"].store.reading() as session:
        where = tuple(replace(one) for one in partners.all_of(session)[:4])
    return Game(folder, clock, desks, plan.therapists, plan.rooms, plan.services[0], where)
