"""Letters that left: finding them, opening the exact bytes, printing and saving a copy."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.print_handout import own_language
from healthdesk.actions.private_file import write_private
from healthdesk.actions.shielded import require_open
from healthdesk.db import audit, enclosures, house_rules, letter_answers, letters, patients
from healthdesk.errors import NotAllowed, StorageTrouble
from healthdesk.records.enclosure import Enclosure
from healthdesk.records.letter import Letter, LetterAnswer
from healthdesk.records.letter_draft import LetterKey
from healthdesk.rules.letter_texts import LANGUAGES, PERSON_COPY, spoken_in, unsure_languages
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class OpenedLetter:
    """A kept letter with its bytes, proven to be the ones that were sent."""

    letter: Letter
    pdf: bytes
    enclosures: tuple[Enclosure, ...] = ()
    """What went along, in its order."""
    answers: tuple[LetterAnswer, ...] = ()
    """What came back on it, where it asked something; the first first."""
    read_in: str = ""
    """The language in which whom it is about reads best."""
    unsure: frozenset[str] = frozenset()
    """The languages in which nobody vouches for the page for her."""
    copies_in: tuple[str, ...] = LANGUAGES
    """Those in which there is such a page."""


def of_patient(desk: Desk, patient_id: UUID) -> tuple[Letter, ...]:
    """One person's letters, the newest first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with looking(desk, patient_id) as session:
        return letters.of_patient(session, patient_id)


def about(desk: Desk, key: LetterKey) -> tuple[Letter, ...]:
    """The letters about one referral or contract, the newest first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        found = letters.about(session, key)
        for patient_id in {one.patient_id for one in found}:
            require_open(desk, session, patient_id)
        return found


def open_letter(desk: Desk, letter_id: UUID, action: str = "letter.view") -> OpenedLetter:
    """The letter as it was sent, with the look at it on record.

    Raises `StorageTrouble` ("letters.damaged") when the bytes are no longer those that were sent.
    """
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        kept, pdf = letters.by_id(session, letter_id), letters.bytes_of(session, letter_id)
        if kept is None or pdf is None:
            raise NotAllowed("letters.gone")
        require_open(desk, session, kept.patient_id)
        if hashlib.sha256(pdf).hexdigest() != kept.sha256:
            raise StorageTrouble("letters.damaged")
        along = enclosures.of_letter(session, kept.id)
        answers = letter_answers.of_letter(session, kept.id)
        patient = patients.by_id(session, kept.patient_id)
        texts = house_rules.texts_of(session)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action=action,
            patient_id=kept.patient_id,
            entity=("letter", kept.id),
            detail={"number": kept.number},
        )
    copies = spoken_in(PERSON_COPY, texts)
    read_in = own_language(patient, copies) if patient is not None else ""
    unsure = unsure_languages(PERSON_COPY, texts)
    return OpenedLetter(kept, pdf, along, answers, read_in, unsure, copies)


def save_copy(desk: Desk, letter_id: UUID, path: Path) -> Letter:
    """Write a copy outside the house: from there on it is no longer guarded."""
    opened = open_letter(desk, letter_id, "letter.save_copy")
    write_private(path, opened.pdf)
    return opened.letter


def file_name(letter: Letter) -> str:
    """A name that tells which letter it is and not whom it is about."""
    return f"{letter.number.replace('/', '-')}.pdf"
