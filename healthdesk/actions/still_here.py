"""Who sits here, as the house knows her now: roles may be taken away, and people let go, while she works."""

from __future__ import annotations

from healthdesk.actions.desk import Desk
from healthdesk.db import practitioners
from healthdesk.records.actor import Actor


def still_here(desk: Desk) -> Actor | None:
    """The one at this desk with the roles she has by now; None when she no longer works here."""
    with desk.store.reading() as session:
        person = practitioners.by_id(session, desk.actor.practitioner_id)
    if person is None or not person.active:
        return None
    return Actor(person.id, person.name, person.roles)
