"""Asks first, only before what cannot be undone; the button says the verb."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import DangerButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class ConfirmDialog(RoomyDialog):
    """A question with one verb and a way out; open with `open()`, listen to `accepted`."""

    def __init__(
        self,
        question: str,
        verb: str,
        parent: QWidget | None = None,
        *,
        explanation: str = "",
        danger: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(size("narrow_form"))
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(question, "heading", wraps=True))
        if explanation:
            layout.addWidget(Text(explanation, "muted", wraps=True))
        does = DangerButton(verb) if danger else PrimaryButton(verb)
        does.clicked.connect(self.accept)
        away = QuietButton(QCoreApplication.translate("ConfirmDialog", "Niet doen"))
        away.clicked.connect(self.reject)
        buttons = row()
        fill(buttons, None, away, does)
        layout.addLayout(buttons)
        away.setFocus()
