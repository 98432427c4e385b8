"""In the place of a part of a form that is not for who looks: whose it is, and that nothing is lost."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.role_names import role_names
from healthdesk.ui.parts.text import Text


class ReservedNote(QWidget):
    """A lock and a sentence."""

    def __init__(self, roles: Collection[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = self.tr("Deze vragen zijn voor: {roles}. Wat er staat, blijft bewaard.")
        self.text = Text(said.format(roles=role_names(roles)), "muted", wraps=True)
        layout = row(self, gap="small")
        layout.addWidget(IconLabel("lock", tone="muted"))
        layout.addWidget(self.text, 1)
