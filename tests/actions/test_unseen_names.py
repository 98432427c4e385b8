"""A name of which nothing shows is no name, whoever or whatever it is of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healthdesk.actions.follow_walk_in import welcome
from healthdesk.actions.keep_equipment import add_equipment
from healthdesk.actions.manage_staff import hire
from healthdesk.actions.plan_agenda import add_room, add_service
from healthdesk.actions.register_patient import blank, register
from healthdesk.errors import NotAllowed
from healthdesk.records.equipment import Equipment
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.rules.seen_words import is_seen
from tests.stores import MakeDesk

UNSEEN = ("\u200b", " \u2060\ufeff ", "\u3164", "\u200d\u0301")


@pytest.mark.parametrize("name", UNSEEN)
def test_it_is_refused_for_people_rooms_kinds_and_equipment(make_desk: MakeDesk, name: str) -> None:
    desk = make_desk(Role.COORDINATOR)
    for given in ("used_name", "official_given"):
        with pytest.raises(NotAllowed, match=r"patients\.nameless"):
            register(desk, replace(blank(desk), **{given: name}))  # type: ignore[arg-type]
    with pytest.raises(NotAllowed, match=r"house\.person_name_missing"):
        hire(desk, Practitioner(id=new_id(), name=name, roles=frozenset({Role.THERAPIST})))
    with pytest.raises(NotAllowed, match=r"agenda\.no_name"):
        add_room(desk, Room(id=new_id(), name=name))
    with pytest.raises(NotAllowed, match=r"agenda\.no_name"):
        add_service(desk, HealthcareService(id=new_id(), name=name))
    with pytest.raises(NotAllowed):
        add_equipment(desk, Equipment(id=new_id(), name=name))
    assert welcome(desk, name).result.name == "", "she is there, without a name"


@pytest.mark.parametrize("name", ["Els", "李", "א", "محمد", "👩‍👧", "7", "Ñ", "ก"])
def test_every_writing_is_seen(name: str) -> None:
    assert is_seen(name)
