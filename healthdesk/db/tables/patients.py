"""The people who come, the words by which they are found, what they agreed to, where they enrolled."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned
from healthdesk.records.patient import (
    AccessNeed,
    Address,
    Capacity,
    ContactPoint,
    Identifier,
    Membership,
    SpokenLanguage,
)
from healthdesk.records.related_person import RelatedPerson

_DIED = sa.text("deceased <> ''")
"""Of these few an index, so that nobody has to go by all the others."""


class PatientRow(Versioned, Base):
    """One person."""

    __tablename__ = "patient"
    __table_args__ = (
        sa.Index("ix_patient_birth_date", "birth_date"),
        sa.Index("ix_patient_deceased", "deceased", sqlite_where=_DIED, postgresql_where=_DIED),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    """A small number for the search index, given by the database's own count."""
    code: Mapped[str] = mapped_column(unique=True)
    identity: Mapped[str]
    used_name: Mapped[str]
    official_given: Mapped[str]
    official_family: Mapped[str]
    native_name: Mapped[str]
    pronouns: Mapped[str]
    birth_date: Mapped[str]
    age: Mapped[int | None]
    age_noted_on: Mapped[date | None]
    deceased: Mapped[str] = mapped_column(server_default="")
    sex: Mapped[str]
    gender: Mapped[str]
    identifiers: Mapped[Any] = mapped_column(JsonOf(tuple[Identifier, ...]))
    languages: Mapped[Any] = mapped_column(JsonOf(tuple[SpokenLanguage, ...]))
    contact_points: Mapped[Any] = mapped_column(JsonOf(tuple[ContactPoint, ...]))
    contact_rule: Mapped[str]
    addresses: Mapped[Any] = mapped_column(JsonOf(tuple[Address, ...]))
    region: Mapped[str]
    access_needs: Mapped[Any] = mapped_column(JsonOf(frozenset[AccessNeed]))
    related: Mapped[Any] = mapped_column(JsonOf(tuple[RelatedPerson, ...]))
    household_id: Mapped[UUID | None] = mapped_column(index=True)
    membership: Mapped[Any] = mapped_column(JsonOf(Membership), nullable=True)
    referrer: Mapped[str]
    former_gp: Mapped[str]
    themes: Mapped[Any] = mapped_column(JsonOf(tuple[str, ...]))
    carer: Mapped[bool | None]
    carer_for: Mapped[str]
    capacity: Mapped[Any] = mapped_column(JsonOf(Capacity), nullable=True)
    warning: Mapped[str]
    created_at: Mapped[datetime]


class PersonKeyRow(Base):
    """By which keys somebody's likely doubles are looked up (`rules.duplicate_keys`), as numbers."""

    __tablename__ = "person_key"
    __table_args__ = (sa.Index("ix_person_key_number", "number"), {"sqlite_with_rowid": False})

    key: Mapped[int] = mapped_column(sa.BigInteger, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """Of the person: `PatientRow.number`."""


class ConsentRow(Versioned, Base):
    """What somebody agreed may be shared, with whom and until when."""

    __tablename__ = "consent"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    scope: Mapped[Any] = mapped_column(JsonOf(frozenset[str]))
    partner_id: Mapped[UUID | None]
    partner_name: Mapped[str]
    given_by: Mapped[str]
    how: Mapped[str]
    given_on: Mapped[date]
    until: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
    noted_by: Mapped[str]
    noted_at: Mapped[datetime]
    note: Mapped[str]


class EnrolmentRow(Versioned, Base):
    """One contract with the centre (the fields of MyCareNet MedicalHouseMembership)."""

    __tablename__ = "enrolment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    signed_on: Mapped[date]
    signed_by: Mapped[str]
    signature_type: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    trial: Mapped[bool]
    decision_reference: Mapped[str]
    state: Mapped[str]
    closure_decision: Mapped[str]
    closure_reason: Mapped[str]
    note: Mapped[str]
