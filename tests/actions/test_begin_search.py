"""With which wishes a search for a moment begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from healthdesk.actions.book_appointment import book
from healthdesk.actions.find_moment import begin
from healthdesk.db import patients
from healthdesk.records.patient import AccessNeed
from healthdesk.records.practitioner import Role
from tests.agenda_house import furnished
from tests.stores import MakeDesk


def test_whom_she_knows_comes_first_unless_that_is_not_whom_she_asks_for(make_desk: MakeDesk) -> None:
    house = furnished(make_desk(Role.RECEPTION))
    book(house.desk, house.wish(14, therapist_id=house.jan.id))
    house.desk.clock.advance(timedelta(days=2))  # type: ignore[attr-defined]
    assert begin(house.desk, house.yara).usual_therapist_id == house.jan.id
    with house.desk.store.writing() as session:
        yara = patients.by_id(session, house.yara)
        assert yara is not None
        patients.change(session, replace(yara, access_needs=frozenset({AccessNeed.FEMALE_THERAPIST})))
    start = begin(house.desk, house.yara)
    assert start.wish.therapist_gender == "female"
    assert start.usual_therapist_id is None
