"""Looking into what somebody may be entitled to: the facts, what follows, and what is done about it.

The word is always *nagaan*. A check is kept, so that a right that appears later, because a fact or a
rule changed, is noticed; it stays noticed until somebody takes it up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looked
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import audit, entitlements, house_rules, practitioners
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.entitlement import (
    FactQuestion,
    Finding,
    FollowUp,
    FollowUpState,
    NotedFact,
    RightsCheck,
)
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.rules import entitlement_data
from healthdesk.rules.entitlement_check import facts_in_file, facts_known, findings, fits, open_questions
from healthdesk.rules.entitlement_facts import as_asked, require_answer
from healthdesk.rules.entitlement_recheck import made_anew, says_the_same
from healthdesk.rules.roles import Right, require

LOOK_AGAIN_AFTER = timedelta(days=30)
"""People grow older and rules end: after this a check is made anew, also when nobody changed anything."""
DUE_AFTER = timedelta(days=14)
"""By when somebody looks into a right, unless another day is chosen."""
_BOOK = "rights"
"""How other desks hear of it."""


@dataclass(frozen=True, slots=True)
class RightsFile:
    """What the tab shows of one person."""

    patient: Patient
    findings: tuple[Finding, ...]
    follow_ups: dict[str, FollowUp]
    facts: tuple[NotedFact, ...]
    """What was asked, with those of the file in front."""
    questions: tuple[str, ...]
    """Facts that would decide something, those that decide most first."""
    appeared: dict[str, date]
    """Rights that newly became probable."""
    doubtful: dict[str, date]
    """Rights about which changed rules left a question open."""
    colleagues: tuple[tuple[UUID, str], ...]
    """Who could look into something."""
    known: Mapping[str, FactQuestion] = field(default_factory=dict)
    """Every question of this house by its key, also those that nobody is asked any more."""


def open_rights(desk: Desk, patient_id: UUID) -> RightsFile:
    """Look into one person's rights, noting that it was done."""
    with desk.store.writing() as session:
        patient = _person(desk, session, patient_id)
        recheck(desk, session, patient)
        audit.record(session, desk.actor, desk.clock, action="rights.view", patient_id=patient_id)
        return _gathered(desk, session, patient)


def look_again(desk: Desk, patient_id: UUID) -> RightsFile:
    """The same for a tab that stands open."""
    with desk.store.reading() as session:
        found = _gathered(desk, session, _person(desk, session, patient_id))
        if looked(desk, session, patient_id, "rights.view"):
            return found
    return open_rights(desk, patient_id)


def _person(desk: Desk, session: Any, patient_id: UUID) -> Patient:
    require(desk.actor, Right.FOLLOW_RIGHTS)
    if not fits(desk.house):
        raise NotAllowed("rights.not_here")
    return known_and_open(desk, session, patient_id)


def _gathered(desk: Desk, session: Any, patient: Patient) -> RightsFile:
    today = desk.clock.today()
    noted = entitlements.facts_of(session, patient.id)
    book = house_rules.rights_of(session)
    found = findings(book.on(today), facts_known(patient, noted, today), today)
    in_file = facts_in_file(patient, today)
    told = tuple(NotedFact(key=key, value=value, noted_on=today) for key, value in in_file.items())
    refused = [one.key for one in noted if one.value is None]
    check = entitlements.check_of(session, patient.id)
    return RightsFile(
        patient,
        found,
        {one.entitlement_id: one for one in entitlements.follow_ups_of(session, patient.id)},
        told + tuple(_in_its_words(one) for one in noted if one.key not in in_file),
        open_questions(found, book.known, refused),
        dict(check.appeared) if check else {},
        dict(check.doubtful) if check else {},
        tuple((one.id, one.name) for one in practitioners.all_of(session)),
        book.known,
    )


def _in_its_words(fact: NotedFact) -> NotedFact:
    """An answer of before its words were kept with it was given to the question of the program."""
    return replace(fact, asked=fact.asked or entitlement_data.questions().get(fact.key))


# --- facts


def note_fact(desk: Desk, patient_id: UUID, fact: NotedFact) -> Done[NotedFact]:
    """Keep an answer with its day. Raises `NotAllowed` for one that the question cannot have."""
    with desk.store.writing() as session:
        patient = _person(desk, session, patient_id)
        question = require_answer(fact, house_rules.rights_of(session).known)
        told = replace(fact, asked=as_asked(question, fact.value))
        kept = entitlements.note_fact(session, patient_id, told, desk.clock.now())
        recheck(desk, session, patient, begin=True)
        noted(desk, session, "rights.answer", patient_id, (_BOOK, kept), {"fact": fact.key})

    def undo(again: Desk) -> Done[Any]:
        with again.store.writing() as session:
            entitlements.take_back_fact(session, kept)
            recheck(again, session, _person(again, session, patient_id))
            noted(again, session, "rights.take_back_answer", patient_id, (_BOOK, kept), {"fact": fact.key})
        return Done(None, _changes(patient_id))

    return Done(told, _changes(patient_id), undo)


# --- checks


def recheck(desk: Desk, session: Any, patient: Patient, *, begin: bool = False) -> None:
    """Make the check of one person anew in the caller's transaction, and note what appeared.

    A first check is made only when the asking begins: nobody is looked into unasked.
    """
    before = entitlements.check_of(session, patient.id)
    if (before is None and not begin) or not fits(desk.house):
        return
    after = _made_anew(desk, session, patient, before)
    if before is None or _is_stale(before, after) or not says_the_same(before, after):
        entitlements.keep_check(session, after)


def recheck_beside(desk: Desk, session: Any, patient: Patient) -> None:
    """The same where two files became one, in the caller's transaction.

    What is new stands beside the checks of the two, so that each gets back its own when they are parted.
    """
    before = entitlements.check_of(session, patient.id)
    if before is None or not fits(desk.house):
        return
    after = _made_anew(desk, session, patient, before)
    if not says_the_same(before, after):
        entitlements.add_check(session, after)


def _made_anew(desk: Desk, session: Any, patient: Patient, before: RightsCheck | None) -> RightsCheck:
    book, today = house_rules.rights_of(session), desk.clock.today()
    return made_anew(
        patient,
        entitlements.facts_of(session, patient.id),
        book.on(today),
        before,
        {one.entitlement_id for one in entitlements.follow_ups_of(session, patient.id)},
        edition=book.edition,
        today=today,
    )


def _is_stale(before: RightsCheck, after: RightsCheck) -> bool:
    return before.edition != after.edition or before.checked_on < after.checked_on - LOOK_AGAIN_AFTER


# --- what is done about it


def follow_up(desk: Desk, wish: FollowUp) -> Done[FollowUp]:
    """Agree who looks into a right, by when, and how far it is.

    A new one has version 0. Raises `ChangedMeanwhile` with both sides.
    """
    with desk.store.writing() as session:
        patient = _person(desk, session, wish.patient_id)
        before = entitlements.follow_up(session, wish.id) if wish.version else None
        kept = replace(wish, changed_on=desk.clock.today(), changed_by=desk.actor.name)
        if wish.version:
            kept = replace(kept, version=entitlements.change_follow_up(session, kept))
        else:
            kept = replace(kept, version=1)
            entitlements.add_follow_up(session, kept)
        recheck(desk, session, patient)
        detail = {"right": kept.entitlement_id, "state": kept.state.value}
        noted(desk, session, "rights.follow_up", patient.id, (_BOOK, kept.id), detail)

    def undo(again: Desk) -> Done[Any]:
        if before is not None:
            return follow_up(again, replace(before, version=kept.version))
        return _take_back(again, kept)

    return Done(kept, (*_changes(kept.patient_id), Change("task", kept.id)), undo)


def begin_follow_up(desk: Desk, patient_id: UUID, entitlement_id: str) -> FollowUp:
    """A follow-up as it is proposed: she at this desk, within two weeks. Not kept yet."""
    return FollowUp(
        id=new_id(),
        patient_id=patient_id,
        entitlement_id=entitlement_id,
        state=FollowUpState.TO_CHECK,
        owner_id=desk.actor.practitioner_id,
        due_on=desk.clock.today() + DUE_AFTER,
        changed_on=desk.clock.today(),
        changed_by=desk.actor.name,
        version=0,
    )


def _take_back(desk: Desk, kept: FollowUp) -> Done[None]:
    with desk.store.writing() as session:
        patient = _person(desk, session, kept.patient_id)
        entitlements.remove_follow_up(session, kept.id)
        recheck(desk, session, patient)
        detail = {"right": kept.entitlement_id}
        noted(desk, session, "rights.take_back_follow_up", patient.id, (_BOOK, kept.id), detail)
    return Done(None, (*_changes(kept.patient_id), Change("task", kept.id)))


def _changes(patient_id: UUID) -> tuple[Change, ...]:
    return Change("rights", patient_id), Change("patient", patient_id)
