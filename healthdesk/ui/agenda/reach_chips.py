"""To which talks of a series something is to be done; nothing to choose for a talk on its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.records.series import Reach
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import SectionTitle


class ReachChips(QWidget):
    """This talk, this and the following, or all that lie ahead."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False, titled: bool = True) -> None:
        """`small`: pills. Not `titled`: under a title of somebody else."""
        super().__init__(parent)
        self.setProperty("look", "clear")
        title = self.tr("Welke van de reeks?")
        self._chips = ChoiceChips(
            title,
            (
                Choice(Reach.THIS.value, self.tr("alleen deze")),
                Choice(Reach.FOLLOWING.value, self.tr("deze en de volgende")),
                Choice(Reach.ALL.value, self.tr("alle die nog komen")),
            ),
            pills=small,
        )
        self._chips.picked.connect(self._on_picked)
        layout = column(self, gap="small")
        if titled:
            layout.addWidget(SectionTitle(title))
        layout.addWidget(self._chips)
        self._chips.choose_first()
        self.hide()

    @property
    def reach(self) -> Reach:
        """What was chosen; this talk alone where there is nothing to choose."""
        return Reach(self._chips.value or Reach.THIS.value)

    def start(self, *, in_series: bool, whole: bool = False) -> None:
        """This talk alone, until somebody chooses; with `whole` all of them."""
        self._chips.choose_first()
        if whole:
            self._chips.show_values((Reach.ALL.value,))
        self.setVisible(in_series)

    def _on_picked(self, _values: object) -> None:
        if self._chips.value is None:
            self._chips.choose_first()
