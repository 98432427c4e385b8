"""Where else a service is given; a part of the form of an entry."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.partner import Partner, Place
from healthdesk.ui.directory.place_row import PlaceRow
from healthdesk.ui.directory.rows_card import RowsCard
from healthdesk.ui.parts.workbench import Workbench

_NOWHERE = Place()


class PlacesCard(RowsCard[Place, PlaceRow]):
    """A row for each place beside the first."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Andere plaatsen"))
        self._workbench = workbench
        words = self.tr("Waar dezelfde dienst ook is, bijvoorbeeld een antenne in een andere gemeente.")
        self._stack(words, self.tr("Nog een plaats"), _NOWHERE)

    def _row(self, one: Place) -> PlaceRow:
        return PlaceRow(self._workbench, one)

    # --- what the form asks

    def show_partner(self, partner: Partner) -> None:
        """Put an entry there; this is not an edit."""
        self._show(partner.places)

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
