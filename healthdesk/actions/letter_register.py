"""The register of outgoing letters: all that left, found again by number, receiver or their own words."""

from __future__ import annotations

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import closed_among
from healthdesk.db import enrolments, letters, patients
from healthdesk.records.letter import LetterKind, RegisterLine
from healthdesk.records.letter_draft import LetterKey
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require

MOST = 500
"""More is not read on a screen: who looks for one adds a word."""


def outgoing(desk: Desk, asked: str = "") -> tuple[RegisterLine, ...]:
    """The newest that say each of these words; without those about a file that is closed to who asks."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.reading() as session:
        found = letters.outgoing(session, asked, MOST)
        people = {one.patient_id for one in found}
        closed = closed_among(desk, session, people)
        known = patients.by_ids(session, [one for one in people if one not in closed])
    return tuple(
        RegisterLine(one, shown_name(known[one.patient_id]) if one.patient_id in known else "")
        for one in found
        if one.patient_id not in closed
    )


def unconfirmed_ends(desk: Desk) -> tuple[LetterKey, ...]:
    """Contracts that end and of which nobody has it on paper yet."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.reading() as session:
        found = enrolments.ended_without_letter(session)
        closed = closed_among(desk, session, {one.patient_id for one in found})
    return tuple(
        LetterKey(LetterKind.DEREGISTRATION, one.id) for one in found if one.patient_id not in closed
    )
