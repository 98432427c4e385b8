"""What the person herself gets: a copy of her file, and who saw it; readable, whole, and on record."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from healthdesk.actions import (
    check_entitlements,
    follow_walk_in,
    keep_draft,
    keep_plan,
    reach_out,
    sign_intake,
    start_intake,
)
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.export_person import export_person, person_by_code
from healthdesk.actions.open_patient_file import open_file, who_saw
from healthdesk.actions.print_access import draw, draw_each_line
from healthdesk.actions.send_letter import send
from healthdesk.clock import FixedClock
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.entitlement import NotedFact
from healthdesk.records.help_plan import CareLoad, Carer, PlanGoal, PlanStep
from healthdesk.records.ids import new_id
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.patient import (
    AccessNeed,
    Capacity,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    SpokenLanguage,
)
from healthdesk.records.practitioner import Role
from tests.exchange.r4_bundle import faults_of_bundle
from tests.forms_made import chosen
from tests.intake_desk import begun, somebody, typed, who5
from tests.letter_desk import Case, case
from tests.pdf_judged import judged
from tests.stores import MakeDesk

needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


def _sent(desk: Desk) -> Case:
    """A person with a letter that left."""
    told = case(desk)
    opened = open_draft(desk, told.key)
    send(desk, preview(opened.facts, opened.choices))
    return told


def _words(pdf: bytes, folder: Path) -> str:
    path = folder / "blad.pdf"
    path.write_bytes(judged(pdf))
    done = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    return " ".join(done.stdout.split())


@needs_pdftotext
def test_the_copy_holds_everything_and_says_what_it_does_not(desk: Desk, tmp_path: Path) -> None:
    told = _sent(desk)
    path = tmp_path / "kopie.zip"
    assert export_person(desk, told.patient.id, path) == 3
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(path) as packed:
        names = packed.namelist()
        bundle = json.loads(packed.read("dossier.json"))
        said = _words(packed.read("dossier.pdf"), tmp_path)
        letter = packed.read(names[2])
    assert names[:2] == ["dossier.pdf", "dossier.json"]
    assert letter.startswith(b"%PDF")
    assert faults_of_bundle(bundle) == []
    kinds = [one["resource"]["resourceType"] for one in bundle["entry"]]
    assert kinds[0] == "Patient"
    assert {"Consent", "ServiceRequest", "Task", "DocumentReference"} <= set(kinds)
    assert "Haddad" in said
    assert "Verzegelde notities van therapeuten staan er niet in" in said
    assert told.partner.name in said
    assert who_saw(desk, told.patient.id)[0].action == "patient.copy"


@needs_pdftotext
def test_the_copy_tells_plan_rights_carers_tries_and_how_answers_came_about(
    desk: Desk, make_desk: MakeDesk, clock: FixedClock, tmp_path: Path
) -> None:
    noor = somebody(desk, used_name="Noor", carer=True)
    an = somebody(desk, used_name="An")
    step = PlanStep(id=new_id(), what="De tuin bellen", who="Noor", by=date(2026, 12, 10))
    goal = PlanGoal(id=new_id(), words="Weer onder de mensen", steps=(step,))
    empty = keep_plan.open_plan(desk, noor).plan
    keep_plan.save(desk, replace(empty, goals=(goal,)))
    for cared, carer in ((noor, an), (an, noor)):
        one = Carer(
            id=new_id(),
            patient_id=cared,
            person_id=carer,
            does="kookt",
            load=CareLoad.HEAVY,
            load_words="moe",
        )
        keep_plan.save_carer(desk, one)
    fact = NotedFact(key="heavy_care", value=False, noted_on=clock.today(), noted_by="Mia")
    check_entitlements.note_fact(desk, noor, fact)
    reach_out.log_attempt(
        desk,
        ContactAttempt(
            id=new_id(),
            patient_id=noor,
            at=clock.now(),
            way=ReachWay.CALL,
            outcome=ReachOutcome.NO_ANSWER,
            words="na 16 u",
        ),
    )
    els = make_desk(Role.THERAPIST)
    opened = begun(els, "who-5", noor)
    first = typed(opened, els, {("who5", "who5-1"): [chosen("who-5", "0")]})
    kept = keep_draft.keep(els, first).result
    again = start_intake.open_draft(els, kept.id).result
    sign_intake.sign(els, who5(again, els, "3", "3", "3", "3", "3"))
    path = tmp_path / "kopie.zip"
    export_person(desk, noor, path)
    with zipfile.ZipFile(path) as packed:
        bundle = json.loads(packed.read("dossier.json"))
        said = _words(packed.read("dossier.pdf"), tmp_path)
    assert faults_of_bundle(bundle) == []
    for words in (
        "Weer onder de mensen",
        "De tuin bellen · Noor · tegen 10/12/2026",
        "Wie voor mij zorgt",
        "Voor wie ik zorg",
        "kookt · zwaar · moe",
        "Rechten die we nagingen",
        "Gebeld, om weer contact te hebben: geen antwoord: na 16 u",
        "nooit → meer dan de helft van de tijd (Els Claes, 25/11/2026 14:45)",
    ):
        assert words in said, words
    assert said.count("zwaar") == 1, "how heavy it is for An stands in her own copy"
    kinds = [one["resource"]["resourceType"] for one in bundle["entry"]]
    assert {"CarePlan", "Goal", "RelatedPerson", "Communication", "Provenance"} <= set(kinds)


@needs_pdftotext
def test_the_copy_tells_all_that_the_house_noted_of_her(desk: Desk, tmp_path: Path) -> None:
    """What she needs, who judged what, how she may be reached, and that she walked in."""
    noor = somebody(
        desk,
        used_name="Noor",
        contact_points=(
            ContactPoint(ContactKind.PHONE, "+3216123456", safe=False, rule="thuis weet niemand het"),
            ContactPoint(ContactKind.SMS, "+32470123456", rule="na 16 u"),
        ),
        identifiers=(Identifier(IdentifierKind.OTHER, "PASP998877"),),
        languages=(SpokenLanguage("ti", preferred=True, interpreter=True),),
        membership=Membership("306", "12345", increased=True),
        access_needs=frozenset({AccessNeed.STEP_FREE}),
        carer=True,
        carer_for="mijn zus Ria",
        capacity=Capacity(able=False, judged_by="dr. Maes", judged_on=date(2026, 1, 2), why="Koorts"),
    )
    follow_walk_in.welcome(desk, wish="een attest", patient_id=noor)
    path = tmp_path / "kopie.zip"
    export_person(desk, noor, path)
    with zipfile.ZipFile(path) as packed:
        bundle = json.loads(packed.read("dossier.json"))
        said = _words(packed.read("dossier.pdf"), tmp_path)
    assert faults_of_bundle(bundle) == []
    for words in (
        "016 12 34 56 (nooit gebruiken, thuis weet niemand het), 0470 12 34 56 (na 16 u)",
        "Andere nummers PASP998877",
        "Tigrinya (met tolk)",
        "306 12345, verhoogde tegemoetkoming",
        "Nodig om te komen gelijkvloers",
        "Mantelzorger ja: mijn zus Ria",
        "Zelf beslissen nee, volgens dr. Maes op 02/01/2026. Koorts",
        "Zonder afspraak aan de balie. Waarvoor: een attest",
    ):
        assert words in said, words
    told = json.dumps(bundle, ensure_ascii=False)
    for words in (
        "thuis weet niemand het",
        "PASP998877",
        "step-free",
        "mijn zus Ria",
        "Koorts",
        "een attest",
    ):
        assert words in told, words


def test_the_same_file_gives_the_same_copy(desk: Desk, tmp_path: Path) -> None:
    told = case(desk)
    for name in ("een.zip", "twee.zip"):
        export_person(desk, told.patient.id, tmp_path / name)
    assert (tmp_path / "een.zip").read_bytes() == (tmp_path / "twee.zip").read_bytes()


def test_only_who_may_export_makes_a_copy(desk: Desk, make_desk: MakeDesk, tmp_path: Path) -> None:
    told = case(desk)
    with pytest.raises(NotPermitted):
        export_person(make_desk(Role.RECEPTION), told.patient.id, tmp_path / "kopie.zip")
    assert person_by_code(desk, told.patient.code.lower()) == told.patient.id
    with pytest.raises(NotAllowed):
        person_by_code(desk, "P-BESTAATNIET")


@needs_pdftotext
def test_who_saw_my_file_on_paper(desk: Desk, make_desk: MakeDesk, tmp_path: Path, clock: FixedClock) -> None:
    told = case(desk)
    els = make_desk(Role.THERAPIST)
    open_file(els, told.patient.id)
    open_file(els, told.patient.id)
    paper = draw(
        desk, told.patient.id, lambda action: {"patient.view": "bekeek het dossier"}.get(action, action)
    )
    said = _words(paper.pdf, tmp_path)
    assert "Wie zag mijn dossier" in said
    assert "1 keer, van 25/11/2026 tot 25/11/2026" in said
    assert said.count("Els Claes: bekeek het dossier (2 keer)") == 1, "one visit, one line"
    clock.advance(timedelta(minutes=5))
    open_file(els, told.patient.id)
    later = _words(draw(desk, told.patient.id, str).pdf, tmp_path)
    assert "Els Claes (tot 14:50): patient.view (3 keer)" in later
    apart = _words(draw_each_line(desk, told.patient.id, str).pdf, tmp_path)
    assert apart.count("Els Claes: patient.view") == 3
    assert told.patient.official_family not in paper.name
    assert who_saw(desk, told.patient.id)[0].action == "patient.access_print"
