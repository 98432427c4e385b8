"""A change to somebody stands in the book with what it was; a house that forgets writes no values."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from healthdesk.actions.change_patient import change
from healthdesk.actions.desk import Desk
from healthdesk.db import audit, patients
from healthdesk.db.store import Store
from healthdesk.records.house import IdentityLevel
from healthdesk.records.practitioner import Role
from tests.intake_desk import somebody
from tests.stores import MakeDesk


def told(desk: Desk, known: UUID) -> dict[str, object]:
    """What the book says of a change to her."""
    with desk.store.reading() as session:
        (line,) = (one for one in audit.entries(session, patient_id=known) if one.action == "patient.change")
    return line.detail


def changed(desk: Desk, known: UUID) -> None:
    with desk.store.reading() as session:
        her = patients.by_id(session, known)
    assert her is not None
    change(desk, replace(her, used_name="Sam"))


def test_the_book_says_what_it_was_and_what_it_became(sqlite_store: Store, make_desk: MakeDesk) -> None:
    desk = make_desk(Role.RECEPTION)
    known = somebody(desk, used_name="Samira")
    changed(desk, known)
    assert told(desk, known) == {"used_name": ["Samira", "Sam"]}


def test_where_people_have_no_name_only_which_field(sqlite_store: Store, make_desk: MakeDesk) -> None:
    desk = make_desk(Role.RECEPTION)
    known = somebody(desk, used_name="Samira", identity=IdentityLevel.PSEUDONYM)
    changed(desk, known)
    assert told(desk, known) == {"used_name": []}
