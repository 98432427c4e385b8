"""What the screen remembers on this computer: columns, splits, chosen views. Never anything of a person."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QObject, Signal


class Memory(QObject):
    """Small values by name.

    kept: something is to be remembered; whoever made the memory writes it down.
    """

    kept = Signal()

    def __init__(self, known: Mapping[str, str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = dict(known or {})

    @property
    def known(self) -> dict[str, str]:
        """Everything, to be written down."""
        return dict(self._known)

    def recall(self, name: str, default: str = "") -> str:
        """What was kept under this name."""
        return self._known.get(name, default)

    def keep(self, name: str, value: str) -> None:
        """Remember this for the next time."""
        if self._known.get(name) != value:
            self._known[name] = value
            self.kept.emit()

    def recall_bytes(self, name: str) -> QByteArray:
        """A state that Qt wrote, such as a header's columns; empty when never kept."""
        return QByteArray.fromBase64(self.recall(name).encode())

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Remember a state that Qt wrote."""
        self.keep(name, bytes(state.toBase64().data()).decode())
