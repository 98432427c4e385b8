"""Before a form is signed that asks for signatures: what is signed, as what, and by whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.rules.form_signatures import ToSign
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_HERE, _BY_HAND = "here", "by_hand"


class SignDialog(RoomyDialog):
    """decided: the linkIds ("" for the whole) that the person signed by hand, as a frozen set."""

    decided = Signal(object)

    def __init__(self, asked: Sequence[ToSign], me: str, person: str, parent: QWidget | None = None) -> None:
        """`person`: how the house calls her ("de patiënt")."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Wat je ondertekent"))
        self.setMinimumWidth(size("form"))
        self._chips: dict[str, ChoiceChips] = {}
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading", wraps=True))
        choices = (
            Choice(_HERE, self.tr("ik, {name}").format(name=me)),
            Choice(_BY_HAND, self.tr("{person}, op papier").format(person=person)),
        )
        for one in asked:
            layout.addLayout(self._signature(one, choices))
        told = self.tr("Wie tekent, wanneer en als wat, blijft bij de antwoorden staan.")
        layout.addWidget(Text(told, "muted", wraps=True))
        layout.addStretch(1)
        away = QuietButton(self.tr("Nog niet"))
        away.clicked.connect(self.reject)
        sign = PrimaryButton(self.tr("Onderteken"))
        sign.clicked.connect(self._on_sign)
        foot = row()
        fill(foot, None, away, sign)
        layout.addLayout(foot)
        sign.setFocus()

    def _signature(self, one: ToSign, choices: tuple[Choice, ...]) -> QVBoxLayout:
        chips = ChoiceChips(self.tr("Wie tekent {what}?").format(what=one.what), choices)
        chips.show_values((_BY_HAND if one.is_hers else _HERE,))
        chips.picked.connect(self._on_picked)
        self._chips[one.link_id] = chips
        part = column(gap="small")
        part.addWidget(Text(one.what, "strong", wraps=True))
        if one.as_what:
            part.addWidget(Text(one.as_what, "caption", wraps=True))
        part.addWidget(chips)
        return part

    def _on_picked(self, picked: tuple[str, ...]) -> None:
        """One of both signs: who is let go comes back."""
        chips = self.sender()
        if not picked and isinstance(chips, ChoiceChips):
            chips.show_values((_HERE,))

    def _on_sign(self) -> None:
        by_hand = (link for link, chips in self._chips.items() if chips.value == _BY_HAND)
        self.decided.emit(frozenset(by_hand))
        self.accept()
