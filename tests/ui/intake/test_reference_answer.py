"""A question that leads to a record of the house: picked while typing, or answered in words."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.db import partners
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.exchange.fhir_questionnaire_response import read_response, write_response
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import Reference, Response, ResponseStatus, Value
from healthdesk.records.related_person import RelatedPerson
from healthdesk.rules.form_filling import FormFilling
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.reference_answer import ReferenceAnswer
from healthdesk.ui.parts.hit_list import HitList
from healthdesk.ui.parts.search_box import SearchBox
from tests.exchange.r4_schema import faults_of_response
from tests.forms_made import at, form_of, q
from tests.forms_of_others import ext
from tests.intake_desk import somebody
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, type_text, words_on

FORM = form_of(q("wie", "reference")).form


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION, name="Mia Wouters")


@pytest.fixture
def field(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> ReferenceAnswer:
    around = (RelatedPerson("Sara Haddad", "parent"), RelatedPerson("Jef Peeters", "neighbour"))
    about = somebody(desk, official_given="Noor", official_family="Haddad", related=around)
    somebody(desk, code="P-12345", official_given="Sarah", official_family="De Wit", birth_date="1990-02")
    bench = make_workbench(desk)
    setting = Setting("nl", desk.clock.today(), desk.clock.zone, workbench=bench, patient_id=about)
    made = ReferenceAnswer(FORM.items[0], setting)
    return show(qtbot, made)


def _line(field: ReferenceAnswer) -> SearchBox:
    line = field.findChild(SearchBox)
    assert line is not None
    return line


def _list(field: ReferenceAnswer) -> HitList:
    hits = field.findChild(HitList)
    assert hits is not None
    return hits


def _hits(field: ReferenceAnswer) -> list[str]:
    hits = _list(field)
    return [hits.item(row).text() for row in range(hits.count())] if hits.isVisible() else []


def _given(field: ReferenceAnswer) -> list[tuple[Value, ...]]:
    given: list[tuple[Value, ...]] = []
    field.answered.connect(given.append)
    return given


def test_who_is_typed_is_picked_and_stays_a_reference(qtbot: QtBot, field: ReferenceAnswer) -> None:
    given, line = _given(field), _line(field)
    type_text(line, "sara")
    qtbot.waitUntil(lambda: len(_hits(field)) == 2)
    assert _hits(field) == [
        "Sarah De Wit   Persoon · 02/1990 · P-12345",
        "Sara Haddad   Iemand rond deze persoon · ouder",
    ]
    qtbot.keyClick(line, Qt.Key.Key_Down)
    hits = _list(field)
    qtbot.keyClick(hits, Qt.Key.Key_Down)
    qtbot.keyClick(hits, Qt.Key.Key_Return)
    (picked,) = given[-1]
    assert isinstance(picked, Reference)
    assert (picked.display, picked.type) == ("Sara Haddad", "RelatedPerson")
    assert picked.reference.startswith("RelatedPerson/")
    assert line.text() == "Sara Haddad"
    assert _hits(field) == []
    assert "Verbonden met: iemand rond deze persoon" in words_on(field)
    assert not nameless(field)


def test_words_stay_words_and_typing_on_lets_go_of_who_was_picked(
    qtbot: QtBot, field: ReferenceAnswer
) -> None:
    given, line = _given(field), _line(field)
    type_text(line, "Mia")
    qtbot.waitUntil(lambda: _hits(field) == ["Mia Wouters   Medewerker"])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    # Enter may wait for who is found for the last letter.
    qtbot.waitUntil(lambda: given[-1][0].type == "Practitioner")  # type: ignore[union-attr]
    type_text(line, " of haar collega")
    assert given[-1] == (Reference(display="Mia Wouters of haar collega"),)
    assert "In woorden, niet verbonden met iets in dit huis" in words_on(field)


def test_down_in_an_empty_field_shows_who_stands_around(qtbot: QtBot, field: ReferenceAnswer) -> None:
    qtbot.keyClick(_line(field), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(_hits(field)))
    assert [hit.split("   ")[0] for hit in _hits(field)] == ["Sara Haddad", "Jef Peeters"]


def test_only_the_kinds_that_a_form_names_are_offered(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    kinds = [ext("questionnaire-referenceResource", valueCode=one) for one in ("Organization", "Device")]
    read = form_of(q("dienst", "reference", extension=kinds))
    assert [one.key for one in read.remarks if "reference_kind" in one.key]
    with desk.store.writing() as session:
        for name in ("De Lamp", "Lampekap"):
            partners.add(
                session, Partner(id=new_id(), key=name, name=name, kind="x", active=name == "De Lamp")
            )
    somebody(desk, official_given="Lam", official_family="Pe")
    bench = make_workbench(desk)
    setting = Setting("nl", desk.clock.today(), desk.clock.zone, workbench=bench)
    field = show(qtbot, ReferenceAnswer(read.form.items[0], setting))
    type_text(_line(field), "lam")
    qtbot.waitUntil(lambda: _hits(field) == ["De Lamp   Dienst"])


def test_what_leaves_is_a_valid_reference_and_comes_back(desk: Desk) -> None:
    someone = Reference("Patient/0190-a", "Noor Haddad", "Patient")
    number = Reference(type="Practitioner", identifier="10012345", system="urn:nihdi")
    for value in (someone, number, Reference(display="de buurvrouw")):
        sheet = FormFilling(FORM, desk.clock.today())
        sheet.answer(at("wie"), (value,))
        response = Response(FORM.key, ResponseStatus.COMPLETED, sheet.response_items("nl"))
        leaving: Any = json.loads(json.dumps(write_response(response, FORM)))
        assert faults_of_response(leaving) == []
        back = read_response(json.dumps(leaving), read_form(json.dumps(_raw())).form).response
        assert back.items[0].answers[0].value == value


def _raw() -> dict[str, Any]:
    return {"resourceType": "Questionnaire", "status": "active", "item": [q("wie", "reference")]}
