"""Files that go along with a letter, from the desk of who writes it to long after it left."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
import sqlalchemy as sa

from healthdesk.actions import send_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import Preview, open_draft, preview
from healthdesk.actions.enclose_files import call_it, enclose, look_into, put_in_order, take_out
from healthdesk.actions.export_person import export_person
from healthdesk.actions.open_enclosures import as_one_pdf, copy_name, gather, save_enclosure, save_together
from healthdesk.actions.open_letter import OpenedLetter, open_letter
from healthdesk.db import audit, enclosures
from healthdesk.errors import NotAllowed, NotPermitted, StorageTrouble
from healthdesk.records.enclosure import Enclosure
from healthdesk.records.letter_draft import Weight
from healthdesk.records.practitioner import Role
from healthdesk.rules.enclosures import MOST_FILES, clean_name, require_room
from tests import files_made as made
from tests.letter_desk import Case, case
from tests.letters_made import kept as kept_pdf
from tests.letters_made import text_of
from tests.stores import MakeDesk


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


def bring(desk: Desk, one: Case, folder: Path) -> tuple[Enclosure, ...]:
    paths = made.on_disk(
        folder, Verslag_van_school_pdf=made.a_pdf(), IMG_0042_jpg=made.a_photo(), Plan_docx=made.a_document()
    )
    looked = look_into(paths)
    assert not looked.refused
    return enclose(desk, one.key, looked.found).result


def shown(desk: Desk, one: Case, *, accept: bool = True) -> Preview:
    draft = open_draft(desk, one.key)
    looks = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
    return preview(draft.facts, replace(draft.choices, accepted=looks if accept else ()))


def sent(desk: Desk, one: Case) -> OpenedLetter:
    return open_letter(desk, send_letter.send(desk, shown(desk, one)).result.id)


def names(desk: Desk, one: Case) -> list[str]:
    return [each.name for each in open_draft(desk, one.key).facts.enclosures]


def test_the_letter_names_what_goes_along_in_its_order(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    report, photo, plan = bring(desk, one, tmp_path)
    call_it(desk, photo.id, "Foto van de\nbrief.jpg")
    put_in_order(desk, one.key, [photo.id, plan.id, report.id])
    said = "Bijlagen: Foto van de brief (1 blz.) · Plan · Verslag van school (1 blz.)"
    seen = shown(desk, one)
    assert said in " ".join(text_of(kept_pdf(seen.pdf, tmp_path)).replace("\u00a0", " ").split())
    in_french = preview(seen.draft.facts, replace(seen.draft.choices, language="fr"))
    assert in_french.draft.content.enclosures_label == "Annexes"


def test_nothing_leaves_before_somebody_looked_through_what_goes_along(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    bring(desk, one, tmp_path)
    seen = shown(desk, one)
    assert seen.draft.may_leave
    photo = look_into(made.on_disk(tmp_path, Nog_iets_png=made.a_drawing()))
    enclose(desk, one.key, photo.found)
    again = preview(open_draft(desk, one.key).facts, seen.draft.choices)
    assert not again.draft.may_leave
    with pytest.raises(NotAllowed, match=r"letters\.changed"):
        send_letter.send(desk, seen)


def test_what_is_taken_out_or_moved_can_be_put_back(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    report, photo, plan = bring(desk, one, tmp_path)
    out = take_out(desk, photo.id)
    assert names(desk, one) == ["Verslag van school", "Plan"]
    assert out.undo is not None
    out.undo(desk)
    moved = put_in_order(desk, one.key, [plan.id, report.id, photo.id])
    assert names(desk, one) == ["Plan", "Verslag van school", "IMG 0042"]
    assert moved.undo is not None
    moved.undo(desk)
    assert names(desk, one) == ["Verslag van school", "IMG 0042", "Plan"]
    with desk.store.reading() as session:
        assert enclosures.bytes_of(session, photo.id) == made.a_photo()
        actions = [entry.action for entry in audit.entries(session, patient_id=one.patient.id)]
    assert actions.count("enclosure.add") == 4
    assert {"enclosure.remove", "enclosure.order"} <= set(actions)


def test_the_same_file_goes_along_once_and_all_of_it_has_an_end(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    bring(desk, one, tmp_path)
    assert (
        enclose(desk, one.key, look_into(made.on_disk(tmp_path, Kopie_pdf=made.a_pdf())).found).result == ()
    )
    many = open_draft(desk, one.key).facts.enclosures * 7
    with pytest.raises(NotAllowed, match=r"enclosures\.too_many"):
        require_room(many[: MOST_FILES - 1], (1, 1))
    with pytest.raises(NotAllowed, match=r"enclosures\.too_much"):
        require_room(many[:1], (50_000_000,))


def test_who_may_not_send_letters_brings_nothing(desk: Desk, make_desk: MakeDesk, tmp_path: Path) -> None:
    one = case(desk)
    report = bring(desk, one, tmp_path)[0]
    volunteer = make_desk(Role.VOLUNTEER_RECEPTION)
    found = look_into(made.on_disk(tmp_path, Nieuw_png=made.a_drawing())).found
    with pytest.raises(NotPermitted):
        enclose(volunteer, one.key, found)
    with pytest.raises(NotPermitted):
        take_out(volunteer, report.id)


def test_what_left_is_found_again_byte_for_byte_and_as_one_pdf(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    bring(desk, one, tmp_path)
    opened = sent(desk, one)
    report, photo, plan = opened.enclosures
    number = one.referral.number
    assert copy_name(opened, photo) == f"{number} 2 IMG 0042.jpg"
    save_enclosure(desk, plan.id, tmp_path / "plan.docx")
    assert (tmp_path / "plan.docx").read_bytes() == made.a_document()
    whole = as_one_pdf(gather(desk, opened))
    with pikepdf.open(BytesIO(whole)) as pdf:
        assert len(pdf.pages) == opened.letter.pages + 2
        assert pdf.attachments[f"{number}.pdf"].get_file().read_bytes() == opened.pdf
    save_together(desk, opened.letter, whole, tmp_path / "alles.pdf")
    assert (tmp_path / "alles.pdf").read_bytes() == whole
    with pytest.raises(NotAllowed, match=r"enclosures\.frozen"):
        take_out(desk, report.id)
    with pytest.raises(NotAllowed, match=r"letters\.sent_already"):
        enclose(desk, one.key, look_into(made.on_disk(tmp_path, Te_laat_png=made.a_drawing())).found)
    with desk.store.reading() as session:
        last = next(
            e for e in audit.entries(session, patient_id=one.patient.id) if e.action == "letter.save_copy"
        )
    assert last.detail["together"] == hashlib.sha256(whole).hexdigest()


def test_a_file_that_is_not_what_was_sent_is_not_passed_off_as_it(desk: Desk, tmp_path: Path) -> None:
    one = case(desk)
    bring(desk, one, tmp_path)
    opened = sent(desk, one)
    with desk.store.writing() as session:
        session.execute(sa.text("DROP TRIGGER enclosure_frozen"))
        session.execute(
            sa.text("UPDATE enclosure SET data = :data WHERE place = 0"), {"data": made.a_drawing()}
        )
    with pytest.raises(StorageTrouble, match=r"enclosures\.changed"):
        gather(desk, opened)


def test_the_database_itself_keeps_what_left_as_it_was(
    store: object, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(Role.THERAPIST)
    one = case(desk)
    bring(desk, one, tmp_path)
    sent(desk, one)
    for change in ("name = 'anders'", "data = NULL", "letter_id = NULL"):
        with pytest.raises(NotAllowed, match=r"store\.refused"), desk.store.writing() as session:
            session.execute(sa.text(f"UPDATE enclosure SET {change}"))
    with desk.store.writing() as session:
        session.execute(sa.text("UPDATE enclosure SET patient_id = patient_id"))


def test_the_copy_for_herself_has_what_went_along(desk: Desk, make_desk: MakeDesk, tmp_path: Path) -> None:
    one = case(desk)
    bring(desk, one, tmp_path)
    sent(desk, one)
    export_person(make_desk(Role.COORDINATOR), one.patient.id, tmp_path / "kopie.zip")
    with ZipFile(tmp_path / "kopie.zip") as copy:
        assert copy.read(f"brieven/{one.referral.number} 2 IMG 0042.jpg") == made.a_photo()


@pytest.mark.parametrize(
    ("called", "name"),
    [
        (r"C:\Scans\Verslag 3.PDF", "Verslag 3"),
        ("..\u202egpj.exe", "gpj.exe"),
        ("a/b: <c>?.docx", "b c"),
        ("  .pdf", ""),
        ("x" * 200 + ".jpeg", "x" * 80),
    ],
)
def test_a_name_can_stand_in_a_letter(called: str, name: str) -> None:
    assert clean_name(called) == name
