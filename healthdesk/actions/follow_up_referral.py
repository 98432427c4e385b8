"""Following a referral until the loop is closed: its steps, the contacts, the board."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looked, looking
from healthdesk.actions.referral_story import changes_of, noted, present_and_open, tell
from healthdesk.actions.shielded import closed_among, require_open
from healthdesk.actions.start_referral import fitting_consent
from healthdesk.db import consents, partners, patients, received_letters, referrals
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.consent import Consent
from healthdesk.records.house import HouseKind
from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import (
    EventKind,
    Planned,
    Referral,
    ReferralEvent,
    ReferralLine,
    ReferralState,
)
from healthdesk.records.referral_terms import ReferralTerms
from healthdesk.rules.consents_hold import holds
from healthdesk.rules.referral_due import MOST_DAYS, with_due
from healthdesk.rules.referral_steps import is_open, is_reopening, require_step
from healthdesk.rules.reply_codes import read_reply_code
from healthdesk.rules.roles import Right, require
from healthdesk.rules.typed_dates import show_date, show_time
from healthdesk.sentences import sentence

_SHOWN_AFTER_CLOSING = timedelta(days=30)
_CONTACTS = {EventKind.CALL, EventKind.MAIL, EventKind.NO_ANSWER, EventKind.NEWS, EventKind.NOTE}


@dataclass(frozen=True, slots=True)
class ReferralFile:
    """One referral with all that its page shows."""

    line: ReferralLine
    patient: Patient
    partner: Partner
    story: tuple[ReferralEvent, ...]
    consent: Consent | None
    """The agreement it rests on or could rest on, when it holds today."""
    terms: ReferralTerms
    """Within how many days this house wants to hear something."""
    received: tuple[ReceivedLetter, ...] = ()
    """The files that came in about it, the newest first."""


def take_step(
    desk: Desk,
    referral_id: UUID,
    version: int,
    to: ReferralState,
    text: str = "",
    planned: Planned | None = None,
) -> Done[Referral]:
    """Move a referral along. Raises `NotAllowed` for a step that is not allowed or lacks something."""
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        before = present_and_open(desk, session, referral_id)
        told = _told_when(desk, planned, text) if to is ReferralState.PLANNED else text
        kept = step_within(desk, session, referral_id, version, to, told, planned)

    def undo(again: Desk) -> Done[Any]:
        return _take_back(again, before, kept)

    can_undo = to is not ReferralState.SENT
    return Done(kept, changes_of(kept), undo if can_undo else None)


def _told_when(desk: Desk, planned: Planned | None, text: str) -> str:
    """The story keeps for when it was planned: the day of the referral itself goes with the next one."""
    if planned is None:
        return text
    day, at = show_date(planned.on, desk.language), planned.at
    if at is None:
        when = sentence(desk.language, "referrals.planned_on", day=day)
    else:
        hour = show_time(at.astimezone(desk.clock.zone).time())
        when = sentence(desk.language, "referrals.planned_at", day=day, hour=hour)
    return "\n".join(filter(None, (when, text.strip())))


def step_within(
    desk: Desk,
    session: Any,
    referral_id: UUID,
    version: int,
    to: ReferralState,
    text: str = "",
    planned: Planned | None = None,
    event_id: UUID | None = None,
    *,
    with_letter: bool = False,
) -> Referral:
    """The same step inside a transaction that is open already: a letter leaves or comes in together with it.

    `event_id` is that of its line in the story; `with_letter`: the letter of this referral leaves with it.
    """
    before = present_and_open(desk, session, referral_id)
    if before.version != version:
        raise ChangedMeanwhile("referrals.changed_meanwhile", theirs=before)
    one = _with_consent(desk, session, before)
    step = require_step(
        one,
        to,
        text,
        consent_holds=one.consent_id is not None,
        at_request_only=desk.house.kind is HouseKind.TEJO,
        with_letter=with_letter,
    )
    require(desk.actor, step.right)
    moved = _moved(desk, session, one, to, text, planned)
    kept = referrals.change(session, replace(moved, version=version))
    kind = EventKind.REOPENED if is_reopening(before.state, to) else EventKind.STEP
    tell(desk, session, kept, kind, text, to, event_id)
    noted(desk, session, f"referral.{to.value}", kept)
    return kept


def _with_consent(desk: Desk, session: Any, one: Referral) -> Referral:
    """The referral with an agreement that holds today, or with none."""
    agreed = _holding(desk, session, one)
    return replace(one, consent_id=agreed.id if agreed else None)


def _holding(desk: Desk, session: Any, one: Referral) -> Consent | None:
    chosen = consents.by_id(session, one.consent_id) if one.consent_id else None
    if holds(chosen, desk.clock.today()):
        return chosen
    partner = partners.by_id(session, one.partner_id)
    return fitting_consent(desk, session, one.patient_id, partner) if partner else None


def _moved(
    desk: Desk, session: Any, one: Referral, to: ReferralState, text: str, planned: Planned | None
) -> Referral:
    day, moment = (planned.on, planned.at) if planned is not None else (None, None)
    is_planned = to is ReferralState.PLANNED
    moved = replace(
        one,
        state=to,
        changed_at=desk.clock.now(),
        decline_reason=text.strip() if to is ReferralState.DECLINED else one.decline_reason,
        outcome=text.strip() if to is ReferralState.COMPLETED else one.outcome,
        planned_on=day if is_planned else one.planned_on,
        planned_at=moment if is_planned else one.planned_at,
        followed_by=None if is_reopening(one.state, to) else one.followed_by,
    )
    return with_due(moved, desk.clock.today(), day, referrals.terms_of(session))


def _take_back(desk: Desk, before: Referral, kept: Referral) -> Done[Referral]:
    """As it was before the last step, when nobody did anything since."""
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        back = back_within(desk, session, before, kept)
    return Done(back, changes_of(back))


def back_within(
    desk: Desk, session: Any, before: Referral, kept: Referral, *, moved: bool = True
) -> Referral:
    """The same inside a transaction that is open already: what came with the step goes with it.

    News that is taken back moved nothing: the line in the story then names no state. Raises `NotAllowed`
    ("shield.closed") where a colleague closed the file since.
    """
    require_open(desk, session, kept.patient_id)
    back = referrals.change(session, replace(before, version=kept.version, changed_at=desk.clock.now()))
    tell(desk, session, back, EventKind.UNDONE, "", back.state if moved else None)
    noted(desk, session, "referral.undo", back)
    return back


def log_contact(
    desk: Desk, referral_id: UUID, kind: EventKind, text: str, again_on: date | None = None
) -> Done[Referral]:
    """A call, a mail, no answer, news in between: on the story, without another state.

    `again_on` is the day on which to ask again; a silence that is too long for the house is told sooner.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    if kind not in _CONTACTS:
        raise NotAllowed("referrals.no_such_step")
    if kind is not EventKind.NO_ANSWER and not text.strip():
        raise NotAllowed("referrals.needs_words", fields=("text",))
    if again_on is not None and again_on < desk.clock.today():
        raise NotAllowed("referrals.again_in_past", fields=("again_on",))
    if again_on is not None and again_on > desk.clock.today() + timedelta(days=MOST_DAYS):
        raise NotAllowed("referrals.again_far", fields=("again_on",), most=MOST_DAYS)
    with desk.store.writing() as session:
        one = present_and_open(desk, session, referral_id)
        due = again_on if again_on is not None and is_open(one) else one.due_on
        kept = referrals.change(session, replace(one, changed_at=desk.clock.now(), due_on=due))
        tell(desk, session, kept, kind, text, None)
        noted(desk, session, f"referral.{kind.value}", kept)
    return Done(kept, changes_of(kept))


def take_over(desk: Desk, referral_id: UUID) -> Done[Referral]:
    """From now on this is mine to follow."""
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        one = present_and_open(desk, session, referral_id)
        mine = replace(one, owner_id=desk.actor.practitioner_id, owner_name=desk.actor.name)
        kept = referrals.change(session, mine)
        noted(desk, session, "referral.take_over", kept)
    return Done(kept, changes_of(kept))


def board(desk: Desk) -> tuple[ReferralLine, ...]:
    """Every open referral and those closed in the last month, the longest silent first."""
    require(desk.actor, Right.SEE_PATIENTS)
    now = desk.clock.now()
    with desk.store.reading() as session:
        lines = referrals.board(session, now, desk.clock.today(), closed_since=now - _SHOWN_AFTER_CLOSING)
        return open_to(desk, session, lines)


def open_to(desk: Desk, session: Any, lines: tuple[ReferralLine, ...]) -> tuple[ReferralLine, ...]:
    """Without those of files that are closed to who asks: where somebody was sent tells why."""
    closed = closed_among(desk, session, {line.referral.patient_id for line in lines})
    return tuple(line for line in lines if line.referral.patient_id not in closed)


def overdue(desk: Desk) -> tuple[ReferralLine, ...]:
    """Those that somebody has to ask after, what was due first on top."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        lines = referrals.open_lines(session, desk.clock.now(), desk.clock.today())
        return open_to(desk, session, tuple(line for line in lines if line.overdue))


def count_overdue(desk: Desk) -> int:
    """How many wait for somebody here."""
    return len(overdue(desk))


def of_patient(desk: Desk, patient_id: UUID) -> tuple[ReferralLine, ...]:
    """One person's referrals, newest first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with looking(desk, patient_id) as session:
        return referrals.of_patient(session, patient_id, desk.clock.now(), desk.clock.today())


def open_referral(desk: Desk, referral_id: UUID) -> ReferralFile:
    """Everything about one referral; the look at the person's file goes on record."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        found = _gathered(desk, session, referral_id)
        noted(desk, session, "referral.view", found.line.referral)
        return found


def refresh_referral(desk: Desk, referral_id: UUID) -> ReferralFile:
    """The same again for who has it open: not another look."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        found = _gathered(desk, session, referral_id)
        if looked(desk, session, found.patient.id, "referral.view"):
            return found
    return open_referral(desk, referral_id)


def _gathered(desk: Desk, session: Any, referral_id: UUID) -> ReferralFile:
    line = referrals.line_of(session, referral_id, desk.clock.now(), desk.clock.today())
    one = line.referral if line else None
    patient = patients.by_id(session, one.patient_id) if one else None
    partner = partners.by_id(session, one.partner_id) if one else None
    if line is None or one is None or patient is None or partner is None:
        raise NotAllowed("referrals.gone")
    require_open(desk, session, patient.id)
    story = referrals.story(session, referral_id)
    terms = referrals.terms_of(session)
    came = received_letters.of_referral(session, referral_id)
    return ReferralFile(line, patient, partner, story, _holding(desk, session, one), terms, came)


def by_code(desk: Desk, code: str) -> Referral:
    """The referral of a reply slip's code, or of a number. Tells a slip of the finger from "unknown"."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        found = referrals.by_number(session, code.strip().upper())
        if found is None:
            found = referrals.by_code(session, read_reply_code(code))
    if found is None:
        raise NotAllowed("referrals.unknown_code", fields=("code",))
    return found


def look_up(desk: Desk, text: str) -> tuple[ReferralLine, ...]:
    """For the command box: the referral whose code or number was typed or scanned, else none."""
    try:
        found = by_code(desk, text)
    except NotAllowed:
        return ()
    with desk.store.reading() as session:
        line = referrals.line_of(session, found.id, desk.clock.now(), desk.clock.today())
        return open_to(desk, session, (line,) if line else ())
