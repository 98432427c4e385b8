"""The house, the people who work in it, and what opens it on a server."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned
from healthdesk.records.house import OpeningHours
from healthdesk.records.key_slot import KeySlot


class HouseRow(Versioned, Base):
    """The one house of this database."""

    __tablename__ = "house"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    address_lines: Mapped[Any] = mapped_column(JsonOf(tuple[str, ...]))
    phone: Mapped[str | None]
    email: Mapped[str | None]
    website: Mapped[str | None]
    language: Mapped[str]
    identity_default: Mapped[str]
    opening_hours: Mapped[Any] = mapped_column(JsonOf(tuple[OpeningHours, ...]))
    window_side: Mapped[str]
    signing_age: Mapped[int]
    time_zone: Mapped[str]
    is_demo: Mapped[bool]


class PractitionerRow(Versioned, Base):
    """One member of staff or volunteer. Never deleted: her name stands under what she did."""

    __tablename__ = "practitioner"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    roles: Mapped[Any] = mapped_column(JsonOf(tuple[str, ...]))
    languages: Mapped[Any] = mapped_column(JsonOf(tuple[str, ...]))
    gender: Mapped[str | None]
    discipline: Mapped[str | None]
    nihdi: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    min_age: Mapped[int | None]
    max_age: Mapped[int | None]
    color: Mapped[str | None]
    active: Mapped[bool]
    public_key: Mapped[bytes | None]
    verify_key: Mapped[bytes | None]
    sealed_seed: Mapped[bytes | None]
    """The private halves, wrapped under a key that only this person's password gives."""
    admitted_by: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"))
    admission: Mapped[bytes | None]


class KeySlotRow(Base):
    """A slot on the server; on this computer they are in a file beside the database."""

    __tablename__ = "key_slot"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    slot: Mapped[Any] = mapped_column(JsonOf(KeySlot))
    failures: Mapped[int] = mapped_column(default=0)
    last_failure: Mapped[float] = mapped_column(default=0.0)


class NoteRow(Base):
    """A therapist's note, sealed. Rows are added, never changed but to let a reader in."""

    __tablename__ = "note"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(index=True)
    sealed_about: Mapped[UUID]
    """The file in which it was written: sealed with it. Another one when two files became one."""
    author_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"))
    about_day: Mapped[date]
    written_at: Mapped[datetime]
    corrects_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("note.id"))
    nonce: Mapped[bytes]
    body: Mapped[bytes]
    wrapped: Mapped[Any] = mapped_column(JsonOf(dict[str, bytes]))
