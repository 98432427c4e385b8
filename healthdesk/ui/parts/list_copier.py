"""Copies what a list about people shows, with a line in the book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from healthdesk.records.shown_table import ShownTable
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
        shown.copy_with(self._on_copy)

    @property
    def people(self) -> tuple[UUID, ...]:
        """Everybody who stands in the list, once."""
        found = (self._about(record) for record in self._shown.model.records)
        return tuple(dict.fromkeys(one for one in found if one is not None))

    def _on_copy(self, table: ShownTable) -> None:
        self.copy(table, self.people)
