"""Answers reach the file only where they differ, old and new side by side, and only what is accepted."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.ids import new_id
from healthdesk.records.patient import AccessNeed, Address, ContactKind, IdentifierKind, Patient
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import FormDate, ResponseItem, Value
from healthdesk.rules.answer_fields import LANDINGS
from healthdesk.rules.answer_proposals import accepted, proposals
from healthdesk.rules.form_filling import FormFilling
from tests.forms_made import SHIPPED, at, chosen, shipped

DAY = dt.date(2026, 11, 25)
NOBODY = Patient(id=new_id(), code="P-10001", created_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC))


def answers(name: str, given: dict[tuple[str, ...], list[Value]]) -> tuple[Form, tuple[ResponseItem, ...]]:
    form = shipped(name).form
    sheet = FormFilling(form, DAY)
    for steps, values in given.items():
        sheet.answer(at(*steps), values)
    return form, sheet.response_items("nl")


def test_an_enrolment_fills_the_file() -> None:
    form, items = answers(
        "wgc-inschrijving",
        {
            ("wie", "familienaam"): ["Al Hassan"],
            ("wie", "voornamen"): ["Amina"],
            ("wie", "geboortedatum"): [FormDate(1988, 4)],
            ("wie", "insz"): ["88.24.03-123 45"],
            ("adres", "domicilie", "domicilie-straat"): ["Voorbeeldstraat 3"],
            ("adres", "domicilie", "domicilie-postcode"): ["3010"],
            ("adres", "domicilie", "domicilie-gemeente"): ["Kessel-Lo"],
            ("bereiken", "gsm"): ["0470 12 34 56"],
            ("taal", "talen"): [chosen("bcp47", "ar"), chosen("bcp47", "fr")],
            ("taal", "tolk"): [True],
            ("taal", "tolk-taal"): [chosen("bcp47", "ar")],
            ("verzekering", "statuut"): [chosen("verzekering", "in-orde")],
            ("verzekering", "fonds", "fonds-code"): ["319"],
            ("verzekering", "fonds", "vt"): [True],
        },
    )
    found = {one.target: one for one in proposals(form, items, NOBODY, DAY, "nl")}
    assert found["Patient.name.family"].becomes == "Al Hassan"
    assert found["home_address"].becomes == "Voorbeeldstraat 3, 3010 Kessel-Lo"
    assert found["home_address"].question == "Domicilie"
    assert all(one.fills_a_gap for one in found.values())
    patient = accepted(form, items, NOBODY, found, DAY)
    assert patient.birth_date == "1988-04"
    assert patient.identifiers[0].kind is IdentifierKind.BIS
    assert patient.contact_points[0].value == "+32470123456"
    assert [(one.code, one.preferred, one.interpreter) for one in patient.languages] == [
        ("ar", True, True), ("fr", False, False),
    ]  # fmt: skip
    assert patient.membership
    assert (patient.membership.fund, patient.membership.increased) == ("319", True)
    assert proposals(form, items, patient, DAY) == ()


def test_only_what_is_accepted_changes_and_nothing_known_is_lost() -> None:
    known = replace(NOBODY, used_name="Mina", addresses=(Address("Oude Markt 1", "3000", "Leuven"),))
    form, items = answers("wgc-inschrijving", {
        ("wie", "roepnaam"): ["Amina"], ("wie", "familienaam"): ["Al Hassan"],
        ("adres", "zelfde-adres"): [False],
        ("adres", "verblijf", "verblijf-straat"): ["Tiensevest 9"],
    })  # fmt: skip
    (name,) = [one for one in proposals(form, items, known, DAY) if one.target == "preferred_name"]
    assert (name.was, name.becomes) == ("Mina", "Amina")
    patient = accepted(form, items, known, {"preferred_name", "residence"}, DAY)
    assert (patient.used_name, patient.official_family) == ("Amina", "")
    assert [(one.street, one.stays_here) for one in patient.addresses] == [
        ("Oude Markt 1", False), ("Tiensevest 9", True),
    ]  # fmt: skip


def test_an_address_of_here_lets_go_of_the_country_that_stood_there() -> None:
    """Somebody came from Lille to Kessel-Lo: her letters went to France until now."""
    lille = Address("Rue Neuve 5", "59000", "Lille", "FR")
    known = replace(NOBODY, addresses=(lille,))
    place = ("adres", "domicilie")
    form, items = answers("wgc-inschrijving", {
        (*place, "domicilie-straat"): ["Voorbeeldstraat 3"],
        (*place, "domicilie-postcode"): ["3010"],
        (*place, "domicilie-gemeente"): ["Kessel-Lo"],
    })  # fmt: skip
    (moved,) = proposals(form, items, known, DAY, "nl")
    assert (moved.was, moved.becomes) == (
        "Rue Neuve 5, 59000 Lille, Frankrijk",
        "Voorbeeldstraat 3, 3010 Kessel-Lo",
    )
    assert accepted(form, items, known, {"home_address"}, DAY).addresses == (
        Address("Voorbeeldstraat 3", "3010", "Kessel-Lo"),
    )
    form, items = answers("wgc-inschrijving", {
        (*place, "domicilie-straat"): ["Rue Haute 1"], (*place, "domicilie-postcode"): ["75011"],
        (*place, "domicilie-gemeente"): ["Paris"],
    })  # fmt: skip
    (within,) = proposals(form, items, known, DAY, "fr")
    assert within.becomes == "Rue Haute 1, 75011 Paris, France"
    form, items = answers("wgc-inschrijving", {(*place, "domicilie-straat"): ["Rue Neuve 7"]})
    (door,) = accepted(form, items, known, {"home_address"}, DAY).addresses
    assert door == replace(lille, street="Rue Neuve 7"), "another door in the same street"


def test_tejo_gives_a_code_an_age_and_needs_only() -> None:
    form, items = answers("tejo-onthaal", {
        ("welkom", "roepnaam"): ["Nour"], ("welkom", "leeftijd"): [15],
        ("welkom", "woonplaats"): [chosen("regio", "kot")],
        ("breng-mee", "themas"): [chosen("themas", "thuis"), chosen("themas", "angst")],
        ("bereiken", "hoe"): [chosen("bereiken", "sms")], ("bereiken", "gsm"): ["0470123456"],
        ("nodig", "noden"): [chosen("noden", "prikkelarm")],
        ("nodig", "bij-wie-liefst"): [chosen("liefst", "vrouw")],
    })  # fmt: skip
    found = proposals(form, items, NOBODY, DAY)
    patient = accepted(form, items, NOBODY, {one.target for one in found}, DAY)
    assert (patient.used_name, patient.age, patient.age_noted_on) == ("Nour", 15, DAY)
    assert (patient.region, patient.themes) == ("op kot", ("thuis", "angst"))
    assert patient.access_needs == {AccessNeed.LOW_STIMULUS, AccessNeed.FEMALE_THERAPIST}
    assert patient.contact_points[0].kind is ContactKind.SMS
    identifying = patient.official_family, patient.birth_date, patient.identifiers, patient.addresses
    assert not any(identifying)


def test_an_age_that_was_told_earlier_grew_and_is_no_difference() -> None:
    known = replace(NOBODY, used_name="Nour", age=18, age_noted_on=dt.date(2024, 9, 1))
    form, items = answers("tejo-onthaal", {("welkom", "leeftijd"): [20]})
    assert proposals(form, items, known, DAY) == ()
    form, items = answers("tejo-onthaal", {("welkom", "leeftijd"): [18]})
    (age,) = proposals(form, items, known, DAY)
    assert (age.was, age.becomes) == ("20", "18")
    patient = accepted(form, items, known, {"age"}, DAY)
    assert (patient.age, patient.age_noted_on) == (18, DAY)


def test_a_new_number_keeps_the_old_one_with_its_last_day() -> None:
    form, items = answers("wgc-inschrijving", {("wie", "insz"): ["88040312354"]})
    bis = accepted(
        *answers("wgc-inschrijving", {("wie", "insz"): ["88240312345"]}), NOBODY, {"Patient.identifier"}, DAY
    )
    national = accepted(form, items, bis, {"Patient.identifier"}, DAY)
    assert [(one.kind.value, one.until) for one in national.identifiers] == [("bis", DAY), ("ssin", None)]


def test_every_definition_of_a_shipped_form_lands_somewhere() -> None:
    other = {"enrolment", "consent", "chosen_doctor", "interpreter_needed", "has"}
    for name in SHIPPED:
        for item in shipped(name).form.walk():
            target = item.definition.rpartition("#")[2]
            if target:
                assert target in LANDINGS or target.partition(".")[0] in {*LANDINGS, *other}, target


@given(st.text(max_size=30), st.text(max_size=30), st.integers(5, 25))
def test_accepting_all_leaves_nothing_to_propose(name: str, rule: str, age: int) -> None:
    form, items = answers("tejo-onthaal", {
        ("welkom", "roepnaam"): [name] if name.strip() else [],
        ("welkom", "gender"): [rule] if rule.strip() else [],
        ("welkom", "leeftijd"): [age],
    })  # fmt: skip
    found = proposals(form, items, NOBODY, DAY)
    patient = accepted(form, items, NOBODY, {one.target for one in found}, DAY)
    assert proposals(form, items, patient, DAY) == ()
