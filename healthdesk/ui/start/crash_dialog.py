"""Tells calmly that the program broke, that the work is kept, and what the report holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class CrashDialog(QDialog):
    """Report to read and copy; the window behind it goes on."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Er liep iets mis"))
        self.setMinimumWidth(size("form"))
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("Verslag"))
        if report:
            self._report.setPlainText(Path(report).read_text(encoding="utf-8"))
        told = self.tr(
            "Dit is een fout van het programma, niet van jou. Wat je typte is bewaard en je kan verder "
            "werken. Lukt iets niet, sluit dan het programma en open het opnieuw."
        )
        holds = self.tr("Het verslag hieronder bevat geen gegevens van mensen. Stuur het gerust door.")
        copy = QuietButton(self.tr("Kopieer het verslag"))
        copy.clicked.connect(self._on_copy)
        on = PrimaryButton(self.tr("Verder werken"))
        on.clicked.connect(self.accept)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        layout.addWidget(Text(told, wraps=True))
        layout.addWidget(Text(holds, "muted", wraps=True))
        layout.addWidget(self._report)
        foot = row()
        fill(foot, copy, None, on)
        layout.addLayout(foot)
        on.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
