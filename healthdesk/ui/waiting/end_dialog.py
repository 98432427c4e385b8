"""Taking somebody off the waiting list: why she no longer waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.waiting import WaitingEnding
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.waiting.said import ending_word

_OFFERED = tuple(one for one in WaitingEnding if one is not WaitingEnding.BOOKED)


class EndDialog(RoomyDialog):
    """Open with `open()`. ended: a `WaitingEnding`."""

    ended = Signal(object)

    def __init__(self, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Van de wachtlijst halen"))
        self.setMinimumWidth(size("dialog"))
        self._why = ChoiceChips(
            self.tr("Waarom wacht deze persoon niet meer?"),
            [Choice(one.value, ending_word(one)) for one in _OFFERED],
        )
        self._why.picked.connect(self._on_picked)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._go = PrimaryButton(self.tr("Van de lijst halen"))
        self._go.setEnabled(False)
        self._go.clicked.connect(self._on_go)
        buttons = row()
        fill(buttons, None, away, self._go)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), Text(beside(who), "muted", wraps=True))
        fill(layout, Text(self._why.accessibleName(), wraps=True), self._why)
        layout.addLayout(buttons)

    def _on_picked(self, values: tuple[str, ...]) -> None:
        self._go.setEnabled(bool(values))

    def _on_go(self) -> None:
        if self._why.value is not None:
            self.accept()
            self.ended.emit(WaitingEnding(self._why.value))
