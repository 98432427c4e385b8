"""Two files turn out to be one person's: putting them together, and parting them again without loss."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from healthdesk.actions.change_patient import difference
from healthdesk.actions.check_entitlements import recheck, recheck_beside
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.keep_waiting_list import open_of
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.shielded import require_open
from healthdesk.db import (
    appointments,
    audit,
    enrolments,
    entitlements,
    hanging,
    letters,
    patients,
    person_merges,
)
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.merge import Hanging, PersonMerge
from healthdesk.records.patient import Patient
from healthdesk.rules.duplicates import Likeness, likeness
from healthdesk.rules.merge_choices import FieldChoice, Side, both_enrolled, choices, combined, two_numbers
from healthdesk.rules.merged_record import merged
from healthdesk.rules.roles import Right, require

_KINDS = ("appointment", "consent", "enrolment", "referral", "letter", "questionnaire_response", "draft")
_ALSO = ("note", "walk_in", "task")
_CHECK = "entitlement_check"
"""Worked out from the rest: nothing that somebody added."""


@dataclass(frozen=True, slots=True)
class TwoFiles:
    """Both sides of what may be one person."""

    kept: Patient
    """The older file: the one that would stay."""
    gone: Patient
    likeness: Likeness
    choices: tuple[FieldChoice, ...]
    hanging: tuple[dict[str, int], dict[str, int]]
    """How much hangs on each, by table: of `kept`, of `gone`."""


@dataclass(frozen=True, slots=True)
class Merged:
    """One file that went into the one that is shown, with what came after."""

    merge: PersonMerge
    later: tuple[tuple[Hanging, datetime | None], ...]
    """What was added since, with its day where it has one; it stays unless chosen."""


def two_files(desk: Desk, one_id: UUID, other_id: UUID) -> TwoFiles:
    """Both files side by side, which were looked at; the older one first."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        one, other = _known(session, one_id), _known(session, other_id)
        kept, gone = sorted((one, other), key=lambda file: (file.created_at, file.id))
        told = {Side.KEPT: _told(session, kept.id), Side.GONE: _told(session, gone.id)}
        counts = (_counted(hanging.of(session, kept.id)), _counted(hanging.of(session, gone.id)))
        for file in (kept, gone):
            require_open(desk, session, file.id)
            _book(desk, session, "patient.view", file.id, file.id, {})
    return TwoFiles(kept, gone, likeness(kept, gone), choices(kept, gone, told), counts)


def merge(desk: Desk, kept: Patient, gone: Patient, chosen: Mapping[str, Side]) -> Done[PersonMerge]:
    """Let `gone` go into `kept`: all that hangs on it follows, and its code still finds the person.

    Both are as they were read. Raises `ChangedMeanwhile` when one of them is no longer so, `NotAllowed`
    when the two can not be one: two talks at once, two contracts that run, waiting twice for the same; or
    where both their numbers of the national register would stay.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    if kept.id == gone.id:
        raise NotAllowed("merge.one_file")
    with desk.store.writing() as session:
        for file in (kept, gone):
            now = patients.by_id(session, file.id)
            if now is None or now.version != file.version:
                raise ChangedMeanwhile(mine=file, theirs=now)
            require_open(desk, session, file.id)
        if chosen.get("identifiers") is Side.BOTH and two_numbers(kept, gone):
            raise NotAllowed("merge.two_numbers")
        _can_be_one(desk, session, kept, gone)
        moved, stayed = hanging.of(session, gone.id), hanging.of(session, kept.id)
        hanging.move(session, moved, gone.id, kept.id)
        letters.drafts_follow(session, gone.id, kept.id)
        number = patients.take_out(session, gone)
        after = combined(kept, gone, chosen, desk.clock.today())
        done = PersonMerge(
            id=new_id(),
            gone=gone,
            kept_id=kept.id,
            within_id=kept.id,
            kept_before=kept,
            kept_after=after,
            moved=moved,
            stayed=stayed,
            at=desk.clock.now(),
            by=desk.actor.name,
        )
        person_merges.add(session, done, number)
        recheck_beside(desk, session, patients.change(session, after))
        said = {"from": gone.code, "into": kept.code, "rows": _counted(moved)}
        _book(desk, session, "patient.merge", kept.id, gone.id, said | difference(kept, after))
        _book(desk, session, "patient.merged_into", gone.id, kept.id, said)
    return Done(done, _changes(kept.id, gone.id), lambda again: part(again, done.id))


def part(desk: Desk, merge_id: UUID, along: tuple[Hanging, ...] = ()) -> Done[Patient]:
    """They are two after all: each gets back what was hers, and `along` of what came later.

    What was changed in the file since stays in it. Raises `NotAllowed` when they were parted already.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        found = person_merges.by_id(session, merge_id)
        if found is None or found.parted_at is not None:
            raise NotAllowed("merge.parted_already")
        if found.within_id != found.kept_id:
            raise NotAllowed("merge.part_outer_first")
        now = _known(session, found.kept_id)
        require_open(desk, session, now.id)
        number = person_merges.part(session, found, desk.clock.now(), desk.actor.name)
        back = replace(found.gone, version=found.gone.version + 1)
        patients.put_back(session, back, number)
        own = [UUID(row.key[0]) for row in (*found.stayed, *found.moved) if row.table == _CHECK]
        entitlements.take_away_beside(session, now.id, own)
        _letters_back(session, found)
        hanging.move(session, (*found.moved, *along), found.kept_id, back.id)
        before = merged(mine=now, theirs=found.kept_before, before=found.kept_after)
        recheck(desk, session, patients.change(session, replace(before, version=now.version)))
        if entitlements.check_of(session, back.id) is None:  # both became one since they were one
            recheck(desk, session, back, begin=bool(entitlements.facts_of(session, back.id)))
        said = {"from": now.code, "again": back.code, "along": _counted(along)}
        _book(desk, session, "patient.part", now.id, back.id, said | difference(now, before))
        _book(desk, session, "patient.parted_from", back.id, now.id, said)
    return Done(back, _changes(found.kept_id, back.id))


def merged_into(desk: Desk, patient_id: UUID) -> tuple[Merged, ...]:
    """The files that went into this one and can be parted from it, the newest first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with looking(desk, patient_id) as session:
        merges = person_merges.into(session, patient_id)
        now = hanging.of(session, patient_id) if merges else ()
        found = []
        for one in merges:
            known = {*one.moved, *one.stayed}
            added = [row for row in now if row not in known and row.table != _CHECK]
            later = tuple((row, hanging.since(session, row, patient_id)) for row in added)
            found.append(Merged(one, later))
    return tuple(found)


def _letters_back(session: Any, found: PersonMerge) -> None:
    """Letters to her that were begun before the two were one: under her own file again."""
    kinds = _drafts_to(found.moved, found.gone.id) - _drafts_to(found.stayed, found.kept_id)
    files = [UUID(row.key[0]) for row in found.moved if row.table == "enclosure"]
    letters.drafts_return(session, found.kept_id, found.gone.id, kinds, files)


def _drafts_to(rows: tuple[Hanging, ...], who: UUID) -> set[str]:
    return {row.key[0] for row in rows if row.table == "letter_draft" and row.key[1] == str(who)}


def _can_be_one(desk: Desk, session: Any, kept: Patient, gone: Patient) -> None:
    today = desk.clock.today()
    if both_enrolled(enrolments.of_patient(session, kept.id), enrolments.of_patient(session, gone.id), today):
        raise NotAllowed("merge.both_enrolled")
    waits = [{one.service_id for one in open_of(session, file.id)} for file in (kept, gone)]
    if waits[0] & waits[1]:
        raise NotAllowed("merge.both_wait")
    talks = [
        [line.appointment for line in appointments.of_patient(session, file.id, today, limit=100_000)]
        for file in (kept, gone)
    ]
    for one in talks[0]:
        for other in talks[1]:
            off = AppointmentState.CANCELLED in {one.state, other.state}
            meet = one.starts_at < other.ends_at and other.starts_at < one.ends_at
            if one.id == other.id or (meet and not off):  # the same: both have a place in one group
                at = max(one.starts_at, other.starts_at).astimezone(desk.clock.zone)
                raise NotAllowed("merge.two_talks", day=f"{at:%d/%m/%Y}", time=f"{at:%H.%M}")


def _known(session: Any, patient_id: UUID) -> Patient:
    found = patients.by_id(session, person_merges.now(session, patient_id))
    if found is None:
        raise NotAllowed("patients.unknown")
    return found


def _told(session: Any, patient_id: UUID) -> dict[str, datetime]:
    """When which field of this file was last told: by the book."""
    found: dict[str, datetime] = {}
    for entry in audit.changes_of(session, patient_id):
        for field in entry.detail:
            found.setdefault(field, entry.at)
    return found


def _counted(rows: tuple[Hanging, ...]) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        found[row.table] = found.get(row.table, 0) + 1
    return found


def _book(desk: Desk, session: Any, action: str, about: UUID, other: UUID, detail: dict[str, Any]) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=about,
        entity=("patient", other),
        detail=detail,
    )


def _changes(*people: UUID) -> tuple[Change, ...]:
    return (*(Change("patient", one) for one in people), *(Change(kind) for kind in (*_KINDS, *_ALSO)))
