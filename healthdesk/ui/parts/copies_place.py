"""Where a copy lies that another program of this computer opens; gone with whoever asked for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QTemporaryDir

from healthdesk.actions.private_file import COPIES


class CopiesPlace:
    """A folder of its own, made when the first copy is asked for."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None

    def path(self, name: str) -> Path | None:
        """Where a copy of this name goes; None where the system has no room for one.

        A folder that could not be made has no path: a name alone would lie wherever the program was started.
        """
        if self._folder is None or not self._folder.isValid():
            self._folder = QTemporaryDir(f"{QDir.tempPath()}/{COPIES}XXXXXX")
        return Path(self._folder.path()) / name if self._folder.isValid() else None
