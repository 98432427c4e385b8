"""From a signed enrolment form to the file and the contract with the centre."""

from __future__ import annotations

from datetime import date

import pytest

from healthdesk.actions import accept_proposals, sign_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.open_patient_file import open_file
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import FormDate, Value
from tests.forms_made import chosen
from tests.intake_desk import begun, somebody, typed
from tests.stores import MakeDesk


@pytest.fixture
def desk(store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


def signed_form(desk: Desk, born: FormDate, **more: list[Value]) -> accept_proposals.Proposed:
    answers: dict[tuple[str, ...], list[Value]] = {
        ("wie", "familienaam"): ["Al Hassan"],
        ("wie", "voornamen"): ["Amina"],
        ("wie", "geboortedatum"): [born],
        ("wie", "geslacht"): [chosen("geslacht", "female")],
        ("verzekering", "statuut"): [chosen("verzekering", "in-orde")],
        ("toestemming", "pakket"): [True],
        ("contract", "getekend-op"): [FormDate(2026, 11, 25)],
        ("contract", "getekend-door"): [chosen("getekend-door", "self")],
        ("contract", "kopie"): [True],
    }
    answers |= {("contract", name.replace("_", "-")): values for name, values in more.items()}
    page = typed(begun(desk, "wgc-inschrijving", somebody(desk)), desk, answers)
    return accept_proposals.proposed(desk, sign_intake.sign(desk, page).result.response.id)


def test_the_contract_and_the_person_are_taken_over(desk: Desk) -> None:
    proposed = signed_form(desk, FormDate(1988, 4, 3))
    contract = proposed.proposals[-1]
    assert (contract.question, contract.becomes) == (
        "Inschrijving",
        "getekend op 25/11/2026, ingeschreven vanaf 01/12/2026",
    )
    accept_proposals.accept(desk, proposed, {one.target for one in proposed.proposals})
    file = open_file(desk, proposed.patient.id)
    (enrolment,) = file.enrolments
    assert (enrolment.starts_on, enrolment.signed_by) == (date(2026, 12, 1), "Amina Al Hassan")
    assert file.patient.birth_date == "1988-04-03"
    assert accept_proposals.proposed(desk, proposed.response_id).proposals == ()


def test_who_is_too_young_does_not_sign_herself(desk: Desk) -> None:
    proposed = signed_form(desk, FormDate(2014, 4, 3))
    with pytest.raises(NotAllowed) as refused:
        accept_proposals.accept(desk, proposed, {one.target for one in proposed.proposals})
    assert refused.value.key == "intake.too_young_to_sign"
    assert open_file(desk, proposed.patient.id).enrolments == ()
    parent = signed_form(
        desk,
        FormDate(2014, 4, 3),
        getekend_door=[chosen("getekend-door", "parent")],
        tekenaar=["Karim Al Hassan"],
    )
    accept_proposals.accept(desk, parent, {"enrolment"})
    assert open_file(desk, parent.patient.id).enrolments[0].signed_by == "Karim Al Hassan"


def test_what_is_not_chosen_stays_as_it_was(desk: Desk) -> None:
    proposed = signed_form(desk, FormDate(1988))
    accept_proposals.accept(desk, proposed, {"Patient.birthDate"})
    file = open_file(desk, proposed.patient.id)
    assert (file.patient.birth_date, file.patient.official_family, file.enrolments) == ("1988", "", ())
