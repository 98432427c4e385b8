"""What an action says it changed, so that every page that shows it can refresh itself."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is no longer as it was.

    `kind` is a record's word: patient, appointment, referral, letter, partner, consent,
    questionnaire_response, draft, practitioner, house, room, service, availability, closure,
    walk_in, task, note, questionnaire, rights, plan, outreach, rule,
    waiting, hold, reminder, equipment, travel. `id` None means "possibly all of this kind".
    """

    kind: str
    id: UUID | None = None
