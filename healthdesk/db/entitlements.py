"""Keeping what people told about their lives, what the rules made of it, and what was agreed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from healthdesk.db.patients import hold
from healthdesk.db.store import change_row
from healthdesk.db.tables.entitlements import EntitlementCheckRow, EntitlementFollowUpRow, LifeFactRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.entitlement import FollowUp, FollowUpState, NotedFact, Outcome, RightsCheck
from healthdesk.records.ids import new_id

# --- facts


def note_fact(session: Session, patient_id: UUID, fact: NotedFact, at: datetime) -> UUID:
    """A new answer beside the earlier ones; gives its id, for who wants to take it back."""
    kept = new_id()
    session.add(
        LifeFactRow(
            id=kept,
            patient_id=patient_id,
            key=fact.key,
            value=fact.value,
            noted_on=fact.noted_on,
            noted_at=at,
            noted_by=fact.noted_by,
            asked=fact.asked,
        )
    )
    session.flush()
    return kept


def take_back_fact(session: Session, fact_id: UUID) -> None:
    """As if it had not been answered; the answer before it counts again."""
    session.execute(sa.delete(LifeFactRow).where(LifeFactRow.id == fact_id))


def facts_of(session: Session, patient_id: UUID) -> tuple[NotedFact, ...]:
    """The newest answer to each question."""
    return facts_of_many(session, [patient_id]).get(patient_id, ())


def facts_of_many(session: Session, patient_ids: Iterable[UUID]) -> dict[UUID, tuple[NotedFact, ...]]:
    """The same for several people at once."""
    query = sa.select(LifeFactRow).where(LifeFactRow.patient_id.in_(list(patient_ids)))
    newest: dict[UUID, dict[str, NotedFact]] = {}
    for row in session.scalars(query.order_by(LifeFactRow.noted_at, LifeFactRow.id)):
        newest.setdefault(row.patient_id, {})[row.key] = NotedFact(
            key=row.key, value=row.value, noted_on=row.noted_on, noted_by=row.noted_by, asked=row.asked
        )
    return {patient_id: tuple(facts.values()) for patient_id, facts in newest.items()}


# --- checks


def check_of(session: Session, patient_id: UUID) -> RightsCheck | None:
    """The last check of one person; None when she was never looked into."""
    row = _newest_check(session, patient_id)
    return None if row is None else _check(row)


def _newest_check(session: Session, patient_id: UUID) -> EntitlementCheckRow | None:
    query = sa.select(EntitlementCheckRow).where(EntitlementCheckRow.patient_id == patient_id)
    order = (EntitlementCheckRow.checked_on.desc(), EntitlementCheckRow.id.desc())
    return session.scalars(query.order_by(*order).limit(1)).one_or_none()


def keep_check(session: Session, check: RightsCheck) -> None:
    """The newest check takes the place of the one before."""
    keep_checks(session, [check])


def forget_check(session: Session, patient_id: UUID) -> None:
    """As if this person had never been looked into."""
    session.execute(sa.delete(EntitlementCheckRow).where(EntitlementCheckRow.patient_id == patient_id))


def checked_otherwise(
    session: Session, edition: str, before: date, limit: int, after: UUID | None = None
) -> tuple[UUID, ...]:
    """People whose last check used other rules, is older than that day, or of whose two files each had one.

    Those after one person, in the order of their ids.
    """
    people = EntitlementCheckRow.patient_id
    query = sa.select(people).distinct().where(_is_other(edition, before)).order_by(people).limit(limit)
    return tuple(session.scalars(query if after is None else query.where(people > after)))


def count_checked_otherwise(session: Session, edition: str, before: date) -> int:
    """How many those are."""
    people = sa.func.count(sa.distinct(EntitlementCheckRow.patient_id))
    return session.scalar(sa.select(people).where(_is_other(edition, before))) or 0


def _is_other(edition: str, before: date) -> sa.ColumnElement[bool]:
    row, second = EntitlementCheckRow, aliased(EntitlementCheckRow)
    two = sa.exists().where(second.patient_id == row.patient_id, second.id != row.id)
    return sa.or_(row.edition != edition, row.checked_on < before, two)


def checks_of_many(session: Session, patient_ids: Iterable[UUID]) -> dict[UUID, RightsCheck]:
    """The last check of each of these people."""
    row = EntitlementCheckRow
    query = sa.select(row).where(row.patient_id.in_(list(patient_ids))).order_by(row.checked_on, row.id)
    return {one.patient_id: _check(one) for one in session.scalars(query)}


def with_two_checks(session: Session, patient_ids: Iterable[UUID]) -> frozenset[UUID]:
    """Who of these has two, since two files became one."""
    row = EntitlementCheckRow
    query = sa.select(row.patient_id).where(row.patient_id.in_(list(patient_ids))).group_by(row.patient_id)
    return frozenset(session.scalars(query.having(sa.func.count() > 1)))


def keep_checks(session: Session, checks: Sequence[RightsCheck]) -> None:
    """The newest check of each of these people takes the place of the one before."""
    if not checks:
        return
    people = [one.patient_id for one in checks]
    session.execute(sa.delete(EntitlementCheckRow).where(EntitlementCheckRow.patient_id.in_(people)))
    session.execute(sa.insert(EntitlementCheckRow), [_check_values(one) for one in checks])


def add_check(session: Session, check: RightsCheck) -> None:
    """A newer check beside the one before, which stays for whom it was made."""
    session.execute(sa.insert(EntitlementCheckRow), [_check_values(check)])


def take_away_beside(session: Session, patient_id: UUID, made_before: Collection[UUID]) -> None:
    """Only the checks that were there before count again, where one of them still is."""
    row = EntitlementCheckRow
    query = sa.select(row.id).where(row.patient_id == patient_id)
    there = set(session.scalars(query))
    if there & set(made_before):
        session.execute(sa.delete(row).where(row.id.in_(there - set(made_before))))


def touch_checks(session: Session, patient_ids: Sequence[UUID], edition: str, day: date) -> None:
    """These were looked into that day and nothing came of it, also where the file is not there any more."""
    row = EntitlementCheckRow
    query = sa.update(row).where(row.patient_id.in_(list(patient_ids)))
    session.execute(
        query.values(edition=edition, checked_on=day).execution_options(synchronize_session=False)
    )


def with_new(session: Session) -> tuple[RightsCheck, ...]:
    """Everybody for whom a right appeared that nobody took up, or became doubtful."""
    query = sa.select(EntitlementCheckRow).where(EntitlementCheckRow.has_new)
    return tuple(_check(row) for row in session.scalars(query))


def _check_values(check: RightsCheck) -> dict[str, object]:
    return {
        "id": new_id(),
        "patient_id": check.patient_id,
        "outcomes": {key: outcome.value for key, outcome in check.outcomes.items()},
        "appeared": check.appeared,
        "doubtful": check.doubtful,
        "has_new": bool(check.appeared or check.doubtful),
        "edition": check.edition,
        "checked_on": check.checked_on,
    }


def _check(row: EntitlementCheckRow) -> RightsCheck:
    return RightsCheck(
        patient_id=row.patient_id,
        outcomes={key: Outcome(outcome) for key, outcome in row.outcomes.items()},
        appeared=dict(row.appeared),
        doubtful=dict(row.doubtful or {}),
        edition=row.edition,
        checked_on=row.checked_on,
    )


# --- follow-ups


def follow_ups_of(session: Session, patient_id: UUID) -> tuple[FollowUp, ...]:
    """Everything that was agreed about one person's rights."""
    return follow_ups_of_many(session, [patient_id]).get(patient_id, ())


def follow_ups_of_many(session: Session, patient_ids: Iterable[UUID]) -> dict[UUID, tuple[FollowUp, ...]]:
    """The same for several people at once."""
    row = EntitlementFollowUpRow
    query = sa.select(row).where(row.patient_id.in_(list(patient_ids))).order_by(row.changed_on, row.id)
    newest: dict[UUID, dict[str, FollowUp]] = {}
    for one in session.scalars(query):
        newest.setdefault(one.patient_id, {})[one.entitlement_id] = _follow_up(one)
    return {patient_id: tuple(agreed.values()) for patient_id, agreed in newest.items()}


def follow_up(session: Session, follow_up_id: UUID) -> FollowUp | None:
    """One of them."""
    query = sa.select(EntitlementFollowUpRow).where(EntitlementFollowUpRow.id == follow_up_id)
    row = session.scalars(query.execution_options(populate_existing=True)).one_or_none()
    return None if row is None else _follow_up(row)


def open_until(session: Session, day: date) -> tuple[FollowUp, ...]:
    """What is to be done by that day, or has no day; the oldest first."""
    row = EntitlementFollowUpRow
    query = sa.select(row).where(row.is_open, sa.or_(row.due_on.is_(None), row.due_on <= day))
    return tuple(_follow_up(one) for one in session.scalars(query.order_by(row.due_on, row.id)))


def add_follow_up(session: Session, one: FollowUp) -> None:
    """A new agreement. Raises `ChangedMeanwhile` when a colleague made one about the same right."""
    hold(session, one.patient_id)
    there = (known for known in follow_ups_of(session, one.patient_id))
    theirs = next((known for known in there if known.entitlement_id == one.entitlement_id), None)
    if theirs is not None:
        raise ChangedMeanwhile(mine=one, theirs=theirs)
    row = EntitlementFollowUpRow
    session.add(row(id=one.id, patient_id=one.patient_id, version=one.version, **_values(one)))
    session.flush()


def change_follow_up(session: Session, one: FollowUp) -> int:
    """Keep it as it is now; gives the new version. Raises `ChangedMeanwhile` with both sides."""
    try:
        return change_row(session, EntitlementFollowUpRow, one.id, one.version, _values(one), mine=one)
    except ChangedMeanwhile:
        raise ChangedMeanwhile(mine=one, theirs=follow_up(session, one.id)) from None


def remove_follow_up(session: Session, follow_up_id: UUID) -> None:
    """It was never agreed."""
    session.execute(sa.delete(EntitlementFollowUpRow).where(EntitlementFollowUpRow.id == follow_up_id))


def _values(one: FollowUp) -> dict[str, object]:
    return {
        "entitlement_id": one.entitlement_id,
        "state": one.state.value,
        "is_open": one.is_open,
        "owner_id": one.owner_id,
        "due_on": one.due_on,
        "note": one.note,
        "changed_on": one.changed_on,
        "changed_by": one.changed_by,
    }


def _follow_up(row: EntitlementFollowUpRow) -> FollowUp:
    return FollowUp(
        id=row.id,
        patient_id=row.patient_id,
        entitlement_id=row.entitlement_id,
        state=FollowUpState(row.state),
        owner_id=row.owner_id,
        due_on=row.due_on,
        note=row.note,
        changed_on=row.changed_on,
        changed_by=row.changed_by,
        version=row.version,
    )
