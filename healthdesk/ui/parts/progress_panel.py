"""Shows how far long work is, and lets it be stopped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QProgressBar, QWidget

from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.progress import Progress
from healthdesk.ui.parts.text import Text


class ProgressPanel(QWidget):
    """Name, bar, count and "Annuleren"."""

    def __init__(self, progress: Progress, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self._name = Text(name, wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(name)
        self._count = Text("", "caption")
        self._stop = QuietButton(QCoreApplication.translate("ProgressPanel", "Annuleren"), small=True)
        self._stop.clicked.connect(self._on_stop)
        foot = row()
        fill(foot, self._count, None, self._stop)
        layout = column(self, gap="small")
        fill(layout, self._name, self._bar, foot)
        progress.moved.connect(self._on_moved)

    def set_name(self, name: str) -> None:
        """What is being done now, in the language of the screen."""
        self._name.setText(name)
        self._bar.setAccessibleName(name)

    def _on_moved(self, _what: str, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if total:
            told = QCoreApplication.translate("ProgressPanel", "{done} van {total}")
            say = QLocale().toString
            self._count.setText(told.format(done=say(done), total=say(total)))

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._count.setText(QCoreApplication.translate("ProgressPanel", "Wordt gestopt…"))
        self._progress.stop()
