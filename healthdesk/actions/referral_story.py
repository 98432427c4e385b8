"""What the actions on referrals share: the one kept now, a line on its story, a line in the audit."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import require_open
from healthdesk.db import audit, referrals
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.referral import EventKind, Referral, ReferralEvent, ReferralState


def present(session: Any, referral_id: UUID) -> Referral:
    """The referral as it is kept. Raises `NotAllowed` when there is none."""
    found = referrals.by_id(session, referral_id)
    if found is None:
        raise NotAllowed("referrals.gone")
    return found


def present_and_open(desk: Desk, session: Any, referral_id: UUID) -> Referral:
    """The same, for who may see the person's file. Raises `NotAllowed` also where it is closed."""
    found = present(session, referral_id)
    require_open(desk, session, found.patient_id)
    return found


def tell(
    desk: Desk,
    session: Any,
    one: Referral,
    kind: EventKind,
    text: str,
    state: ReferralState | None,
    event_id: UUID | None = None,
) -> None:
    """Add a line to the story; a file that came with it knows it by `event_id`."""
    event = ReferralEvent(
        id=event_id or new_id(),
        referral_id=one.id,
        at=desk.clock.now(),
        by=desk.actor.name,
        kind=kind,
        state=state,
        text=text.strip(),
    )
    referrals.tell(session, event)


def noted(desk: Desk, session: Any, action: str, one: Referral) -> None:
    """Put on record who did what to it."""
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("referral", one.id),
        detail={"number": one.number, "state": one.state.value},
    )


def changes_of(one: Referral) -> tuple[Change, ...]:
    """What to announce."""
    return Change("referral", one.id), Change("patient", one.patient_id)
