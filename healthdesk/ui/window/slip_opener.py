"""From the code of a reply slip to where its answer is noted, wherever the code was typed or scanned."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from healthdesk.actions.letter_answers import place_of_code
from healthdesk.errors import Trouble
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.workbench import Workbench


class SlipOpener(QObject):
    """found: the `Link` to its referral or its letter, there where its answer is noted."""

    found = Signal(object)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench

    def open(self, code: str) -> None:
        """Look for it; says so when there is none."""
        if may(self._workbench.desk.actor, Right.SEE_PATIENTS):
            self._workbench.background.run(
                place_of_code, self._workbench.desk, code, then=self.found.emit, trouble=self._on_none
            )

    def _on_none(self, trouble: Trouble) -> None:
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
