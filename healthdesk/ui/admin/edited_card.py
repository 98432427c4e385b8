"""A card of "Ruimtes en uren" whose rows are changed in a dialog, and new ones made in the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.admin.plan_dialog import PlanDialog
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.workbench import Workbench


class EditedCard(PlanCard):
    """Each says how a new one is kept, how a changed one is, and which dialog asks for it."""

    def __init__(
        self,
        workbench: Workbench,
        add: Callable[..., Done[Any]],
        change: Callable[..., Done[Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workbench, "", parent)
        self._adds, self._changes = add, change
        self._asking: Asking[PlanDialog[Any]] = Asking(workbench, self)

    def offer_new(self, verb: str) -> None:
        """The button for one more, under the rows."""
        new = QuietButton(verb)
        new.clicked.connect(self.new_one)
        if self.may_change:
            self.add(new)

    def dialog_for(self, record: object | None) -> PlanDialog[Any] | None:
        """What asks for a new one (None), or for what is to change."""
        raise NotImplementedError

    def act_on(self, record: object) -> None:
        self._open(self.dialog_for(record))

    def new_one(self) -> None:
        """Ask for one more."""
        self._open(self.dialog_for(None))

    def _open(self, dialog: PlanDialog[Any] | None) -> None:
        if dialog is not None:
            dialog.wanted.connect(self._on_wanted)
            self._asking.open(dialog)

    def _on_wanted(self, record: object, sure: bool) -> None:
        dialog = self.sender()
        is_new = isinstance(dialog, PlanDialog) and dialog.is_new
        work = self._adds if is_new else partial(self._changes, leaving=sure)
        self._asking.run(work, self.workbench.desk, record, then=self.kept.emit, trouble=self._on_refused)

    def _on_refused(self, trouble: Trouble, dialog: PlanDialog[Any] | None) -> None:
        if dialog is None:
            self.refused.emit(trouble)
        else:
            dialog.show_trouble(trouble)
