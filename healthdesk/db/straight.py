"""Statements that every action waits for, made once and told straight to the driver.

SQLAlchemy makes a statement anew from its parts each time and looks after its result, which costs more
than the row itself. What a booking writes and what the audit book asks goes without that: in the words
that SQLAlchemy made of it once for the engine, with the same column types and the same usual values. What
a key of the search asks is in words of our own (`rows`). It runs in the transaction of the connection that
it is handed. Refusals come as the driver's own errors:
`db.refusals.told` knows those too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from healthdesk.db import strange_signs
from healthdesk.db.base import Id

_Bind = Callable[[Any], Any]


class Insert:
    """Puts rows into one table; `returning` is a column that the database numbers itself."""

    def __init__(self, table: sa.Table, returning: sa.Column[Any] | None = None) -> None:
        self._table = table
        self._returning = returning
        self._made: dict[tuple[str, frozenset[str]], _Words] = {}

    def __call__(self, connection: sa.Connection, rows: Sequence[Mapping[str, Any]]) -> Any:
        """Rows of the same columns. Of a single one, what the database numbered where that was asked for.

        Raises `StrangeSignError` for what is no text, as every other statement does.
        """
        if not rows:
            return None
        words = self._words(connection.dialect, frozenset(rows[0]))
        bound = [words.bound(row) for row in rows]
        strange_signs.require_text(None, None, words.text, bound, None, many=True)
        cursor = _driver(connection).cursor()
        if len(rows) > 1:
            cursor.executemany(words.text, bound)
            return None
        cursor.execute(words.text, bound[0])
        return None if self._returning is None else cursor.fetchone()[0]

    def _words(self, dialect: sa.Dialect, names: frozenset[str]) -> _Words:
        found = self._made.get((dialect.name, names))
        if found is None:
            found = self._made[dialect.name, names] = self._compiled(dialect, names)
        return found

    def _compiled(self, dialect: sa.Dialect, names: frozenset[str]) -> _Words:
        columns = [
            column
            for column in self._table.columns
            if column.name in names or isinstance(column.default, ScalarElementColumnDefault)
        ]
        usual = {
            column.name: column.default.arg
            for column in columns
            if column.name not in names and isinstance(column.default, ScalarElementColumnDefault)
        }
        insert = sa.insert(self._table)
        if self._returning is not None:
            insert = insert.returning(self._returning)
        compiled = insert.compile(dialect=dialect, column_keys=[column.name for column in columns])
        return _Words(compiled, {column.name: column.type for column in columns}, usual, dialect)


class FirstRow:
    """Asks for one row of text and whole numbers, with parameters of that kind; None where there is none."""

    def __init__(self, query: sa.Select[Any]) -> None:
        self._query = query
        self._made: dict[str, _Words] = {}

    def __call__(self, connection: sa.Connection, **asked: str | int) -> tuple[Any, ...] | None:
        """The row as the driver gives it."""
        dialect = connection.dialect
        words = self._made.get(dialect.name)
        if words is None:
            compiled = self._query.compile(dialect=dialect)
            types = {name: bind.type for name, bind in compiled.binds.items()}
            usual = {name: bind.value for name, bind in compiled.binds.items() if name not in asked}
            words = self._made[dialect.name] = _Words(compiled, types, usual, dialect)
        found: tuple[Any, ...] | None = (
            _driver(connection).cursor().execute(words.text, words.bound(asked)).fetchone()
        )
        return found


class _Words:
    """A statement in the words of one engine, and how each value is told to its driver."""

    def __init__(
        self,
        compiled: SQLCompiler,
        types: Mapping[str, sa.types.TypeEngine[Any]],
        usual: Mapping[str, Any],
        dialect: sa.Dialect,
    ) -> None:
        self.text = compiled.string
        self._in_order = compiled.positiontup
        binds = {name: kind.dialect_impl(dialect).bind_processor(dialect) for name, kind in types.items()}
        self._binds: dict[str, _Bind] = {name: bind for name, bind in binds.items() if bind is not None}
        self._usual = dict(usual)

    def bound(self, row: Mapping[str, Any]) -> Any:
        """One row as the driver gets it: by place, or by name where the driver wants names."""
        values = self._usual | dict(row)
        for name, bind in self._binds.items():
            values[name] = bind(values[name])
        return values if self._in_order is None else tuple([values[name] for name in self._in_order])


def rows(connection: sa.Connection, text: str, *values: Any) -> list[tuple[Any, ...]]:
    """What a statement in the engine's own words gives, as its driver gives it.

    Raises `StrangeSignError` for what is no text, as every other statement does.
    """
    strange_signs.require_text(None, None, text, values, None, many=False)
    found: list[tuple[Any, ...]] = _driver(connection).execute(text, values).fetchall()
    return found


def id_reader(dialect: sa.Dialect) -> Callable[[Any], UUID]:
    """What makes an identifier of the driver into ours, as a mapped column does it."""
    found = _id_readers.get(dialect)
    if found is None:
        kind: Any = Id().dialect_impl(dialect)
        found = _id_readers[dialect] = kind.result_processor(dialect, None) or _as_it_is
    return found


_id_readers: WeakKeyDictionary[sa.Dialect, Callable[[Any], UUID]] = WeakKeyDictionary()


def _as_it_is(value: Any) -> Any:
    return value


def _driver(connection: sa.Connection) -> Any:
    """The driver's own connection, in the transaction that SQLAlchemy began."""
    return connection.connection.dbapi_connection
