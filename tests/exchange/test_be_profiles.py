"""Each resource of a letter is of the Belgian profile that it claims, and the judge of that judges."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.exchange import fhir_belgian
from healthdesk.exchange.fhir_letter_in import read_letter
from healthdesk.records.practitioner import Role
from healthdesk.resource_paths import resource
from tests.actions.test_letter_data import data_in, shown
from tests.exchange.be_profiles import PROFILES, VALUE_SETS, faults_by_profile
from tests.exchange.r4_bundle import faults_of_bundle
from tests.letter_desk import case, cgg
from tests.stores import MakeDesk

Raw = dict[str, Any]


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


@pytest.fixture
def bundle(desk: Desk) -> Raw:
    return data_in(shown(desk, case(desk), taken={"national_number": True}).pdf)


def of(bundle: Raw, kind: str) -> Raw:
    return next(one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == kind)


def test_everything_in_a_letter_claims_its_profile_and_holds_to_it(bundle: Raw) -> None:
    assert faults_of_bundle(bundle) == []
    assert faults_by_profile(bundle) == []
    claims = [one["resource"]["meta"]["profile"] for one in bundle["entry"]]
    assert all(len(one) == 1 for one in claims)
    assert {one for claim in claims for one in claim} == set(PROFILES)


def test_the_receiver_stands_with_the_task_and_the_moment_has_its_hour_and_zone(bundle: Raw) -> None:
    request, task = of(bundle, "ServiceRequest"), of(bundle, "Task")
    named = {one["fullUrl"]: one["resource"].get("name") for one in bundle["entry"]}
    assert "performer" not in request
    assert named[task["owner"]["reference"]] == "CGG De Proef"
    assert request["authoredOn"] == task["authoredOn"] == "2026-11-25T14:45:00+01:00"


def test_none_of_our_kinds_of_care_is_in_their_list_and_none_has_to_be(desk: Desk) -> None:
    """Nursing and imaging are preferred, so that a kind of our own is said as what it is."""
    theirs = set(VALUE_SETS["be-vs-categories-of-care"]["http://snomed.info/sct"])
    for kind in json.loads(resource("codes", "partner-kinds.json").read_text("utf-8"))["kinds"]:
        (coding,) = fhir_belgian.asked(kind, desk.clock.today())["category"][0]["coding"]
        assert coding["code"] not in theirs
        assert coding["system"] == (fhir_belgian.KIND if kind.startswith("local-") else fhir_belgian.HCPARTY)
    nurse = data_in(shown(desk, case(desk, partner=cgg(desk, kind="orghospital"))).pdf)
    assert of(nurse, "ServiceRequest")["category"] == [
        {"coding": [{"system": fhir_belgian.HCPARTY, "code": "orghospital"}]}
    ]


def test_her_sex_is_not_told_and_the_data_say_so(bundle: Raw) -> None:
    patient = of(bundle, "Patient")
    assert "gender" not in patient
    assert patient["_gender"]["extension"][0]["valueCode"] == "masked"


def _drop(kind: str, name: str) -> Callable[[Raw], None]:
    def damage(bundle: Raw) -> None:
        del of(bundle, kind)[name]

    return damage


def _put(kind: str, name: str, value: Any) -> Callable[[Raw], None]:
    def damage(bundle: Raw) -> None:
        of(bundle, kind)[name] = value

    return damage


NIHDI = {"system": fhir_belgian.NIHDI, "value": "1-23456-78-901"}


@pytest.mark.parametrize(
    "damage",
    [
        _drop("ServiceRequest", "extension"),
        _drop("ServiceRequest", "category"),
        _drop("ServiceRequest", "code"),
        _drop("ServiceRequest", "authoredOn"),
        _drop("ServiceRequest", "requester"),
        _put("ServiceRequest", "authoredOn", "2026-11-25"),
        _put("ServiceRequest", "authoredOn", "2026-11-25T14:45:00Z"),
        _put("ServiceRequest", "performer", [{"display": "CGG"}]),
        _put("ServiceRequest", "category", [{"text": "praten"}]),
        _put("ServiceRequest", "intent", "wish"),
        _put("ServiceRequest", "note", [{"authorString": "An"}]),
        _drop("Task", "focus"),
        _put("Task", "intent", "directive"),
        _put("Task", "meta", {"profile": ["https://voorbeeld.example/iets"]}),
        _drop("Patient", "_gender"),
        _put("Patient", "meta", {"profile": [fhir_belgian.ROLE]}),
        _drop("Patient", "meta"),
        _drop("Practitioner", "name"),
        _put("Practitioner", "identifier", [NIHDI]),
        _drop("Practitioner", "meta"),
        _put("Organization", "identifier", [{"system": fhir_belgian.NIHDI}]),
    ],
)
def test_the_judge_finds_what_was_broken(bundle: Raw, damage: Callable[[Raw], None]) -> None:
    broken = copy.deepcopy(bundle)
    damage(broken)
    assert faults_by_profile(broken)


def test_what_was_sent_before_still_comes_in(bundle: Raw, desk: Desk) -> None:
    """Letters of before name the receiver as performer, the writer in the role alone, and only the day."""
    request, task = of(bundle, "ServiceRequest"), of(bundle, "Task")
    request["performer"] = [task.pop("owner")]
    request["authoredOn"] = task["authoredOn"] = "2026-11-25"
    for name in ("extension", "category", "code"):
        del request[name]
    for note in request["note"]:
        del note["extension"][1:]
    of(bundle, "PractitionerRole")["practitioner"] = {"display": "An Peeters"}
    del of(bundle, "Patient")["_gender"]
    kept = [one for one in bundle["entry"] if one["resource"]["resourceType"] != "Practitioner"]
    for one in kept:
        del one["resource"]["meta"]
    old = json.dumps(bundle | {"entry": kept}).encode()
    now = desk.clock.now()
    read = read_letter("brief.pdf", old, desk.house.identity_default, now, desk.clock.today())
    assert (read.to_name, read.writer) == ("CGG De Proef", "An Peeters")
    assert read.dated == desk.clock.today()
    assert read.words["question"].startswith("Verdere begeleiding")


def test_what_is_sent_now_is_read_the_same(bundle: Raw, desk: Desk) -> None:
    now = desk.clock.now()
    data = json.dumps(bundle).encode()
    read = read_letter("brief.pdf", data, desk.house.identity_default, now, desk.clock.today())
    assert (read.to_name, read.writer) == ("CGG De Proef", desk.actor.name)
    assert read.dated == desk.clock.today()
    assert read.words["question"].startswith("Verdere begeleiding")
    assert read.person.official_family == "Haddad"
    assert read.person.sex == ""
