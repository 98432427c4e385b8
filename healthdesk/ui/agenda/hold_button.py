"""The button that holds the moment that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from healthdesk.records.hold import HoldWish
from healthdesk.ui.agenda.holder import Holder
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench


class HoldButton(QuietButton):
    """Asks which moment it is when it is pressed."""

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
        set_tip(
            self, self.tr("Vijf minuten, terwijl je belt. Alle posten zien het; daarna is het weer vrij.")
        )
        self.clicked.connect(self.hold)

    def hold(self) -> None:
        """Hold what is shown."""
        wish = self._wish()
        if wish is not None:
            self._holder.hold(wish)
