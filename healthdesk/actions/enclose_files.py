"""Files that go along with a letter that is being written: brought in, named, put in order, taken out.

A file is looked into before it comes near the house (`look_into`, which needs no database); what is kept
are its exact bytes, inside the house as everything else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.attach_file import read_attachment
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.draw_letter import facts_within
from healthdesk.actions.shielded import require_open
from healthdesk.db import audit, enclosures
from healthdesk.errors import BadFile, NotAllowed, Trouble
from healthdesk.letters.foreign_file import examine
from healthdesk.records.change import Change
from healthdesk.records.enclosure import Apart, Enclosure
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterFacts, LetterKey
from healthdesk.rules.enclosures import MOST_MEGABYTES, clean_name, require_name, require_room
from healthdesk.rules.referral_steps import UNSENT
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class LookedInto:
    """A file that may go along."""

    name: str
    media: str
    pages: int
    apart: Apart
    data: bytes


@dataclass(frozen=True, slots=True)
class Looked:
    """What was brought: what may go along, and why the rest may not."""

    found: tuple[LookedInto, ...]
    refused: tuple[Trouble, ...]


def look_into(paths: Iterable[Path]) -> Looked:
    """Read files and see what they are. Needs no database: for the slow lane."""
    found: list[LookedInto] = []
    refused: list[Trouble] = []
    for path in paths:
        try:
            found.append(_read(path))
        except Trouble as trouble:
            refused.append(trouble)
    return Looked(tuple(found), tuple(refused))


def _read(path: Path) -> LookedInto:
    try:
        data = read_attachment(path, Decimal(MOST_MEGABYTES)).data
    except NotAllowed:
        raise BadFile("enclosures.too_big", where=path.name, most=MOST_MEGABYTES) from None
    if not data:
        raise BadFile("enclosures.empty", where=path.name)
    seen = examine(path.name, data)
    return LookedInto(
        clean_name(path.name) or path.suffix[1:] or "–", seen.media, seen.pages, seen.apart, data
    )


def enclose(desk: Desk, key: LetterKey, found: Sequence[LookedInto]) -> Done[tuple[Enclosure, ...]]:
    """They go along with this letter, behind what goes along already; the same file goes along once."""
    require(desk.actor, Right.SEND_LETTERS)
    added: list[Enclosure] = []
    with desk.store.writing() as session:
        enclosures.hold(session, key)
        facts = facts_within(desk, session, key)
        _require_unsent(facts)
        known = {one.sha256 for one in facts.enclosures}
        for one in found:
            made = _made(desk, facts.patient.id, one)
            if made.sha256 in known:
                continue
            known.add(made.sha256)
            require_room((*facts.enclosures, *added), (made.size,))
            enclosures.add(session, key, made, one.data)
            _noted(desk, session, "enclosure.add", made)
            added.append(made)
    made_all = tuple(added)
    undo = (lambda again: _take_out_all(again, key, made_all)) if made_all else None
    return Done(made_all, (Change("enclosure", key.about),) if made_all else (), undo)


def _made(desk: Desk, patient_id: UUID, one: LookedInto) -> Enclosure:
    return Enclosure(
        id=new_id(),
        patient_id=patient_id,
        name=one.name,
        media=one.media,
        size=len(one.data),
        pages=one.pages,
        apart=one.apart,
        sha256=hashlib.sha256(one.data).hexdigest(),
        added_at=desk.clock.now(),
        added_by=desk.actor.name,
    )


def take_out(desk: Desk, enclosure_id: UUID) -> Done[Enclosure]:
    """It does not go along after all."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.writing() as session:
        one, key = _unsent(desk, session, enclosure_id)
        kept, place = enclosures.as_it_lies(session, one.id) or b"", enclosures.place_of(session, one.id)
        enclosures.remove(session, one.id)
        _noted(desk, session, "enclosure.remove", one)
    changes = (Change("enclosure", key.about),)
    return Done(one, changes, lambda again: _put_back(again, key, one, kept, place))


def _put_back(desk: Desk, key: LetterKey, one: Enclosure, kept: bytes, place: int) -> Done[Enclosure]:
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.writing() as session:
        enclosures.hold(session, key)
        facts = facts_within(desk, session, key)
        _require_unsent(facts)
        require_room(facts.enclosures, (one.size,))
        enclosures.put_back(session, key, one, kept, place)
        _noted(desk, session, "enclosure.add", one)
    return Done(one, (Change("enclosure", key.about),), lambda again: take_out(again, one.id))


def _take_out_all(desk: Desk, key: LetterKey, added: Sequence[Enclosure]) -> Done[None]:
    for one in added:
        take_out(desk, one.id)
    return Done(None, (Change("enclosure", key.about),))


def call_it(desk: Desk, enclosure_id: UUID, name: str) -> Done[Enclosure]:
    """The letter calls it so."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.writing() as session:
        one, key = _unsent(desk, session, enclosure_id)
        named = replace(one, name=require_name(name))
        if named == one:
            return Done(one)
        enclosures.rename(session, one.id, named.name)
        _noted(desk, session, "enclosure.rename", named)
    before = one.name
    return Done(named, (Change("enclosure", key.about),), lambda again: call_it(again, enclosure_id, before))


def put_in_order(desk: Desk, key: LetterKey, ids: Sequence[UUID]) -> Done[None]:
    """They go along in this order; one that somebody else brought meanwhile comes last."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.writing() as session:
        enclosures.hold(session, key)
        facts = facts_within(desk, session, key)
        _require_unsent(facts)
        before = [one.id for one in facts.enclosures]
        wanted = [one for one in ids if one in before]
        enclosures.put_in_order(session, [*wanted, *(one for one in before if one not in wanted)])
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="enclosure.order",
            patient_id=facts.patient.id,
            entity=(key.kind.value, key.about),
        )
    changes = (Change("enclosure", key.about),)
    return Done(None, changes, lambda again: put_in_order(again, key, before))


def _unsent(desk: Desk, session: Any, enclosure_id: UUID) -> tuple[Enclosure, LetterKey]:
    key = enclosures.key_of(session, enclosure_id)
    if key is not None:
        enclosures.hold(session, key)
    one = enclosures.by_id(session, enclosure_id)
    if one is None or key is None:
        raise NotAllowed("enclosures.gone")
    require_open(desk, session, one.patient_id)
    if one.letter_id is not None:
        raise NotAllowed("enclosures.frozen")
    return one, key


def _require_unsent(facts: LetterFacts) -> None:
    sent = facts.referral is not None and facts.referral.state not in UNSENT
    if sent and facts.key.kind is LetterKind.REFERRAL:
        raise NotAllowed("letters.sent_already")


def _noted(desk: Desk, session: Any, action: str, one: Enclosure) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("enclosure", one.id),
        detail={"sha256": one.sha256, "size": one.size},
    )
