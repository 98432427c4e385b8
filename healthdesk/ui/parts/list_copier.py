"""Copies what a list about people shows, with a line in the book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from healthdesk.records.shown_table import ShownTable
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.copying import Copying
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.workbench import Workbench


def nobody(_record: Any) -> UUID | None:
    """Of a list whose rows are about no person of the house, or about several."""
    return None


class ListCopier(Copying):
    """`about` tells whose line a record is."""

    def __init__(
        self,
        workbench: Workbench,
        shown: RecordList[Any],
        about: Callable[[Any], UUID | None] = nobody,
    ) -> None:
        super().__init__(workbench, shown)
        self._shown, self._about = shown, about
        shown.copy_with(self._on_copy, whole=may(workbench.desk.actor, Right.COPY_LISTS))

    @property
    def people(self) -> tuple[UUID, ...]:
        """Everybody who stands in the list, once."""
        return self._those(self._shown.model.records)

    def _those(self, records: Sequence[Any]) -> tuple[UUID, ...]:
        found = (self._about(record) for record in records)
        return tuple(dict.fromkeys(one for one in found if one is not None))

    def _on_copy(self, table: ShownTable, records: Sequence[Any]) -> None:
        self.copy(table, self._those(records))
