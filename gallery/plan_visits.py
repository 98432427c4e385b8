"""A room and a kind of talk that are changed, and a new kind: what is asked of each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from healthdesk.actions.plan_agenda import plan_of
from healthdesk.ui.admin.rooms_card import RoomsCard
from healthdesk.ui.admin.services_card import ServicesCard
from healthdesk.ui.parts.workbench import Workbench

Dialog = Callable[[str], None]


def plan_dialogs(page: QWidget, workbench: Workbench, dialog: Dialog) -> None:
    """One of each: of a kind, the last, which may be given by some alone."""
    plan = plan_of(workbench.desk)
    for rooms in page.findChildren(RoomsCard):
        rooms.act_on(plan.rooms[0])
        dialog("admin-room")
    for kinds in page.findChildren(ServicesCard):
        kinds.act_on(plan.services[-1])
        dialog("admin-kind")
        kinds.new_one()
        dialog("admin-kind-new")
