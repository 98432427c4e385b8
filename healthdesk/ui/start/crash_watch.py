"""When we break: a calm report without anybody's data, and the work stays where it is.

Every exception that nobody caught, and every fatal word of Qt, comes here. The report names the
program's own lines and versions; never values, never messages (they may hold a person's name).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from healthdesk.actions.crash_report import keep, report, versions


class CrashWatch(QObject):
    """Listens from the start of the program to its end.

    broke: the path of the report that was written ("" when it could not be).
    """

    broke = Signal(str)

    def __init__(self, folder: Path, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._now = folder, now
        self._hook_before = sys.excepthook
        self._telling = False

    def watch(self) -> None:
        """Begin."""
        sys.excepthook = self._on_exception
        qInstallMessageHandler(self._on_qt_message)

    def rest(self) -> None:
        """Stop: somebody else listens again."""
        sys.excepthook = self._hook_before
        qInstallMessageHandler(None)

    def take(self, defect: BaseException) -> None:
        """A defect that was caught elsewhere, such as in the background."""
        self._on_exception(type(defect), defect, defect.__traceback__)

    def _on_exception(
        self, kind: type[BaseException], defect: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hook_before(kind, defect, trace)
            return
        if self._telling:
            return  # a defect while telling of a defect: one report is enough
        self._telling = True
        try:
            self.broke.emit(self._write(report(kind, trace, _qt())))
        finally:
            self._telling = False

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg} and not self._telling:
            self._write(f"{versions(_qt())}\nQt: {context.category} {context.file}:{context.line}\n")
        if "propagateSizeHints" not in message and sys.stderr is not None:
            sys.stderr.write(f"Qt: {message}\n")

    def _write(self, text: str) -> str:
        return keep(self._folder, text, self._now())


def _qt() -> str:
    return f"Qt {qVersion()}"
