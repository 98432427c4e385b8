"""Files that are dragged in from outside and dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


def files_in(carried: QMimeData) -> list[Path]:
    """The files of this computer that somebody drags along."""
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]


class FileDrop(QObject):
    """Lets a widget, and all on it that takes no files itself, be a place to drop files on.

    over: files hang above it, or do not any more. dropped: a list of paths.
    """

    over = Signal(bool)
    dropped = Signal(list)

    def __init__(self, on: QWidget) -> None:
        super().__init__(on)
        on.setAcceptDrops(True)
        on.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self.over.emit(False)
        elif isinstance(event, QDropEvent) and files_in(event.mimeData()):
            event.acceptProposedAction()
            self.over.emit(kind != QEvent.Type.Drop)
            if kind == QEvent.Type.Drop:
                self.dropped.emit(files_in(event.mimeData()))
            return True
        return super().eventFilter(watched, event)
