"""How a figure is taken and written down."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Figure:
    """One speed beside its floor. All times in milliseconds.

    `limit_ms` and `limit_ratio` are what the issue asks for; None where it asks for nothing.
    """

    name: str
    samples: tuple[float, ...]
    floor_name: str = ""
    floor_samples: tuple[float, ...] = ()
    limit_ms: float | None = None
    limit_ratio: float | None = None
    of: str = "p95"
    """Which of median and p95 is held against `limit_ms`."""
    unit: str = "ms"
    note: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def median(self) -> float:
        return statistics.median(self.samples)

    @property
    def p95(self) -> float:
        return quantile(self.samples, 0.95)

    @property
    def floor(self) -> float | None:
        return statistics.median(self.floor_samples) if self.floor_samples else None

    @property
    def ratio(self) -> float | None:
        return self.median / self.floor if self.floor else None

    @property
    def held(self) -> bool | None:
        """Whether the limits hold; None where there is no limit."""
        verdicts = []
        if self.limit_ms is not None:
            verdicts.append((self.p95 if self.of == "p95" else self.median) <= self.limit_ms)
        if self.limit_ratio is not None and self.ratio is not None:
            verdicts.append(self.ratio <= self.limit_ratio)
        return all(verdicts) if verdicts else None

    def as_json(self) -> dict[str, Any]:
        """Everything, for a program to read."""
        plain = asdict(self)
        del plain["samples"], plain["floor_samples"]
        return plain | {
            "median": self.median,
            "p95": self.p95,
            "spread": spread(self.samples),
            "floor": self.floor,
            "floor_spread": spread(self.floor_samples) if self.floor_samples else None,
            "ratio": self.ratio,
            "held": self.held,
            "samples": len(self.samples),
        }


def quantile(samples: Sequence[float], share: float) -> float:
    """The sample below which `share` of them lie."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def spread(samples: Sequence[float]) -> tuple[float, float]:
    """The 5th and the 95th percentile."""
    return quantile(samples, 0.05), quantile(samples, 0.95)


def times(job: Callable[[], object], rounds: int, *, warm: int = 2) -> tuple[float, ...]:
    """How long each of `rounds` runs took, in milliseconds, after `warm` runs that do not count."""
    for _ in range(warm):
        job()
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        job()
        taken.append((time.perf_counter() - start) * 1000)
    return tuple(taken)


def each(
    job: Callable[[Any], object],
    over: Sequence[Any],
    *,
    warm: int = 1,
    between: Callable[[], object] = lambda: None,
) -> tuple[float, ...]:
    """How long the job took for each of these, in milliseconds; `between` two of them is not counted."""
    for what in over[:warm]:
        job(what)
    taken = []
    for what in over:
        between()
        start = time.perf_counter()
        job(what)
        taken.append((time.perf_counter() - start) * 1000)
    return tuple(taken)


def table(figures: Sequence[Figure]) -> str:
    """The figures as text."""
    head = ("figure", "median", "p95", "floor", "ratio", "asked", "")
    rows = [head]
    for one in figures:
        asked = []
        if one.limit_ms is not None:
            asked.append(f"{one.of} ≤ {one.limit_ms:g} {one.unit}")
        if one.limit_ratio is not None:
            asked.append(f"≤ {one.limit_ratio:g} ×")
        mark = {None: "", True: "holds", False: "MISSED"}[one.held]
        rows.append(
            (
                one.name,
                f"{one.median:.2f} {one.unit}",
                f"{one.p95:.2f}",
                "" if one.floor is None else f"{one.floor:.2f}",
                "" if one.ratio is None else f"{one.ratio:.2f} ×",
                ", ".join(asked),
                mark,
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def growth(small: Sequence[Figure], large: Sequence[Figure]) -> list[Figure]:
    """The same figures of both houses: the small one is the floor."""
    found = []
    for one, other in zip(small, large, strict=False):
        name = other.name.split(",")[0]
        if one.samples and other.samples:
            floor = "the small house"
            found.append(Figure(name, other.samples, floor, one.samples, unit=other.unit))
    return found


def as_json(figures: Sequence[Figure]) -> str:
    """The figures for a program."""
    return json.dumps([one.as_json() for one in figures], indent=2, ensure_ascii=False)
