"""What the person herself gets: a copy of her file, and who saw it; readable, whole, and on record."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.export_person import export_person, person_by_code
from healthdesk.actions.open_patient_file import open_file, who_saw
from healthdesk.actions.print_access import draw
from healthdesk.actions.send_letter import send
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.practitioner import Role
from tests.exchange.r4_bundle import faults_of_bundle
from tests.letter_desk import Case, case
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
    path.write_bytes(pdf)
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
def test_who_saw_my_file_on_paper(desk: Desk, make_desk: MakeDesk, tmp_path: Path) -> None:
    told = case(desk)
    els = make_desk(Role.THERAPIST)
    open_file(els, told.patient.id)
    open_file(els, told.patient.id)
    paper = draw(
        desk, told.patient.id, lambda action: {"patient.view": "bekeek het dossier"}.get(action, action)
    )
    said = _words(paper.pdf, tmp_path)
    assert "Wie zag mijn dossier" in said
    assert "2 keer, van 25/11/2026 tot 25/11/2026" in said
    assert said.count("Els Claes: bekeek het dossier") == 2
    assert told.patient.official_family not in paper.name
    assert who_saw(desk, told.patient.id)[0].action == "patient.access_print"
