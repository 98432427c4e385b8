"""What is told straight to the driver is kept as if SQLAlchemy had told it, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.db import appointments, audit, straight
from healthdesk.db.store import Store
from healthdesk.db.tables.agenda import AppointmentRow
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


def talk(house: AgendaHouse) -> Appointment:
    wish = house.wish(14)
    return Appointment(
        id=new_id(),
        patient_id=wish.patient_id,
        service_id=wish.service_id,
        therapist_id=wish.therapist_id,
        room_id=wish.room_id,
        starts_at=wish.starts_at,
        ends_at=wish.starts_at + timedelta(minutes=45),
        note="100 % zeker: «ça va» {x} ? :naam محمد",
    )


def test_every_value_comes_back_as_it_was(house: AgendaHouse, store: Store) -> None:
    one = talk(house)
    with store.writing() as session:
        appointments.add(session, one)
    with store.reading() as session:
        assert appointments.by_id(session, one.id) == one


def test_a_column_that_is_not_named_gets_its_usual_value(house: AgendaHouse, store: Store) -> None:
    one = talk(house)
    add = straight.Insert(AppointmentRow.metadata.tables["appointment"])
    values = {name: value for name, value in appointments._values(one).items() if name != "version"}
    with store.writing() as session:
        add(session.connection(), [values])
    with store.reading() as session:
        assert appointments.by_id(session, one.id) == one


def test_it_is_part_of_the_transaction_and_refused_in_the_same_words(
    house: AgendaHouse, store: Store
) -> None:
    first, second = talk(house), talk(house)
    with pytest.raises(NotAllowed) as told, store.writing() as session:
        appointments.add_many(session, [first, second])
    assert told.value.key == "agenda.overlap"
    with pytest.raises(NotAllowed) as told, store.writing() as session:
        appointments.add(session, replace(first, note="a\0b"))
    assert told.value.key == "store.strange_sign"
    with store.reading() as session:
        assert appointments.by_id(session, first.id) is None
        assert audit.verify(session).whole


def test_what_is_asked_straight_is_refused_and_told_in_the_same_words(store: Store) -> None:
    place = "?" if store.kind == "sqlite" else "%s"
    with store.reading() as session:
        assert straight.rows(session.connection(), f"SELECT {place}, 2", "één") == [("één", 2)]
    with pytest.raises(NotAllowed) as told, store.reading() as session:
        straight.rows(session.connection(), f"SELECT {place}, 2", "a\0b")
    assert told.value.key == "store.strange_sign"
