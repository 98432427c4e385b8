"""The checks that are tools of their own: their output is shown as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from dev_checks.sources import ROOT

SCRIPTS = Path(sys.executable).parent

TOOLS = {
    "lint": ("ruff", "check"),
    "format": ("ruff", "format", "--check", "--quiet"),
    "types": ("mypy", "--no-error-summary"),
    "imports": ("lint-imports",),
}


def complaints(name: str) -> list[str]:
    """What the tool says, when it is not content."""
    program, *words = TOOLS[name]
    if name == "types":
        words += [part for part in TYPED if (ROOT / part).exists()]
    done = subprocess.run(
        [str(SCRIPTS / program), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    if done.returncode == 0:
        return []
    return (done.stdout + done.stderr).strip().splitlines() or [f"{program} failed without a word"]


TYPED = ("healthdesk", "tests", "benchmarks", "gallery", "dev_checks", "packaging/build_program.py", "dev.py")
