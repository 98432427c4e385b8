"""A test that leaves windows, threads or running timers behind fails, and names them.

What is left behind shows up later as a crash in some other test, or in the program as memory that
grows all day. Loaded by conftest.py; costs nothing in tests that never touch Qt.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from typing import Any

import pytest

GRACE_SECONDS = 3.0

# Qt's own, kept by Qt for the whole process.
QT_KEEPS = {"QTipLabel", "QComboBoxPrivateContainer", "QDesktopWidget"}

_known: weakref.WeakSet[Any] = weakref.WeakSet()
_failed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember whether the test itself failed: its traceback then keeps widgets alive, rightly."""
    report = yield
    if call.when == "call":
        item.stash[_failed] = call.excinfo is not None
    return report


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Compare threads, top-level widgets and timers before and after."""
    threads_before = set(threading.enumerate())
    widgets_before = {id(w) for w in _top_level_widgets()}
    yield
    if request.node.stash.get(_failed, True):
        return
    left = [*_new_widgets(widgets_before), *_running_timers_and_threads(), *_new_threads(threads_before)]
    if left:
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def _qt(module: str) -> Any:
    """A PySide6 module, if some test has loaded it already; never the one to load it."""
    return sys.modules.get(f"PySide6.{module}")


def _application() -> Any:
    widgets = _qt("QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def _delete_what_waits_for_deletion() -> None:
    core = _qt("QtCore")
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    core.QCoreApplication.processEvents()


def _top_level_widgets() -> list[Any]:
    app = _application()
    if app is None:
        return []
    return [w for w in app.topLevelWidgets() if w.metaObject().className() not in QT_KEEPS]


def _new_widgets(before: set[int]) -> list[str]:
    if _application() is None:
        return []
    _delete_what_waits_for_deletion()
    if all(id(w) in before or w in _known for w in _top_level_widgets()):
        return []
    gc.collect()
    _delete_what_waits_for_deletion()
    new = [w for w in _top_level_widgets() if id(w) not in before and w not in _known]
    _known.update(new)
    return [f"window {w.metaObject().className()} {w.objectName() or w.windowTitle()!r}" for w in new]


def _running_timers_and_threads() -> list[str]:
    """Active QTimers and running QThreads of this test that Python still knows of.

    Those that were there before it are frozen (see conftest.py), and not among the objects that are asked.
    """
    core = _qt("QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return []
    if not _active(core):
        return []
    gc.collect()
    until = time.monotonic() + GRACE_SECONDS
    while (found := _active(core)) and time.monotonic() < until:
        core.QCoreApplication.processEvents()
        time.sleep(0.02)
    _known.update(found)
    return [f"running {type(it).__name__} {it.objectName()!r} of {it.parent()!r}" for it in found]


def _active(core: Any) -> list[Any]:
    import shiboken6  # noqa: PLC0415 - only where Qt is loaded already

    # type(), not isinstance(): a lazy stand-in somewhere in memory must not be woken by a question.
    alive = [it for it in gc.get_objects() if issubclass(type(it), (core.QTimer, core.QThread))]
    found = [it for it in alive if shiboken6.isValid(it) and _is_going(it)]
    application = core.QCoreApplication.instance()
    return [it for it in found if it not in _known and it is not application.thread()]


def _is_going(it: Any) -> bool:
    return bool(it.isRunning() if hasattr(it, "isRunning") else it.isActive())


def _new_threads(before: set[threading.Thread]) -> list[str]:
    """Python threads that did not end, after a moment to do so."""
    until = time.monotonic() + GRACE_SECONDS
    while (new := _counted(before)) and time.monotonic() < until:
        time.sleep(0.02)
    return [f"thread {thread.name!r}" for thread in new]


def _counted(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and not isinstance(thread, threading._DummyThread)  # a Qt thread that once ran Python
        and not thread.name.startswith("pytest_timeout")
    ]
