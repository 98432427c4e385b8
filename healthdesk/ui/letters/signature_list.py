"""The signatures of one file, each with a word for how it stands and a line that says it all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions.check_signatures import Checked
from healthdesk.records.signature import FoundSignature, Since
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import Text


class SignatureList(QWidget):
    """Empty until something was looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._lines = column(self, gap="large")

    def show_checked(self, checked: Checked) -> None:
        """What was found."""
        clear(self._lines)
        for told in checked.lines:
            line = QWidget()
            line.setProperty("look", "clear")
            layout = column(line, gap="tiny")
            word, tone = _standing(told.found)
            head = row()
            head.addWidget(Tag(word, tone))
            head.addStretch(1)
            words = Text(told.words, wraps=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addLayout(head)
            layout.addWidget(words)
            self._lines.addWidget(line)
        self._lines.addWidget(Text(checked.foot, "muted" if checked.lines else "body", wraps=True))

    def clear(self) -> None:
        """Nothing was looked at."""
        clear(self._lines)


def _standing(found: FoundSignature) -> tuple[str, Tone]:
    if found.since is Since.CHANGED:
        return QCoreApplication.translate("SignatureList", "geldt niet meer"), "red"
    if found.is_fine:
        return QCoreApplication.translate("SignatureList", "geldig"), "green"
    return QCoreApplication.translate("SignatureList", "te controleren"), "amber"
