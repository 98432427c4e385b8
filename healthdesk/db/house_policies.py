"""Keeping what the house chose about how it works.

A choice is a frozen record with a `version`, 0 while the house did not say. What a later version of
the program adds to such a record has a default, so that an older row goes on being read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol, TypeVar

import msgspec
import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.house_policies import HousePolicyRow
from healthdesk.errors import ChangedMeanwhile


class Policy(Protocol):
    """A frozen dataclass that can be made without words."""

    @property
    def version(self) -> int:
        """The one it was read with."""


P = TypeVar("P", bound=Policy)


_CHOSEN = sa.select(HousePolicyRow.content, HousePolicyRow.version).where(
    HousePolicyRow.id == sa.bindparam("subject")
)


def known(session: Session, subject: str, kind: type[P]) -> P | None:
    """What the house chose; None while it did not."""
    row = session.execute(_CHOSEN, {"subject": subject}).first()
    if row is None:
        return None
    return msgspec.convert({**row.content, "version": row.version}, kind)


def keep(session: Session, subject: str, wanted: P) -> P:
    """Keep it; `wanted.version` is the one it was read with. Returns it as it is kept.

    Raises `ChangedMeanwhile` with what stands there when somebody else chose first.
    """
    content: dict[str, Any] = msgspec.to_builtins(wanted)
    del content["version"]
    theirs = known(session, subject, type(wanted))
    if (theirs.version if theirs is not None else 0) != wanted.version:
        raise ChangedMeanwhile(mine=wanted, theirs=theirs)
    if theirs is None:
        session.add(HousePolicyRow(id=subject, content=content, version=1))
        session.flush()
        return _at(wanted, 1)
    version = change_row(session, HousePolicyRow, subject, wanted.version, {"content": content}, mine=wanted)
    return _at(wanted, version)


def _at(wanted: P, version: int) -> P:
    kept: P = replace(wanted, version=version)  # type: ignore[type-var]
    return kept
