"""The search for a moment against the slow, obvious one, in thousands of random houses.

Only with `--deep`, because it takes minutes: the tests of the search, each with twenty times as many houses
as in a usual run.
"""

from __future__ import annotations

import os
import subprocess
import sys

from dev_checks.sources import ROOT

TIMES = 20
_TESTS = ("test_find_moment.py", "test_find_series.py", "test_kept_free.py", "test_own_hours.py")
_SHOWN = 40


def complaints() -> list[str]:
    """What pytest says at its end when one of them fails."""
    paths = [str(ROOT / "tests" / "rules" / name) for name in _TESTS]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "2", *paths],
        cwd=ROOT,
        env={**os.environ, "HEALTHDESK_DEEP": str(TIMES)},
        capture_output=True,
        text=True,
        check=False,
    )
    return [] if done.returncode == 0 else done.stdout.splitlines()[-_SHOWN:]
