"""A process of its own, for what only a fresh start can show: how long it takes, how much memory it holds.

Arguments: `program` or `bare`, then `start`, or `memory` with the file of a house. Prints JSON.
"""

# ruff: noqa: PLC0415 - what is imported, and when, is what is measured

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

BEGIN = time.perf_counter()


def main() -> None:
    """Start one kind of window and tell about it."""
    kind, what = sys.argv[1:3]
    if kind == "bare":
        told = _bare()
    elif what == "start":
        told = _program()
    else:
        told = _open_house(Path(sys.argv[3]))
    print(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


def _bare() -> dict[str, Any]:
    """A window with nothing in it, after the same imports."""
    from importlib import import_module

    for name in os.environ.get("HEALTHDESK_BENCH_IMPORTS", "").split():
        import_module(name)
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 850)
    window.show()
    app.processEvents()
    window.grab()
    return _told()


def _program() -> dict[str, Any]:
    """The program until its first screen is drawn and takes keys."""
    from healthdesk import settings
    from healthdesk.clock import Clock
    from healthdesk.startup import Program, make_application

    app = make_application()
    program = Program(app, settings.load(), Clock())
    program.begin()
    while program.window.focusWidget() is None:
        app.processEvents()
    program.window.grab()
    return _told()


def _open_house(file: Path) -> dict[str, Any]:
    """The open window with every page visited once."""
    from benchmarks.houses import opened_desk
    from benchmarks.with_window import opened_window

    app, frame = opened_window(opened_desk(file))
    for entry in frame.navigator.entries:
        frame.navigator.go(entry.key)
        while not frame.workbench.background.is_resting:
            app.processEvents()
        app.processEvents()
    return _told()


def _told() -> dict[str, Any]:
    import psutil

    names = sorted(name for name in sys.modules if name.startswith(("healthdesk", "PySide6")))
    return {
        "ms": (time.perf_counter() - BEGIN) * 1000,
        "mb": psutil.Process().memory_info().rss / 1e6,
        "imports": " ".join(names),
    }


if __name__ == "__main__":
    main()
