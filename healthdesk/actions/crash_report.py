"""The calm report when we break: our own lines and versions, never anybody's data. Window and command line.

Never values, never messages: they may hold a person's name.
"""

from __future__ import annotations

import platform
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from healthdesk import NAME, __version__

_KEPT = 20


def report(kind: type[BaseException], trace: TracebackType | None, more: str = "") -> str:
    """Versions (`more` names another), the kind of defect, and our own lines."""
    lines = [
        f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([versions(more), f"{kind.__module__}.{kind.__qualname__}", *lines, ""])


def versions(more: str = "") -> str:
    """What runs here, on what."""
    parts = (f"{NAME} {__version__}", f"Python {platform.python_version()}", more)
    return ", ".join([part for part in parts if part] + [f"{platform.system()} {platform.release()}"])


def keep(folder: Path, text: str, now: datetime) -> str:
    """Write it down, oldest ones go; where it is, or "" when it could not be written."""
    path = folder / f"{now:%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("*.txt"))[:-_KEPT]:
            old.unlink()
    except OSError:
        return ""
    return str(path)


def _short(filename: str) -> str:
    """From our own folder on; never the name of who works here, which may be in a path."""
    parts = Path(filename).parts
    start = len(parts) - 1 - parts[::-1].index("healthdesk") if "healthdesk" in parts else len(parts) - 1
    return "/".join(parts[start:])
