"""The register of outgoing letters: all that left, found again by number, receiver or their own words."""

from __future__ import annotations

from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import closed_among
from healthdesk.db import enrolments, letter_answers, letters, patients
from healthdesk.records.letter import Letter, LetterAnswer, LetterKind, RegisterLine
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require

MOST = 500
"""More is not read on a screen: who looks for one adds a word."""
LATELY = timedelta(days=60)
"""An older contract was told on paper in another way, or nobody waits for it any more."""


def outgoing(desk: Desk, asked: str = "") -> tuple[RegisterLine, ...]:
    """The newest that say each of these words; without those about a file that is closed to who asks."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.reading() as session:
        found = letters.outgoing(session, asked, MOST)
        people = {one.patient_id for one in found}
        closed = closed_among(desk, session, people)
        known = patients.by_ids(session, [one for one in people if one not in closed])
        last = letter_answers.last_of(session, {one.id for one in found if one.reply_code})
    open_ones = (one for one in found if one.patient_id not in closed)
    return tuple(_line(one, known.get(one.patient_id), last.get(one.id)) for one in open_ones)


def _line(letter: Letter, about: Patient | None, answer: LetterAnswer | None) -> RegisterLine:
    if about is None:
        return RegisterLine(letter, "", answer=answer)
    name = shown_name(about)
    return RegisterLine(letter, name, "" if name == about.code else about.code, answer)


def unconfirmed(desk: Desk) -> tuple[LetterKey, ...]:
    """Contracts that end, or began lately, and of which nobody has it on paper yet."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.reading() as session:
        ended = enrolments.ended_without_letter(session)
        begun = enrolments.begun_without_letter(session, desk.clock.today() - LATELY)
        closed = closed_among(desk, session, {one.patient_id for one in (*ended, *begun)})
    kinds = ((LetterKind.DEREGISTRATION, ended), (LetterKind.ENROLMENT, begun))
    return tuple(
        LetterKey(kind, one.id) for kind, found in kinds for one in found if one.patient_id not in closed
    )
