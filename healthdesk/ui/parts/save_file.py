"""Asking where a file is to be kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget


class SaveDialog(QFileDialog):
    """A name without an ending gets that of the kind that is chosen."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.filterSelected.connect(self._on_kind)

    def _on_kind(self, kind: str) -> None:
        self.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")"))


def ask_where(
    parent: QWidget, title: str, kind: str, proposed: str, then: Callable[[str], object]
) -> QFileDialog:
    """`kind` is a filter of Qt (";;" between several), `proposed` a name with its ending.

    `then` hears the path, or nothing does.
    """
    dialog = SaveDialog(parent, title)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(proposed.rpartition(".")[2])
    dialog.selectFile(proposed)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
