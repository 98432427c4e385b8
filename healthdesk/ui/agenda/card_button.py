"""The appointment card of the talk that is shown, offered in the person's language first."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions.print_card import CardChoice, card_choice, print_card
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.handout_button import HandoutButton
from healthdesk.ui.parts.workbench import Workbench


class CardButton(HandoutButton):
    """Off until it is known in which language."""

    def __init__(self, workbench: Workbench, title: str, parent: QWidget | None = None) -> None:
        super().__init__(workbench, title, print_card, parent, small=True)
        self._asked: Ticket | None = None

    def show_talk(self, appointment_id: UUID) -> None:
        """For which talk."""
        self.setEnabled(False)
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._workbench.background.run(
            card_choice,
            self._workbench.desk,
            appointment_id,
            then=self._on_choice,
            trouble=self._on_trouble,
        )

    def _on_choice(self, choice: CardChoice) -> None:
        self.show_person(choice.appointment_id, choice.language)
        self.setEnabled(True)
