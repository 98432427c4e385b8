"""Who may be asked for at a service; a part of the form of an entry."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.partner import ContactPerson, Partner
from healthdesk.ui.directory.contact_row import ContactRow
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text

_NOBODY = ContactPerson()


class ContactsCard(Card):
    """A row of fields for each person or further number; one more or one less at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Contactpersonen"))
        self._rows: list[ContactRow] = []
        self._more = QuietButton(self.tr("Nog iemand"), small=True, icon="plus")
        self._more.clicked.connect(self._on_more)
        holder = QWidget()
        self._layout = column(holder, gap="medium")
        words = self.tr("Naar wie je vraagt, of een ander nummer met waarvoor het is.")
        self.add(Text(words, "caption", wraps=True))
        self.add(holder)
        self.add(self._more)

    # --- what the form asks

    def show_partner(self, partner: Partner) -> None:
        """Put an entry there; this is not an edit."""
        clear(self._layout)
        self._rows = []
        for person in partner.contacts:
            self._add(person)

    def typed(self, partner: Partner) -> Partner:
        """The entry with the people who stand here; empty ones are none."""
        people = tuple(one.typed() for one in self._rows)
        return replace(partner, contacts=tuple(one for one in people if one != _NOBODY))

    # --- slots

    def _add(self, person: ContactPerson) -> ContactRow:
        made = ContactRow(person)
        made.gone_wanted.connect(self._on_gone)
        self._rows.append(made)
        self._layout.addWidget(made)
        return made

    def _on_more(self) -> None:
        self._add(_NOBODY).first.setFocus()

    def _on_gone(self) -> None:
        gone = self.sender()
        if isinstance(gone, ContactRow):
            self._rows.remove(gone)
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
            self._more.setFocus()
