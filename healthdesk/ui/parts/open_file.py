"""Asking which file is meant, or which folder."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_which(
    parent: QWidget, title: str, kinds: tuple[str, ...], then: Callable[[str], object]
) -> QFileDialog:
    """A file that is there; `kinds` are filters of Qt, none for any file. `then` hears the path."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if kinds:
        dialog.setNameFilters(kinds)
    return _opened(dialog, then)


def ask_several(
    parent: QWidget, title: str, kinds: tuple[str, ...], then: Callable[[list[str]], object]
) -> QFileDialog:
    """The same for as many files as are chosen; `then` hears their paths."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(kinds)
    dialog.filesSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, then: Callable[[str], object]) -> QFileDialog:
    """A folder; `then` hears its path, or nothing does."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, then)


def _opened(dialog: QFileDialog, then: Callable[[str], object]) -> QFileDialog:
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
