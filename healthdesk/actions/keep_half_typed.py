"""Put the form of a person on disk while it is typed, and bring it back for who typed it.

Called by the screens of a person at most a second after a key. No audit entry each: nothing of the
person changed yet, and who saves it is in the book.
"""

from __future__ import annotations

from uuid import UUID

import msgspec

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import half_typed
from healthdesk.records.half_typed import HalfTypedKind, HalfTypedPerson
from healthdesk.rules.roles import Right, require


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
