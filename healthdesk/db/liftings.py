"""Telling other desks at once that somebody has a talk in hand. On a shared server only; nothing is kept.

The word travels beside those of `db.other_desks`, on the same channel. It names a talk and a colleague,
never whose talk it is.
"""

from __future__ import annotations

import msgspec
import sqlalchemy as sa

from healthdesk.db.audit import CHANNEL
from healthdesk.db.refusals import told
from healthdesk.db.store import Store
from healthdesk.records.lifting import Lifting

_LONGEST = 7_000
"""PostgreSQL carries eight thousand bytes in a word."""


def tell(store: Store, one: Lifting) -> None:
    """Say it to every desk that listens."""
    word = msgspec.json.encode(one).decode()
    if store.kind != "postgresql" or len(word.encode()) > _LONGEST:
        return
    with told(), store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(sa.select(sa.func.pg_notify(CHANNEL, word)))


def read(word: str) -> Lifting | None:
    """What a word says; None for one that is about something else."""
    if not word:
        return None
    try:
        return msgspec.json.decode(word, type=Lifting)
    except msgspec.DecodeError:
        return None
