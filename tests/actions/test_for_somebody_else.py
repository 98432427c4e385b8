"""A referral that came in lies in the wrong file, and somebody sees it later: it goes to the right one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import keep_choices, open_draft
from healthdesk.actions.follow_up_referral import log_contact, of_patient, open_referral
from healthdesk.actions.for_somebody_else import for_somebody_else
from healthdesk.actions.receive_referral import Opened, look_into_letter, open_received, take_in_letter
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.shield_file import shield
from healthdesk.db import audit, received_letters
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import EventKind, Referral
from tests.actions.test_receive_referral import on_disk, sent
from tests.letter_desk import case, cgg, yara
from tests.stores import MakeDesk


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


@pytest.fixture
def opened(desk: Desk, make_desk_elsewhere: MakeDesk, tmp_path: Path) -> Opened:
    there = make_desk_elsewhere(Role.THERAPIST, name="Rik Wouters")
    found = look_into_letter(desk, on_disk(sent(there, case(there)).pdf, tmp_path))
    assert isinstance(found, Opened)
    return found


@pytest.fixture
def sam(desk: Desk) -> Patient:
    return register(desk, replace(blank(desk), official_given="Sam", official_family="De Smet")).result


@pytest.fixture
def wrong(desk: Desk, opened: Opened, sam: Patient) -> Referral:
    service = cgg(desk, name=opened.referral.sender.name)
    one = take_in_letter(desk, opened, sam.id, service.id).result
    return log_contact(desk, one.id, EventKind.CALL, "zij bellen terug").result


def _files(desk: Desk, who: Patient) -> int:
    with desk.store.reading() as session:
        return len(received_letters.of_patient(session, who.id))


def test_it_goes_with_its_letter_and_back(desk: Desk, opened: Opened, sam: Patient, wrong: Referral) -> None:
    right = yara(desk)
    done = for_somebody_else(desk, wrong.id, wrong.version, right.id)
    file = open_referral(desk, wrong.id)
    assert (file.patient.id, file.line.referral.number, file.line.referral.due_on) == (
        *(right.id, wrong.number),
        wrong.due_on,
    )
    assert [event.text for event in file.story[:2]] == [
        "Stond eerst in een ander dossier.",
        "zij bellen terug",
    ]
    assert (of_patient(desk, sam.id), _files(desk, sam), _files(desk, right)) == ((), 0, 1)
    assert open_received(desk, file.received[0].id) == opened.pdf
    with desk.store.reading() as session:
        for who in (sam, right):
            assert "referral.elsewhere" in {one.action for one in audit.entries(session, patient_id=who.id)}
    assert done.undo is not None
    done.undo(desk)
    assert open_referral(desk, wrong.id).patient.id == sam.id
    assert (_files(desk, sam), _files(desk, right)) == (1, 0)


def test_not_once_a_letter_about_it_was_begun(desk: Desk, sam: Patient, wrong: Referral) -> None:
    draft = open_draft(desk, LetterKey(LetterKind.REPLY, wrong.id))
    texts = replace(draft.choices, texts={"more": "Sam is welkom op maandag."})
    keep_choices(desk, draft.facts.key, sam.id, texts)
    with pytest.raises(NotAllowed, match=r"received\.answered"):
        for_somebody_else(desk, wrong.id, wrong.version, yara(desk).id)
    assert open_referral(desk, wrong.id).patient.id == sam.id


def test_nor_out_of_or_into_a_file_that_is_closed(desk: Desk, sam: Patient, wrong: Referral) -> None:
    right = yara(desk)
    shield(desk, right.id, (new_id(),))
    with pytest.raises(NotAllowed, match=r"shield\.closed"):
        for_somebody_else(desk, wrong.id, wrong.version, right.id)
    shield(desk, sam.id, (new_id(),))
    with pytest.raises(NotAllowed, match=r"shield\.closed"):
        for_somebody_else(desk, wrong.id, wrong.version, yara(desk, code="P-2").id)


def test_nor_what_a_colleague_changed_meanwhile_or_what_we_asked(desk: Desk, wrong: Referral) -> None:
    ours = case(desk, partner=cgg(desk, key="proef-ander"))
    log_contact(desk, wrong.id, EventKind.NO_ANSWER, "")
    with pytest.raises(ChangedMeanwhile):
        for_somebody_else(desk, wrong.id, wrong.version, ours.patient.id)
    with pytest.raises(NotAllowed, match=r"referrals\.no_such_step"):
        for_somebody_else(desk, ours.referral.id, ours.referral.version, wrong.patient_id)
