"""A letter is signed with a card and leaves as it was signed; whatever a card does, nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from healthdesk.actions import (
    check_signatures,
    copy_with_password,
    open_letter,
    read_access_log,
    sign_letter,
)
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import Preview, open_draft, preview
from healthdesk.actions.follow_up_referral import open_referral
from healthdesk.actions.send_letter import send
from healthdesk.actions.sign_letter import Hand
from healthdesk.actions.start_referral import write
from healthdesk.errors import BadFile, DeviceTrouble, NotAllowed, NotPermitted
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
from healthdesk.records.signature import Since, Trust
from tests.eid_made import SoftCards, needs_softhsm
from tests.letter_desk import Case, case
from tests.pdf_judged import judged
from tests.pdf_read import heard
from tests.signing_made import PIN, Made, certificate, day, put_in, root
from tests.stores import MakeDesk
from tests.time_server import time_server

pytestmark = needs_softhsm


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, Role.COORDINATOR)


@pytest.fixture
def yara(desk: Desk) -> Case:
    return case(desk)


@pytest.fixture
def vouching() -> Made:
    return root()


@pytest.fixture
def els(vouching: Made, soft_cards: SoftCards) -> Made:
    """Her card is in the reader."""
    made = certificate(vouching, "Els Maes")
    put_in(soft_cards, made)
    return made


def _quietly(_what: str, _done: int, _of: int) -> None:
    return


def _shown(desk: Desk, one: Case) -> Preview:
    draft = open_draft(desk, one.key)
    return preview(draft.facts, draft.choices)


def test_what_was_signed_is_what_is_kept(
    desk: Desk, yara: Case, els: Made, vouching: Made, soft_cards: SoftCards, tmp_path: Path
) -> None:
    shown = _shown(desk, yara)
    (key,) = sign_letter.keys(desk, soft_cards.module)
    signed = sign_letter.sign_first(desk, shown, 1, Hand(key, PIN, soft_cards.module), _quietly)
    assert signed.names == ("Els Maes",)
    kept = send(desk, shown, signed).result
    opened = open_letter.open_letter(desk, kept.id)
    assert judged(opened.pdf) == signed.pdf
    assert open_referral(desk, yara.referral.id).line.referral.state is ReferralState.SENT
    sent = next(one.entry for one in read_access_log.newest(desk) if one.entry.action == "letter.send")
    assert sent.detail["signed_by"] == ["Els Maes"]

    checked = check_signatures.in_letter(desk, kept, opened.pdf)
    (line,) = checked.lines
    assert (line.found.since, line.found.trust) == (Since.NOTHING, Trust.UNKNOWN)
    assert "Ondertekend door Els Maes, op " in line.words
    assert "Te controleren: Proef Root CA" in line.words

    path = tmp_path / "root.pem"
    path.write_bytes(root().pem)  # of the same name, and somebody else's
    other = check_signatures.trust(desk, check_signatures.look_at_root(path))
    (line,) = check_signatures.in_letter(desk, kept, opened.pdf).lines
    assert line.found.trust is Trust.UNKNOWN
    assert "Die naam staat op de lijst van het huis, maar dit is een ander certificaat" in line.words
    assert other.undo is not None
    other.undo(desk)

    path.write_bytes(vouching.pem)
    done = check_signatures.trust(desk, check_signatures.look_at_root(path))
    (tmp_path / "brief.pdf").write_bytes(opened.pdf)
    checked = check_signatures.in_file(desk, tmp_path / "brief.pdf")
    assert [one.found.is_fine for one in checked.lines] == [True]
    assert checked.words[-1].startswith("Of een certificaat intussen is ingetrokken")
    assert done.undo is not None
    done.undo(desk)
    assert check_signatures.policy_of(desk).roots == ()


def test_a_timestamp_says_when_by_another_clock(
    desk: Desk, yara: Case, els: Made, vouching: Made, soft_cards: SoftCards, tmp_path: Path
) -> None:
    shown = _shown(desk, yara)
    (key,) = sign_letter.keys(desk, soft_cards.module)
    assert check_signatures.policy_of(desk).stamps == ""  # nobody outside is asked until the house says so
    with pytest.raises(NotAllowed):
        check_signatures.choose_stamps(desk, "tijd.example")
    with time_server(vouching, day(3)) as address:
        stamps = check_signatures.choose_stamps(desk, f" {address} ").result.stamps
        hand = Hand(key, PIN, soft_cards.module, stamps)
        signed = sign_letter.sign_first(desk, shown, 1, hand, _quietly)
    kept = send(desk, shown, signed).result
    judged(signed.pdf)
    (line,) = check_signatures.in_letter(desk, kept, signed.pdf).lines
    assert line.found.stamped_at == day(3)
    assert "Een tijdstempel van Proef Tijd zegt 28" in line.words
    path = tmp_path / "root.pem"
    path.write_bytes(vouching.pem)
    check_signatures.trust(desk, check_signatures.look_at_root(path))
    (line,) = check_signatures.in_letter(desk, kept, signed.pdf).lines
    assert line.found.is_fine
    assert "De tijdstempel van Proef Tijd bevestigt het" in line.words


def test_without_an_answer_of_the_time_server_nothing_is_signed(
    desk: Desk, yara: Case, els: Made, soft_cards: SoftCards
) -> None:
    shown = _shown(desk, yara)
    (key,) = sign_letter.keys(desk, soft_cards.module)
    with time_server(None) as address:
        hand = Hand(key, PIN, soft_cards.module, address)
        with pytest.raises(DeviceTrouble) as refused:
            sign_letter.sign_first(desk, shown, 1, hand, _quietly)
    assert (refused.value.key, refused.value.values) == ("sign.no_stamp", {"host": "127.0.0.1"})
    with pytest.raises(DeviceTrouble) as refused:  # and now nobody is there at all
        sign_letter.sign_first(desk, shown, 1, hand, _quietly)
    assert refused.value.key == "sign.no_stamp"


def test_a_card_that_says_no_leaves_the_letter_as_it_was(
    desk: Desk, yara: Case, els: Made, soft_cards: SoftCards
) -> None:
    shown = _shown(desk, yara)
    (key,) = sign_letter.keys(desk, soft_cards.module)
    with pytest.raises(DeviceTrouble):
        sign_letter.sign_first(desk, shown, 1, Hand(key, "9999", soft_cards.module), _quietly)
    assert open_letter.of_patient(desk, yara.patient.id) == ()
    assert send(desk, shown).result.sha256


def test_what_the_file_says_by_then_must_be_what_was_signed(
    desk: Desk, yara: Case, els: Made, soft_cards: SoftCards
) -> None:
    shown = _shown(desk, yara)
    (key,) = sign_letter.keys(desk, soft_cards.module)
    signed = sign_letter.sign_first(desk, shown, 2, Hand(key, PIN, soft_cards.module), _quietly)
    for held, told in (
        (signed, "sign.places_left"),
        (replace(signed, pdf=signed.pdf[1:]), "letters.changed"),
        (replace(signed, places=1), "letters.changed"),
    ):
        with pytest.raises(NotAllowed) as refused:
            send(desk, shown, held)
        assert refused.value.key == told
    with pytest.raises(NotAllowed) as refused:
        sign_letter.sign(desk, signed, Hand(key, PIN, soft_cards.module), _quietly)
    assert refused.value.key == "sign.signed_already"
    write(desk, replace(open_referral(desk, yara.referral.id).line.referral, question="Iets anders."))
    with pytest.raises(NotAllowed) as refused:
        sign_letter.begin(desk, shown)
    assert refused.value.key == "letters.changed"


def test_a_certificate_that_is_over_signs_nothing(desk: Desk, soft_cards: SoftCards, vouching: Made) -> None:
    put_in(soft_cards, certificate(vouching, "Els Maes", ends=day(-400)))
    with pytest.raises(DeviceTrouble) as refused:
        sign_letter.keys(desk, soft_cards.module)
    assert refused.value.key == "sign.expired"
    assert refused.value.values["name"] == "Els Maes"


def test_only_a_coordinator_says_whom_the_house_trusts(
    desk: Desk, make_desk: MakeDesk, vouching: Made, tmp_path: Path
) -> None:
    path = tmp_path / "root.der"
    path.write_bytes(vouching.der)
    seen = check_signatures.look_at_root(path)
    with pytest.raises(NotPermitted):
        check_signatures.trust(make_desk(Role.RECEPTION), seen)
    (kept,) = check_signatures.trust(desk, seen).result.roots
    assert (kept.name, kept.added_by) == ("Proef Root CA", desk.actor.name)
    with pytest.raises(NotAllowed):
        check_signatures.trust(desk, seen)
    assert check_signatures.trust_no_more(desk, seen.sha256).result.roots == ()
    with pytest.raises(BadFile):
        check_signatures.look_at_root(tmp_path / "weg.pem")


def test_a_copy_with_a_password_opens_with_it_alone_and_says_what_it_is_not(
    desk: Desk, yara: Case, els: Made, soft_cards: SoftCards, tmp_path: Path
) -> None:
    shown = _shown(desk, yara)
    (key,) = sign_letter.keys(desk, soft_cards.module)
    signed = sign_letter.sign_first(desk, shown, 1, Hand(key, PIN, soft_cards.module), _quietly)
    kept = send(desk, shown, signed).result
    password = copy_with_password.suggest(kept)
    assert len(password.split("-")) == 7
    assert password != copy_with_password.suggest(kept)
    path = tmp_path / copy_with_password.file_name(kept)
    copy_with_password.write_copy(desk, kept.id, path, password)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=password) as opened:
        assert opened.encryption.bits == 256
        assert str(opened.docinfo["/Title"]) == shown.draft.content.title
        told = opened.Root.Metadata.read_bytes()
        assert b"<pdfaid:part>" not in told
        assert b"<pdfuaid:part>1<" in told
        assert "/AcroForm" not in opened.Root
        inside = opened.attachments[f"{kept.number}.pdf"].get_file()
        assert inside.read_bytes() == signed.pdf, "in which the signature holds"
        opened.save(tmp_path / "open.pdf", encryption=False)
    before = [said for role, said in heard(signed.pdf) if role != "Form"]
    assert [said for _role, said in heard((tmp_path / "open.pdf").read_bytes())] == before
    made = next(one.entry for one in read_access_log.newest(desk))
    assert made.action == "letter.copy_with_password"
    assert password not in str(made)
    for weak in ("kort", "wachtwoord1234"):
        with pytest.raises(NotAllowed):
            copy_with_password.write_copy(desk, kept.id, path, weak)
