"""Who may stand in the house twice, and pairs that are two people, on both engines."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.find_doubles import Looked, look_through, said_two, say_two, unsay_two
from healthdesk.actions.merge_people import merge, part
from healthdesk.actions.open_patient_file import who_saw
from healthdesk.actions.register_patient import blank, possible_duplicates, register
from healthdesk.actions.shield_file import shield
from healthdesk.errors import NotPermitted
from healthdesk.records.actor import Actor
from healthdesk.records.house import HouseKind
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.rules.person_names import shown_name
from tests.stores import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk, store: object) -> Desk:
    return make_desk(Role.RECEPTION)


def welcomed(desk: Desk, given: str, family: str, born: str = "", **more: Any) -> Patient:
    draft = replace(blank(desk), official_given=given, official_family=family, birth_date=born, **more)
    return register(desk, draft).result


def names(looked: Looked) -> list[tuple[str, str]]:
    return [(shown_name(pair.one), shown_name(pair.other)) for pair in looked.pairs]


def test_pairs_come_with_their_reasons(desk: Desk) -> None:
    welcomed(desk, "Muhammad", "El Amrani", "1990-03-14")
    welcomed(desk, "Jan", "Peeters", "1960-02-03")
    welcomed(desk, "Mohamed", "Amrani", "1990-03-14")
    looked = look_through(desk)
    assert names(looked) == [("Muhammad El Amrani", "Mohamed Amrani")]
    assert looked.pairs[0].likeness.reasons == ("patients.name_sounds_alike", "patients.same_birth_date")
    assert (looked.done, looked.total, looked.following) == (3, 3, None)


def test_who_has_a_closed_file_is_in_no_list_of_two_people(desk: Desk, make_desk: MakeDesk) -> None:
    one = welcomed(desk, "Jan", "Peeters", "1960-02-03")
    other = welcomed(desk, "Jan", "Peeters", "1960-02-03")
    say_two(desk, other.id, one.id)
    els = make_desk(Role.RECEPTION, name="Els Maes")
    shield(desk, one.id, (els.actor.practitioner_id,))
    assert said_two(desk) == ()
    assert len(said_two(els)) == 1


def test_two_people_are_never_shown_together_again_until_it_is_taken_back(desk: Desk) -> None:
    one = welcomed(desk, "Jan", "Peeters", "1960-02-03")
    other = welcomed(desk, "Jan", "Peeters", "1960-02-03")
    done = say_two(desk, other.id, one.id)
    assert names(look_through(desk)) == []
    assert [(said.by, {said.one.id, said.other.id}) for said in said_two(desk)] == [
        (desk.actor.name, {one.id, other.id})
    ]
    for who in (one, other):
        assert who_saw(desk, who.id)[0].action == "patient.two_people"
    assert done.undo is not None
    done.undo(desk)
    assert who_saw(desk, one.id)[0].action == "patient.perhaps_one"
    for _again in range(2):  # seen side by side: a look into both, once a shift
        assert len(look_through(desk).pairs) == 1
    assert said_two(desk) == ()
    for who in (one, other):
        assert [entry.action for entry in who_saw(desk, who.id)].count("doubles.view") == 1


def test_what_was_said_of_a_file_holds_for_the_file_into_which_it_went(desk: Desk) -> None:
    father, son, again = (welcomed(desk, "Jan", "Peeters", "1960-02-03") for _ in range(3))
    say_two(desk, father.id, again.id)
    done = merge(desk, son, again, {})
    assert names(look_through(desk)) == []
    part(desk, done.result.id)
    assert len(look_through(desk).pairs) == 2
    unsay_two(desk, father.id, again.id)
    assert len(look_through(desk).pairs) == 3


def test_pseudonyms_are_no_pair_by_age_and_region(make_desk: MakeDesk, store: object) -> None:
    desk = make_desk(Role.RECEPTION, kind=HouseKind.TEJO)
    for name in ("Vlinder", "Storm", "Vlinder"):
        register(desk, replace(blank(desk), used_name=name, age=16, region="3000"))
    assert names(look_through(desk)) == []
    typed = replace(blank(desk), used_name="Storm", age=16, region="3000")
    assert [shown_name(one.patient) for one in possible_duplicates(desk, typed)] == ["Storm"]


def test_a_name_by_another_road_is_found(desk: Desk) -> None:
    """In the list by the family name and the birth date; where both names differ, at the registration."""
    welcomed(desk, "Oleksandr", "Petrenko", "1990-03-14")
    welcomed(desk, "Alexander", "Petrenko", "1990-03-14")
    assert len(names(look_through(desk))) == 1
    welcomed(desk, "Khadija", "Ouali", "1985-07-30")
    typed = replace(blank(desk), official_given="Hadija", official_family="Wali", birth_date="1985-07-30")
    assert [shown_name(one.patient) for one in possible_duplicates(desk, typed)] == ["Khadija Ouali"]


def test_only_who_may_change_files(desk: Desk) -> None:
    nobody = replace(desk, actor=Actor(desk.actor.practitioner_id, "niemand", frozenset()))
    with pytest.raises(NotPermitted):
        look_through(nobody)
