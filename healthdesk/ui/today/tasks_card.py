"""Te doen: what waits, each one click from being done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.task import Task
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Text
from healthdesk.ui.today.task_row import TaskRow


class TasksCard(Card):
    """opened, put_off: a `Task`."""

    opened = Signal(object)
    put_off = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Te doen"))
        self.level_head()
        self._shown: tuple[tuple[Task, ...], int] | None = None
        inside = Inside()
        self._rows = column(inside, gap="small")
        scroll = scrolled(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add(scroll, 1)

    def show_tasks(self, tasks: Sequence[Task], more: int = 0) -> None:
        """What waits now, and how many besides; nothing moves when nothing changed."""
        if (tuple(tasks), more) == self._shown:
            return
        self._shown = tuple(tasks), more
        clear(self._rows)
        for task in tasks:
            made = TaskRow(task)
            made.opened.connect(self.opened)
            made.put_off.connect(self.put_off)
            self._rows.addWidget(made)
        if more:
            words = self.tr("En nog {count}. Ze komen hier zodra er iets gedaan of uitgesteld is.")
            self._rows.addWidget(Text(words.format(count=more), "muted", wraps=True))
        if not tasks:
            self._rows.addWidget(Text(self.tr("Alles is gedaan."), "muted"))
        self._rows.addStretch(1)
