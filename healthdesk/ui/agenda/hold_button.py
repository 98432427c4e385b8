"""The button that holds the moment that is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.hold import HoldWish, MomentHold, is_held
from healthdesk.ui.agenda.holder import Holder
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench


class HoldButton(QuietButton):
    """Asks which moment it is when it is pressed. kept: the `MomentHold`."""

    kept = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        wish: Callable[[], HoldWish | None],
        parent: QWidget | None = None,
        *,
        small: bool = False,
    ) -> None:
        """`wish`: the moment that is shown now, None for none."""
        super().__init__("", parent, icon="lock", small=small)
        self.setText(self.tr("Houd vast"))
        self._holder, self._wish = Holder(workbench, self), wish
        self._holder.kept.connect(self.kept)
        set_tip(
            self, self.tr("Vijf minuten, terwijl je belt. Alle posten zien het; daarna is het weer vrij.")
        )
        self.clicked.connect(self.hold)
        self._workbench = workbench
        self._holds: Sequence[MomentHold] = ()

    def show_holds(self, holds: Sequence[MomentHold]) -> None:
        """What is held now: of a moment that one holds already the button says so."""
        self._holds = holds
        self.look_again()

    def look_again(self) -> None:
        """Another moment is shown."""
        wish, desk = self._wish(), self._workbench.desk
        mine = (one for one in self._holds if one.practitioner_id == desk.actor.practitioner_id)
        held = next((one for one in mine if wish is not None and is_held(wish, one)), None)
        words = self.tr("Houd vast")
        if held is not None:
            until = clock_time(held.until, desk.clock.zone)
            words = self.tr("Vast tot {until}").format(until=until)
        self.setText(words)
        self.setEnabled(held is None)

    def hold(self) -> None:
        """Hold what is shown."""
        wish = self._wish()
        if wish is not None:
            self._holder.hold(wish)
