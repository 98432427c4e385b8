"""What the states of a referral are called elsewhere, and the tables of `docs/referral-states.md`.

FHIR is `Task.status` (R4); 360X the closest event of IHE 360X; the Belgian business statuses are those of
the eReferral guide 2.0.0 of HL7 Belgium (hl7-be/referral-uhmep, "Life Cycle", read on 26 November 2026).
That covers nursing, kinesitherapy and imaging: for our letters they are a likeness, not a duty.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from healthdesk.records.referral import Direction
from healthdesk.records.referral import ReferralState as State
from healthdesk.records.referral_terms import ReferralTerms
from healthdesk.rules.referral_steps import STEPS, Step

FHIR_TASK: Mapping[State, str] = MappingProxyType(
    {
        State.DRAFT: "draft",
        State.READY: "draft",
        State.SENT: "requested",
        State.RECEIVED: "received",
        State.ACCEPTED: "accepted",
        State.PLANNED: "in-progress",
        State.DID_NOT_ATTEND: "on-hold",
        State.DECLINED: "rejected",
        State.COMPLETED: "completed",
        State.WITHDRAWING: "cancelled",
        State.WITHDRAWN: "cancelled",
    }
)
IHE_360X: Mapping[State, str] = MappingProxyType(
    {
        State.DRAFT: "–",
        State.READY: "–",
        State.SENT: "referral request",
        State.RECEIVED: "–",
        State.ACCEPTED: "accept",
        State.PLANNED: "appointment notification",
        State.DID_NOT_ATTEND: "no-show notification",
        State.DECLINED: "decline",
        State.COMPLETED: "consultation note",
        State.WITHDRAWING: "cancel",
        State.WITHDRAWN: "cancel confirmed",
    }
)
BELGIAN: Mapping[State, str] = MappingProxyType(
    {
        State.DRAFT: "Draft",
        State.READY: "Draft",
        State.SENT: "Ready",
        State.RECEIVED: "Ready",
        State.ACCEPTED: "Ready",
        State.PLANNED: "In Progress",
        State.DID_NOT_ATTEND: "Inactive",
        State.DECLINED: "–",
        State.COMPLETED: "Completed",
        State.WITHDRAWING: "Canceled",
        State.WITHDRAWN: "Canceled",
    }
)
_ON_SCREEN: Mapping[State, str] = MappingProxyType(
    {
        State.DRAFT: "concept",
        State.READY: "klaar om te versturen",
        State.SENT: "verstuurd",
        State.RECEIVED: "ontvangen",
        State.ACCEPTED: "aanvaard",
        State.PLANNED: "gepland",
        State.DID_NOT_ATTEND: "niet verschenen",
        State.DECLINED: "geweigerd",
        State.COMPLETED: "afgerond",
        State.WITHDRAWING: "intrekking gevraagd",
        State.WITHDRAWN: "ingetrokken",
    }
)
_HEADS = ("state", "on screen", "may go to", "next within", "FHIR Task", "360X", "Belgium")


def state_table(direction: Direction, terms: ReferralTerms) -> str:
    """The state machine of one direction as a table; words that a step needs are marked with ✎."""
    lines = [_HEADS, tuple("---" for _head in _HEADS)]
    for state in (one for one in State if one in STEPS[direction]):
        incoming = direction is Direction.INCOMING
        lines.append(
            (
                state.value,
                _ON_SCREEN[state],
                ", ".join(_said(step) for step in STEPS[direction][state]),
                _within(state, terms, incoming=incoming),
                FHIR_TASK[state],
                "referral request" if incoming and state is State.RECEIVED else IHE_360X[state],
                BELGIAN[state],
            )
        )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _said(step: Step) -> str:
    return f"{step.to.value} ✎" if step.needs_text else step.to.value


def _within(state: State, terms: ReferralTerms, *, incoming: bool) -> str:
    days = {
        State.DRAFT: terms.unsent,
        State.READY: terms.unsent,
        State.ACCEPTED: terms.accepted,
        State.DID_NOT_ATTEND: terms.did_not_attend,
        State.DECLINED: 0 if incoming else terms.declined,
    }
    by_urgency = f"{terms.routine}, {terms.urgent}, {terms.asap} or {terms.stat} days by urgency"
    words = {
        State.SENT: by_urgency,
        State.WITHDRAWING: by_urgency,
        State.RECEIVED: by_urgency if incoming else "the same, from sending",
        State.PLANNED: f"{terms.after_meeting} days after the appointment, else {terms.accepted}",
    }
    if state in words:
        return words[state]
    return f"{days[state]} days" if days.get(state) else "–"
