"""What the house refuses because of who somebody is to the person: a signature, an agreement, a letter."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from healthdesk.actions import enrol_patient
from healthdesk.actions.change_patient import change
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose, open_draft, preview
from healthdesk.actions.export_person import export_person
from healthdesk.actions.keep_consent import give
from healthdesk.actions.reach_out import log_attempt, show_outreach
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.send_letter import send
from healthdesk.errors import NotAllowed
from healthdesk.letters.letter import draw
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterDraft, LetterKey, Way, Weight
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.patient import Address, Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.related_person import Authority, RelatedPerson
from tests.letters_made import kept as on_disk
from tests.letters_made import text_of
from tests.stores import MakeDesk

AN = RelatedPerson(
    "An Claes", "parent", phone="+32460000111", authority=Authority.PARENT, may_call=True, may_write=True
)
BART = RelatedPerson("Bart Mertens", "parent", phone="+32460000222", authority=Authority.PARENT, never=True)
LIEVE = RelatedPerson("Lieve Peeters", "neighbour", authority=Authority.TRUSTED)


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


@pytest.fixture
def noor(desk: Desk) -> Patient:
    draft = replace(
        blank(desk),
        official_given="Noor",
        official_family="Claes",
        birth_date="2014-02-01",
        addresses=(Address("Voorbeeldlaan 3", "3010", "Kessel-Lo"),),
        related=(AN, BART, LIEVE),
    )
    return register(desk, draft).result


def _consent(desk: Desk, person: Patient, who: str) -> Consent:
    return Consent(
        id=new_id(),
        patient_id=person.id,
        scope=frozenset({ShareScope.REASON}),
        partner_name="CLB",
        given_by=who,
        how="by_proxy",
        given_on=desk.clock.today(),
        noted_at=desk.clock.now(),
    )


def _stops(draft: LetterDraft) -> list[str]:
    return [one.key.rpartition(".")[2] for one in draft.remarks if one.weight is Weight.STOP]


def test_only_who_has_a_say_agrees_or_signs_in_her_place(desk: Desk, noor: Patient) -> None:
    with pytest.raises(NotAllowed) as refused:
        give(desk, _consent(desk, noor, "Lieve Peeters"))
    assert (refused.value.key, refused.value.fields) == ("patients.agrees_not", ("given_by",))
    assert give(desk, _consent(desk, noor, "An Claes")).result.given_by == "An Claes"
    with pytest.raises(NotAllowed) as refused:
        enrol_patient.enrol(desk, noor.id, date(2026, 11, 5), "Lieve Peeters")
    assert (refused.value.key, refused.value.fields) == ("enrolment.signs_not", ("signed_by",))
    assert enrol_patient.enrol(desk, noor.id, date(2026, 11, 5), "An Claes").result.signed_by == "An Claes"


def test_a_letter_about_a_child_goes_to_who_signed_in_words_for_her(
    desk: Desk, noor: Patient, tmp_path: Path
) -> None:
    contract = enrol_patient.enrol(desk, noor.id, date(2026, 11, 5), "An Claes").result
    draft = open_draft(desk, LetterKey(LetterKind.ENROLMENT, contract.id))
    assert draft.choices.to == "An Claes"
    said = text_of(on_disk(draw(draft.content), tmp_path))
    assert "Beste An Claes" in said
    assert "de inschrijving van Noor Claes" in said
    assert "uw inschrijving" not in said
    assert _stops(draft) == []
    accepted = tuple(one.name for one in draft.remarks if one.weight is Weight.LOOK)
    kept = send(desk, preview(draft.facts, replace(draft.choices, accepted=accepted))).result
    assert kept.to_name == "An Claes"


def test_whom_we_must_not_write_to_gets_no_letter_however_it_is_addressed(desk: Desk, noor: Patient) -> None:
    contract = enrol_patient.enrol(desk, noor.id, date(2026, 11, 5), "An Claes").result
    draft = open_draft(desk, LetterKey(LetterKind.ENROLMENT, contract.id))
    facts, own = draft.facts, replace(draft.choices, to="")
    assert _stops(compose(facts, own)) == []
    assert _stops(compose(facts, replace(own, to="Bart Mertens"))) == ["never_write"]
    assert _stops(compose(facts, replace(own, attention="dhr. Bart Mertens"))) == ["never_write"]
    assert _stops(compose(facts, replace(own, to="Lieve Peeters"))) == ["not_to_write"]
    assert _stops(compose(facts, replace(own, to="Wie Dan Ook"))) == ["stranger"]
    words = {"opening": "Bel gerust naar 0460 00 02 22."}
    said = compose(facts, replace(own, texts=words))
    assert _stops(said) == ["never_in_words"]
    (stop,) = (one for one in said.remarks if one.weight is Weight.STOP)
    assert (stop.part, stop.ways[0]) == ("opening", Way.FILL), "the number stands there, not in a file"


def test_a_child_is_reached_through_who_acts_for_her_and_may_be_called(desk: Desk, noor: Patient) -> None:
    attempt = ContactAttempt(
        id=new_id(),
        patient_id=noor.id,
        at=desk.clock.now(),
        way=ReachWay.CALL,
        outcome=ReachOutcome.NO_ANSWER,
    )
    log_attempt(desk, attempt)
    assert [line.ways for line in show_outreach(desk)] == [("0460 00 01 11 (An Claes, ouder)",)]


def test_where_people_are_anonymous_no_paper_or_authority_is_kept(make_desk: MakeDesk) -> None:
    tejo = make_desk(kind=HouseKind.TEJO)
    yara = register(tejo, replace(blank(tejo), used_name="Yara", age=17)).result
    with pytest.raises(NotAllowed) as refused:
        change(tejo, replace(yara, related=(AN,)))
    assert refused.value.fields == ("related",)
    named = RelatedPerson("mama", "parent", never=True)
    assert change(tejo, replace(yara, related=(named,))).result.related == (named,)


def test_the_copy_for_the_person_tells_who_acts_for_her(desk: Desk, noor: Patient, tmp_path: Path) -> None:
    path = tmp_path / "kopie.zip"
    export_person(desk, noor.id, path)
    with zipfile.ZipFile(path) as packed:
        bundle = json.loads(packed.read("dossier.json"))
    around = [
        one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == "RelatedPerson"
    ]
    assert [one["name"][0]["text"] for one in around] == ["An Claes", "Bart Mertens", "Lieve Peeters"]
    assert {one["patient"]["reference"] for one in around} == {bundle["entry"][0]["fullUrl"]}
    assert around[0]["relationship"][1]["coding"][0]["code"] == "PRN"
