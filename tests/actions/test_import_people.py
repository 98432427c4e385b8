"""Bringing people in: each row tells what becomes of it, and the whole can be taken back, on both engines."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_patient import change
from healthdesk.actions.compare_rows import Decision, RowState
from healthdesk.actions.desk import Desk
from healthdesk.actions.exchange_people import columns_of, import_people
from healthdesk.actions.keep_group import join
from healthdesk.actions.keep_half_typed import dialogs, keep_dialog, keep_person
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.shield_file import shield
from healthdesk.actions.undo_import import past_imports, take_back
from healthdesk.db import agenda_plan, audit, patient_search, patients, practitioners
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.half_typed import HalfTypedKind, HalfTypedPerson, Left, TypedAt
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Address
from healthdesk.records.practitioner import Role
from tests.agenda_house import furnished
from tests.stores import MakeDesk

PEOPLE = """naam;prénom;geboren op;notitie
Yılmaz;Özgür;30/7/1985;a
El Khatib;Amina;1991-02-03;b
Yilmaz;Ozgur;30/7/1985;c
"""


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mensen.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def test_each_row_tells_what_becomes_of_it(desk: Desk, file: Path) -> None:
    assert columns_of(desk, file)[0] == ("naam", "familienaam")
    tried = import_people(desk, file, only_try=True)
    assert [(one.row, one.state, one.name) for one in tried.rows] == [
        (2, RowState.NEW, "Özgür Yılmaz"),
        (3, RowState.NEW, "Amina El Khatib"),
        (4, RowState.KNOWN, "Ozgur Yilmaz"),
    ]
    assert tried.rows[2].known_as == "Özgür Yılmaz"
    assert tried.rows[2].keys
    assert tried.import_id is None
    with desk.store.reading() as session:
        assert patients.count(session) == 0


def test_a_word_about_a_row_that_asks_nothing_is_told_to_be_needless(desk: Desk, file: Path) -> None:
    decisions = {2: Decision.SAME, 99: Decision.NEW}
    tried = import_people(desk, file, only_try=True, decisions=decisions)
    assert tried.needless == (2, 99)
    assert tried.added == 2
    assert "Rij 2: wat je ervan zei, telt niet; over die rij wordt niets gevraagd." in tried.in_words("nl")
    assert import_people(desk, file, only_try=True, otherwise=Decision.NEW).needless == ()


def test_a_person_may_say_what_a_column_is(desk: Desk, file: Path) -> None:
    columns = ("familienaam", "voornaam", "", "let op")
    outcome = import_people(desk, file, mapping=columns, otherwise=Decision.NEW)
    assert outcome.added == 3
    with desk.store.reading() as session:
        kept = patients.everybody(session)
    assert [one.warning for one in kept][:2] == ["a", "b"]
    assert {one.birth_date for one in kept} == {""}


def test_who_looks_like_somebody_waits_for_a_word(desk: Desk, tmp_path: Path) -> None:
    known = register(desk, replace(blank(desk), official_given="Jan", official_family="Peeters")).result
    path = tmp_path / "mensen.csv"
    path.write_text("naam;voornaam\nPeeters;Jan\nClaes;Noor\nClaes;Noor\n", encoding="utf-8")
    asked = import_people(desk, path)
    jan, noor, again = asked.rows
    assert [one.state for one in asked.rows] == [RowState.PERHAPS, RowState.NEW, RowState.PERHAPS]
    assert (jan.known_as, again.known_as) == (known.code, "Noor Claes")
    assert jan.sides is not None
    assert jan.sides[1] == known
    assert noor.sides is None
    assert (asked.added, asked.import_id) == (0, None)
    assert "zeg eerst van elke rij" in asked.in_words("nl")
    half = import_people(desk, path, decisions={2: Decision.SAME})
    assert [one.row for one in half.undecided] == [4]
    assert half.added == 0
    said = {2: Decision.SAME, 4: Decision.NEW}
    done = import_people(desk, path, decisions=said)
    assert (done.added, done.known, done.undecided) == (2, ((2, known.code),), ())
    assert done.rows[2].decided is Decision.NEW


def test_who_is_shown_beside_a_row_has_it_in_her_book_once(desk: Desk, tmp_path: Path) -> None:
    known = register(desk, replace(blank(desk), official_given="Jan", official_family="Peeters")).result
    other = register(desk, replace(blank(desk), official_given="An", official_family="Claes")).result
    path = tmp_path / "mensen.csv"
    path.write_text("naam;voornaam\nPeeters;Jan\n", encoding="utf-8")
    for _again in range(2):
        import_people(desk, path, only_try=True)
    with desk.store.reading() as session:
        looks = {
            who.id: [one.action for one in audit.entries(session, patient_id=who.id)].count("doubles.view")
            for who in (known, other)
        }
    assert looks == {known.id: 1, other.id: 0}


def test_of_a_closed_file_a_row_shows_no_more_than_the_name(
    desk: Desk, make_desk: MakeDesk, tmp_path: Path
) -> None:
    draft = replace(blank(desk), official_given="Jan", official_family="Peeters", warning="werkt hier")
    jan = register(desk, replace(draft, addresses=(Address("Dorp 1", "3000", "Leuven"),))).result
    els = make_desk(Role.THERAPIST)
    shield(desk, jan.id, (els.actor.practitioner_id,))
    path = tmp_path / "mensen.csv"
    path.write_text("naam;voornaam\nPeeters;Jan\n", encoding="utf-8")
    (row,) = import_people(desk, path).rows
    assert row.sides is not None
    shown = row.sides[1]
    assert (row.known_as, shown.official_family) == (jan.code, "Peeters")
    assert (shown.addresses, shown.warning) == ((), "")
    with desk.store.reading() as session:
        assert all(one.action != "doubles.view" for one in audit.entries(session, patient_id=jan.id))


def test_an_import_is_taken_back_without_a_trace_in_the_search(desk: Desk, file: Path) -> None:
    made = import_people(desk, file)
    assert made.import_id is not None
    assert [(one.count, one.taken_back) for one in past_imports(desk)] == [(2, False)]
    assert take_back(desk, made.import_id).result == 2
    with desk.store.reading() as session:
        assert patients.count(session) == 0
        assert patient_search.direct(session, "Yilmaz", desk.clock.today()) == ()
        assert patient_search.variants(session, "Yilmas", desk.clock.today()) == ()
        assert audit.verify(session).whole
    assert past_imports(desk)[0].taken_back
    with pytest.raises(NotAllowed) as refused:
        take_back(desk, made.import_id)
    assert refused.value.key == "exchange.no_such_import"
    assert import_people(desk, file).added == 2


def test_what_was_changed_or_kept_since_is_named_and_stays(desk: Desk, file: Path) -> None:
    made = import_people(desk, file)
    assert made.import_id is not None
    with desk.store.reading() as session:
        ozgur, _amina = patients.everybody(session)
    done = change(desk, replace(ozgur, used_name="Oz"))
    with pytest.raises(NotAllowed) as refused:
        take_back(desk, made.import_id)
    assert refused.value.key == "exchange.in_use"
    assert refused.value.values["names"] == "Oz Yılmaz"
    assert done.undo is not None
    with desk.store.reading() as session:
        assert patients.count(session) == 2


def test_a_place_in_a_group_that_was_taken_back_keeps_no_import(desk: Desk, file: Path) -> None:
    house = furnished(desk)
    group = HealthcareService(id=new_id(), name="rouwgroep", minutes=60, places=5, position=1)
    with desk.store.writing() as session:
        agenda_plan.add_service(session, group)
    talk = book(desk, house.wish(15, patient_id=None, service_id=group.id)).result
    made = import_people(desk, file)
    assert made.import_id is not None
    with desk.store.reading() as session:
        who = next(one.id for one in patients.everybody(session) if one.official_given == "Amina")
    place = join(desk, talk.id, who)
    with pytest.raises(NotAllowed) as refused:
        take_back(desk, made.import_id)
    assert refused.value.values["names"] == "Amina El Khatib"
    assert place.undo is not None
    place.undo(desk)
    assert take_back(desk, made.import_id).result == 2


def test_words_half_typed_are_named_with_who_types_them_and_those_of_who_left_go_along(
    desk: Desk, make_desk: MakeDesk, file: Path
) -> None:
    made = import_people(desk, file)
    assert made.import_id is not None
    with desk.store.reading() as session:
        ozgur, amina = patients.everybody(session)
    els = make_desk(Role.RECEPTION)
    name = els.actor.name
    keep_dialog(els, TypedAt("contact", amina.id), Left({}, {"Wat": "ze bellen terug"}))
    keep_person(els, HalfTypedKind.PERSON, HalfTypedPerson(ozgur, replace(ozgur, used_name="Oz")))
    with pytest.raises(NotAllowed) as refused:
        take_back(desk, made.import_id)
    assert refused.value.key == "exchange.half_typed"
    told = f"Amina El Khatib: {name}, een venster dat half ingevuld is"
    assert set(str(refused.value.values["names"]).split("; ")) == {told, f"Özgür Yılmaz: {name}, gegevens"}
    with desk.store.writing() as session:
        owner = practitioners.by_id(session, els.actor.practitioner_id)
        assert owner is not None
        practitioners.change(session, replace(owner, active=False))
    assert take_back(desk, made.import_id).result == 2
    assert dialogs(els) == {}


def test_fhir_comes_in_by_the_same_door(desk: Desk, tmp_path: Path) -> None:
    noor = {
        "resourceType": "Patient",
        "name": [{"family": "Claes", "given": ["Noor"]}],
        "birthDate": "1990-01-02",
    }
    path = tmp_path / "mensen.ndjson"
    path.write_text("\n".join(json.dumps(one) for one in (noor, noor, {**noor, "active": False})))
    outcome = import_people(desk, path)
    assert outcome.added == 1
    assert [one.state for one in outcome.rows] == [RowState.NEW, RowState.KNOWN, RowState.PASSED]
    said = outcome.in_words("nl")
    assert "Rij 3: niet meer actief in het programma van herkomst, overgeslagen." in said
    assert f"healthdesk import undo {outcome.import_id}" in said


def test_only_who_runs_the_house_takes_back(desk: Desk, make_desk: MakeDesk, file: Path) -> None:
    made = import_people(desk, file)
    assert made.import_id is not None
    with pytest.raises(NotPermitted):
        take_back(make_desk(Role.RECEPTION), made.import_id)
