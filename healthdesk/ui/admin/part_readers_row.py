"""One part of a form, and the roles that read it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.change_form_parts import EVERYBODY, Roles
from healthdesk.records.form_parts import PartRight
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.role_names import role_name
from healthdesk.ui.parts.text import Text

_ALL = "everybody"


class PartReadersRow(QWidget):
    """A title and pills; picked: a person chose otherwise."""

    picked = Signal()

    def __init__(self, title: str, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        choices = [Choice(_ALL, self.tr("iedereen"), exclusive=True)]
        choices += [Choice(role.value, role_name(role)) for role in Role]
        self.chips = ChoiceChips(title, choices, several=True)
        self.chips.picked.connect(self.picked)
        self._since = Text("", "caption", wraps=True)
        layout = column(self, gap="small")
        layout.addWidget(Text(title, "strong", wraps=True))
        layout.addWidget(self.chips)
        layout.addWidget(self._since)
        self.setFocusProxy(self.chips)

    @property
    def readers(self) -> Roles:
        """The roles that are picked."""
        values = self.chips.values
        return EVERYBODY if _ALL in values else frozenset(Role(value) for value in values)

    def show_readers(self, roles: Roles, said: PartRight | None) -> None:
        """Who reads it now, and since when, by whom, where the house said so."""
        self.chips.show_values([_ALL] if roles == EVERYBODY else [role.value for role in roles])
        self._since.setVisible(said is not None)
        if said is not None:
            day = short_date(said.since.astimezone(self._zone).date())
            self._since.setText(self.tr("sinds {day}, {who}").format(day=day, who=said.by))
