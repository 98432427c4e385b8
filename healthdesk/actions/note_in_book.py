"""The line in the book of views that says who did something about a person, in the caller's transaction."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.db import audit


def noted(
    desk: Desk,
    session: Any,
    action: str,
    patient_id: UUID,
    entity: tuple[str, UUID] | None = None,
    detail: dict[str, Any] | None = None,
) -> None:
    """Note it; `entity` is what was touched, by the word that other desks know it by; None: nothing was."""
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=patient_id,
        entity=entity,
        detail=detail,
    )
