"""Where the data files that travel with the program are, from source and from the packaged build."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base / "resources"


def resource(*parts: str) -> Path:
    """The path of one file or folder under ``resources/``."""
    return _root().joinpath(*parts)
