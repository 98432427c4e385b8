"""Two processes at one house, each with its own connection: round by round both want something at once."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.errors import NotAllowed

Address = tuple[str, bytes]
"""Where the house is, and the key of a file; none for a server."""
Want = Callable[[Store, int], object]
"""What one of them wants in a round, which may be refused; it travels to a process of its own."""
ENGINES = pytest.mark.parametrize("engine", ["sqlite", "postgresql"])


def house_of(engine: str, request: pytest.FixtureRequest) -> tuple[Store, Address]:
    """The house of a test on this engine, and where another process finds it."""
    store: Store = request.getfixturevalue(f"{engine}_store")
    if engine == "postgresql":
        return store, (request.getfixturevalue("postgresql_database"), b"")
    _, key = request.getfixturevalue("sqlite_template")
    return store, (str(store.path), key)


def race(address: Address, one: Want, other: Want, rounds: int) -> list[int]:
    """The rounds that were won, once for each who did: where just one of them may, each number once."""
    spawn = multiprocessing.get_context("spawn")
    gate, results = spawn.Barrier(2), spawn.Queue()
    both = [spawn.Process(target=_run, args=(address, want, rounds, gate, results)) for want in (one, other)]
    for process in both:
        process.start()
    won = [results.get(timeout=60) for _process in both]
    for process in both:
        process.join(30)
    return sorted(number for rounds_won in won for number in rounds_won)


def _run(address: Address, want: Want, rounds: int, gate: Any, results: Any) -> None:
    where, key = address
    store = open_sqlite(Path(where), key) if key else open_postgresql(where)
    won = []
    for number in range(rounds):
        gate.wait(30)
        try:
            want(store, number)
        except NotAllowed:
            continue
        won.append(number)
    store.close()
    results.put(won)
