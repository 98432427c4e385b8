"""Where else a service is given; a part of the form of an entry."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.partner import Partner, Place
from healthdesk.ui.directory.place_row import PlaceRow
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_NOWHERE = Place()


class PlacesCard(Card):
    """A row of fields for each place beside the first; one more or one less at a time."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Andere plaatsen"))
        self._workbench = workbench
        self._rows: list[PlaceRow] = []
        self._more = QuietButton(self.tr("Nog een plaats"), small=True, icon="plus")
        self._more.clicked.connect(self._on_more)
        holder = QWidget()
        self._layout = column(holder, gap="medium")
        words = self.tr("Waar dezelfde dienst ook is, bijvoorbeeld een antenne in een andere gemeente.")
        self.add(Text(words, "caption", wraps=True))
        self.add(holder)
        self.add(self._more)

    # --- what the form asks

    def show_partner(self, partner: Partner) -> None:
        """Put an entry there; this is not an edit."""
        clear(self._layout)
        self._rows = []
        for place in partner.places:
            self._add(place)

    def check(self) -> bool:
        """Whether nothing is wrong; says at the field what is."""
        fine = [one.check() for one in self._rows]  # each says what is wrong with it
        return all(fine)

    def is_unreadable(self) -> bool:
        """Whether something was typed that means nothing yet."""
        return any(one.is_unreadable() for one in self._rows)

    def typed(self, partner: Partner) -> Partner:
        """The entry with the places that stand here; empty ones are none."""
        places = tuple(one.typed() for one in self._rows)
        return replace(partner, places=tuple(one for one in places if one != _NOWHERE))

    # --- slots

    def _add(self, place: Place) -> PlaceRow:
        made = PlaceRow(self._workbench, place)
        made.gone_wanted.connect(self._on_gone)
        self._rows.append(made)
        self._layout.addWidget(made)
        return made

    def _on_more(self) -> None:
        self._add(_NOWHERE).first.setFocus()

    def _on_gone(self) -> None:
        gone = self.sender()
        if isinstance(gone, PlaceRow):
            self._rows.remove(gone)
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
            self._more.setFocus()
