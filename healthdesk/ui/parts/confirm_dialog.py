"""Asks first, only before what cannot be undone; the button says the verb."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.ui.parts.buttons import DangerButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class ConfirmDialog(RoomyDialog):
    """A question with one verb and a way out; open with `open()`, listen to `accepted`.

    With `reason_label` a reason must be given first; it is in `reason`.
    """

    def __init__(
        self,
        question: str,
        verb: str,
        parent: QWidget | None = None,
        *,
        explanation: str = "",
        danger: bool = True,
        reason_label: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(size("narrow_form"))
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(question, "heading", wraps=True))
        if explanation:
            layout.addWidget(Text(explanation, "muted", wraps=True))
        self._reason = QLineEdit()
        reason = LabeledField(reason_label, self._reason)
        hide_unless(bool(reason_label), reason)
        layout.addWidget(reason)
        self._verb = DangerButton(verb) if danger else PrimaryButton(verb)
        self._verb.clicked.connect(self.accept)
        away = QuietButton(QCoreApplication.translate("ConfirmDialog", "Niet doen"))
        away.clicked.connect(self.reject)
        buttons = row()
        fill(buttons, None, away, self._verb)
        layout.addLayout(buttons)
        if reason_label:
            self._verb.setEnabled(False)
            self._reason.textChanged.connect(self._on_reason_changed)
            self._reason.setFocus()
        else:
            away.setFocus()

    @property
    def reason(self) -> str:
        """Why, as typed."""
        return self._reason.text().strip()

    def _on_reason_changed(self) -> None:
        self._verb.setEnabled(bool(self.reason))
