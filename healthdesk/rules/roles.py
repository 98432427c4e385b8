"""Who may do what. Asked by every action; the screen asks too, only to hide what would be refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from healthdesk.errors import NotPermitted
from healthdesk.records.actor import Actor
from healthdesk.records.practitioner import Role


class Right(StrEnum):
    """One thing a role can allow."""

    SEE_PATIENTS = "see_patients"
    CHANGE_PATIENTS = "change_patients"
    SEE_AGENDA = "see_agenda"
    BOOK = "book"
    PLAN_AGENDA = "plan_agenda"
    FILL_INTAKE = "fill_intake"
    SIGN_INTAKE = "sign_intake"
    SEE_SCORES = "see_scores"
    SEE_NOTES = "see_notes"
    FOLLOW_RIGHTS = "follow_rights"
    KEEP_PLANS = "keep_plans"
    REACH_OUT = "reach_out"
    MAKE_REFERRALS = "make_referrals"
    SEND_LETTERS = "send_letters"
    KEEP_PARTNERS = "keep_partners"
    MANAGE_STAFF = "manage_staff"
    MANAGE_HOUSE = "manage_house"
    MANAGE_FORMS = "manage_forms"
    BACK_UP = "back_up"
    RESTORE = "restore"
    SEE_ACCESS_LOG = "see_access_log"
    SEE_SATISFACTION = "see_satisfaction"
    EXPORT = "export"
    COPY_LISTS = "copy_lists"


_DESK = {
    Right.SEE_PATIENTS,
    Right.SEE_AGENDA,
    Right.BOOK,
    Right.FILL_INTAKE,
    Right.CHANGE_PATIENTS,
}

RIGHTS: Mapping[Role, frozenset[Right]] = MappingProxyType(
    {
        Role.VOLUNTEER_RECEPTION: frozenset(_DESK),
        Role.RECEPTION: frozenset(
            _DESK
            | {
                Right.SIGN_INTAKE,
                Right.FOLLOW_RIGHTS,
                Right.KEEP_PLANS,
                Right.REACH_OUT,
                Right.MAKE_REFERRALS,
                Right.SEND_LETTERS,
                Right.KEEP_PARTNERS,
                Right.BACK_UP,
                Right.PLAN_AGENDA,
                Right.COPY_LISTS,
            }
        ),
        Role.THERAPIST: frozenset(
            _DESK
            | {
                Right.SIGN_INTAKE,
                Right.SEE_SCORES,
                Right.SEE_NOTES,
                Right.FOLLOW_RIGHTS,
                Right.KEEP_PLANS,
                Right.REACH_OUT,
                Right.MAKE_REFERRALS,
                Right.SEND_LETTERS,
                Right.KEEP_PARTNERS,
                Right.COPY_LISTS,
            }
        ),
        Role.COORDINATOR: frozenset(set(Right) - {Right.SEE_NOTES, Right.SEE_SCORES}),
    }
)


def may(actor: Actor, right: Right) -> bool:
    """Whether one of the actor's roles gives this right."""
    return roles_give(actor.roles, right)


def roles_give(roles: Iterable[Role], right: Right) -> bool:
    """Whether one of these roles gives it, to whoever has them."""
    return any(right in RIGHTS[role] for role in roles)


def require(actor: Actor, right: Right) -> None:
    """Raise `NotPermitted` unless the actor has the right."""
    if not may(actor, right):
        raise NotPermitted("roles.not_permitted", right=right.value)
