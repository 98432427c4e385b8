"""Why a talk may lie over another: asked where it would, of who plans the agenda; never silently."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.workbench import Workbench

_CAN_BE_ASKED = frozenset(
    {"agenda.warn_therapist_taken", "agenda.warn_second_taken", "agenda.warn_room_taken"}
)
_CANNOT = frozenset({"agenda.warn_patient_taken", "agenda.warn_held_taken"})


class OverlapField(QWidget):
    """One line; hidden where nothing is in the way, or what is cannot be asked for."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may = may(workbench.desk.actor, Right.PLAN_AGENDA)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("bv. stagiair volgt mee"))
        hint = self.tr("De reden staat in het logboek en bij de afspraak; noem er niemand in.")
        column(self).addWidget(LabeledField(self.tr("Toch dubbel, omdat"), self._field, hint=hint))
        self.hide()

    @property
    def reason(self) -> str:
        """What was typed; empty while it is not shown."""
        return "" if self.isHidden() else self._field.text().strip()

    def start(self, reason: str = "") -> None:
        """Another talk, with the reason it has."""
        self._field.setText(reason)
        self.setVisible(bool(reason))

    def show_for(self, warnings: Iterable[str]) -> None:
        """Be there where therapist or room is taken, and nothing else is that cannot be asked."""
        told = set(warnings)
        self.setVisible(self._may and bool(told & _CAN_BE_ASKED) and not told & _CANNOT)
