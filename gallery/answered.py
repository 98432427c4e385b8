"""An answer to a referral of this house, as the other house would send it, for the pictures."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose
from healthdesk.actions.follow_up_referral import board
from healthdesk.actions.sample_letter import facts_of
from healthdesk.db import patients
from healthdesk.letters import letter
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterChoices
from healthdesk.records.letter_text import AS_SHIPPED
from healthdesk.records.partner import Partner
from healthdesk.records.referral import Direction, ReferralState
from healthdesk.rules.language_names import language_name


def answer_of(desk: Desk, state: ReferralState = ReferralState.SENT, sender: str = "") -> Path | None:
    """A first talk is planned there, for a referral in this state; by the partner, or by another sender."""
    there = (one.referral for one in board(desk) if one.referral.state is state)
    ours = next((one for one in there if one.direction is Direction.OUTGOING), None)
    sample = facts_of(desk, LetterKind.REPLY, AS_SHIPPED)
    if ours is None or sample.referral is None:
        return None
    at = desk.clock.now() + timedelta(days=16)
    facts = replace(
        sample,
        house=replace(desk.house, name=sender or ours.partner_name),
        partner=Partner(id=new_id(), key="wij", name=desk.house.name, kind="local-own"),
        referral=replace(sample.referral, state=ReferralState.PLANNED, planned_on=at.date(), planned_at=at),
        their_number=ours.number,
        their_code=ours.reply_code,
        writer="Rik Wouters",
        number="B-2026-0031",
    )
    advice = f"Breng de medicatielijst mee.{_interpreter(desk, ours.patient_id)}"
    choices = LetterChoices(with_data=True, texts={"advice": advice}, taken={"advice": True, "talks": False})
    path = Path(tempfile.mkdtemp()) / "antwoord.pdf"
    path.write_bytes(letter.draw(compose(facts, choices).content))
    return path


def _interpreter(desk: Desk, person: UUID) -> str:
    """Of whom needs one."""
    with desk.store.reading() as session:
        patient = patients.by_id(session, person)
    spoken = () if patient is None else patient.languages
    needed = next((language_name(one.code, "nl") for one in spoken if one.interpreter), "")
    return f" Een tolk {needed} is besteld." if needed else ""
