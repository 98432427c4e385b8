"""Personal plans of help with their earlier versions, and the people who care for somebody."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned
from healthdesk.records.help_plan import PlanGoal


class HelpPlanRow(Versioned, Base):
    """The plan of one person as it stands; after a merge there may be two, the newer counts."""

    __tablename__ = "help_plan"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    goals: Mapped[Any] = mapped_column(JsonOf(tuple[PlanGoal, ...]))
    look_again_on: Mapped[date | None]
    next_due: Mapped[date | None] = mapped_column(index=True)
    changed_at: Mapped[datetime]
    changed_by: Mapped[str]


class HelpPlanPastRow(Base):
    """A plan as it was before it was changed."""

    __tablename__ = "help_plan_past"

    plan_id: Mapped[UUID] = mapped_column(sa.ForeignKey("help_plan.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    goals: Mapped[Any] = mapped_column(JsonOf(tuple[PlanGoal, ...]))
    look_again_on: Mapped[date | None]
    changed_at: Mapped[datetime]
    changed_by: Mapped[str]


class CarerRow(Versioned, Base):
    """Somebody who cares for a person."""

    __tablename__ = "carer"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(index=True)
    """Her own file as it was when she was noted; it may have gone into another since."""
    name: Mapped[str]
    relation: Mapped[str]
    does: Mapped[str]
    load: Mapped[str | None]
    load_words: Mapped[str]
    asked_on: Mapped[date | None]
