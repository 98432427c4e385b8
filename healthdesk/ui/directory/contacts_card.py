"""Who may be asked for at a service; a part of the form of an entry."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.partner import ContactPerson, Partner
from healthdesk.ui.directory.contact_row import ContactRow
from healthdesk.ui.directory.rows_card import RowsCard

_NOBODY = ContactPerson()


class ContactsCard(RowsCard[ContactPerson, ContactRow]):
    """A row for each person or further number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Contactpersonen"))
        words = self.tr("Naar wie je vraagt, of een ander nummer met waarvoor het is.")
        self._stack(words, self.tr("Nog iemand"), _NOBODY)

    def _row(self, one: ContactPerson) -> ContactRow:
        return ContactRow(one)

    # --- what the form asks

    def show_partner(self, partner: Partner) -> None:
        """Put an entry there; this is not an edit."""
        self._show(partner.contacts)

    def typed(self, partner: Partner) -> Partner:
        """The entry with the people who stand here; empty ones are none."""
        people = tuple(one.typed() for one in self._rows)
        return replace(partner, contacts=tuple(one for one in people if one != _NOBODY))
