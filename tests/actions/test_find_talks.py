"""A talk is found by a name, a day, or both."""

from __future__ import annotations

from datetime import timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.find_talks import talks_like
from healthdesk.db.store import Store
from healthdesk.records.appointment import CancelledBy
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(store: Store, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk())


def found(house: AgendaHouse, typed: str) -> list[str]:
    zone = house.desk.clock.zone
    return [
        f"{line.person} {line.appointment.starts_at.astimezone(zone):%d/%m %H:%M}"
        for line in talks_like(house.desk, typed)
    ]


def test_by_name_and_by_day(house: AgendaHouse) -> None:
    week = timedelta(days=7)
    book(house.desk, house.wish(16))
    book(house.desk, house.wish(15, starts_at=house.wish(15).starts_at + week))
    book(house.desk, house.wish(14, patient_id=house.sam))
    assert found(house, "yar") == ["YARA 26/11 16:00", "YARA 03/12 15:00"]
    assert found(house, "yara morgen") == ["YARA 26/11 16:00"]
    assert found(house, "yara 3/12") == ["YARA 03/12 15:00"]
    assert found(house, "yara vandaag") == []
    assert found(house, "niemand") == []


def test_what_is_over_or_cancelled_is_not_offered(house: AgendaHouse) -> None:
    yesterday = house.wish(15).starts_at - timedelta(days=2)
    book(house.desk, house.wish(15, starts_at=yesterday))
    one = book(house.desk, house.wish(16)).result
    cancel(house.desk, one.id, one.version, CancelledBy.PATIENT)
    assert found(house, "yara") == []
