"""A letter of another house comes in as a file: looked at, told apart, taken in once, kept as it came."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import AttachedFileSpec, Name, Pdf

from healthdesk.actions import receive_referral
from healthdesk.actions.copy_with_password import write_copy
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import DATA_FILE, open_draft, preview
from healthdesk.actions.enclose_files import enclose, look_into
from healthdesk.actions.follow_up_referral import open_referral
from healthdesk.actions.open_enclosures import as_one_pdf, gather
from healthdesk.actions.open_letter import OpenedLetter, open_letter
from healthdesk.actions.receive_referral import (
    Opened,
    chosen,
    compare_letter,
    open_received,
    received_with,
    take_in_letter,
)
from healthdesk.actions.send_letter import send
from healthdesk.actions.shield_file import shield
from healthdesk.db import audit, partners, patients
from healthdesk.errors import BadFile, NotAllowed, NotPermitted
from healthdesk.letters import letter
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import Carried
from healthdesk.records.letter_draft import Weight
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Direction, ReferralState
from tests import files_made as made
from tests.letter_desk import Case, case, cgg, yara
from tests.letters_made import letter as a_letter
from tests.stores import MakeDesk


@pytest.fixture
def there(make_desk_elsewhere: MakeDesk) -> Desk:
    return make_desk_elsewhere(Role.THERAPIST, name="Rik Wouters")


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


def sent(desk: Desk, one: Case) -> OpenedLetter:
    draft = open_draft(desk, one.key)
    looks = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
    shown = preview(draft.facts, replace(draft.choices, with_data=True, accepted=looks))
    return open_letter(desk, send(desk, shown).result.id)


def look_into_letter(desk: Desk, path: Path) -> Opened:
    opened = receive_referral.look_into_letter(desk, path)
    assert isinstance(opened, Opened)
    return opened


def on_disk(pdf: bytes, folder: Path, name: str = "brief.pdf") -> Path:
    (folder / name).write_bytes(pdf)
    return folder / name


def test_what_the_letter_tells_becomes_a_referral_to_answer(desk: Desk, there: Desk, tmp_path: Path) -> None:
    one = case(there)
    left = sent(there, one)
    opened = look_into_letter(desk, on_disk(left.pdf, tmp_path))
    told = opened.referral
    assert (told.number, told.code) == (one.referral.number, one.referral.reply_code)
    assert (told.sender.name, told.writer, told.to_name) == (
        there.house.name,
        "Rik Wouters",
        one.partner.name,
    )
    compared = compare_letter(desk, opened)
    assert (compared.people, compared.partners, compared.already) == ((), (), None)
    came = take_in_letter(desk, opened, None, None).result
    assert (came.direction, came.state) == (Direction.INCOMING, ReferralState.RECEIVED)
    assert came.number.startswith("I-")
    assert came.due_on is not None
    assert (came.reason, came.question) == (one.referral.reason, one.referral.question)
    with desk.store.reading() as session:
        person, sender = patients.by_id(session, came.patient_id), partners.by_id(session, came.partner_id)
        actions = [entry.action for entry in audit.entries(session, patient_id=came.patient_id)]
    assert person is not None
    assert sender is not None
    assert (person.used_name, person.official_family, person.native_name, person.birth_date) == (
        *("Yara", "Haddad", "يارا حداد", "2009-03-14"),
    )
    assert {spoken.code for spoken in person.languages} == {"fa-AF", "nl"}
    assert all(point.value != "+3216123457" for point in person.contact_points)
    assert (sender.name, sender.to_check) == (there.house.name, ("address_lines", "phone", "email"))
    assert {"patient.register", "referral.begin", "referral.receive"} <= set(actions)
    (kept,) = received_with(desk, came.id)
    assert open_received(desk, kept.id) == left.pdf


def test_a_letter_that_left_here_is_no_letter_that_comes_in(there: Desk, tmp_path: Path) -> None:
    one = case(there)
    opened = look_into_letter(there, on_disk(sent(there, one).pdf, tmp_path))
    compared = compare_letter(there, opened)
    assert compared.already is not None
    assert compared.already.id == one.referral.id
    with pytest.raises(NotAllowed, match=r"received\.left_here"):
        chosen(there, compared, code="", is_new=True, key="")
    with pytest.raises(NotAllowed, match=r"received\.left_here"):
        take_in_letter(there, opened, one.patient.id, None)
    assert received_with(there, one.referral.id) == ()


def test_it_comes_in_once_also_with_what_went_along(desk: Desk, there: Desk, tmp_path: Path) -> None:
    one = case(there)
    enclose(there, one.key, look_into(made.on_disk(tmp_path, Verslag_pdf=made.a_pdf())).found)
    whole = as_one_pdf(gather(there, sent(there, one)))
    opened = look_into_letter(desk, on_disk(whole, tmp_path))
    came = take_in_letter(desk, opened, None, None).result
    again = compare_letter(desk, look_into_letter(desk, on_disk(whole, tmp_path)))
    assert again.already == open_referral(desk, came.id).line.referral
    with pytest.raises(NotAllowed, match=r"received\.already"):
        take_in_letter(desk, opened, None, None)
    with pytest.raises(NotAllowed, match=r"received\.already"):
        chosen(desk, again, code="", is_new=True, key="")


def test_somebody_the_house_knows_is_told_and_chosen(desk: Desk, there: Desk, tmp_path: Path) -> None:
    known, service = yara(desk), cgg(desk, name=there.house.name)
    opened = look_into_letter(desk, on_disk(sent(there, case(there)).pdf, tmp_path))
    compared = compare_letter(desk, opened)
    assert [one.patient.id for one in compared.people] == [known.id]
    assert compared.people[0].likeness.probable
    assert [one.id for one in compared.partners] == [service.id]
    came = take_in_letter(desk, opened, known.id, service.id).result
    assert (came.patient_id, came.partner_id) == (known.id, service.id)


def test_somebody_with_a_closed_file_gets_no_second_one_unawares(
    desk: Desk, there: Desk, make_desk: MakeDesk, tmp_path: Path
) -> None:
    known, els = yara(desk), make_desk(Role.THERAPIST)
    opened = look_into_letter(desk, on_disk(sent(there, case(there)).pdf, tmp_path))
    shield(desk, known.id, (els.actor.practitioner_id,))
    compared = compare_letter(desk, opened)
    assert [one.patient.id for one in compared.people] == [known.id]
    assert compared.closed == {known.id}
    with pytest.raises(NotAllowed, match=r"received\.who"):
        chosen(desk, compared, code="", is_new=False, key="")
    with pytest.raises(NotAllowed, match=r"shield\.closed"):
        take_in_letter(desk, opened, known.id, None)
    assert compare_letter(els, opened).closed == frozenset()
    assert take_in_letter(els, opened, known.id, cgg(desk).id).result.patient_id == known.id


def test_without_a_screen_only_what_is_in_no_doubt_is_taken_for_granted(
    desk: Desk, there: Desk, tmp_path: Path
) -> None:
    path = on_disk(sent(there, case(there)).pdf, tmp_path)
    told = compare_letter(desk, look_into_letter(desk, path))
    assert chosen(desk, told, code="", is_new=False, key="") == (None, None)
    known = yara(desk)
    services = [cgg(desk, key=key, name=there.house.name) for key in ("een", "twee")]
    told = compare_letter(desk, look_into_letter(desk, path))
    with pytest.raises(NotAllowed, match=r"received\.who") as who:
        chosen(desk, told, code="", is_new=False, key="een")
    assert who.value.values["people"] == known.code
    with pytest.raises(NotAllowed, match=r"received\.which"):
        chosen(desk, told, code=known.code, is_new=False, key="")
    assert chosen(desk, told, code=known.code, is_new=False, key="twee") == (known.id, services[1].id)
    assert chosen(desk, told, code="", is_new=True, key="een") == (None, services[0].id)


def test_a_house_without_names_keeps_none_of_what_came(
    sqlite_store: object, make_desk: MakeDesk, there: Desk, tmp_path: Path
) -> None:
    desk = make_desk(Role.RECEPTION, kind=HouseKind.TEJO)
    opened = look_into_letter(desk, on_disk(sent(there, case(there)).pdf, tmp_path))
    came = take_in_letter(desk, opened, None, None).result
    with desk.store.reading() as session:
        person = patients.by_id(session, came.patient_id)
    assert person is not None
    assert (person.used_name, person.age) == ("Yara", 17)
    assert not any((person.official_family, person.birth_date, person.identifiers, person.addresses))


def changed(pdf: bytes, change: object) -> bytes:
    file = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        change(opened)  # type: ignore[operator]
        opened.save(file)
    return file.getvalue()


def other_words(pdf: Pdf) -> None:
    data = json.loads(pdf.attachments[DATA_FILE].get_file().read_bytes())
    data["entry"][0]["resource"]["reasonCode"] = [{"text": "Iets anders."}]
    put(pdf, json.dumps(data).encode())


def put(pdf: Pdf, data: bytes) -> None:
    spec = AttachedFileSpec(pdf, data, filename=DATA_FILE, mime_type="application/fhir+json")
    pdf.attachments[DATA_FILE] = spec


def other_page(pdf: Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(pdf.pages[0].Contents.read_bytes() + b"\nq Q")


def without_end(pdf: Pdf) -> None:
    put(pdf, b" " * 3_000_000)


def nothing_like_it(data: str) -> bytes:
    carried = Carried(name=DATA_FILE, told="x", media="application/fhir+json", data=data)
    return letter.draw(a_letter(carried=carried))


def test_what_cannot_be_opened_is_told_why(desk: Desk, there: Desk, tmp_path: Path) -> None:
    left = sent(there, case(there)).pdf
    for pdf, why in (
        (b"PK\x03\x04", "received.no_pdf"),
        (made.a_pdf(), "received.no_data"),
        (made.locked(user="open"), "enclosures.password"),
        (left[: len(left) // 3], "enclosures.damaged"),
        (made.a_bomb(), "enclosures.damaged"),
        (changed(left, other_words), "received.altered"),
        (changed(left, other_page), "received.altered"),
        (changed(left, without_end), "received.bomb"),
        (nothing_like_it("{}"), "received.not_ours"),
        (nothing_like_it("[" * 100_000), "received.not_ours"),
        (
            nothing_like_it(json.dumps({"resourceType": "Bundle", "entry": [{"resource": 5}]})),
            "received.not_ours",
        ),
    ):
        with pytest.raises(BadFile) as told:
            look_into_letter(desk, on_disk(pdf, tmp_path))
        assert (told.value.key, told.value.where) == (why, "brief.pdf")


def test_saved_anew_by_another_program_it_still_opens(desk: Desk, there: Desk, tmp_path: Path) -> None:
    left = sent(there, case(there))

    def title(pdf: Pdf) -> None:
        pdf.docinfo[Name.Title] = "Brief"

    opened = look_into_letter(desk, on_disk(changed(left.pdf, title), tmp_path))
    assert opened.referral.number == left.letter.number


def test_who_makes_no_referrals_takes_none_in(
    desk: Desk, make_desk: MakeDesk, there: Desk, tmp_path: Path
) -> None:
    path = on_disk(sent(there, case(there)).pdf, tmp_path)
    with pytest.raises(NotPermitted):
        look_into_letter(make_desk(Role.VOLUNTEER_RECEPTION), path)


def test_a_copy_that_was_mailed_with_a_password_comes_in_with_it_or_saved_without(
    desk: Desk, there: Desk, tmp_path: Path
) -> None:
    left = sent(there, case(there)).letter
    copy, secret = tmp_path / "kopie.pdf", "paard batterij nietje correct 7"
    write_copy(there, left.id, copy, secret)
    for tried, why in (("", "enclosures.password"), ("iets anders", "received.wrong_password")):
        with pytest.raises(BadFile) as told:
            receive_referral.look_into_letter(desk, copy, tried)
        assert told.value.key == why
    opened = receive_referral.look_into_letter(desk, copy, secret)
    assert isinstance(opened, Opened)
    assert opened.referral.number == left.number
    one = take_in_letter(desk, opened, None, None).result
    (kept,) = received_with(desk, one.id)
    with Pdf.open(BytesIO(open_received(desk, kept.id))) as plain:
        assert not plain.is_encrypted, "who looks later has no password any more"
    with Pdf.open(copy, password=secret) as pdf:
        pdf.save(tmp_path / "zonder.pdf", encryption=False)
    again = compare_letter(desk, look_into_letter(desk, tmp_path / "zonder.pdf"))
    assert again.already is not None
    assert again.already.id == one.id
