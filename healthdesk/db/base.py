"""What every table has in common: naming of constraints, column types, versions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(sa.types.TypeDecorator[datetime]):
    """A moment in time: aware UTC outside, a UTC column inside, in an order that compares rightly."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times; keep UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive time cannot be kept")
        utc = value.astimezone(UTC)
        return utc if dialect.name == "postgresql" else utc.replace(tzinfo=None)

    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy's signature
    ) -> datetime | None:
        """Give aware UTC back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


@lru_cache(maxsize=2_048)
def _known_id(text: str) -> UUID:
    """The same staff, rooms and services come back in every list: making each anew is what reading costs."""
    return UUID(text)


class Id(sa.Uuid[UUID]):
    """An identifier; where the engine keeps it as text, one that was read before is not made anew."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """From the driver's value to a `UUID`."""
        if dialect.name == "postgresql":
            usual: Callable[[Any], Any] | None = super().result_processor(dialect, coltype)  # type: ignore[no-untyped-call]  # so it is in SQLAlchemy
            return usual

        def told(value: Any) -> UUID | None:
            return None if value is None else _known_id(value)

        return told


JSON_COLUMN = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


class JsonOf(sa.types.TypeDecorator[Any]):
    """A frozen record, or a tuple of them, kept as one JSON value and checked when it comes back."""

    impl = JSON_COLUMN
    cache_ok = True

    def __init__(self, of: Any) -> None:
        super().__init__()
        self.of = of

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002 - SQLAlchemy's signature
        """To plain JSON values."""
        return None if value is None else msgspec.to_builtins(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002 - as above
        """Back to the record; raises `msgspec.ValidationError` when the file holds something else."""
        if value is None:
            return None
        return msgspec.convert(value, self.of)


class Base(DeclarativeBase):
    """All tables of the house."""

    metadata = sa.MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012 - read by SQLAlchemy as it stands
        datetime: Instant(),
        date: sa.Date(),
        time: sa.Time(),
        UUID: Id(),
        str: sa.Text(),
        bytes: sa.LargeBinary(),
        bool: sa.Boolean(),
    }


class Versioned:
    """Adds the version by which a lost update is noticed (see `db.store.change_row`)."""

    version: Mapped[int] = mapped_column(default=1, sort_order=900)
