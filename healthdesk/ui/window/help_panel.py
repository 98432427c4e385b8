"""F1: the page of the manual that belongs to this page of the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

CONTENTS = "README"
"""The first page of the manual, with the list of all others."""


class HelpPanel(QDialog):
    """Stands beside the window while the person works on. Links between pages of the manual work."""

    def __init__(self, manual: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hulp"))
        self.resize(size("form"), size("help_high"))
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("Hulp"))
        self._text.setSearchPaths([str(manual)])
        contents = QuietButton(self.tr("Inhoud"))
        self._back = QuietButton(self.tr("Terug"))
        self._back.setEnabled(False)
        close = QuietButton(self.tr("Sluiten"))
        self._text.backwardAvailable.connect(self._back.setEnabled)
        contents.clicked.connect(self._on_contents)
        self._back.clicked.connect(self._text.backward)
        close.clicked.connect(self.accept)
        foot = row()
        fill(foot, self._back, contents, None, close)
        layout = column(self, gap="medium", margin="large")
        if QLocale().language() != QLocale.Language.Dutch:
            layout.addWidget(
                Text(self.tr("De handleiding is er alleen in het Nederlands."), "muted", wraps=True)
            )
        layout.addWidget(self._text)
        layout.addLayout(foot)

    def show_topic(self, topic: str) -> None:
        """Open a page of the manual and come to the front."""
        self._text.setSource(QUrl(f"{topic}.md"), QTextDocument.ResourceType.MarkdownResource)
        self.show()
        self.activateWindow()
        self._text.setFocus()

    def _on_contents(self) -> None:
        self.show_topic(CONTENTS)


def show_help(manual: Path, topic: str, window: QWidget) -> bool:
    """Open the first of this page and the contents that there is; False when there is neither."""
    found = next((name for name in (topic, CONTENTS) if name and (manual / f"{name}.md").is_file()), None)
    if found is None:
        return False
    panel = window.findChild(HelpPanel, "", Qt.FindChildOption.FindDirectChildrenOnly)
    (panel or HelpPanel(manual, window)).show_topic(found)
    return True
