"""A letter taken in for the wrong person goes out of her file again, and comes in for the right one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import keep_choices, open_draft
from healthdesk.actions.follow_up_referral import board, log_contact, look_up
from healthdesk.actions.receive_referral import Opened, compare_letter, look_into_letter, take_in_letter
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.shield_file import shield
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.db import audit, partners, patients, received_letters
from healthdesk.errors import NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import EventKind
from tests.actions.test_receive_referral import on_disk, sent
from tests.letter_desk import case, cgg, yara
from tests.stores import MakeDesk


@pytest.fixture
def there(make_desk_elsewhere: MakeDesk) -> Desk:
    return make_desk_elsewhere(Role.THERAPIST, name="Rik Wouters")


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


@pytest.fixture
def opened(desk: Desk, there: Desk, tmp_path: Path) -> Opened:
    found = look_into_letter(desk, on_disk(sent(there, case(there)).pdf, tmp_path))
    assert isinstance(found, Opened)
    return found


def somebody(desk: Desk) -> Patient:
    return register(desk, replace(blank(desk), official_given="Sam", official_family="De Smet")).result


def actions_about(desk: Desk, who: object) -> list[str]:
    with desk.store.reading() as session:
        return [one.action for one in audit.entries(session, patient_id=who)]  # type: ignore[arg-type]


def test_nothing_of_it_stays_in_the_wrong_file_but_two_lines_in_the_book(desk: Desk, opened: Opened) -> None:
    wrong, right, service = somebody(desk), yara(desk), cgg(desk, name=opened.referral.sender.name)
    done = take_in_letter(desk, opened, wrong.id, service.id)
    assert done.undo is not None
    back = done.undo(desk)
    assert board(desk) == ()
    assert look_up(desk, done.result.number) == ()
    assert compare_letter(desk, opened).already is None
    with desk.store.reading() as session:
        assert received_letters.of_patient(session, wrong.id) == ()
        assert partners.by_id(session, service.id) is not None
    assert actions_about(desk, wrong.id)[:2] == ["referral.receive_back", "referral.receive"]
    kept = take_in_letter(desk, opened, right.id, service.id).result
    assert [(line.referral.patient_id, line.referral.number) for line in board(desk)] == [
        (right.id, kept.number)
    ]
    assert back.undo is not None
    with pytest.raises(NotAllowed, match=r"received\.already"):
        back.undo(desk)


def test_what_was_taken_back_can_be_done_once_more(desk: Desk, opened: Opened) -> None:
    wrong, service = somebody(desk), cgg(desk, name=opened.referral.sender.name)
    done = take_in_letter(desk, opened, wrong.id, service.id)
    assert done.undo is not None
    back = done.undo(desk)
    assert back.undo is not None
    again = back.undo(desk).result
    assert (again.patient_id, again.reason) == (wrong.id, done.result.reason)
    assert len(board(desk)) == 1


def test_somebody_and_a_service_that_it_brought_go_along(desk: Desk, opened: Opened) -> None:
    done = take_in_letter(desk, opened, None, None)
    assert done.undo is not None
    done.undo(desk)
    with desk.store.reading() as session:
        assert patients.by_id(session, done.result.patient_id) is None
        assert partners.by_id(session, done.result.partner_id) is None
    assert actions_about(desk, done.result.patient_id)[0] == "patient.register_back"
    assert compare_letter(desk, opened).people == ()


def test_who_was_written_in_meanwhile_stays(desk: Desk, opened: Opened) -> None:
    done = take_in_letter(desk, opened, None, None)
    other = cgg(desk)
    begin(desk, ReferralWish(patient_id=done.result.patient_id, partner_id=other.id))
    assert done.undo is not None
    done.undo(desk)
    with desk.store.reading() as session:
        assert patients.by_id(session, done.result.patient_id) is not None


def test_once_something_was_done_with_it_it_stays(desk: Desk, opened: Opened) -> None:
    done = take_in_letter(desk, opened, None, None)
    assert done.undo is not None
    log_contact(desk, done.result.id, EventKind.CALL, "zij belt terug")
    with pytest.raises(NotAllowed, match=r"received\.in_use"):
        done.undo(desk)
    assert len(board(desk)) == 1


def test_a_reply_that_was_begun_is_not_lost(desk: Desk, make_desk: MakeDesk, opened: Opened) -> None:
    writer = make_desk(Role.THERAPIST)
    done = take_in_letter(desk, opened, None, None)
    draft = open_draft(writer, LetterKey(LetterKind.REPLY, done.result.id))
    texts = {"more": "Welkom op maandag."}
    keep_choices(writer, draft.facts.key, done.result.patient_id, replace(draft.choices, texts=texts))
    assert done.undo is not None
    with pytest.raises(NotAllowed, match=r"received\.in_use"):
        done.undo(desk)


def test_a_file_that_was_closed_meanwhile_is_left_alone(desk: Desk, opened: Opened) -> None:
    wrong = somebody(desk)
    done = take_in_letter(desk, opened, wrong.id, None)
    shield(desk, wrong.id, (new_id(),))
    assert done.undo is not None
    with pytest.raises(NotAllowed, match=r"shield\.closed"):
        done.undo(desk)
