"""What the screen remembers on this computer: columns, splits, chosen views. Never anything of a person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Memory:
    """Small values by name; without a file they last as long as the program runs."""

    def __init__(self, file: Path | None = None) -> None:
        self._kept: dict[str, str] = {}
        self._file = QSettings(str(file), QSettings.Format.IniFormat) if file else None

    def recall(self, name: str, default: str = "") -> str:
        """What was kept under this name."""
        if self._file is not None:
            return str(self._file.value(name, default))
        return self._kept.get(name, default)

    def keep(self, name: str, value: str) -> None:
        """Remember this for the next time."""
        if self._file is not None:
            self._file.setValue(name, value)
        else:
            self._kept[name] = value

    def recall_bytes(self, name: str) -> QByteArray:
        """A state that Qt wrote, such as a header's columns; empty when never kept."""
        return QByteArray.fromBase64(self.recall(name).encode())

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Remember a state that Qt wrote."""
        self.keep(name, bytes(state.toBase64().data()).decode())
