"""What the agenda keeps; the bookings are the rows that can never overlap."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned


class RoomRow(Versioned, Base):
    """One room."""

    __tablename__ = "room"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    step_free: Mapped[bool]
    low_stimulus: Mapped[bool]
    own_entrance: Mapped[bool]
    seats: Mapped[int]
    rest_minutes: Mapped[int] = mapped_column(server_default="0")
    active: Mapped[bool]
    position: Mapped[int]


class ServiceRow(Versioned, Base):
    """One kind of talk."""

    __tablename__ = "healthcare_service"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    minutes: Mapped[int]
    interpreter_minutes: Mapped[int]
    buffer_minutes: Mapped[int]
    before_minutes: Mapped[int] = mapped_column(server_default="0")
    modes: Mapped[Any] = mapped_column(JsonOf(tuple[str, ...]))
    places: Mapped[int] = mapped_column(server_default="0")
    counts_in_path: Mapped[bool] = mapped_column(server_default=sa.false())
    active: Mapped[bool]
    position: Mapped[int]


class ServiceTherapistRow(Base):
    """One of those who give a kind of talk; a kind with none is given by everybody."""

    __tablename__ = "service_therapist"

    service_id: Mapped[UUID] = mapped_column(sa.ForeignKey("healthcare_service.id"), primary_key=True)
    therapist_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"), primary_key=True, index=True)
    position: Mapped[int]


class AvailabilityRow(Base):
    """A weekly stretch of a therapist, a room or a kind of talk, in local wall time."""

    __tablename__ = "availability"
    __table_args__ = (
        sa.CheckConstraint(
            "(CASE WHEN therapist_id IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN room_id IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN service_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="of_one",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    therapist_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"), index=True)
    room_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("room.id"))
    service_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("healthcare_service.id"))
    weekday: Mapped[int]
    starts: Mapped[time]
    ends: Mapped[time]
    from_day: Mapped[date]
    until_day: Mapped[date | None]
    every_weeks: Mapped[int]


class ClosureRow(Base):
    """Days on which the house, a therapist, a room or a kind of talk is not as usual."""

    __tablename__ = "closure"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    therapist_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"))
    room_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("room.id"))
    service_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("healthcare_service.id"))
    first_day: Mapped[date] = mapped_column(index=True)
    last_day: Mapped[date] = mapped_column(index=True)
    starts: Mapped[time | None]
    ends: Mapped[time | None]
    opens: Mapped[bool]
    reason: Mapped[str]


class AppointmentRow(Versioned, Base):
    """One talk."""

    __tablename__ = "appointment"
    __table_args__ = (
        sa.CheckConstraint("starts_at < ends_at", name="ends_after_it_starts"),
        sa.Index("ix_appointment_starts_at", "starts_at"),
        sa.Index("ix_appointment_patient_id_starts_at", "patient_id", "starts_at"),
        sa.Index("ix_appointment_therapist_id_starts_at", "therapist_id", "starts_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("patient.id"))
    service_id: Mapped[UUID] = mapped_column(sa.ForeignKey("healthcare_service.id"))
    therapist_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"))
    second_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"))
    room_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("room.id"))
    equipment_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("equipment.id"))
    mode: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    state: Mapped[str]
    interpreter: Mapped[str]
    interpreter_confirmed: Mapped[bool]
    arrived_at: Mapped[datetime | None]
    late_minutes: Mapped[int] = mapped_column(server_default="0")
    cancelled_by: Mapped[str | None]
    cancelled_at: Mapped[datetime | None]
    reason: Mapped[str]
    note: Mapped[str]
    overlap_reason: Mapped[str] = mapped_column(server_default="")


class BookingRow(Base):
    """One therapist, room or patient taken from one instant to another, by an appointment or a hold."""

    __tablename__ = "booking"
    __table_args__ = (
        sa.CheckConstraint("starts_at < ends_at", name="ends_after_it_starts"),
        sa.CheckConstraint("(appointment_id IS NULL) <> (hold_id IS NULL)", name="of_a_talk_or_a_hold"),
        sa.CheckConstraint(
            "NOT asked OR (appointment_id IS NOT NULL AND resource_kind <> 'patient')",
            name="only_a_talk_is_asked",
        ),
        sa.Index("ix_booking_resource", "resource_kind", "resource_id", "starts_at"),
        sa.Index(
            "ix_booking_asked",
            "resource_id",
            "starts_at",
            sqlite_where=sa.text("asked"),
            postgresql_where=sa.text("asked"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID | None] = mapped_column(
        sa.ForeignKey("appointment.id", ondelete="CASCADE"), index=True
    )
    hold_id: Mapped[UUID | None] = mapped_column(
        sa.ForeignKey("moment_hold.id", ondelete="CASCADE"), index=True
    )
    resource_kind: Mapped[str]
    resource_id: Mapped[UUID]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    asked: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    """Somebody asked that it may lie over the talks of `asked_overlap`, and over no other."""


class AskedOverlapRow(Base):
    """Two talks that may overlap: somebody asked it of the first, over the second."""

    __tablename__ = "asked_overlap"

    appointment_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("appointment.id", ondelete="CASCADE"), primary_key=True
    )
    over_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("appointment.id", ondelete="CASCADE"), primary_key=True, index=True
    )


class TalkWasRow(Base):
    """With whom, or in which room, a talk was until it went elsewhere. The talk itself may be gone."""

    __tablename__ = "talk_was"
    __table_args__ = (sa.Index("ix_talk_was_starts_at", "starts_at"),)

    appointment_id: Mapped[UUID] = mapped_column(primary_key=True)
    resource_id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """Its version from then on."""
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
