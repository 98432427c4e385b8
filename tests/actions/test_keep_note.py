"""Notes are for therapists; reception, coordinator and thief get nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_note import let_in, read, waiting_to_read, write
from healthdesk.actions.manage_staff import hire, reset_password
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from healthdesk.records.practitioner import Practitioner, Role
from tests.begun_houses import begun

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"
OTHER = "zeven eenden op het ijs"


class Tejo:
    """A house with a coordinator, a receptionist and two therapists, each with her own desk."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        self.place = HousePlace(file=folder / "house.healthdesk")
        self.clock = clock
        house = House(id=new_id(), kind=HouseKind.TEJO, name="TEJO")
        choice = HouseChoice(house=house, place=self.place, coordinator="Mia", also_reception=False)
        self.mia = begun(choice, PASSWORD, clock)
        for name, role in (("An", Role.RECEPTION), ("Els", Role.THERAPIST), ("Jan", Role.THERAPIST)):
            hire(
                self.mia, Practitioner(id=new_id(), name=name, roles=frozenset({role})), PASSWORD, cost=CHEAP
            )
        self.yara: UUID = register(self.mia, replace(blank(self.mia), used_name="Yara", age=17)).result.id

    def desk(self, name: str, password: str = PASSWORD) -> Desk:
        return unlock(self.place, name, password, self.clock)


@pytest.fixture
def tejo(tmp_path: Path, clock: FixedClock) -> Tejo:
    return Tejo(tmp_path, clock)


def test_the_author_reads_and_nobody_else(tejo: Tejo) -> None:
    els = tejo.desk("Els")
    write(els, tejo.yara, "over thuis", els.clock.today())
    assert [note.text for note in read(els, tejo.yara)] == ["over thuis"]
    (sealed,) = read(tejo.desk("Jan"), tejo.yara)
    assert (sealed.text, sealed.sealed, sealed.author) == ("", True, "Els")
    for name in ("An", "Mia"):
        with pytest.raises(NotPermitted):
            read(tejo.desk(name), tejo.yara)


def test_a_colleague_lets_another_in(tejo: Tejo) -> None:
    els, jan = tejo.desk("Els"), tejo.desk("Jan")
    write(els, tejo.yara, "vroeger", els.clock.today())
    (waiting,) = waiting_to_read(els)
    assert waiting.name == "Jan"
    assert let_in(els, waiting).result == 1
    write(els, tejo.yara, "later", els.clock.today())
    assert {note.text for note in read(jan, tejo.yara)} == {"vroeger", "later"}
    write(jan, tejo.yara, "van Jan", jan.clock.today())
    assert "van Jan" in {note.text for note in read(els, tejo.yara)}


def test_the_coordinator_cannot_let_herself_in(tejo: Tejo) -> None:
    els = tejo.desk("Els")
    write(els, tejo.yara, "over thuis", els.clock.today())
    hire(
        tejo.mia,
        Practitioner(id=new_id(), name="Mia als therapeut", roles=frozenset({Role.THERAPIST})),
        PASSWORD,
        cost=CHEAP,
    )
    pretender = tejo.desk("Mia als therapeut")
    write(els, tejo.yara, "nog iets", els.clock.today())
    assert all(note.sealed for note in read(pretender, tejo.yara))


def test_a_reset_password_opens_the_house_but_not_the_old_notes(tejo: Tejo) -> None:
    els = tejo.desk("Els")
    write(els, tejo.yara, "over thuis", els.clock.today())
    person = next(one for one in waiting_to_read(tejo.desk("Jan")) if one.name == "Els")
    reset_password(tejo.mia, person, OTHER, cost=CHEAP)
    (note,) = read(tejo.desk("Els", OTHER), tejo.yara)
    assert note.sealed


def test_file_and_receptions_password_open_no_note(tejo: Tejo) -> None:
    els = tejo.desk("Els")
    write(els, tejo.yara, "dit weet alleen Els", els.clock.today())
    an = tejo.desk("An")
    with an.store.engine.connect() as connection:
        dumped = repr([tuple(row) for row in connection.exec_driver_sql("SELECT * FROM note")])
        dumped += repr([tuple(row) for row in connection.exec_driver_sql("SELECT * FROM practitioner")])
    assert "alleen Els" not in dumped


def test_an_empty_note_is_refused(tejo: Tejo) -> None:
    with pytest.raises(NotAllowed):
        write(tejo.desk("Els"), tejo.yara, "  ", tejo.clock.today())
