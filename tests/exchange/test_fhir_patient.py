"""People as FHIR: odd ones are read as far as they can be, and told; what goes out comes back the same."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_patient import patient_resource, patients_bundle, read_patients
from healthdesk.exchange.fhir_patient_own import SSIN
from healthdesk.exchange.people_table import PeopleRead
from healthdesk.records.house import IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.patient import (
    DAY_UNKNOWN,
    AccessNeed,
    Address,
    Capacity,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    Patient,
    SpokenLanguage,
)
from healthdesk.records.related_person import RelatedPerson

NOW, TODAY = datetime(2026, 11, 25, 14, 45, tzinfo=UTC), date(2026, 11, 25)
NOOR = {
    "resourceType": "Patient",
    "identifier": [{"system": SSIN, "value": "85073003328"}],
    "name": [{"use": "official", "family": "Özdemir", "given": ["Noor", "Leyla"]}],
    "birthDate": "1985-07-30",
    "gender": "female",
    "telecom": [{"system": "phone", "value": "0470 00 11 22"}],
    "address": [{"line": ["Dorp 1 bus 2"], "postalCode": "3010", "city": "Kessel-Lo"}],
    "communication": [{"language": {"coding": [{"code": "tr-TR"}]}, "preferred": True}],
}


def _read(path: Path, text: str) -> PeopleRead:
    file = path / "mensen.json"
    file.write_text(text, encoding="utf-8")
    return read_patients(file, IdentityLevel.FULL, NOW, TODAY)


def _one(path: Path, **other: Any) -> PeopleRead:
    return _read(path, json.dumps({**NOOR, **other}))


def test_one_patient(tmp_path: Path) -> None:
    (noor,) = _one(tmp_path).people
    assert (noor.official_given, noor.official_family, noor.birth_date) == (
        "Noor Leyla",
        "Özdemir",
        "1985-07-30",
    )
    assert noor.identifiers == (Identifier(IdentifierKind.NATIONAL, "85073003328"),)
    assert noor.contact_points == (ContactPoint(ContactKind.PHONE, "+32470001122"),)
    assert noor.languages == (SpokenLanguage("tr", preferred=True),)


@pytest.mark.parametrize("wrap", ["bundle", "array", "lines", "bundle_of_bundles"])
def test_however_it_is_wrapped(tmp_path: Path, wrap: str) -> None:
    bundle = {
        "resourceType": "Bundle",
        "entry": [{"resource": NOOR}, {"resource": {"resourceType": "Observation"}}, {"resource": NOOR}, {}],
    }
    text = {
        "bundle": json.dumps(bundle),
        "array": json.dumps([NOOR, NOOR]),
        "lines": f"{json.dumps(NOOR)}\n\n{json.dumps(NOOR)}\n",
        "bundle_of_bundles": json.dumps({"resourceType": "Bundle", "entry": [{"resource": bundle}]}),
    }[wrap]
    assert [one.official_family for one in _read(tmp_path, text).people] == ["Özdemir", "Özdemir"]


def test_odd_ones_are_read_as_far_as_they_can_be(tmp_path: Path) -> None:
    read = _one(
        tmp_path,
        name={"text": "Sam"},
        birthDate="1990-13",
        gender="vrouw",
        telecom=[{"value": "sam@voorbeeld.be"}, {"system": "phone", "value": "geen"}],
        identifier={"value": 85073003328},
        address={"text": "ergens in Leuven"},
        communication="nl",
    )
    (sam,) = read.people
    assert sam.used_name == "Sam"
    assert sam.identifiers[0].value == "85073003328"
    assert sam.contact_points == (ContactPoint(ContactKind.EMAIL, "sam@voorbeeld.be"),)
    assert sam.addresses == (Address("ergens in Leuven", "", ""),)
    assert {(one.column, one.key) for one in read.faults} == {
        ("birthDate", "exchange.no_date"),
        ("gender", "exchange.no_gender"),
        ("telecom", "exchange.no_phone"),
    }


def test_a_partial_birth_date_is_a_birth_date(tmp_path: Path) -> None:
    assert _one(tmp_path, birthDate="1950-03").people[0].birth_date == "1950-03"


def test_the_name_of_before_a_marriage_is_not_hers_now(tmp_path: Path) -> None:
    names = [{"use": "maiden", "family": "Peeters"}, {"family": "Janssens", "given": ["An"]}]
    (an,) = _one(tmp_path, name=names).people
    assert (an.official_given, an.official_family) == ("An", "Janssens")
    (only,) = _one(tmp_path, name=names[:1]).people
    assert only.official_family == "Peeters"


@pytest.mark.parametrize("told", [{"deceasedBoolean": True}, {"deceasedDateTime": "2020"}])
def test_who_has_died_is_left_aside_and_told(tmp_path: Path, told: dict[str, Any]) -> None:
    assert _one(tmp_path, **told).passed == ((1, "exchange.deceased"),)


@pytest.mark.parametrize("deceased", ["2026-11-20", "2026-11", "2020", DAY_UNKNOWN])
def test_of_whom_this_program_wrote_that_she_died_that_stays(tmp_path: Path, deceased: str) -> None:
    noor = replace(_one(tmp_path).people[0], code="P-2222", deceased=deceased)
    (again,) = _read(tmp_path, patients_bundle([noor])).people
    assert again.deceased == deceased
    raw = {**patient_resource(noor), "deceasedDateTime": "ooit"}
    raw.pop("deceasedBoolean", None)
    assert [(one.column, one.key) for one in _read(tmp_path, json.dumps(raw)).faults] == [
        ("deceasedDateTime", "exchange.no_date")
    ]


def test_who_is_no_longer_active_is_left_aside_and_told(tmp_path: Path) -> None:
    assert _one(tmp_path, active=False).passed == ((1, "exchange.inactive"),)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{", "exchange.no_json"),
        ("[" * 100_000, "exchange.no_json"),
        ('{"resourceType": "Observation"}', "exchange.no_patients"),
        ("[]", "exchange.no_patients"),
    ],
)
def test_what_holds_nobody_is_told(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(BadFile) as refused:
        _read(tmp_path, text)
    assert refused.value.key == key


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["use", "value", "system", "family", "given", "coding", "line"]), inner
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(NOOR)), _JSON))
def test_no_shape_of_a_patient_breaks_the_reading(tmp_path_factory: pytest.TempPathFactory, odd: Any) -> None:
    folder = tmp_path_factory.mktemp("fhir")
    raw = {**NOOR, **odd, "resourceType": "Patient"}
    assert len(_read(folder, json.dumps(raw)).people) == 1


def test_the_people_around_somebody_come_along(tmp_path: Path) -> None:
    contacts = [
        {
            "relationship": [{"coding": [{"code": "MTH"}]}],
            "name": {"family": "Özdemir", "given": ["Leyla"]},
            "telecom": [{"system": "phone", "value": "0470 00 11 33"}],
            "address": {"line": ["Dorp 1"], "postalCode": "3010", "city": "Kessel-Lo"},
        },
        {"relationship": [{"text": "Voisin ou voisine"}], "name": {"text": "Jef"}},
        {
            "relationship": [{"coding": [{"code": "C", "display": "Emergency Contact"}]}],
            "name": {"text": "Bo"},
        },
        {"telecom": [{"value": "0470 00 11 44"}]},
    ]
    never = {"url": "urn:healthdesk:contact-rule", "valueString": "never"}
    may_call = {"url": "urn:healthdesk:contact-rule", "valueString": "call"}
    bundle = {
        "resourceType": "Bundle",
        "entry": [
            {
                "fullUrl": "urn:uuid:AB-1",
                "resource": {
                    "resourceType": "RelatedPerson",
                    "patient": {"reference": "Patient/ab-1"},
                    "name": [{"text": "Kem"}],
                    "relationship": [{"text": "ouder"}],
                    "extension": [never, may_call],
                },
            },
            {"fullUrl": "urn:uuid:ab-1", "resource": {**NOOR, "contact": contacts}},
            {
                "resource": {
                    "resourceType": "RelatedPerson",
                    "patient": {"reference": "Patient/iemand-anders"},
                    "name": [{"text": "Vreemde"}],
                }
            },
        ],
    }
    read = _read(tmp_path, json.dumps(bundle))
    assert read.faults == ()
    (noor,) = read.people
    assert noor.related == (
        RelatedPerson("Leyla Özdemir", "parent", "+32470001133", address="Dorp 1, 3010 Kessel-Lo"),
        RelatedPerson("Jef", "neighbour"),
        RelatedPerson("Bo", "Emergency Contact"),
        RelatedPerson("Kem", "parent", never=True),
    )
    file = tmp_path / "mensen.json"
    (nameless,) = read_patients(file, IdentityLevel.PSEUDONYM, NOW, TODAY).people
    assert nameless.related == (), "an anonymous house does not come to know them by a file"


def test_what_goes_out_comes_back(tmp_path: Path) -> None:
    noor = replace(
        Patient(id=new_id(), code="P-7K3M", created_at=NOW),
        official_given="Noor",
        official_family="Özdemir",
        birth_date="1985-07",
        sex="female",
        identifiers=(Identifier(IdentifierKind.NATIONAL, "85073003328"),),
        languages=(SpokenLanguage("tr", preferred=True, interpreter=True),),
        contact_points=(
            ContactPoint(ContactKind.PHONE, "+32470001122"),
            ContactPoint(ContactKind.EMAIL, "n@x.be"),
        ),
        addresses=(Address("Dorp 1 bus 2", "3010", "Kessel-Lo"),),
        contact_rule="niet bellen naar huis",
        gender="vrouw",
        pronouns="zij/haar",
        region="3010",
        access_needs=frozenset({AccessNeed.STEP_FREE, AccessNeed.OWN_ENTRANCE}),
        membership=Membership("306", "12345", increased=False),
        referrer="zelf",
        former_gp="dr. Peeters",
        themes=("angst", "school"),
        carer=True,
        carer_for="mijn zus Ria",
        capacity=Capacity(able=False, judged_by="dr. Maes", judged_on=date(2026, 1, 2), why="Koorts"),
        warning="komt met hond",
    )
    (back,) = _read(tmp_path, patients_bundle([noor])).people
    assert replace(back, id=noor.id, code=noor.code) == noor
    told = patient_resource(noor)["address"][0]["_line"][0]["extension"]
    assert [one["valueString"] for one in told] == ["Dorp", "1", "2"]
    assert "" not in json.loads(json.dumps(patient_resource(noor))).values()


def test_a_number_that_is_never_to_be_used_and_one_of_before_stay_so(tmp_path: Path) -> None:
    """Another program reads it as one of before and does not call; a house of ours knows why."""
    ways = (
        ContactPoint(ContactKind.PHONE, "+3216123456", safe=False, rule="thuis weet niemand het"),
        ContactPoint(ContactKind.SMS, "+32470001122", rule="na 16 u"),
        ContactPoint(ContactKind.EMAIL, "noor@voorbeeld.be", safe=False),
    )
    numbers = (
        Identifier(IdentifierKind.NATIONAL, "85073003328", since=date(2024, 3, 1)),
        Identifier(IdentifierKind.BIS, "85473003383", until=date(2024, 3, 1)),
        Identifier(IdentifierKind.OTHER, "PASP998877", until=date(2025, 1, 1)),
        Identifier(IdentifierKind.OCMW_CARD, "12345678901"),
    )
    (noor,) = _one(tmp_path).people
    noor = replace(noor, code="P-7K3M", contact_points=ways, identifiers=numbers)
    text = patients_bundle([noor])
    told = json.loads(text)["entry"][0]["resource"]["telecom"]
    assert [one.get("use") for one in told] == ["old", None, "old"]
    (again,) = _read(tmp_path, text).people
    assert again.contact_points == ways
    assert again.identifiers == numbers


@pytest.mark.parametrize(
    ("said", "country"),
    [("Nederland", "NL"), ("Germany", "DE"), ("POL", "PL"), ("IRL", "IE"), ("Maroc", "MA"), ("be", "BE")],
)
def test_a_country_is_read_however_it_is_written(tmp_path: Path, said: str, country: str) -> None:
    home = {"line": ["Dorp 1"], "city": "Ergens", "country": said}
    assert _one(tmp_path, address=home).people[0].addresses[0].country == country


def test_a_country_that_nobody_knows_stays_as_it_was_written(tmp_path: Path) -> None:
    home = {"line": ["Dorp 1"], "city": "Ergens", "country": "Sovjet-Unie"}
    assert _one(tmp_path, address=home).people[0].addresses[0].country == "Sovjet-Unie"
