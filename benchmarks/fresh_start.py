"""Figures that need a process of their own: the start of the window, and the memory it holds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.houses import Measured
from benchmarks.measuring import Figure


def start(rounds: int) -> Figure:
    """Until the first screen is drawn and takes keys, beside an empty window after the same imports."""
    imports = _child("program", "start")["imports"]
    ours: list[float] = []
    bare: list[float] = []
    for _round in range(rounds):
        ours.append(_child("program", "start")["ms"])
        bare.append(_child("bare", "start", HEALTHDESK_BENCH_IMPORTS=imports)["ms"])
    return Figure(
        "window usable after start",
        tuple(ours),
        "an empty window, same imports",
        tuple(bare),
        limit_ratio=2,
        of="median",
    )


def memory(house: Measured, rounds: int) -> Figure:
    """The open window of this house, every page visited, above an empty window after the same imports."""
    opened = [_child("program", "memory", str(house.file)) for _round in range(rounds)]
    imports = opened[0]["imports"]
    bare = [_child("bare", "memory", HEALTHDESK_BENCH_IMPORTS=imports)["mb"] for _round in range(rounds)]
    ours = [one["mb"] - min(bare) for one in opened]
    return Figure(
        "memory of the open window, above an empty one",
        tuple(ours),
        "an empty window, same imports",
        tuple(bare),
        limit_ms=150,
        of="median",
        unit="MB",
    )


def _child(*words: str, **environment: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="healthdesk-start-") as home:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.child", *words],
            cwd=Path(__file__).resolve().parent.parent,
            env={**os.environ, "HEALTHDESK_HOME": home, "QT_QPA_PLATFORM": "offscreen", **environment},
            capture_output=True,
            text=True,
            check=True,
        )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told
