"""Files that were put together, with all it takes to part them again; and pairs that are two people."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf
from healthdesk.records.merge import Hanging
from healthdesk.records.patient import Patient


class PersonMergeRow(Base):
    """One file that went into another.

    No foreign keys on purpose: the file that went is no row of `patient` any more, so that no list,
    count or export can show one person twice; all of it stands here.
    """

    __tablename__ = "person_merge"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gone_id: Mapped[UUID] = mapped_column(index=True)
    kept_id: Mapped[UUID]
    """Into which file it went."""
    within_id: Mapped[UUID] = mapped_column(index=True)
    """In which file it is now: another one when that file went into a third."""
    gone_code: Mapped[str] = mapped_column(index=True)
    gone_number: Mapped[int]
    gone: Mapped[Any] = mapped_column(JsonOf(Patient))
    kept_before: Mapped[Any] = mapped_column(JsonOf(Patient))
    kept_after: Mapped[Any] = mapped_column(JsonOf(Patient))
    moved: Mapped[Any] = mapped_column(JsonOf(tuple[Hanging, ...]))
    """What hung on the file that went."""
    stayed: Mapped[Any] = mapped_column(JsonOf(tuple[Hanging, ...]))
    """What hung on the other one already; all else came after."""
    at: Mapped[datetime]
    by: Mapped[str]
    parted_at: Mapped[datetime | None]
    parted_by: Mapped[str]


class TwoPeopleRow(Base):
    """Somebody looked at these two and says that they are two people. The smaller id comes first."""

    __tablename__ = "two_people"

    one_id: Mapped[UUID] = mapped_column(primary_key=True)
    other_id: Mapped[UUID] = mapped_column(primary_key=True)
    said_at: Mapped[datetime]
    said_by: Mapped[str]
