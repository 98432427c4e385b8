"""Put the form of a person, and words in a dialog, on disk while they are typed; bring them back for who did.

Called by the screens at most a second after a key. No audit entry each: nothing of the
person changed yet, and who saves it is in the book.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any
from uuid import UUID

import msgspec

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import half_typed, patients, person_merges
from healthdesk.db.turns import take_turn
from healthdesk.errors import NotAllowed
from healthdesk.records.half_typed import (
    HalfTypedDialog,
    HalfTypedKind,
    HalfTypedPerson,
    Left,
    TypedAt,
)
from healthdesk.rules.roles import Right, require

_NO_FILE = UUID(int=0)
"""Under which words are kept that go into nobody's file."""


def keep_person(desk: Desk, kind: HalfTypedKind, form: HalfTypedPerson) -> Done[None]:
    """Keep what stands in the form now."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        half_typed.keep(
            session,
            desk.actor.practitioner_id,
            kind,
            form.typed.id,
            msgspec.json.encode(form),
            desk.clock.now(),
        )
    return Done(None)


def forget_person(desk: Desk, kind: HalfTypedKind, patient_id: UUID) -> Done[None]:
    """The form is as it was: nothing to bring back. Can be undone."""
    with desk.store.writing() as session:
        owner = desk.actor.practitioner_id
        content = half_typed.found(session, owner, kind, patient_id)
        half_typed.remove(session, owner, kind, patient_id)
    if content is None:
        return Done(None)
    form = msgspec.json.decode(content, type=HalfTypedPerson)

    def undo(again: Desk) -> Done[None]:
        return keep_person(again, kind, form)

    return Done(None, (), undo)


def person(desk: Desk, patient_id: UUID) -> HalfTypedPerson | None:
    """What the one at this desk was changing of somebody, and did not save."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        content = half_typed.found(session, desk.actor.practitioner_id, HalfTypedKind.PERSON, patient_id)
    return None if content is None else msgspec.json.decode(content, type=HalfTypedPerson)


def new_person(desk: Desk) -> HalfTypedPerson | None:
    """The newcomer whom the one at this desk was typing last, and did not save."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        content = half_typed.newest(session, desk.actor.practitioner_id, HalfTypedKind.NEW_PERSON)
    return None if content is None else msgspec.json.decode(content, type=HalfTypedPerson)


def keep_dialog(desk: Desk, at: TypedAt, left: Left, instead: Collection[Left] = ()) -> Done[None]:
    """Keep what stands in a dialog now, with the file that it is about: it goes when that goes.

    It takes the place of `instead`; what she left there at another computer stays beside it. Raises
    `NotAllowed` where the file is gone already: nothing is kept of who was forgotten.
    """
    with desk.store.writing() as session:
        at = _with_its_file(desk, session, at)
        if at.about is not None and patients.by_id(session, at.about) is None:
            raise NotAllowed("patients.unknown")
        others = _take_away(desk, session, at, (*instead, left))
        _keep_dialogs(desk, session, at.about or _NO_FILE, [*others, HalfTypedDialog(at, left)])
    return Done(None)


def forget_dialog(desk: Desk, at: TypedAt, these: Collection[Left]) -> Done[None]:
    """It was done, or let go."""
    with desk.store.writing() as session:
        _take_away(desk, session, _with_its_file(desk, session, at), these)
    return Done(None)


def dialogs(desk: Desk) -> dict[TypedAt, tuple[Left, ...]]:
    """What the one at this desk left half typed in dialogs; of a file that went, with where it went.

    More than one where she typed at two computers, the newest last.
    """
    owner = desk.actor.practitioner_id
    with desk.store.reading() as session:
        kept = half_typed.all_of(session, owner, HalfTypedKind.DIALOG)
        every = [one for content in kept for one in _read(content)]
        now = person_merges.now_of(session, {one.at.about for one in every if one.at.about is not None})
    found: dict[TypedAt, tuple[Left, ...]] = {}
    for one in every:
        at = one.at if one.at.about is None else replace(one.at, about=now[one.at.about])
        found[at] = (*found.get(at, ()), one.left)
    return found


def _with_its_file(desk: Desk, session: Any, at: TypedAt) -> TypedAt:
    """With the file into which that of an open dialog went meanwhile. One desk of hers goes on at a time."""
    take_turn(session, "half_typed", desk.actor.practitioner_id)
    return at if at.about is None else replace(at, about=person_merges.now(session, at.about))


def _take_away(desk: Desk, session: Any, at: TypedAt, these: Collection[Left]) -> list[HalfTypedDialog]:
    """Returns what else is kept with that file. It may stand under one that went into it."""
    owner, others = desk.actor.practitioner_id, list[HalfTypedDialog]()
    abouts = (_NO_FILE,) if at.about is None else person_merges.ids_of(session, at.about)
    for about in reversed(abouts):
        there = _read(half_typed.found(session, owner, HalfTypedKind.DIALOG, about))
        others = [
            one for one in there if replace(one.at, about=at.about) != at or one.left not in tuple(these)
        ]
        if len(others) < len(there):
            _keep_dialogs(desk, session, about, others)
    return others


def _read(content: bytes | None) -> tuple[HalfTypedDialog, ...]:
    return () if content is None else msgspec.json.decode(content, type=tuple[HalfTypedDialog, ...])


def _keep_dialogs(desk: Desk, session: Any, about: UUID, several: list[HalfTypedDialog]) -> None:
    owner, kind = desk.actor.practitioner_id, HalfTypedKind.DIALOG
    if several:
        half_typed.keep(session, owner, kind, about, msgspec.json.encode(several), desk.clock.now())
    else:
        half_typed.remove(session, owner, kind, about)
