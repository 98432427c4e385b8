"""A dialog that asks for something to be done: the answer finds that one, not who stands there by then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.errors import Trouble
from healthdesk.ui.parts.workbench import Workbench

D = TypeVar("D", bound=QDialog)


class Asking(QObject, Generic[D]):
    """One dialog at a time; who is slow to hear may have put it away by then, and have opened another.

    What was done closes the dialog that asked; what was refused is handed over with that dialog, so that it
    is said there and what was typed stays, or with None where it stands there no more.
    """

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._background = workbench.background
        self._shown: D | None = None

    def open(self, dialog: D) -> None:
        """It asks from now on, until it is over; then it is gone."""
        self._shown = dialog
        dialog.finished.connect(self._on_over)
        dialog.open()

    def run(
        self,
        work: Callable[..., Any],
        *values: Any,
        then: Callable[[Any], object],
        trouble: Callable[[Trouble, D | None], object],
    ) -> None:
        """Do `work(*values)` elsewhere for the dialog that is open now, or for none."""
        asker = self._shown
        heard, refused = partial(self._on_done, asker, then), partial(self._on_trouble, asker, trouble)
        self._background.run(work, *values, then=heard, trouble=refused)

    def _still(self, asker: D | None) -> D | None:
        return asker if asker is self._shown else None

    def _on_done(self, asker: D | None, then: Callable[[Any], object], result: object) -> None:
        here = self._still(asker)
        if here is not None:
            here.accept()
        then(result)

    def _on_trouble(
        self, asker: D | None, refused: Callable[[Trouble, D | None], object], trouble: Trouble
    ) -> None:
        refused(trouble, self._still(asker))

    def _on_over(self) -> None:
        over = self.sender()
        if over is self._shown:
            self._shown = None
        if over is not None:
            over.deleteLater()
