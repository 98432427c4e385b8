"""Which equipment a talk takes; mostly none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from healthdesk.records.equipment import Equipment
from healthdesk.records.room import Room
from healthdesk.ui.parts.folding_box import FoldingBox


class EquipmentBox(FoldingBox):
    """Its data is the id of a piece, None for none."""

    def offer(self, pieces: Sequence[Equipment], rooms: Sequence[Room]) -> None:
        """What there is; two of one name are told apart by where they stand, or by a number."""
        names = {one.id: one.name for one in rooms}
        often = Counter(one.name for one in pieces)
        choices: list[tuple[str, UUID | None]] = [(self.tr("geen"), None)]
        given: Counter[str] = Counter()
        for one in pieces:
            given[one.name] += 1
            said = one.name
            if one.room_id is not None:
                said = f"{one.name} ({names.get(one.room_id, '')})"
            elif often[one.name] > 1:
                said = f"{one.name} {given[one.name]}"
            choices.append((said, one.id))
        self.offer_choices(choices)
