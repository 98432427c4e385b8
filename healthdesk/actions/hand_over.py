"""Give the screen to the person herself to go on with a form, and take it back.

Both are in the book. In between the draft is kept as always, in the name of who gave it away.
"""

from __future__ import annotations

from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.start_intake import OpenDraft, seat_at, taken_up
from healthdesk.records.ids import new_id


def hand_over(desk: Desk, draft_id: UUID, language: str) -> Done[OpenDraft]:
    """The draft on a screen of its own, in this language; nobody signs or discards it meanwhile."""
    seat = seat_at(desk, new_id(), given=True)
    return taken_up(desk, draft_id, "intake.hand_over", seat, language=language)


def take_back(desk: Desk, draft_id: UUID) -> Done[OpenDraft]:
    """The draft on a page of this desk again: who gave it away, or a colleague with her own password."""
    return taken_up(desk, draft_id, "intake.take_back", seat_at(desk, new_id()), is_back=True)
