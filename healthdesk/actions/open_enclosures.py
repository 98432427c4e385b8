"""What went along with a letter that left: each file as it was, and the letter with all of it as one PDF."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.open_letter import OpenedLetter
from healthdesk.actions.private_file import write_private
from healthdesk.actions.shielded import require_open
from healthdesk.db import audit, enclosures
from healthdesk.errors import NotAllowed, StorageTrouble
from healthdesk.records.enclosure import Apart, Enclosure
from healthdesk.records.letter import Letter
from healthdesk.rules.enclosures import file_name
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class Together:
    """A letter with what becomes pages behind it."""

    letter: Letter
    pdf: bytes
    parts: tuple[tuple[Enclosure, bytes], ...]


def gather(desk: Desk, opened: OpenedLetter) -> Together:
    """All that becomes pages, proven to be what left; the letter was looked at already.

    Raises `StorageTrouble` ("letters.damaged") when a file is no longer what was sent.
    """
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        require_open(desk, session, opened.letter.patient_id)
        pages = [one for one in opened.enclosures if one.apart is Apart.NO]
        return Together(opened.letter, opened.pdf, tuple((one, _proven(session, one)) for one in pages))


def as_one_pdf(together: Together) -> bytes:
    """The letter and its files under each other. Needs no database: for the slow lane."""
    from healthdesk.letters.bundle import Going, bundle  # noqa: PLC0415 - 0.3 s that only this needs

    files = [Going(one.name, one.media, data) for one, data in together.parts]
    return bundle(together.pdf, together.letter.number.replace("/", "-"), files)


def save_together(
    desk: Desk, letter: Letter, pdf: bytes, path: Path, action: str = "letter.save_copy"
) -> Letter:
    """Write the whole outside the house: from there on it is no longer guarded."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        require_open(desk, session, letter.patient_id)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action=action,
            patient_id=letter.patient_id,
            entity=("letter", letter.id),
            detail={"number": letter.number, "together": hashlib.sha256(pdf).hexdigest()},
        )
    write_private(path, pdf)
    return letter


def save_enclosure(desk: Desk, enclosure_id: UUID, path: Path) -> Enclosure:
    """Write one file as it was, outside the house."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        one = enclosures.by_id(session, enclosure_id)
        if one is None:
            raise NotAllowed("enclosures.gone")
        require_open(desk, session, one.patient_id)
        data = _proven(session, one)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="enclosure.save_copy",
            patient_id=one.patient_id,
            entity=("enclosure", one.id),
            detail={"sha256": one.sha256},
        )
    write_private(path, data)
    return one


def copy_name(opened: OpenedLetter, one: Enclosure) -> str:
    """What a copy of one file is called."""
    return file_name(opened.letter.number, opened.enclosures.index(one) + 1, one)


def together_name(letter: Letter) -> str:
    """What the whole is called."""
    return f"{letter.number.replace('/', '-')} +.pdf"


def _proven(session: Any, one: Enclosure) -> bytes:
    data = enclosures.bytes_of(session, one.id)
    if data is None or hashlib.sha256(data).hexdigest() != one.sha256:
        raise StorageTrouble("enclosures.changed", name=one.name)
    return data
