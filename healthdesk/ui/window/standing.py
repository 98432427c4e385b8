"""Notices that who sits here got other roles, or was let go, while she works."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from healthdesk.actions.still_here import still_here
from healthdesk.records.actor import Actor
from healthdesk.records.change import Change
from healthdesk.ui.parts.workbench import Workbench


class Standing(QObject):
    """Looks again whenever something changed about who works here.

    changed: her `Actor` as it is now. let_go: she no longer works here.
    """

    changed = Signal(object)
    let_go = Signal()

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        workbench.announcer.changed.connect(self._on_changed)

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        mine = {None, self._workbench.desk.actor.practitioner_id}
        if any(one.kind == "practitioner" and one.id in mine for one in changes):
            self._workbench.background.run(still_here, self._workbench.desk, then=self._on_known)

    def _on_known(self, actor: Actor | None) -> None:
        if actor is None:
            self.let_go.emit()
        elif actor != self._workbench.desk.actor:
            self.changed.emit(actor)
