"""F1: the page of the manual that belongs to this page of the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import size


class HelpPanel(QDialog):
    """Shows one Markdown page; links between pages of the manual work."""

    def __init__(self, page: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hulp"))
        self.resize(size("form"), size("form"))
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("Hulp"))
        self._text.setSearchPaths([str(page.parent)])
        self._text.setSource(QUrl(page.name), QTextDocument.ResourceType.MarkdownResource)
        close = QuietButton(self.tr("Sluiten"))
        close.clicked.connect(self.accept)
        layout = column(self, gap="medium", margin="large")
        layout.addWidget(self._text)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._text.setFocus()
